// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole job with a keyboard and nothing else: keys go to whatever has the focus, no page is told anything, and a
// press of a mouse button fails the test. What cannot be reached with keys stops it.
#include "app/operations/DemoCaseload.h"
#include "app/operations/Instruments.h"
#include "forms/cases/FormCase.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QApplication>
#include <QFile>
#include <QMouseEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;
using State = cases::AssessmentState;

namespace {

const QString makerWords = u"five words make one key"_s;
const QString workerWords = u"five other words for ana"_s;
const QString supervisorWords = u"another five words for cai"_s;
constexpr int mostStops = 400; ///< of an interview, before something must be wrong
constexpr double mostKeys = 1.3; ///< for each sign of an answer

/// Hears of every mouse button that is pressed.
class MouseWatch : public QObject
{
    Q_OBJECT

public:
    MouseWatch() { qApp->installEventFilter(this); }
    int presses = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
            ++presses;
        return false;
    }
};

/// A whole ASI as it was written down on paper: the code and what stands at it.
QHash<QString, QString> answerSheet()
{
    const auto form = operations::Instruments::find(QStringLiteral(UNDERLAG_SOURCE "/instruments/asi"));
    QFile file(QStringLiteral(UNDERLAG_SOURCE "/instruments/asi/cases/whole.yaml"));
    if (!form || !file.open(QIODevice::ReadOnly))
        return {};
    const auto cases = forms::readCases(file.readAll(), file.fileName(), **form);
    QHash<QString, QString> sheet;
    if (cases) {
        for (const auto &[slot, typed] : cases->back().answers)
            sheet.insert((*form)->items[std::size_t(slot)].name, typed);
    }
    return sheet;
}

QString atHand(const Screen &screen)
{
    return screen.textOf(u"where"_s).section(u' ', 0, 0);
}

struct Entered
{
    int keys = 0;
    int signs = 0; ///< of the answers as they stand on the sheet
    QStringList costly; ///< where keys went that are no sign of an answer
};

/// Types a sheet from wherever the cursor is, looking only at which item is at hand, until the page at hand is another.
Entered enterSheet(const Screen &screen, const QHash<QString, QString> &sheet)
{
    Entered entered;
    for (int i = 0; i < mostStops && Screen::focusedPage() == "InterviewPage"_L1; ++i) {
        const QString item = atHand(screen);
        const QString typed = sheet.value(item);
        const int before = screen.keys;
        screen.type(typed);
        QCoreApplication::processEvents(); // held, and on to the ratings
        if (atHand(screen) == item && Screen::focusedPage() == "InterviewPage"_L1)
            screen.press(Qt::Key_Return);
        entered.signs += int(typed.size());
        entered.keys += screen.keys - before;
        if (screen.keys - before > typed.size())
            entered.costly << item;
        QCoreApplication::processEvents();
    }
    return entered;
}

} // namespace

class TestKeysOnly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNoKeyReachesIsFoundOut();
    void aPreparedSheetTakesFewKeys();
    void theWholeJobIsDoneFromTheKeyboard();
    void aReleaseIsWrittenFromTheKeyboard();
};

/// The control: a button that only a mouse can press is not operated.
void TestKeysOnly::whatNoKeyReachesIsFoundOut()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    auto *const special = sitting.screen.find<QPushButton>(u"code_X"_s);
    QVERIFY(special);
    QCOMPARE(special->focusPolicy(), Qt::NoFocus);
    QTest::ignoreMessage(QtWarningMsg, "code_X is not reached with Tab");
    QVERIFY(!sitting.screen.operate(u"code_X"_s));
    MouseWatch mouse;
    QTest::mouseClick(special, Qt::LeftButton);
    QCOMPARE(mouse.presses, 1);
}

/// An experienced hand with the answers on paper and single-key items that go on by themselves.
void TestKeysOnly::aPreparedSheetTakesFewKeys()
{
    const auto sheet = answerSheet();
    QVERIFY(sheet.size() > 200);
    Sitting sitting(u"asi"_s, true);
    const Entered entered = enterSheet(sitting.screen, sheet);
    const auto onDisk = sitting.onDisk();
    QCOMPARE(onDisk->assessment().state, State::Rated);
    for (auto at = sheet.cbegin(); at != sheet.cend(); ++at) {
        const forms::Item *const item = onDisk->definition().find(at.key());
        QVERIFY2(!item->isInput() || forms::isAnswered(onDisk->entry().answer(item->slot)), qPrintable(at.key()));
    }
    const double ratio = double(entered.keys) / entered.signs;
    qInfo("%d keys for %d signs of answers: %.2f a sign; a key more at %s", entered.keys, entered.signs, ratio,
        qPrintable(entered.costly.join(u' ')));
    QVERIFY2(ratio <= mostKeys, qPrintable(u"%1 keys a sign"_s.arg(ratio)));
}

