// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Goals.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// What an assessment came to, after a whole interview from the keyboard.
class TestResultPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSummaryIsWrittenOverAndHadBack();
    void whatIsBeingWrittenIsKeptWhenOneLeaves();
    void aLineOfTheFeedbackBecomesAGoalByOneKey();
    void aGoalIsFollowedOnTheClientsPage();

private:
    static void toResult(Sitting &sitting);
    static bool isRead(const Sitting &sitting, const QString &words); ///< by a label of the page
};

void TestResultPage::toResult(Sitting &sitting)
{
    sitting.screen.press(Qt::Key_Return);
    for (const QString &typed : {u"N"_s, u"6"_s, u"1"_s, u"0"_s, u"inget"_s, u"4"_s}) {
        sitting.screen.type(typed);
        sitting.screen.press(Qt::Key_Return);
        QTest::qWait(50);
    }
    QTRY_COMPARE(Screen::focusedPage(), u"ResultPage"_s);
}

bool TestResultPage::isRead(const Sitting &sitting, const QString &words)
{
    for (const QLabel *const label : sitting.screen.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

void TestResultPage::theSummaryIsWrittenOverAndHadBack()
{
    Sitting sitting(u"trial"_s);
    toResult(sitting);
    QVERIFY(sitting.screen.reach(u"editNarrative"_s));
    sitting.screen.press(Qt::Key_Space);
    QTRY_COMPARE(Screen::focused(), u"narrative"_s);
    const QString before = sitting.screen.find<QPlainTextEdit>(u"narrative"_s)->toPlainText();
    QVERIFY(!before.isEmpty());
    sitting.screen.press(Qt::Key_Escape); // nothing was written: it is still the form's own
    QVERIFY(!isRead(sitting, u"Edited by hand"_s));
    sitting.screen.press(Qt::Key_Space);
    sitting.screen.press(Qt::Key_A, Qt::ControlModifier);
    sitting.screen.type(u"In our own words."_s);
    sitting.screen.press(Qt::Key_Escape);
    QTRY_VERIFY(isRead(sitting, u"Edited by hand"_s));
    QVERIFY(isRead(sitting, u"In our own words."_s));
    const auto own = sitting.onDisk()->ownNarrative(u"en"_s);
    QVERIFY(own && *own);
    QCOMPARE((*own)->text, u"In our own words."_s);
    QVERIFY(!*sitting.onDisk()->ownNarrative(u"sv"_s)); // each language has its own
    QVERIFY(sitting.screen.operate(u"ownNarrativeBack"_s));
    QTRY_VERIFY(!isRead(sitting, u"Edited by hand"_s));
    QVERIFY(!*sitting.onDisk()->ownNarrative(u"en"_s));
}

void TestResultPage::whatIsBeingWrittenIsKeptWhenOneLeaves()
{
    Sitting sitting(u"trial"_s);
    toResult(sitting);
    QVERIFY(sitting.screen.reach(u"editNarrative"_s));
    sitting.screen.press(Qt::Key_Space);
    QTRY_COMPARE(Screen::focused(), u"narrative"_s);
    sitting.screen.press(Qt::Key_A, Qt::ControlModifier);
    sitting.screen.type(u"Half a sentence"_s);
    sitting.screen.press(Qt::Key_1, Qt::ControlModifier); // to the caseload at once
    QTRY_COMPARE(Screen::focusedPage(), u"CaseloadPage"_s);
    const auto own = sitting.onDisk()->ownNarrative(u"en"_s);
    QVERIFY(own && *own);
    QCOMPARE((*own)->text, u"Half a sentence"_s);
}

void TestResultPage::aLineOfTheFeedbackBecomesAGoalByOneKey()
{
    Sitting sitting(u"trial"_s);
    toResult(sitting);
    QVERIFY(sitting.screen.reach(u"feedbackLines"_s));
    sitting.screen.press(Qt::Key_G); // on a heading: nothing
    QVERIFY(operations::Goals(sitting.session()).of(sitting.client)->empty());
    sitting.screen.press(Qt::Key_Down);
    sitting.screen.press(Qt::Key_G);
    const auto goals = operations::Goals(sitting.session()).of(sitting.client);
    QVERIFY_RESULT(goals);
    QCOMPARE(goals->size(), 1U);
    QCOMPARE(goals->front().assessment, sitting.assessment);
    QVERIFY(!goals->front().area.isEmpty());
    QVERIFY(isRead(sitting, goals->front().text));
}

void TestResultPage::aGoalIsFollowedOnTheClientsPage()
{
    Sitting sitting(u"trial"_s);
    sitting.screen.press(Qt::Key_Escape);
    sitting.screen.desk()->openClient(sitting.client);
    QVERIFY(sitting.screen.fill(u"newGoal"_s, u"A door that locks"_s));
    sitting.screen.press(Qt::Key_Return);
    const auto set = operations::Goals(sitting.session()).of(sitting.client);
    QVERIFY_RESULT(set);
    QCOMPARE(set->size(), 1U);
    QCOMPARE(sitting.screen.textOf(u"newGoal"_s), QString());
    const QString follow = u"follow-%1"_s.arg(set->front().id.toString());
    QTRY_VERIFY(sitting.screen.find(follow));
    QVERIFY(sitting.screen.operate(follow));
    QTRY_COMPARE(Screen::focused(), u"outcome-fully"_s);
    QVERIFY(sitting.screen.reach(u"outcome-partly"_s));
    sitting.screen.press(Qt::Key_Space);
    QTRY_VERIFY(isRead(sitting, u"Partly reached"_s));
    const auto followed = operations::Goals(sitting.session()).of(sitting.client);
    QCOMPARE(followed->front().followed.size(), 1U);
    QCOMPARE(followed->front().followed.front().outcome, cases::GoalOutcome::Partly);
    QTRY_COMPARE(Screen::focused(), follow);
}

UNDERLAG_TEST(TestResultPage)
#include "tst_ResultPage.moc"
