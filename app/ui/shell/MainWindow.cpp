// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/MainWindow.h"

#include "app/ui/parts/Ask.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Language.h"
#include "app/ui/parts/Theme.h"
#include "app/ui/shell/Desk.h"
#include "app/ui/shell/SettingsPage.h"
#include "app/ui/shell/StartPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QMenuBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QSize firstSize(1280, 800);
constexpr QSize smallest(960, 600);
constexpr double basePoints = 10.5; // at 100 per cent, as parts/Fonts sets it
} // namespace

/// One line of the menu. Titles have no letters to press: Alt and a letter jumps to a section of an interview. F10
/// goes to the menu.
struct MainWindow::Entry
{
    enum class Menu { Underlag, Go, Look, Help };
    enum class When { Always, Open, Methods }; // Methods: where the workshop is open to who sits here
    Menu menu;
    const char *name;
    const char *text;
    QKeySequence keys;
    void (MainWindow::*run)();
    When when;
};

const std::vector<MainWindow::Entry> &MainWindow::entries()
{
    using Menu = Entry::Menu;
    using When = Entry::When;
    static const std::vector<Entry> table{
        {Menu::Underlag, "menuSettings", QT_TR_NOOP("&Settings"), QKeySequence(u"Ctrl+,"_s), &MainWindow::showSettings,
            When::Always},
        {Menu::Underlag, "menuLock", QT_TR_NOOP("&Lock"), QKeySequence(u"Ctrl+L"_s), &MainWindow::lock, When::Open},
        {Menu::Underlag, "menuQuit", QT_TR_NOOP("&Quit"), QKeySequence(u"Ctrl+Q"_s), &MainWindow::quit, When::Always},
        {Menu::Go, "menuCaseload", QT_TR_NOOP("&Caseload"), QKeySequence(u"Ctrl+1"_s), &MainWindow::showCaseload,
            When::Open},
        {Menu::Go, "menuRelease", QT_TR_NOOP("&Release"), QKeySequence(u"Ctrl+2"_s), &MainWindow::showRelease,
            When::Open},
        {Menu::Go, "menuPeople", QT_TR_NOOP("&People and rules"), QKeySequence(u"Ctrl+3"_s), &MainWindow::showPeople,
            When::Open},
        {Menu::Go, "menuInstruments", QT_TR_NOOP("&Instruments"), QKeySequence(u"Ctrl+4"_s),
            &MainWindow::showInstruments, When::Methods},
        {Menu::Go, "menuTeam", QT_TR_NOOP("&Follow-up"), QKeySequence(u"Ctrl+5"_s), &MainWindow::showTeam, When::Open},
        {Menu::Go, "menuHandOver", QT_TR_NOOP("&Hand over the survey"), QKeySequence(u"Ctrl+6"_s),
            &MainWindow::showHandOver, When::Open},
        {Menu::Look, "menuSwedish", "&Svenska", {}, &MainWindow::useSwedish, When::Always},
        {Menu::Look, "menuEnglish", "&English", {}, &MainWindow::useEnglish, When::Always},
        {Menu::Look, "menuTheme", QT_TR_NOOP("&Light, dark, high contrast"), QKeySequence(u"Ctrl+T"_s),
            &MainWindow::nextTheme, When::Always},
        {Menu::Help, "menuAbout", QT_TR_NOOP("&About Underlag"), {}, &MainWindow::about, When::Always},
    };
    return table;
}

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_ownAsk(parts.ask ? nullptr : std::make_unique<AskDialogs>(this))
    , m_ask(parts.ask ? parts.ask : m_ownAsk.get())
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(*m_ask, parts.settings))
    , m_settingsPage(new SettingsPage(parts.settings))
{
    setObjectName(u"underlag"_s);
    setMinimumSize(smallest);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_settingsPage);
    setCentralWidget(m_stack);
    buildMenus();
    connect(m_start, &StartPage::opened, this, &MainWindow::enter);
    connect(m_settingsPage, &SettingsPage::changed, this, &MainWindow::applySettings);
    connect(m_settingsPage, &Page::leaveAsked, this, &MainWindow::leaveSettings);
    if (!restoreGeometry(m_parts.settings.geometry()))
        resize(firstSize);
    m_start->arrive();
    enableMenus();
}

MainWindow::~MainWindow()
{
    closeDesk();
}

void MainWindow::buildMenus()
{
    for (int menu = 0; menu <= int(Entry::Menu::Help); ++menu)
        m_menus.push_back(menuBar()->addMenu(QString()));
    for (const Entry &entry : entries()) {
        QAction *const action = m_menus[std::size_t(entry.menu)]->addAction(QString());
        action->setObjectName(QLatin1StringView(entry.name));
        action->setShortcut(entry.keys);
        connect(action, &QAction::triggered, this, entry.run);
        m_actions.push_back(action);
    }
    nameMenus();
}

