// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/VaultSession.h"
#include "app/ui/parts/Page.h"
#include "app/ui/shell/Settings.h"

#include <atomic>
#include <memory>

class QStackedWidget;

namespace ui {

class Ask;
class CodeStep;
class CreateStep;
class DemoStep;
class OpenStep;
class RecoverStep;
class StartStep;
class WelcomeStep;

/// The way in: open, create, recover, or look around in a made-up caseload. Keys are derived and the caseload is made
/// on a worker; the window stays alive.
class StartPage : public Page
{
    Q_OBJECT

public:
    StartPage(Ask &ask, Settings &settings, QWidget *parent = nullptr);
    ~StartPage() override;

    QString title() const override;
    void arrive() override;
    void openVault(const QString &folder); ///< asks for its passphrase
    void setDemoFolder(const QString &folder) { m_demoFolder = folder; }
    void setFastKeys(bool fast) { m_fastKeys = fast; } ///< tests and the tour, practice vaults only

    std::unique_ptr<operations::VaultSession> takeSession(); ///< after opened()

Q_SIGNALS:
    void opened();

private:
    using Opened = forms::Result<std::unique_ptr<operations::VaultSession>>;

    void show(StartStep *step);
    void connectSteps();
    void goTo(std::unique_ptr<operations::VaultSession> session);
    void open();
    void create();
    void confirmCode();
    void saveCode();
    void recover();
    void lookAround();
    void openDemo();
    void chooseFolder();
    void finish(StartStep *step, Opened result);

    Ask &m_ask;
    Settings &m_settings;
    QString m_demoFolder;
    bool m_fastKeys = false;
    QStackedWidget *m_steps;
    WelcomeStep *m_welcome;
    OpenStep *m_open;
    CreateStep *m_create;
    CodeStep *m_code;
    RecoverStep *m_recover;
    DemoStep *m_demo;
    std::unique_ptr<operations::VaultSession> m_session;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the worker, which may outlive the page
};

} // namespace ui
