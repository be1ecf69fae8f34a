// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/StartPage.h"

#include "app/operations/DemoCaseload.h"
#include "app/ui/parts/Ask.h"
#include "app/ui/parts/Background.h"
#include "app/ui/shell/StartSteps.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int demoClients = 60;
constexpr int demoFamilies = 5; ///< beside them, with their children's cases

/// A session is made on a worker and belongs to the window's thread.
template <typename Session> Session atHome(Session session)
{
    session->moveToThread(QCoreApplication::instance()->thread());
    return session;
}

forms::Result<std::unique_ptr<operations::VaultSession>> openAway(const QString &folder, keys::SecretBytes passphrase)
{
    TRY_ASSIGN(auto session, operations::VaultSession::open(folder, std::move(passphrase)));
    return atHome(std::move(session));
}

QString suggestedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString folder = documents + u"/Underlag"_s;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = documents + u"/Underlag %1"_s.arg(i);
    return folder;
}

} // namespace

StartPage::StartPage(Ask &ask, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_ask(ask)
    , m_settings(settings)
    , m_demoFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/made-up-caseload"_s)
    , m_steps(new QStackedWidget)
    , m_welcome(new WelcomeStep)
    , m_open(new OpenStep)
    , m_create(new CreateStep)
    , m_code(new CodeStep)
    , m_recover(new RecoverStep)
    , m_demo(new DemoStep)
    , m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    for (StartStep *const step :
        std::initializer_list<StartStep *>{m_welcome, m_open, m_create, m_code, m_recover, m_demo})
        m_steps->addWidget(step);
    connectSteps();
}

StartPage::~StartPage()
{
    *m_cancelled = true;
}

void StartPage::connectSteps()
{
    connect(m_welcome, &WelcomeStep::vaultChosen, this, &StartPage::openVault);
    connect(m_welcome, &WelcomeStep::openAsked, this, &StartPage::chooseFolder);
    connect(m_welcome, &WelcomeStep::lookAroundAsked, this, &StartPage::lookAround);
    connect(m_welcome, &WelcomeStep::createAsked, this, [this] {
        if (m_create->folder().isEmpty())
            m_create->setFolder(suggestedFolder());
        show(m_create);
    });
    connect(m_open, &OpenStep::openAsked, this, &StartPage::open);
    connect(m_open, &OpenStep::otherAsked, this, &StartPage::arrive);
    connect(m_open, &OpenStep::recoverAsked, this, [this] {
        m_recover->setFolder(m_open->folder());
        show(m_recover);
    });
    connect(m_create, &CreateStep::createAsked, this, &StartPage::create);
    connect(m_create, &CreateStep::browseAsked, this, [this] {
        const QString folder = m_ask.folder({tr("Where should the vault stand?"), m_create->folder(), {}});
        if (!folder.isEmpty())
            m_create->setFolder(QDir(folder).isEmpty() ? folder : folder + u"/Underlag"_s);
    });
    connect(m_code, &CodeStep::entered, this, &StartPage::confirmCode);
    connect(m_code, &CodeStep::saveAsked, this, &StartPage::saveCode);
    connect(m_recover, &RecoverStep::recoverAsked, this, &StartPage::recover);
    connect(m_demo, &DemoStep::cancelAsked, this, [this] { *m_cancelled = true; });
    for (StartStep *const step : std::initializer_list<StartStep *>{m_open, m_create})
        connect(step, &Page::leaveAsked, this, &StartPage::arrive);
    connect(m_recover, &Page::leaveAsked, this, [this] { show(m_open); });
}

QString StartPage::title() const
{
    return static_cast<StartStep *>(m_steps->currentWidget())->title();
}

void StartPage::show(StartStep *step)
{
    m_steps->setCurrentWidget(step);
    step->arrive();
}

void StartPage::arrive()
{
    m_welcome->setRecent(m_settings.recentVaults());
    show(m_welcome);
}

void StartPage::openVault(const QString &folder)
{
    m_open->setFolder(folder);
    const operations::DemoPlan plan;
    m_open->setAdvice(folder == m_demoFolder
            ? tr("In the made-up caseload the social worker's is “%1”, the supervisor's “%2”.")
                  .arg(plan.passphrase, plan.supervisorPassphrase)
            : QString());
    show(m_open);
}

void StartPage::chooseFolder()
{
    const QString folder = m_ask.folder({tr("Choose the vault's folder"), QDir::homePath(), {}});
    if (folder.isEmpty())
        return;
    if (operations::VaultSession::isVault(folder)) {
        openVault(folder);
        return;
    }
    m_welcome->setProblem([folder = QDir::toNativeSeparators(folder)] {
        return BarText{tr("There is no vault in %1.").arg(folder),
            tr("A vault's folder holds store.db and two key files. Choose that folder, or create a new vault.")};
    });
}

std::unique_ptr<operations::VaultSession> StartPage::takeSession()
{
    return std::move(m_session);
}

void StartPage::goTo(std::unique_ptr<operations::VaultSession> session)
{
    m_session = std::move(session);
    m_settings.rememberVault(m_session->folder());
    Q_EMIT opened();
}

