// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sides/SidesPicture.h"
#include "app/ui/sides/SidesView.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using ui::SidesView;

namespace {

SidesView *ring(const Screen &screen)
{
    return screen.find<SidesView>(u"sides"_s);
}

/// The name of the field at hand.
QString area(const Screen &screen)
{
    const SidesView *const view = ring(screen);
    return view ? view->data().field(view->current()).name : QString();
}

/// Everything that the situation asks.
void answerAll(operations::VaultSession &session, const cases::AssessmentId &id, const QString &need)
{
    const auto interview = operations::Interview::open(session, id);
    QVERIFY_RESULT(interview);
    for (const auto &[name, text] : std::initializer_list<std::pair<QString, QString>>{{u"health_body"_s, u"1"_s},
             {u"health_sleep"_s, u"E"_s}, {u"health_risk"_s, u"1 2"_s}, {u"health_need"_s, need},
             {u"school_need"_s, u"0"_s}, {u"school_change"_s, u"2"_s}, {u"home_examined"_s, u"0"_s},
             {u"network_need"_s, u"E"_s}, {u"family_need"_s, u"2"_s}})
        QVERIFY_RESULT((*interview)->type((*interview)->definition().find(name)->slot, text));
}

} // namespace

/// The picture of a person's situation: reached, walked round and read aloud with keys alone.
class TestSidesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormWithoutPictureHasNoWayToIt();
    void theKeyOpensItInTheInterviewAndEscapeLeavesIt();
    void arrowsWalkRoundAndFromSideToSide();
    void theAreaOfTheQuestionIsAtHand();
    void rightToLeftTheArrowsGoTheWayTheyPoint();
    void enterOpensTheAreaInTheInterview();
    void whatWasJustTypedIsInIt();
    void theTableIsOneKeyAway();
    void everyFieldIsSpokenAsAThingOfItsOwn();
    void theClientsPageLeadsToItAndItLeadsBack();
    void anEarlierTimeStandsBesideAndMayBeTakenAway();
    void itIsSavedAsAPaper();
};

void TestSidesPage::aFormWithoutPictureHasNoWayToIt()
{
    Sitting sitting(u"trial"_s);
    sitting.screen.press(Qt::Key_F7);
    QVERIFY(!ring(sitting.screen));
    sitting.screen.desk()->openClient(sitting.client);
    QTRY_COMPARE(Screen::focusedPage(), u"ClientPage"_s);
    QVERIFY(!sitting.screen.find(u"openPicture"_s));
}

void TestSidesPage::theKeyOpensItInTheInterviewAndEscapeLeavesIt()
{
    Sitting sitting(u"pictured"_s);
    const QString before = sitting.at();
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    QCOMPARE(area(sitting.screen), u"H"_s); // where the cursor was
    sitting.screen.press(Qt::Key_Escape);
    QTRY_VERIFY(!ring(sitting.screen));
    QCOMPARE(sitting.at(), before);
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    sitting.screen.press(Qt::Key_F7);
    QTRY_VERIFY(!ring(sitting.screen));
}

void TestSidesPage::arrowsWalkRoundAndFromSideToSide()
{
    Sitting sitting(u"pictured"_s);
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    const auto walk = [&](Qt::Key key, const QString &to) {
        sitting.screen.press(key);
        QCOMPARE(area(sitting.screen), to);
    };
    walk(Qt::Key_Right, u"S"_s);
    walk(Qt::Key_Right, u"B"_s); // into the next side
    walk(Qt::Key_Right, u"N"_s);
    walk(Qt::Key_Right, u"F"_s);
    walk(Qt::Key_Right, u"H"_s); // and round
    walk(Qt::Key_Left, u"F"_s);
    walk(Qt::Key_Home, u"H"_s);
    walk(Qt::Key_Down, u"B"_s);
    walk(Qt::Key_Down, u"H"_s);
    walk(Qt::Key_End, u"F"_s);
    walk(Qt::Key_Up, u"S"_s); // that side has no third field: the last of it
}

void TestSidesPage::theAreaOfTheQuestionIsAtHand()
{
    Sitting sitting(u"pictured"_s);
    for (const auto &[item, name] : {std::pair(u"school_change"_s, u"S"_s), {u"family_need"_s, u"F"_s},
             {u"network_need"_s, u"N"_s}, {u"health_risk"_s, u"H"_s}}) {
        sitting.goTo(item);
        sitting.screen.press(Qt::Key_F7);
        QTRY_COMPARE(Screen::focused(), u"sides"_s);
        QCOMPARE(area(sitting.screen), name);
        sitting.screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!ring(sitting.screen));
    }
}

void TestSidesPage::rightToLeftTheArrowsGoTheWayTheyPoint()
{
    charts::SidesData data;
    data.sides.push_back({.label = u"S"_s, .fields = {}});
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        charts::SidesField field;
        field.name = name;
        data.sides.front().fields.push_back(field);
    }
    data.isMirrored = true;
    SidesView view;
    view.setData(data);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.current(), 1);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 0);
}

void TestSidesPage::enterOpensTheAreaInTheInterview()
{
    Sitting sitting(u"pictured"_s);
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    sitting.screen.press(Qt::Key_End);
    sitting.screen.press(Qt::Key_Return);
    QTRY_VERIFY(!ring(sitting.screen));
    QCOMPARE(sitting.at(), u"family_need"_s);
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    sitting.screen.press(Qt::Key_Home);
    sitting.screen.press(Qt::Key_Right);
    sitting.screen.press(Qt::Key_Right);
    sitting.screen.press(Qt::Key_Return);
    QTRY_COMPARE(sitting.at(), u"home_examined"_s);
}

