// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/StartSteps.h"

#include "app/ui/parts/Field.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Passphrase.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QLineEdit *lineEdit(const char *objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(objectName));
    return edit;
}

QString shortFolder(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + u'/') ? u"~"_s + folder.mid(home.size()) : folder;
}

} // namespace

WelcomeStep::WelcomeStep(QWidget *parent)
    : StartStep(parent)
    , m_recent(new QListWidget)
{
    addTitle([] { return u"Underlag"_s; },
        [this] {
            return m_recent->count() > 0
                ? tr("Open a vault you have worked in, or begin a new one.")
                : tr("Assessments in social services, on this computer and nowhere else. Everything is kept encrypted "
                     "in a vault: a folder that opens with a passphrase.");
        });
    m_recent->setObjectName(u"recentVaults"_s);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->viewport()->setAutoFillBackground(false);
    m_recent->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    body()->addWidget(m_recent);
    say([this] { m_recent->setAccessibleName(tr("Recent vaults")); });
    const auto choose = [this](QListWidgetItem *item) { Q_EMIT vaultChosen(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    m_create = addAction("createVault", [] { return tr("&Create a vault"); });
    QPushButton *const open = addAction("openVault", [] { return tr("&Open a vault…"); });
    QPushButton *const look = addWay("lookAround", [] { return tr("&Look around in a made-up caseload"); });
    connect(m_create, &QPushButton::clicked, this, &WelcomeStep::createAsked);
    connect(open, &QPushButton::clicked, this, &WelcomeStep::openAsked);
    connect(look, &QPushButton::clicked, this, &WelcomeStep::lookAroundAsked);
}

void WelcomeStep::setRecent(const QStringList &folders)
{
    m_recent->clear();
    for (const QString &folder : folders) {
        auto *item = new QListWidgetItem(QDir(folder).dirName() + u"\n"_s + shortFolder(folder), m_recent);
        item->setData(Qt::UserRole, folder);
        item->setData(Qt::AccessibleTextRole, tr("%1, in %2").arg(QDir(folder).dirName(), shortFolder(folder)));
    }
    m_recent->setVisible(!folders.isEmpty());
    if (!folders.isEmpty())
        m_recent->setCurrentRow(0);
    sayAgain(); // the words under the title depend on whether there is a vault
}

void WelcomeStep::arrive()
{
    if (m_recent->count() > 0)
        m_recent->setFocus();
    else
        m_create->setFocus();
}

OpenStep::OpenStep(QWidget *parent)
    : StartStep(parent)
    , m_passphrase(lineEdit("passphrase"))
    , m_field(new Field(m_passphrase))
{
    addTitle([this] { return m_folder.isEmpty() ? tr("Open a vault") : QDir(m_folder).dirName(); },
        [this] { return shortFolder(m_folder); });
    m_passphrase->setEchoMode(QLineEdit::Password);
    body()->addWidget(m_field);
    say([this] { m_field->setName(tr("&Passphrase")); });
    QPushButton *const open = addAction("open", [] { return tr("&Open"); });
    QPushButton *const other = addWay("otherVault", [] { return tr("A&nother vault"); });
    QPushButton *const recover
        = addWay("recover", [] { return tr("&Forgotten the passphrase? Use the recovery code"); });
    connect(open, &QPushButton::clicked, this, &OpenStep::openAsked);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &OpenStep::openAsked);
    connect(other, &QPushButton::clicked, this, &OpenStep::otherAsked);
    connect(recover, &QPushButton::clicked, this, &OpenStep::recoverAsked);
}

void OpenStep::setFolder(const QString &folder)
{
    m_folder = folder;
    clearProblem();
    sayAgain(); // the title is the vault's name
}

void OpenStep::setAdvice(const QString &advice)
{
    m_field->setHint(advice);
}

keys::SecretBytes OpenStep::takePassphrase()
{
    return ui::takePassphrase(m_passphrase);
}

void OpenStep::arrive()
{
    m_passphrase->setFocus();
}

CreateStep::CreateStep(QWidget *parent)
    : StartStep(parent)
    , m_folder(lineEdit("vaultFolder"))
    , m_kind(new QButtonGroup(this))
    , m_name(lineEdit("personName"))
    , m_passphrase(new NewPassphrase)
    , m_nameField(new Field(m_name))
{
    addTitle([] { return tr("Create a vault"); },
        [] { return tr("A vault is a folder on this computer. What is in it can be read only with a passphrase."); });
    auto *where = new QWidget;
    auto *across = new QHBoxLayout(where);
    across->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton;
    browse->setObjectName(u"browse"_s);
    browse->setMinimumHeight(32);
    m_folderField = new Field(m_folder);
    across->addWidget(m_folderField, 1);
    across->addWidget(browse, 0, Qt::AlignBottom);
    body()->addWidget(where);

    auto *kinds = new QWidget;
    auto *choices = new QVBoxLayout(kinds);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(4);
    auto *real = new WrapRadioButton;
    auto *practice = new WrapRadioButton;
    real->setObjectName(u"kindReal"_s);
    practice->setObjectName(u"kindPractice"_s);
    real->setChecked(true);
    m_kind->addButton(real, int(cases::VaultKind::Real));
    m_kind->addButton(practice, int(cases::VaultKind::Practice));
    choices->addWidget(real);
    choices->addWidget(practice);
    body()->addWidget(kinds);
    body()->addWidget(m_nameField);
    body()->addWidget(m_passphrase);
    say([this, browse, real, practice] {
        m_folderField->setName(tr("&Folder"));
        browse->setText(tr("&Browse…"));
        real->setText(tr("&Real: for people who exist"));
        practice->setText(tr("Practic&e: for made-up people only, marked on every page"));
        m_nameField->setName(tr("Your &name"));
    });
    QPushButton *const create = addAction("create", [] { return tr("&Create"); });
    connect(create, &QPushButton::clicked, this, &CreateStep::tryCreate);
    connect(m_passphrase, &NewPassphrase::entered, this, &CreateStep::tryCreate);
    connect(browse, &QPushButton::clicked, this, &CreateStep::browseAsked);
}

void CreateStep::tryCreate()
{
    m_folderField->clearProblem();
    m_nameField->clearProblem();
    if (folder().isEmpty())
        m_folderField->setProblem([] { return tr("Choose a folder."); });
    if (personName().isEmpty())
        m_nameField->setProblem([] { return tr("Write your name: it stands at what you do."); });
    if (folder().isEmpty() || personName().isEmpty())
        return;
    if (!m_passphrase->isReady()) {
        setProblem([] { return BarText{tr("The passphrase is not long enough, or the two are not the same.")}; });
        return;
    }
    Q_EMIT createAsked();
}

QString CreateStep::folder() const
{
    return m_folder->text().trimmed();
}

void CreateStep::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

cases::VaultKind CreateStep::kind() const
{
    return cases::VaultKind(m_kind->checkedId());
}

QString CreateStep::personName() const
{
    return m_name->text().trimmed();
}

keys::SecretBytes CreateStep::takePassphrase()
{
    return m_passphrase->take();
}

void CreateStep::arrive()
{
    m_name->setFocus();
}

CodeStep::CodeStep(QWidget *parent)
    : StartStep(parent)
    , m_shown(lineEdit("recoveryCode"))
    , m_typed(lineEdit("recoveryCodeTyped"))
    , m_field(new Field(m_typed))
{
    addTitle([] { return tr("The recovery code"); },
        [] {
            return tr(
                "If a passphrase is forgotten, this code is the only way back in. It is shown this once. Write it "
                "down or print it, and keep it locked up, away from this computer.");
        });
    m_shown->setFont(codeFont());
    m_typed->setFont(codeFont());
    m_shown->setReadOnly(true);
    m_shown->setMinimumHeight(40);
    body()->addWidget(m_shown);
    body()->addWidget(m_field);
    say([this] {
        m_shown->setAccessibleName(tr("The recovery code"));
        m_field->setName(tr("&Type it here from your paper"));
        m_field->setHint(tr("So that it is certain that it was written down right."));
    });
    QPushButton *const goOn = addAction("goOn", [] { return tr("&Go on"); });
    QPushButton *const save = addWay("saveCode", [] { return tr("&Save a page to print…"); });
    connect(goOn, &QPushButton::clicked, this, &CodeStep::entered);
    connect(m_typed, &QLineEdit::returnPressed, this, &CodeStep::entered);
    connect(save, &QPushButton::clicked, this, &CodeStep::saveAsked);
}

void CodeStep::setCode(const QString &code)
{
    m_code = code;
    m_shown->setText(code);
    m_shown->setCursorPosition(0);
    m_typed->clear();
}

QString CodeStep::typed() const
{
    return m_typed->text().trimmed();
}

void CodeStep::arrive()
{
    m_typed->setFocus();
}

RecoverStep::RecoverStep(QWidget *parent)
    : StartStep(parent)
    , m_code(lineEdit("recoveryCodeTyped"))
    , m_name(lineEdit("personName"))
    , m_passphrase(new NewPassphrase)
{
    addTitle([] { return tr("Use the recovery code"); },
        [this] {
            return tr("You come in as a new administrator of %1, with a passphrase of your own. It is logged.")
                .arg(QDir(m_folder).dirName());
        });
    auto *code = new Field(m_code);
    auto *name = new Field(m_name);
    body()->addWidget(code);
    body()->addWidget(name);
    body()->addWidget(m_passphrase);
    say([code, name] {
        code->setName(tr("&Recovery code"));
        name->setName(tr("Your &name"));
    });
    QPushButton *const go = addAction("useCode", [] { return tr("&Open"); });
    const auto attempt = [this] {
        if (RecoverStep::code().isEmpty() || personName().isEmpty() || !m_passphrase->isReady())
            setProblem([] { return BarText{tr("Fill in the code, your name, and a new passphrase twice.")}; });
        else
            Q_EMIT recoverAsked();
    };
    connect(go, &QPushButton::clicked, this, attempt);
    connect(m_passphrase, &NewPassphrase::entered, this, attempt);
}

void RecoverStep::setFolder(const QString &folder)
{
    m_folder = folder;
    clearProblem();
    sayAgain(); // the vault's name stands in the words
}

QString RecoverStep::code() const
{
    return m_code->text().trimmed();
}

QString RecoverStep::personName() const
{
    return m_name->text().trimmed();
}

keys::SecretBytes RecoverStep::takePassphrase()
{
    return m_passphrase->take();
}

void RecoverStep::arrive()
{
    m_code->setFocus();
}

DemoStep::DemoStep(QWidget *parent)
    : StartStep(parent)
    , m_bar(new QProgressBar)
{
    addTitle([] { return tr("A made-up caseload"); },
        [] { return tr("Clients, interviews and follow-ups over three years. Nobody in it exists."); });
    m_bar->setObjectName(u"demoProgress"_s);
    m_bar->setTextVisible(false);
    body()->addWidget(m_bar);
    say([this] { m_bar->setAccessibleName(tr("Making the caseload")); });
    QPushButton *const cancel = addAction("cancelDemo", [] { return tr("&Cancel"); });
    connect(cancel, &QPushButton::clicked, this, &DemoStep::cancelAsked);
}

void DemoStep::setProgress(int done, int of)
{
    m_bar->setRange(0, of);
    m_bar->setValue(done);
}

} // namespace ui
