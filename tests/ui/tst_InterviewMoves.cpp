// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "ui/Screen.h"

#include <QApplication>
#include <QCheckBox>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Kind = operations::Interview::ObstacleKind;

/// How one gets about in an interview, and what stands beside the answers.
class TestInterviewMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabAndShiftTabGoOnAndBackAndLoseNothing();
    void shiftEnterGoesBack();
    void goingToAnItemTakesWhatWasTyped();
    void goingToAnItemIsByWordToo();
    void altAndALetterGoToASection();
    void pageKeysGoToTheNextSection();
    void whatIsPassedOverIsNoStop();
    void undoAndRedoGoWhereTheChangeWas();
    void aNoteIsWrittenBesideTheAnswer();
    void aPrivateNoteStaysPrivate();
    void returnToThisIsAMarkThatIsLeftToDo();
    void afterTheLastItemComesWhatIsLeft();
    void everyRegionIsReachedAndLeft();
    void gridArrowsGoCellByCell();
    void gridAnswersAreTypedAsOutside();
    void textInAGridsNumberIsNotLost();
};

void TestInterviewMoves::tabAndShiftTabGoOnAndBackAndLoseNothing()
{
    Sitting sitting;
    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(sitting.at(), u"W1"_s);
    sitting.screen.type(u"7"_s);
    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(sitting.at(), u"W2"_s);
    sitting.screen.press(Qt::Key_Backtab);
    QCOMPARE(sitting.at(), u"W1"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"7"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"7"_s);
    sitting.screen.press(Qt::Key_Backtab);
    QCOMPARE(sitting.at(), u"DAY"_s);
    sitting.screen.press(Qt::Key_Backtab);
    QCOMPARE(sitting.at(), u"DAY"_s); // there is nothing before it
}

void TestInterviewMoves::shiftEnterGoesBack()
{
    Sitting sitting;
    sitting.goTo(u"W2"_s);
    sitting.screen.type(u"2"_s);
    sitting.screen.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(sitting.at(), u"W1"_s);
    QCOMPARE(sitting.given(u"W2"_s), u"2"_s);
}

void TestInterviewMoves::goingToAnItemTakesWhatWasTyped()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"12"_s);
    sitting.goTo(u"Z1"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
    sitting.screen.press(Qt::Key_K, Qt::ControlModifier);
    sitting.screen.type(u"W1"_s);
    sitting.screen.press(Qt::Key_Escape); // stay after all
    QCOMPARE(sitting.at(), u"Z1"_s);
    sitting.screen.type(u"1"_s);
    QCOMPARE(sitting.given(u"Z1"_s), u"1"_s); // the cursor is where it was
}

void TestInterviewMoves::goingToAnItemIsByWordToo()
{
    Sitting sitting;
    sitting.screen.press(Qt::Key_K, Qt::ControlModifier);
    sitting.screen.type(u"bother"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s);
}

void TestInterviewMoves::altAndALetterGoToASection()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(sitting.at(), u"Z1"_s);
    sitting.screen.press(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(sitting.at(), u"G1a"_s);
    sitting.screen.press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(sitting.at(), u"W2"_s); // the first that is not answered
}

void TestInterviewMoves::pageKeysGoToTheNextSection()
{
    Sitting sitting;
    sitting.screen.press(Qt::Key_PageDown);
    QCOMPARE(sitting.at(), u"G1a"_s);
    sitting.screen.press(Qt::Key_PageDown);
    QCOMPARE(sitting.at(), u"Z1"_s);
    sitting.screen.press(Qt::Key_PageDown);
    QCOMPARE(sitting.at(), u"Z1"_s);
    sitting.screen.press(Qt::Key_PageUp);
    QCOMPARE(sitting.at(), u"G1a"_s);
}

void TestInterviewMoves::whatIsPassedOverIsNoStop()
{
    Sitting sitting;
    sitting.goTo(u"W3"_s);
    sitting.screen.type(u"0"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W5"_s);
    sitting.screen.press(Qt::Key_Backtab);
    QCOMPARE(sitting.at(), u"W3"_s);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W4"_s);
}

void TestInterviewMoves::undoAndRedoGoWhereTheChangeWas()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"5"_s);
    sitting.screen.press(Qt::Key_Return);
    sitting.screen.type(u"2"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W3"_s);
    sitting.screen.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(sitting.given(u"W2"_s), QString());
    QCOMPARE(sitting.screen.textOf(u"answer"_s), QString());
    sitting.screen.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sitting.at(), u"W1"_s);
    QCOMPARE(sitting.given(u"W1"_s), QString());
    sitting.screen.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"5"_s);
    sitting.screen.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"5"_s);
    QCOMPARE(sitting.given(u"W2"_s), u"2"_s);
}

void TestInterviewMoves::aNoteIsWrittenBesideTheAnswer()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_F4);
    QCOMPARE(Screen::focused(), u"note"_s);
    sitting.screen.type(u"Xtra nytt"_s); // letters are letters here
    sitting.screen.press(Qt::Key_F4);
    QCOMPARE(Screen::focused(), u"answer"_s);
    QCOMPARE(sitting.at(), u"W1"_s);
    const auto interview = sitting.onDisk();
    QCOMPARE(interview->note(interview->definition().find(u"W1"_s)->slot), u"Xtra nytt"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"1"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.screen.textOf(u"note"_s), QString()); // each item has its own
    sitting.screen.press(Qt::Key_Backtab);
    QCOMPARE(sitting.screen.textOf(u"note"_s), u"Xtra nytt"_s);
}