void StartPage::finish(StartStep *step, Opened result)
{
    step->setBusy({});
    if (result) {
        goTo(std::move(result).value());
        return;
    }
    step->setError(result.error());
    step->arrive();
}

void StartPage::open()
{
    m_open->setBusy(tr("Opening…"));
    auto secret = std::make_shared<keys::SecretBytes>(m_open->takePassphrase()); // moved out once, by the worker
    inBackground(
        this, [folder = m_open->folder(), secret] { return openAway(folder, std::move(*secret)); },
        [this](Opened result) { finish(m_open, std::move(result)); });
}

void StartPage::create()
{
    *m_cancelled = false;
    m_create->setBusy(tr("Making the vault and its keys…"), [this] {
        *m_cancelled = true;
        m_create->setBusy(tr("Stopping…"));
    });
    operations::NewVault vault;
    vault.folder = QDir::fromNativeSeparators(m_create->folder());
    vault.kind = m_create->kind();
    vault.personName = m_create->personName();
    vault.fastKeys = m_fastKeys && vault.kind == cases::VaultKind::Practice;
    auto secret = std::make_shared<keys::SecretBytes>(m_create->takePassphrase()); // moved out once, by the worker
    using Created = forms::Result<operations::VaultSession::Created>;
    inBackground(
        this,
        [vault, secret]() -> Created {
            TRY_ASSIGN(auto created, operations::VaultSession::create(vault, std::move(*secret)));
            created.session = atHome(std::move(created.session));
            return created;
        },
        [this, folder = vault.folder](Created result) {
            m_create->setBusy({});
            if (*m_cancelled && result) { // it was empty before, and nobody has been in it
                std::move(result).value().session.reset();
                QDir(folder).removeRecursively();
                return m_create->arrive();
            }
            if (!result) {
                m_create->setError(result.error());
                return;
            }
            operations::VaultSession::Created created = std::move(result).value();
            m_session = std::move(created.session);
            m_code->setCode(created.recoveryCode);
            show(m_code);
        });
}

void StartPage::confirmCode()
{
    if (!m_session->confirmRecoveryCode(m_code->typed())) {
        m_code->setProblem([] {
            return BarText{tr("That is not the code."), tr("Look at your paper once more; it stands here above too.")};
        });
        return;
    }
    m_code->setCode({}); // it is shown this once
    goTo(std::move(m_session));
}

void StartPage::saveCode()
{
    const QString path = m_ask.saveFile(
        {tr("Save a page to print"), QDir::homePath() + u"/"_s + tr("Recovery code.txt"), tr("Text (*.txt)")});
    if (path.isEmpty())
        return;
    const QString page
        = tr("Underlag: recovery code\n\nVault: %1\n\n    %2\n\nIf a passphrase is forgotten, this code is "
             "the only way back in.\nKeep it locked up, away from the computer. Delete this file once it "
             "is printed.\n")
              .arg(m_session->folder(), m_code->code());
    QSaveFile file(path);
    const QByteArray bytes = page.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_code->setError(forms::Error{forms::Error::Code::Io, path, file.errorString()});
}

void StartPage::recover()
{
    m_recover->setBusy(tr("Opening…"));
    auto secret = std::make_shared<keys::SecretBytes>(m_recover->takePassphrase()); // moved out once, by the worker
    inBackground(
        this,
        [folder = m_recover->folder(), code = m_recover->code(), name = m_recover->personName(), secret]() -> Opened {
            TRY_ASSIGN(auto session, operations::VaultSession::recover(folder, code, name, std::move(*secret)));
            return atHome(std::move(session));
        },
        [this](Opened result) { finish(m_recover, std::move(result)); });
}

void StartPage::lookAround()
{
    if (operations::VaultSession::isVault(m_demoFolder)) {
        openDemo();
        return;
    }
    *m_cancelled = false;
    m_demo->setProgress(0, demoClients);
    show(m_demo);
    QPointer<StartPage> page(this);
    operations::DemoPlan plan;
    plan.folder = m_demoFolder;
    plan.clients = demoClients;
    plan.families = demoFamilies;
    plan.today = QDate::currentDate();
    plan.progress = [page, cancelled = m_cancelled](int done, int of) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [page, done, of] {
                if (page)
                    page->m_demo->setProgress(done, of);
            },
            Qt::QueuedConnection);
        return !*cancelled;
    };
    inBackground(
        this, [plan] { return operations::makeDemoCaseload(plan); },
        [this, folder = m_demoFolder](const forms::Result<void> &result) {
            if (result) {
                openDemo();
                return;
            }
            QDir(folder).removeRecursively(); // half a caseload is none; nobody in it exists
            arrive();
            if (!*m_cancelled)
                m_welcome->setError(result.error());
        });
}

void StartPage::openDemo()
{
    m_open->setFolder(m_demoFolder);
    show(m_open);
    m_open->setBusy(tr("Opening…"));
    QByteArray passphrase = operations::DemoPlan().passphrase.toUtf8();
    auto secret = std::make_shared<keys::SecretBytes>(keys::SecretBytes::takeFrom(passphrase));
    inBackground(
        this, [folder = m_demoFolder, secret] { return openAway(folder, std::move(*secret)); },
        [this](Opened result) { finish(m_open, std::move(result)); });
}

} // namespace ui