namespace {

/// Somebody at the keyboard, all the way.
class Job
{
public:
    void makeVault();
    void addPerson(const QString &name, const QString &words, int role);
    void sit(const QString &words);
    void addClient();
    void begin();
    void interview();
    void openWaiting(const QString &page);
    State state();

    MouseWatch mouse;
    Screen screen;
    QString client = u"Åsa Öberg"_s;

private:
    cases::AssessmentId only();
};

void Job::makeVault()
{
    screen.press(Qt::Key_Space); // the first thing to do here
    QVERIFY(screen.fill(u"vaultFolder"_s, screen.folder.filePath(u"vault"_s)));
    QVERIFY(screen.reach(u"kindReal"_s));
    screen.press(Qt::Key_Down); // practice
    QVERIFY(screen.fill(u"personName"_s, u"Disa"_s));
    QVERIFY(screen.fill(u"newPassphrase"_s, makerWords));
    QVERIFY(screen.fill(u"newPassphraseAgain"_s, makerWords));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Screen::focused(), u"recoveryCodeTyped"_s, 20000);
    screen.type(screen.textOf(u"recoveryCode"_s));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.desk());
}

void Job::addPerson(const QString &name, const QString &words, int role)
{
    screen.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(screen.fill(u"addName"_s, name));
    QVERIFY(screen.reach(u"addRole"_s));
    screen.press(Qt::Key_Home);
    for (int i = 0; i < role; ++i)
        screen.press(Qt::Key_Down);
    QVERIFY(screen.fill(u"newPassphrase"_s, words));
    QVERIFY(screen.fill(u"newPassphraseAgain"_s, words));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(screen.message().contains(name), 20000);
}

void Job::sit(const QString &words)
{
    screen.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!screen.desk());
    QTRY_COMPARE(Screen::focused(), u"passphrase"_s);
    screen.type(words);
    screen.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Screen::focusedPage(), u"CaseloadPage"_s, 20000);
}

void Job::addClient()
{
    QVERIFY(screen.operate(u"emptyPageAction"_s));
    QCOMPARE(Screen::focused(), u"clientName"_s);
    screen.type(client);
    QVERIFY(screen.fill(u"identityNumber"_s, Office::testNumber(1984)));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(Screen::focusedPage(), u"ClientPage"_s);
}

void Job::begin()
{
    QVERIFY(screen.operate(u"newAssessment"_s));
    QTRY_COMPARE(Screen::focusedPage(), u"AssessmentForm"_s);
    QVERIFY(screen.reach(u"instrument"_s));
    screen.press(Qt::Key_Home); // ASI: by name it is the first
    QVERIFY(screen.fill(u"interviewDate"_s, u"2026-03-14"_s));
    QVERIFY(screen.operate(u"informationGiven"_s));
    QVERIFY(screen.operate(u"toldVoluntary"_s));
    QVERIFY(screen.operate(u"beginInterview"_s));
    QTRY_COMPARE(Screen::focusedPage(), u"InterviewPage"_s);
}

void Job::interview()
{
    auto sheet = answerSheet();
    // By its code to an item far ahead, and back to the first
    const QString first = atHand(screen);
    screen.press(Qt::Key_K, Qt::ControlModifier);
    screen.type(u"M6"_s);
    screen.press(Qt::Key_Return);
    QCOMPARE(atHand(screen), u"M6"_s);
    screen.type(sheet.value(u"M6"_s));
    screen.press(Qt::Key_Return);
    QCOMPARE(atHand(screen), u"M7"_s);
    screen.type(u"0"_s); // days of trouble that trouble nobody: look again
    QCOMPARE(atHand(screen), u"M7"_s);
    screen.press(Qt::Key_Tab);
    QCOMPARE(Screen::focused(), u"keep"_s);
    screen.press(Qt::Key_Space);
    QCOMPARE(Screen::focused(), u"keepReason"_s);
    screen.type(u"är van"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(Screen::focused().startsWith("choice_"_L1));
    sheet.insert(u"M7"_s, u"0"_s);
    screen.press(Qt::Key_K, Qt::ControlModifier);
    screen.type(first);
    screen.press(Qt::Key_Return);
    QCOMPARE(atHand(screen), first);
    (void)enterSheet(screen, sheet);
    QTRY_COMPARE(Screen::focusedPage(), u"ResultPage"_s);
    QCOMPARE(state(), State::Rated);
}

cases::AssessmentId Job::only()
{
    const auto rows = operations::Caseload(screen.session()).rows({}, 0, 10);
    return rows && !rows->empty() ? rows->front().assessment : cases::AssessmentId();
}

State Job::state()
{
    const auto found = operations::Caseload(screen.session()).assessment(only());
    return found ? found->state : State::Planned;
}

void Job::openWaiting(const QString &page)
{
    screen.press(Qt::Key_Return); // the client found first
    QTRY_COMPARE(Screen::focused(), u"open-"_s + only().toString());
    screen.press(Qt::Key_Space);
    QTRY_COMPARE(Screen::focusedPage(), page);
}

} // namespace

