// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/PackSigners.h"

#include "app/operations/VaultSession.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int rowHeight = 32;
constexpr int mostRows = 4; // before it scrolls
constexpr qint64 largestKeyFile = 8192; // bytes: two lines
} // namespace

PackSigners::PackSigners(operations::VaultSession &session, Ask &ask, ErrorBar *error, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ask(ask)
    , m_error(error)
    , m_title(new TextLabel(TextLabel::Size::Heading))
    , m_note(new TextLabel(TextLabel::Size::Body))
    , m_list(new QListWidget)
    , m_remove(new WrapPushButton)
    , m_name(new QLineEdit)
    , m_key(new QLineEdit)
    , m_choose(new WrapPushButton)
    , m_add(new WrapPushButton)
    , m_nameField(new Field(m_name))
    , m_keyField(new Field(m_key))
{
    m_list->setObjectName(u"packSigners"_s);
    m_remove->setObjectName(u"removeSigner"_s);
    m_name->setObjectName(u"signerName"_s);
    m_key->setObjectName(u"signerKey"_s);
    m_choose->setObjectName(u"signerFile"_s);
    m_add->setObjectName(u"addSigner"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::related);
    for (QPushButton *const button : {m_add, m_choose})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QPushButton *const button : {m_add, m_choose, m_remove})
        button->setMinimumHeight(metrics::control);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::related, 0, 0);
    column->setSpacing(metrics::related);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_nameField);
    column->addWidget(m_keyField);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &PackSigners::add);
    connect(m_key, &QLineEdit::returnPressed, this, &PackSigners::add);
    connect(m_choose, &QPushButton::clicked, this, &PackSigners::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &PackSigners::remove);
    retranslate();
}

void PackSigners::showSigners()
{
    m_list->clear();
    for (const operations::PackSigner &signer : operations::ContentPacks(m_session).signers()) {
        auto *const item = new QListWidgetItem(u"%1  %2"_s.arg(signer.name, signer.key.name()), m_list);
        item->setData(Qt::UserRole, signer.key.name());
        item->setToolTip(QString::fromLatin1(signer.key.line()));
        item->setSizeHint(QSize(0, scaled(rowHeight)));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostRows) * scaled(rowHeight) + 4);
}

void PackSigners::setEditable(bool isEditable)
{
    for (QWidget *const control : std::initializer_list<QWidget *>{m_remove, m_name, m_key, m_choose, m_add})
        control->setEnabled(isEditable);
}

void PackSigners::retranslate()
{
    m_title->setText(tr("Who may sign content packs"));
    m_note->setText(
        tr("A content pack replaces an instrument's wording. One that is signed with another key is refused."));
    m_list->setAccessibleName(tr("Who may sign content packs"));
    m_remove->setText(tr("Accept no longer"));
    m_nameField->setName(tr("Whose key"));
    m_keyField->setName(tr("Public key"));
    m_keyField->setHint(tr("One line that begins with RW. Compare its number with its owner, aloud."));
    m_choose->setText(tr("Open a key's file …"));
    m_add->setText(tr("Accept the key"));
}

void PackSigners::chooseFile()
{
    const QString path = m_ask.openFile({.title = tr("Open a public key"),
        .start = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
        .filter = tr("Public keys (%1)").arg(u"*.pub"_s)});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_error->showError({forms::Error::Code::Io, path, file.errorString()});
    const auto key = keys::SigningPublicKey::read(file.read(largestKeyFile));
    if (!key)
        return m_error->showError(key.error());
    m_key->setText(QString::fromLatin1(key->line()));
    m_name->text().trimmed().isEmpty() ? m_name->setFocus() : m_add->setFocus();
}

void PackSigners::add()
{
    m_error->dismiss();
    m_nameField->clearProblem();
    m_keyField->clearProblem();
    if (m_name->text().trimmed().isEmpty()) {
        m_nameField->setProblem([] { return tr("Say whose key it is."); });
        return m_name->setFocus();
    }
    const auto added = operations::ContentPacks(m_session).addSigner(m_name->text(), m_key->text().toUtf8());
    if (!added && added.error().code == forms::Error::Code::Syntax) {
        m_keyField->setProblem([] { return tr("That is no public key. It is one line that begins with RW."); });
        return m_key->setFocus();
    }
    if (!added)
        return m_error->showError(added.error());
    m_error->showText(
        [name = added->name, number = added->key.name()] {
            return BarText{tr("Content packs that %1 signs are accepted. The key's number is %2.").arg(name, number)};
        },
        Role::Good);
    m_name->clear();
    m_key->clear();
    showSigners();
}

void PackSigners::remove()
{
    const QListWidgetItem *const item = m_list->currentItem();
    const QString name = item ? item->text() : QString();
    const bool isSure = item
        && m_ask.confirm({.title = tr("Accept this key no longer?"),
            .text = tr("%1\n\nContent packs signed with it are used for no new assessments. What was begun keeps its "
                       "wording.")
                .arg(name),
            .yes = tr("Accept it no longer"),
            .no = {}});
    if (!isSure)
        return;
    if (const auto done = operations::ContentPacks(m_session).removeSigner(item->data(Qt::UserRole).toString()); !done)
        return m_error->showError(done.error());
    showSigners();
    m_error->showText([name] { return BarText{tr("The key is no longer accepted: %1").arg(name)}; }, Role::Good);
}

} // namespace ui
