// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "ui/Screen.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;

/// Repeats in the window, from the keyboard.
class TestInterviewRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneMoreIsAddedAndAnsweredFromTheKeyboard();
    void whatHasAnswersIsTakenAwayByASecondPress();
    void enterWalksThroughEveryInstance();
    void aQuestionNamesAnAnswer();
    void theCountDecidesWhatIsShown();
    void theChoicesFollowTheFilter();

private:
    static void toFamily(Sitting &sitting) { sitting.goTo(u"pets"_s); }
};

void TestInterviewRepeats::oneMoreIsAddedAndAnsweredFromTheKeyboard()
{
    Sitting sitting(u"household"_s);
    toFamily(sitting);
    QVERIFY(!sitting.screen.find(u"item_kid"_s));
    QVERIFY(sitting.screen.find(u"add_kids"_s));
    sitting.screen.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(sitting.screen.find(u"item_kid"_s)); // it is at hand at once
    sitting.screen.type(u"Kim"_s);
    sitting.screen.press(Qt::Key_Return);
    sitting.screen.type(u"9"_s);
    sitting.screen.press(Qt::Key_Return);
    const auto kept = sitting.onDisk();
    const int kids = kept->definition().groupsByName.value(u"kids"_s);
    const auto instances = kept->entry().instances().of(kids, forms::theForm);
    QCOMPARE(int(instances.size()), 1);
    const forms::Slot age = kept->definition().slotsByName.value(u"age"_s);
    QCOMPARE(forms::canonicalText(kept->entry().answer(kept->entry().cellOf(age, instances[0]))), u"9"_s);
}

void TestInterviewRepeats::whatHasAnswersIsTakenAwayByASecondPress()
{
    Sitting sitting(u"household"_s);
    toFamily(sitting);
    sitting.screen.press(Qt::Key_M, Qt::ControlModifier);
    sitting.screen.type(u"Kim"_s);
    sitting.screen.press(Qt::Key_Return);
    auto *const remove = sitting.screen.find<QAbstractButton>(u"removeInstance"_s);
    QVERIFY(remove);
    remove->click();
    QVERIFY(sitting.screen.find(u"removeInstance"_s));
    QVERIFY(remove->text().contains(u'1')); // says how many answers go
    remove->click();
    QTRY_VERIFY(!sitting.screen.find(u"removeInstance"_s));
    QVERIFY(!sitting.screen.find(u"item_kid"_s));
}

void TestInterviewRepeats::aQuestionNamesAnAnswer()
{
    Sitting sitting(u"household"_s);
    toFamily(sitting);
    sitting.screen.press(Qt::Key_M, Qt::ControlModifier);
    const auto question = [&sitting] {
        const QWidget *const row = sitting.screen.find(u"row_age"_s);
        return row ? row->accessibleName() : QString();
    };
    QVERIFY2(question().contains(u"…"_s), qPrintable(question()));
    sitting.screen.type(u"Kim"_s);
    sitting.screen.press(Qt::Key_Return); // the age is at hand
    sitting.screen.press(Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY2(question().contains(u"Kim"_s), qPrintable(question()));
}

void TestInterviewRepeats::enterWalksThroughEveryInstance()
{
    Sitting sitting(u"household"_s);
    toFamily(sitting);
    for (const QString &name : {u"Kim"_s, u"Lo"_s}) {
        sitting.screen.press(Qt::Key_M, Qt::ControlModifier);
        sitting.screen.type(name);
        sitting.screen.press(Qt::Key_Return);
        sitting.screen.type(u"7"_s);
        sitting.screen.press(Qt::Key_Return);
        if (name == u"Kim"_s)
            QCOMPARE(sitting.at(), u"pets"_s); // what follows the repeat
    }
    QCOMPARE(sitting.at(), u"pets"_s);
    sitting.screen.press(Qt::Key_Backtab, Qt::ShiftModifier);
    const auto kept = sitting.onDisk();
    QCOMPARE(
        forms::canonicalText(kept->entry().answer(kept->definition().slotsByName.value(u"kids_in_all"_s))), u"2"_s);
}

void TestInterviewRepeats::theCountDecidesWhatIsShown()
{
    Sitting sitting(u"household"_s);
    sitting.goTo(u"rooms"_s);
    sitting.screen.type(u"2"_s);
    sitting.screen.press(Qt::Key_Return);
    QTRY_VERIFY(sitting.screen.find(u"row_area"_s));
    QVERIFY(!sitting.screen.find(u"add_rooms_in_turn"_s)); // another answer decides
    QVERIFY(!sitting.screen.find(u"removeInstance"_s));
}

void TestInterviewRepeats::theChoicesFollowTheFilter()
{
    Sitting sitting(u"household"_s);
    sitting.goTo(u"county"_s);
    sitting.screen.type(u"25"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"town"_s);
    QVERIFY(sitting.screen.find(u"choice_2580"_s));
    QVERIFY(sitting.screen.find(u"choice_2584"_s));
    QVERIFY(!sitting.screen.find(u"choice_0180"_s));
}

UNDERLAG_TEST(TestInterviewRepeats)
#include "tst_InterviewRepeats.moc"
