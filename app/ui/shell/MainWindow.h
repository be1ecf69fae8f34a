// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/shell/Settings.h"
#include "app/ui/shell/TopBar.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QMenu;
class QStackedWidget;

namespace ui {

class Ask;
class Desk;
class Language;
class SettingsPage;
class StartPage;
class Theme;

/// The window: a thin menu, the way in while no vault is open, the desk while one is.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Parts
    {
        Theme &theme;
        Language &language;
        Settings &settings;
        Ask *ask = nullptr; ///< null: real dialogs; else outlives the window
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openVault(const QString &folder); ///< asks for its passphrase
    StartPage &startPage() { return *m_start; }
    Desk *desk() { return m_desk; } ///< null while no vault is open
    void applySettings();

public Q_SLOTS:
    void lock();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Entry;
    static const std::vector<Entry> &entries();
    void buildMenus();
    void nameMenus();
    void enableMenus();
    void enter();
    bool isSaved(); ///< nothing would be lost if the desk went now; else says so
    void closeDesk();
    void showSettings();
    void leaveSettings();
    void showPlace(TopBar::Place place);
    void showCaseload();
    void showRelease();
    void showPeople();
    void showInstruments();
    void showTeam();
    void showHandOver();
    void useSwedish();
    void useEnglish();
    void nextTheme();
    void about();
    void quit();

    Parts m_parts;
    std::unique_ptr<Ask> m_ownAsk;
    Ask *m_ask;
    QStackedWidget *m_stack;
    StartPage *m_start;
    SettingsPage *m_settingsPage;
    Desk *m_desk = nullptr;
    std::vector<QMenu *> m_menus;
    std::vector<QAction *> m_actions; ///< as entries()
};

} // namespace ui