void TestKeysOnly::theWholeJobIsDoneFromTheKeyboard()
{
    qputenv("UNDERLAG_INSTRUMENTS", UNDERLAG_SOURCE "/instruments");
    Job job;
    const Screen &screen = job.screen;
    job.makeVault();
    job.addPerson(u"Ana"_s, workerWords, 0);
    job.addPerson(u"Cai"_s, supervisorWords, 1);

    job.sit(workerWords);
    job.addClient();
    job.begin();
    job.interview();
    QVERIFY(screen.operate(u"step-send"_s));
    QTRY_COMPARE(job.state(), State::Sent);

    job.sit(supervisorWords);
    job.openWaiting(u"ReviewPage"_s);
    QCOMPARE(Screen::focused(), u"reviewTable"_s);
    screen.press(Qt::Key_Down);
    QVERIFY(screen.reach(u"comment"_s));
    screen.type(u"Stämmer det?"_s);
    screen.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(screen.fill(u"summary"_s, u"Se kommentaren."_s));
    QVERIFY(screen.operate(u"return"_s));
    QTRY_COMPARE(job.state(), State::Returned);

    job.sit(workerWords);
    job.openWaiting(u"InterviewPage"_s);
    screen.press(Qt::Key_K, Qt::ControlModifier);
    screen.type(u"E18"_s);
    screen.press(Qt::Key_Return);
    screen.type(u"3"_s);
    screen.press(Qt::Key_Return);
    for (int i = 0; i < 6 && Screen::focused() != "finish"_L1; ++i)
        screen.press(Qt::Key_F6);
    QCOMPARE(Screen::focused(), u"finish"_s);
    screen.press(Qt::Key_Space);
    QTRY_COMPARE(Screen::focusedPage(), u"ResultPage"_s);
    QVERIFY(screen.operate(u"step-send"_s));
    QTRY_COMPARE(job.state(), State::Sent);

    job.sit(supervisorWords);
    job.openWaiting(u"ReviewPage"_s);
    QVERIFY(screen.operate(u"approve"_s));
    QTRY_COMPARE(job.state(), State::Approved);
    QTRY_COMPARE(Screen::focusedPage(), u"ResultPage"_s);
    QCOMPARE(job.mouse.presses, 0);
    qInfo("the whole job took %d keys", screen.keys);
}

void TestKeysOnly::aReleaseIsWrittenFromTheKeyboard()
{
    QTemporaryDir folder;
    operations::DemoPlan plan;
    plan.folder = folder.filePath(u"vault"_s);
    plan.today = QDate::currentDate();
    QVERIFY_RESULT(operations::makeDemoCaseload(plan));
    MouseWatch mouse;
    Screen screen;
    QVERIFY(screen.open(plan.folder, plan.supervisorPassphrase));
    screen.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(Screen::focused(), u"period"_s);
    QVERIFY(screen.reach(u"releaseTables"_s));
    screen.press(Qt::Key_Down);
    QVERIFY(screen.operate(u"readPlainPage"_s));
    QCOMPARE(Screen::focused(), u"plainPage"_s);
    screen.answers.path = folder.filePath(u"out"_s); // the desktop's own dialog asks for it
    QVERIFY(QDir().mkpath(screen.answers.path));
    QVERIFY(screen.operate(u"writeRelease"_s));
    QTRY_VERIFY(screen.message().contains(u"written"_s));
    const QStringList written = QDir(screen.answers.path).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(written.size(), 1);
    QVERIFY(QFile::exists(screen.answers.path + u'/' + written.front() + u"/SHA256SUMS"_s));
    QCOMPARE(mouse.presses, 0);
}

UNDERLAG_TEST(TestKeysOnly)
#include "tst_KeysOnly.moc"