void MainWindow::nameMenus()
{
    const QString titles[] = {u"Underlag"_s, tr("Go"), tr("Look"), tr("Help")};
    for (std::size_t menu = 0; menu < m_menus.size(); ++menu)
        m_menus[menu]->setTitle(titles[menu]);
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(tr(entries()[i].text));
    const bool isPractice = m_desk && m_desk->session().kind() == cases::VaultKind::Practice;
    const QString vault = m_desk ? QDir(m_desk->session().folder()).dirName() : QString();
    // The window's title is seen by whoever passes: never a client's name.
    setWindowTitle(vault.isEmpty() ? u"Underlag"_s
            : isPractice           ? tr("%1 – PRACTICE – Underlag").arg(vault)
                                   : tr("%1 – Underlag").arg(vault));
}

void MainWindow::enableMenus()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const Entry::When when = entries()[i].when;
        const bool isForWho = when != Entry::When::Methods || (m_desk && m_desk->hasPlace(TopBar::Place::Instruments));
        m_actions[i]->setEnabled(when == Entry::When::Always || (m_desk && isForWho));
    }
}

void MainWindow::enter()
{
    closeDesk();
    m_desk = new Desk(m_start->takeSession(), *m_ask, m_parts.settings);
    connect(m_desk, &Desk::lockAsked, this, &MainWindow::lock, Qt::QueuedConnection);
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    m_desk->showPlace(TopBar::Place::Caseload);
    nameMenus();
    enableMenus();
}

void MainWindow::closeDesk()
{
    delete m_desk; // waits until everything given is on disk
    m_desk = nullptr;
}

bool MainWindow::isSaved()
{
    if (!m_desk)
        return true;
    const auto saved = m_desk->save();
    if (!saved)
        m_stack->setCurrentWidget(m_desk); // where a bar says what is not saved, and why
    return saved.has_value();
}

void MainWindow::lock()
{
    if (!m_desk || !isSaved())
        return;
    const QString folder = m_desk->session().folder();
    closeDesk();
    show(); // it is out of sight while a screen is handed over
    nameMenus();
    enableMenus();
    m_stack->setCurrentWidget(m_start);
    m_start->openVault(folder);
}

void MainWindow::openVault(const QString &folder)
{
    m_stack->setCurrentWidget(m_start);
    m_start->openVault(folder);
}

void MainWindow::applySettings()
{
    m_parts.theme.choose(Theme::choiceFromName(m_parts.settings.theme()));
    QFont font = QApplication::font();
    const double points = basePoints * m_parts.settings.textSize() / 100.0;
    if (!qFuzzyCompare(font.pointSizeF(), points)) {
        font.setPointSizeF(points);
        QApplication::setFont(font);
        for (QWidget *const widget : findChildren<QWidget *>()) { // Qt tells it to those that show
            QEvent changed(QEvent::ApplicationFontChange);
            QCoreApplication::sendEvent(widget, &changed);
        }
    }
    if (Language::current() != m_parts.settings.language())
        m_parts.language.choose(m_parts.settings.language());
}

void MainWindow::showSettings()
{
    m_stack->setCurrentWidget(m_settingsPage);
    m_settingsPage->arrive();
}

void MainWindow::leaveSettings()
{
    m_stack->setCurrentWidget(m_desk ? static_cast<QWidget *>(m_desk) : m_start);
    if (!m_desk)
        m_start->arrive();
}

void MainWindow::showCaseload()
{
    showPlace(TopBar::Place::Caseload);
}

void MainWindow::showRelease()
{
    showPlace(TopBar::Place::Release);
}

void MainWindow::showPeople()
{
    showPlace(TopBar::Place::People);
}

void MainWindow::showInstruments()
{
    showPlace(TopBar::Place::Instruments);
}

void MainWindow::showTeam()
{
    showPlace(TopBar::Place::Team);
}

void MainWindow::showHandOver()
{
    if (!m_desk)
        return;
    m_stack->setCurrentWidget(m_desk);
    m_desk->openHandOver();
}

void MainWindow::showPlace(TopBar::Place place)
{
    if (!m_desk)
        return;
    m_stack->setCurrentWidget(m_desk);
    m_desk->showPlace(place);
}

void MainWindow::useSwedish()
{
    m_parts.settings.setLanguage(u"sv"_s);
    applySettings();
}

void MainWindow::useEnglish()
{
    m_parts.settings.setLanguage(u"en"_s);
    applySettings();
}

void MainWindow::nextTheme()
{
    const int next = (int(m_parts.theme.choice()) + 1) % (int(Theme::Choice::HighContrast) + 1);
    m_parts.settings.setTheme(Theme::choiceName(Theme::Choice(next)));
    applySettings();
}

void MainWindow::quit()
{
    close();
}

void MainWindow::about()
{
    m_ask->tell(tr("About Underlag"),
        tr("Underlag %1. Structured assessment in social services, on this computer and nowhere else.\n\nFree software "
           "under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(UNDERLAG_VERSION)));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameMenus();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setGeometry(saveGeometry());
    const bool mayGo = isSaved()
        || m_ask->confirm({.title = tr("Something is not saved"),
            .text = tr("The last answers are kept here but could not be written to the disk. Make room, or put the "
                       "disk back, and try again. If the program is closed now they are lost."),
            .yes = tr("Close and lose them"),
            .no = tr("Stay")});
    if (!mayGo)
        return event->ignore();
    closeDesk();
    event->accept();
}

} // namespace ui
