// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself on a real accessibility bus, as a screen reader meets it: run under xvfb-run and dbus-run-session.
// Where the bus does not start the test fails: it never passes without having listened.
#include "atspi/Bus.h"
#include "support/Office.h"
#include "support/Register.h"

#include <QProcess>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 20000; ///< ms until something is there, on a machine that has much else to do

QProcessEnvironment environment(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    environment.insert(u"XDG_DATA_HOME"_s, home);
    return environment;
}

} // namespace

class TestSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsNotSpokenIsFoundOut();
    void theWayInIsSpoken();
    void theCaseloadIsSpoken();
    void theClientIsSpoken();
    void theItemAtHandIsSpoken();
    void aFindingIsToldWhenItComesUp();
    void whatCannotBeReadIsTold();
    void aGridIsSpokenCellByCell();
    void theResultIsSpoken();
    void theReviewIsSpoken();
    void theTeamIsSpoken();
    void theReleaseIsSpoken();
    void peopleAndRulesAreSpoken();
    void theWorkshopIsSpoken();
    void anOpenDefinitionIsSpoken();
    void theSettingsAreSpoken();
    void makingAVaultIsSpoken();
    void cleanupTestCase();

private:
    void start(const QString &home, const QStringList &arguments); ///< the program, with the keyboard
    void stop();
    bool orTell(bool isSo) const; ///< what is there instead
    QString checkPage(const QString &program = QStringLiteral("underlag")) const; ///< "" when all is spoken
    bool shows(const QString &role, const QString &name) const; ///< by now or soon
    void sit(const QString &words) const; ///< whoever sat there locks it
    void openFirst(const QString &client) const; ///< and the first thing to do with it
    std::optional<Node> focused() const;
    bool waitFor(
        const std::function<bool(const Node &)> &isSo, int patience = longest) const; ///< of what has the focus
    QString currentTab() const; ///< whose name is what is chosen in it
    void press(const QStringList &keys) const;
    void type(const QString &text) const { press({u"type:"_s + text}); }
    void goTo(const QString &item) const; ///< by its code
    bool wasTold(const QString &words) const;
    QString heard() const; ///< what was told, for a failure

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Bus> m_bus;
    QProcess m_program;
    QTemporaryDir m_home;
};

void TestSpoken::initTestCase()
{
    m_bus = std::make_unique<Bus>();
    QVERIFY2(m_bus->problem().isEmpty(), qPrintable(m_bus->problem()));
    m_office = std::make_unique<Office>();
    const QDate day(2026, 3, 2);
    const auto underWay = m_office->start(m_office->client(Office::testNumber(1980)), u"baseline"_s, day, u"asi"_s);
    TAKE(m_office->worker(), underWay, Begin);
    const auto rated = m_office->start(m_office->client(Office::testNumber(1970)));
    const auto sent = m_office->start(m_office->client(Office::testNumber(1971)));
    for (const auto &one : {rated, sent})
        TAKE(m_office->worker(), one, Begin);
    m_office->answer(rated, Office::wholeTrial());
    TAKE(m_office->worker(), rated, Hold);
    TAKE(m_office->worker(), rated, Rate);
    m_office->bringToSent(sent);
    m_office->leave();

    start(m_home.filePath(u"one"_s), {u"--vault"_s, m_office->folder()});
}