void TestInterviewMoves::aPrivateNoteStaysPrivate()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.press(Qt::Key_F4);
    sitting.screen.type(u"min egen"_s);
    auto *const isPrivate = sitting.screen.find<QCheckBox>(u"notePrivate"_s);
    QVERIFY(isPrivate);
    isPrivate->setFocus(); // Tab in a note goes back to the answer
    sitting.screen.press(Qt::Key_Space);
    const auto interview = sitting.onDisk();
    const forms::Slot slot = interview->definition().find(u"W1"_s)->slot;
    QCOMPARE(interview->note(slot), u"min egen"_s);
    QCOMPARE(interview->noteKind(slot), operations::Interview::NoteKind::Private);
}

void TestInterviewMoves::returnToThisIsAMarkThatIsLeftToDo()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(sitting.screen.find<QPushButton>(u"returnTo"_s)->isChecked());
    QCOMPARE(Screen::focused(), u"answer"_s);
    const auto marked = sitting.onDisk()->obstacles();
    const auto isAMark = [](const auto &obstacle) { return obstacle.kind == Kind::ReturnTo; };
    QCOMPARE(std::count_if(marked.begin(), marked.end(), isAMark), 1);
    sitting.screen.press(Qt::Key_R, Qt::ControlModifier);
    const auto settled = sitting.onDisk()->obstacles();
    QCOMPARE(std::count_if(settled.begin(), settled.end(), isAMark), 0);
}

void TestInterviewMoves::afterTheLastItemComesWhatIsLeft()
{
    Sitting sitting;
    sitting.goTo(u"Z1"_s);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(Screen::focused(), u"obstacleList"_s);
    const auto *const list = sitting.screen.find<QListView>(u"obstacleList"_s);
    QVERIFY(list->model()->rowCount() > 0);
    QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"W1 "_s));
    sitting.screen.press(Qt::Key_Down);
    sitting.screen.press(Qt::Key_Return); // Enter goes there
    QCOMPARE(sitting.at(), u"W2"_s);
    QCOMPARE(Screen::focused(), u"answer"_s);
}

void TestInterviewMoves::everyRegionIsReachedAndLeft()
{
    Sitting sitting;
    QStringList met;
    for (int i = 0; i < 4; ++i) {
        sitting.screen.press(Qt::Key_F6);
        met << Screen::focused();
    }
    QCOMPARE(met, (QStringList{u"note"_s, u"sections"_s, u"finish"_s, u"answer"_s}));
    QCOMPARE(sitting.at(), u"DAY"_s);
    sitting.screen.press(Qt::Key_F6);
    sitting.screen.press(Qt::Key_Escape);
    QCOMPARE(Screen::focused(), u"answer"_s);
    sitting.screen.press(Qt::Key_F6);
    sitting.screen.press(Qt::Key_F6);
    QCOMPARE(Screen::focused(), u"sections"_s);
    sitting.screen.press(Qt::Key_Backtab); // before the list stands the head, with the way out
    QCOMPARE(Screen::focused(), u"pause"_s);
    sitting.screen.press(Qt::Key_Space);
    QTRY_COMPARE(Screen::focusedPage(), u"ClientPage"_s);
}

void TestInterviewMoves::gridArrowsGoCellByCell()
{
    Sitting sitting;
    sitting.screen.press(Qt::Key_R, Qt::AltModifier);
    const std::pair<Qt::Key, QString> moves[] = {{Qt::Key_Right, u"G1b"_s}, {Qt::Key_Down, u"G2b"_s},
        {Qt::Key_Left, u"G2a"_s}, {Qt::Key_Down, u"G3a"_s}, {Qt::Key_Right, u"G3a"_s}, {Qt::Key_Up, u"G2a"_s}};
    for (const auto &[key, item] : moves) {
        sitting.screen.press(key);
        QCOMPARE(sitting.at(), item);
        QCOMPARE(Screen::focused(), u"answer"_s);
    }
}

void TestInterviewMoves::gridAnswersAreTypedAsOutside()
{
    Sitting sitting;
    sitting.screen.press(Qt::Key_R, Qt::AltModifier);
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"G1b"_s);
    sitting.screen.type(u"2"_s);
    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(sitting.at(), u"G2a"_s);
    sitting.screen.type(u"x"_s);
    sitting.screen.press(Qt::Key_Right); // an arrow takes what was typed too
    sitting.screen.type(u"n"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"G3a"_s);
    sitting.screen.type(u"3"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"Z1"_s); // out of the grid
    const std::pair<QString, QString> answers[]
        = {{u"G1a"_s, u"12"_s}, {u"G1b"_s, u"2"_s}, {u"G2a"_s, u"X"_s}, {u"G2b"_s, u"N"_s}, {u"G3a"_s, u"3"_s}};
    for (const auto &[item, answer] : answers)
        QCOMPARE(sitting.given(item), answer);
}

void TestInterviewMoves::textInAGridsNumberIsNotLost()
{
    Sitting sitting;
    sitting.screen.press(Qt::Key_R, Qt::AltModifier);
    sitting.screen.type(u"tolv"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"G1a"_s);
    QCOMPARE(sitting.given(u"G1a"_s), QString());
    sitting.goTo(u"G2a"_s);
    sitting.goTo(u"G1a"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"tolv"_s);
}

UNDERLAG_TEST(TestInterviewMoves)
#include "tst_InterviewMoves.moc"