void TestSidesPage::whatWasJustTypedIsInIt()
{
    Sitting sitting(u"pictured"_s);
    sitting.goTo(u"school_need"_s);
    sitting.screen.type(u"2"_s);
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    QCOMPARE(ring(sitting.screen)->data().field(1).level, 2);
    QCOMPARE(area(sitting.screen), u"S"_s);
}

void TestSidesPage::theTableIsOneKeyAway()
{
    Sitting sitting(u"pictured"_s);
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    sitting.screen.press(Qt::Key_Right);
    sitting.screen.press(Qt::Key_F8);
    QTRY_COMPARE(Screen::focused(), u"sidesTable"_s);
    const auto *const table = sitting.screen.find<QTableWidget>(u"sidesTable"_s);
    QCOMPARE(table->rowCount(), 5);
    QCOMPARE(table->currentRow(), 1); // the area at hand
    sitting.screen.press(Qt::Key_F8);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
}

void TestSidesPage::everyFieldIsSpokenAsAThingOfItsOwn()
{
    Sitting sitting(u"pictured"_s);
    sitting.screen.desk()->openClient(sitting.client); // the interview is closed
    answerAll(sitting.session(), sitting.assessment, u"1"_s);
    sitting.open();
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    SidesView *const view = ring(sitting.screen);
    QAccessibleInterface *const list = QAccessible::queryAccessibleInterface(view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 5);
    QVERIFY(!list->child(5));
    QAccessibleInterface *const health = list->child(0);
    QCOMPARE(health->role(), QAccessible::ListItem);
    QCOMPARE(health->parent(), list);
    QCOMPARE(list->indexOfChild(health), 0);
    // Without a catalogue the source stands for both numbers
    QCOMPARE(health->text(QAccessible::Name), u"Health, need for support, 1 strength(s), 2 risk(s)"_s);
    QCOMPARE(health->text(QAccessible::Description), u"The child"_s);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"School, no need, unchanged"_s);
    QCOMPARE(list->child(3)->text(QAccessible::Name), u"Network, not examined"_s);
    view->setCurrent(3);
    QCOMPARE(list->focusChild(), list->child(3));
    QVERIFY(list->child(3)->state().focused);
    QVERIFY(!list->child(0)->state().focused);
    QCOMPARE(list->childAt(health->rect().center().x(), health->rect().center().y()), health);
    QAccessibleActionInterface *const action = list->child(4)->actionInterface();
    QVERIFY(action && action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(sitting.at(), u"family_need"_s);
}

void TestSidesPage::theClientsPageLeadsToItAndItLeadsBack()
{
    Sitting sitting(u"pictured"_s);
    sitting.screen.desk()->openClient(sitting.client);
    QTRY_COMPARE(Screen::focusedPage(), u"ClientPage"_s);
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focusedPage(), u"SidesPage"_s);
    QCOMPARE(Screen::focused(), u"sides"_s);
    sitting.screen.press(Qt::Key_Escape);
    QTRY_COMPARE(Screen::focusedPage(), u"ClientPage"_s);
    QVERIFY(sitting.screen.operate(u"openPicture"_s));
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    sitting.screen.press(Qt::Key_End);
    sitting.screen.press(Qt::Key_Return); // into the interview
    QTRY_COMPARE(sitting.at(), u"family_need"_s);
}

void TestSidesPage::anEarlierTimeStandsBesideAndMayBeTakenAway()
{
    Office office;
    (void)office.worker();
    const cases::ClientId client = office.client();
    const cases::AssessmentId first = office.start(client, u"baseline"_s, QDate(2026, 1, 10), u"pictured"_s);
    const cases::AssessmentId second = office.start(client, u"baseline"_s, QDate(2026, 2, 10), u"pictured"_s);
    for (const auto &[id, need] : {std::pair(first, u"2"_s), {second, u"1"_s}}) {
        TAKE(office.worker(), id, Begin);
        answerAll(office.worker(), id, need);
        TAKE(office.worker(), id, Hold);
    }
    office.leave();
    Screen screen;
    QVERIFY(screen.open(office.folder(), Office::workerWords));
    screen.desk()->openAssessment(second);
    QTRY_COMPARE(Screen::focusedPage(), u"ResultPage"_s);
    screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    const SidesView *const before = screen.find<SidesView>(u"sidesBefore"_s);
    QVERIFY(before);
    QCOMPARE(before->data().field(0).level, 2);
    QCOMPARE(ring(screen)->data().field(0).change, charts::SidesChange::Better);
    QCOMPARE(ring(screen)->data().field(0).beforeWords, u"Need for protection"_s);
    QVERIFY(before->geometry().right() < ring(screen)->geometry().left()); // the earlier one first
    screen.press(Qt::Key_Right);
    QCOMPARE(before->data().field(before->current()).name, u"S"_s); // the other ring follows
    QVERIFY(screen.reach(u"sidesTimes"_s));
    screen.press(Qt::Key_Up); // no earlier time
    QTRY_VERIFY(!screen.find(u"sidesBefore"_s));
    QCOMPARE(ring(screen)->data().field(0).beforeWords, QString());
    screen.press(Qt::Key_Escape);
    QTRY_COMPARE(Screen::focusedPage(), u"ResultPage"_s); // where the reader came from
}

void TestSidesPage::itIsSavedAsAPaper()
{
    Sitting sitting(u"pictured"_s);
    sitting.screen.desk()->openClient(sitting.client);
    sitting.screen.press(Qt::Key_F7);
    QTRY_COMPARE(Screen::focused(), u"sides"_s);
    sitting.screen.answers.path = sitting.office.path(u"picture.pdf"_s);
    sitting.screen.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(sitting.screen.message().contains(u"Saved."_s));
    QFile file(sitting.screen.answers.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

UNDERLAG_TEST(TestSidesPage)
#include "tst_Sides.moc"