void TestSpoken::start(const QString &home, const QStringList &arguments)
{
    QVERIFY(QDir().mkpath(home));
    m_program.setProcessEnvironment(environment(home));
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(UNDERLAG_BIN "/underlag"),
        QStringList{u"--language"_s, u"en"_s, u"--theme"_s, u"light"_s} + arguments);
    QVERIFY2(m_program.waitForStarted(), qPrintable(m_program.errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->program(u"underlag"_s), longest);
    // There is no window manager here to give the window the keyboard
    QProcess focus;
    focus.start(u"xdotool"_s,
        {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Underlag"_s, u"windowfocus"_s, u"--sync"_s});
    QVERIFY(focus.waitForFinished(20000));
    QVERIFY(orTell(waitFor([](const Node &) { return true; })));
}

void TestSpoken::stop()
{
    m_program.terminate();
    if (!m_program.waitForFinished(5000))
        m_program.kill();
    m_program.waitForFinished(5000);
}

void TestSpoken::cleanupTestCase()
{
    stop();
}

bool TestSpoken::orTell(bool isSo) const
{
    const auto program = m_bus->program(u"underlag"_s);
    if (isSo || !program)
        return isSo;
    for (const Node &node : Bus::showing(*program)) // a failure's own text is cut at a thousand signs
        qInfo("%s%s", qPrintable(node.told()), node.has(AtspiState::Focused) ? " has the focus" : "");
    return false;
}

std::optional<Node> TestSpoken::focused() const
{
    const auto program = m_bus->program(u"underlag"_s);
    if (!program)
        return std::nullopt;
    // Of a list or table Qt says that its current cell has the focus, wherever the focus is
    static const QSet<QString> cells{u"frame"_s, u"table cell"_s, u"list item"_s, u"tree item"_s};
    for (const Node &node : Bus::showing(*program)) {
        if (node.has(AtspiState::Focused) && !cells.contains(node.role()))
            return node;
    }
    return std::nullopt;
}

bool TestSpoken::waitFor(const std::function<bool(const Node &)> &isSo, int patience) const
{
    return QTest::qWaitFor(
        [&] {
            const auto node = focused();
            return node && isSo(*node);
        },
        patience);
}

QString TestSpoken::currentTab() const
{
    const auto program = m_bus->program(u"underlag"_s);
    const std::vector<Node> all = program ? Bus::showing(*program) : std::vector<Node>();
    for (const Node &node : all) {
        if (node.role() == "page tab list"_L1)
            return node.name();
    }
    return {};
}

void TestSpoken::press(const QStringList &keys) const
{
    for (const QString &key : keys) {
        QProcess tool;
        if (key.startsWith("type:"_L1))
            tool.start(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"20"_s, key.mid(5)});
        else
            tool.start(u"xdotool"_s, {u"key"_s, key});
        QVERIFY(tool.waitForFinished(20000));
        QCOMPARE(tool.exitCode(), 0);
    }
}

void TestSpoken::goTo(const QString &item) const
{
    press({u"ctrl+k"_s});
    QVERIFY(waitFor([](const Node &node) { return node.role() == "text"_L1 && node.name().contains("item"_L1); }));
    type(item);
    press({u"Return"_s});
    QVERIFY(waitFor([&item](const Node &node) { return node.name().startsWith(item + u' '); }));
}

/// Qt 6.4 says that a description has changed and not to what: who listens reads it anew, of what has the focus.
bool TestSpoken::wasTold(const QString &words) const
{
    return QTest::qWaitFor(
        [&] {
            const bool isChanged = std::any_of(m_bus->told.begin(), m_bus->told.end(),
                [](const Told &one) { return one.detail == "accessible-description"_L1; });
            const auto at = isChanged ? focused() : std::nullopt;
            return at && at->description().contains(words);
        },
        longest);
}

bool TestSpoken::shows(const QString &role, const QString &name) const
{
    return QTest::qWaitFor(
        [&] {
            const auto program = m_bus->program(u"underlag"_s);
            const std::vector<Node> all = program ? Bus::showing(*program) : std::vector<Node>();
            return std::any_of(all.begin(), all.end(),
                [&](const Node &node) { return node.name().contains(name) && node.role() == role; });
        },
        longest);
}

void TestSpoken::sit(const QString &words) const
{
    press({u"ctrl+l"_s});
    QVERIFY(waitFor([](const Node &node) { return node.name() == "Passphrase"_L1; }));
    type(words);
    press({u"Return"_s});
    QVERIFY(orTell(waitFor([](const Node &node) { return node.name().startsWith("Find a client"_L1); })));
}

void TestSpoken::openFirst(const QString &client) const
{
    press({u"ctrl+1"_s});
    QVERIFY(waitFor([](const Node &node) { return node.name().startsWith("Find a client"_L1); }));
    press({u"ctrl+a"_s});
    type(client);
    press({u"Return"_s});
    QVERIFY(waitFor([](const Node &node) { return node.role() == "push button"_L1; }));
    press({u"space"_s});
}

QString TestSpoken::heard() const
{
    QStringList lines;
    for (const Told &one : m_bus->told)
        lines << one.detail;
    const auto at = focused();
    return u"heard:\n%1\nat: %2"_s.arg(lines.join(u'\n'), at ? at->told() : QString());
}

QString TestSpoken::checkPage(const QString &name) const
{
    // Roles that say nothing of what can be done
    static const QSet<QString> dumb{u"unknown"_s, u"filler"_s, u"invalid"_s, u"panel"_s, QString()};
    const auto program = m_bus->program(name);
    if (!program)
        return name + u" is not on the bus"_s;
    QStringList wrong;
    int reachable = 0;
    for (const Node &node : Bus::showing(*program)) {
        if (!node.has(AtspiState::Focusable) || node.role() == "frame"_L1)
            continue;
        ++reachable;
        const QString role = node.role();
        if (node.name().trimmed().isEmpty() && !role.endsWith("cell"_L1)) // a table may say nothing at a place
            wrong << u"no name: "_s + node.told() + node.path();
        // A box's name is what is chosen in it
        if (role == "combo box"_L1 && node.description().isEmpty() && !node.isLabelled())
            wrong << u"no label: "_s + node.told() + node.path();
        if (dumb.contains(role))
            wrong << u"no role: "_s + node.told() + node.path();
    }
    if (reachable < 2)
        wrong << u"only %1 things can be reached"_s.arg(reachable);
    return wrong.join(u"\n"_s);
}

/// The control: of what is wrong in another window each is named, and nothing else.
void TestSpoken::whatIsNotSpokenIsFoundOut()
{
    QProcess control;
    control.setProcessEnvironment(environment(m_home.path()));
    control.start(QStringLiteral(UNDERLAG_BIN "/test_atspi_control"), QStringList());
    QVERIFY2(control.waitForStarted(), qPrintable(control.errorString()));
    const QString name = u"test_atspi_control"_s;
    QTRY_VERIFY_WITH_TIMEOUT(m_bus->program(name) && checkPage(name).contains(u"dumb"_s), longest);
    const QStringList wrong = checkPage(name).split(u'\n');
    control.kill();
    QVERIFY(control.waitForFinished(longest));
    QCOMPARE(wrong.size(), 3);
    QVERIFY2(wrong[0].startsWith("no name: push button"_L1) && wrong[0].contains("the nameless one"_L1),
        qPrintable(wrong[0]));
    QVERIFY2(wrong[1].startsWith("no label: combo box \"Chosen\""_L1), qPrintable(wrong[1]));
    QVERIFY2(wrong[2].startsWith("no role"_L1) && wrong[2].contains("The dumb one"_L1), qPrintable(wrong[2]));
}

void TestSpoken::theWayInIsSpoken()
{
    QVERIFY(
        orTell(waitFor([](const Node &node) { return node.name() == "Passphrase"_L1 && node.role() == "text"_L1; })));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::theCaseloadIsSpoken()
{
    type(Office::workerWords);
    press({u"Return"_s});
    QVERIFY(orTell(waitFor([](const Node &node) { return node.name().startsWith("Find a client"_L1); })));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::theClientIsSpoken()
{
    type(u"Klient 1"_s);
    press({u"Return"_s});
    QVERIFY(waitFor([](const Node &node) { return node.role() == "push button"_L1; }));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::theItemAtHandIsSpoken()
{
    press({u"space"_s});
    QVERIFY(waitFor([](const Node &node) { return node.name().startsWith("G"_L1) && node.role() == "text"_L1; }));
    goTo(u"M6"_s);
    const auto field = focused();
    QVERIFY(field);
    QCOMPARE(field->name(), u"M6 Days with physical problems"_s);
    QCOMPARE(field->role(), u"text"_s);
    QVERIFY2(field->description().contains(u"30 days"_s), qPrintable(field->told()));
    type(u"4"_s);
    QTRY_COMPARE(field->text(), u"4"_s);
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::aFindingIsToldWhenItComesUp()
{
    press({u"Return"_s});
    QVERIFY(waitFor([](const Node &node) { return node.name().startsWith("M7 Bothered"_L1); }));
    QCOMPARE(focused()->role(), u"radio button"_s);
    const QString words = u"not at all bothered by them"_s;
    QVERIFY(!focused()->description().contains(words)); // the control: nothing has come up yet
    m_bus->told.clear();
    press({u"0"_s});
    QVERIFY2(wasTold(words), qPrintable(heard()));
    QVERIFY(focused()->description().indexOf(words) > 0); // its kind comes first
    QVERIFY(orTell(shows(u"alert message"_s, words)));
    press({u"1"_s});
    QVERIFY(waitFor([&](const Node &node) { return !node.description().contains(words); })); // and goes with its cause
}

void TestSpoken::whatCannotBeReadIsTold()
{
    goTo(u"M6"_s);
    m_bus->told.clear();
    type(u"tolv"_s);
    press({u"Return"_s});
    QVERIFY2(wasTold(u"0"_s), qPrintable(heard()));
    QVERIFY(waitFor([](const Node &node) { return node.name().startsWith("M6 "_L1); }));
    const QString spoken = focused()->description();
    type(u"5"_s); // writing again takes it away
    QTRY_VERIFY(focused()->description() != spoken);
}

/// Each cell says its own name and its column's, wherever in the grid the arrows lead.
void TestSpoken::aGridIsSpokenCellByCell()
{
    goTo(u"D1a"_s);
    const auto cell = focused();
    QVERIFY(cell);
    QCOMPARE(cell->role(), u"text"_s);
    QVERIFY2(!cell->description().isEmpty(), qPrintable(cell->told()));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    type(u"0"_s);
    press({u"Down"_s});
    QVERIFY(orTell(waitFor([](const Node &node) { return node.name().startsWith("D2a "_L1); })));
    press({u"Up"_s});
    QVERIFY(orTell(waitFor([](const Node &node) { return node.name().startsWith("D1a "_L1); })));
    QTRY_COMPARE(focused()->text(), u"0"_s); // and what stands in it
}

void TestSpoken::theResultIsSpoken()
{
    openFirst(u"Klient 2"_s);
    QVERIFY(orTell(shows(u"chart"_s, QString())));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    press({u"F8"_s}); // and as numbers
    QVERIFY(orTell(shows(u"table"_s, QString())));
    const QString wrongNumbers = checkPage();
    QVERIFY2(wrongNumbers.isEmpty(), qPrintable(wrongNumbers));
}

void TestSpoken::theReviewIsSpoken()
{
    sit(Office::supervisorWords);
    openFirst(u"Klient 3"_s);
    QVERIFY(orTell(shows(u"push button"_s, u"Approve"_s)));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::theTeamIsSpoken()
{
    press({u"ctrl+5"_s});
    QVERIFY(orTell(shows(u"push button"_s, u"The list as PDF"_s)));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::theReleaseIsSpoken()
{
    press({u"ctrl+2"_s});
    QVERIFY(orTell(shows(u"label"_s, u"Release"_s)));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::peopleAndRulesAreSpoken()
{
    sit(Office::administratorWords);
    press({u"ctrl+3"_s});
    QVERIFY(orTell(shows(u"push button"_s, u"Add"_s)));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::theWorkshopIsSpoken()
{
    press({u"ctrl+4"_s});
    QVERIFY(orTell(shows(u"push button"_s, u"Open"_s)));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestSpoken::anOpenDefinitionIsSpoken()
{
    for (int i = 0; i < 8; ++i) { // to the list of those at hand
        press({u"Tab"_s});
        if (waitFor([](const Node &node) { return node.role() == "list"_L1; }, 400))
            break;
    }
    QVERIFY(orTell(waitFor([](const Node &node) { return node.role() == "list"_L1; })));
    press({u"Return"_s});
    QVERIFY(orTell(shows(u"push button"_s, u"Install"_s)));
    QStringList names;
    for (int i = 0; i < 12; ++i) { // what stands beside the form, page by page
        const QString wrong = checkPage();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const QString page = currentTab();
        QVERIFY(orTell(!page.isEmpty()));
        if (names.contains(page))
            break;
        names << page;
        press({u"ctrl+Tab"_s});
        QTest::qWait(200);
    }
    QVERIFY2(names.size() >= 4, qPrintable(names.join(u' ')));
    press({u"ctrl+w"_s});
    QVERIFY(orTell(shows(u"push button"_s, u"Open"_s)));
}

void TestSpoken::theSettingsAreSpoken()
{
    press({u"ctrl+comma"_s});
    QVERIFY(orTell(shows(u"label"_s, u"Language"_s)));
    const QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// From the very first window to the code that leads back in.
void TestSpoken::makingAVaultIsSpoken()
{
    stop();
    const QString home = m_home.filePath(u"two"_s);
    start(home, {});
    QVERIFY(orTell(shows(u"push button"_s, u"Create a vault"_s)));
    QString wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    press({u"Return"_s});
    QVERIFY(orTell(waitFor([](const Node &node) { return node.name() == "Your name"_L1; })));
    wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    type(u"Handläggare"_s);
    press({u"Tab"_s});
    QVERIFY(orTell(waitFor([](const Node &node) { return node.name() == "Passphrase"_L1; })));
    type(u"five words are long enough"_s);
    press({u"Tab"_s});
    QVERIFY(orTell(waitFor([](const Node &node) { return node.name() == "Passphrase again"_L1; })));
    type(u"not the same"_s);
    QVERIFY(orTell(waitFor([](const Node &node) { return node.description().contains("not the same"_L1); })));
    press({u"ctrl+a"_s});
    type(u"five words are long enough"_s);
    press({u"Return"_s});
    QVERIFY(orTell(waitFor([](const Node &node) { return node.name().startsWith("Type it here"_L1); })));
    wrong = checkPage();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(orTell(shows(u"text"_s, u"The recovery code"_s)));
}

UNDERLAG_TEST(TestSpoken)
#include "tst_Spoken.moc"
