// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "ui/Screen.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

/// Through the palette: what it does, and for what word.
void run(const Sitting &sitting, const QString &words)
{
    sitting.screen.press(Qt::Key_K, Qt::ControlModifier);
    sitting.screen.type(words);
    sitting.screen.press(Qt::Key_Return);
}

QWidget *card()
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == "showCard"_L1 && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

/// What stands beside the questions: the client's card, large type, notes, time used, the interview's language.
class TestInterviewBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardShowsTheQuestionAtHandAndFollows();
    void theCardIsBlankForWhatIsNotTheClients();
    void keysAnswerThroughTheCard();
    void theCardHasALanguageOfItsOwn();
    void largeTypeIsLarge();
    void aNoteMayBeOnTheSection();
    void theTimeUsedIsTold();
    void theInstrumentSpeaksAnotherLanguageThanTheWindow();
};

void TestInterviewBeside::theCardShowsTheQuestionAtHandAndFollows()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    QVERIFY(!card());
    sitting.screen.press(Qt::Key_F9);
    QTRY_VERIFY(card());
    const QString first = card()->accessibleName();
    QVERIFY(!first.isEmpty());
    sitting.screen.press(Qt::Key_Return);
    QTRY_VERIFY(card()->accessibleName() != first);
    QTest::keyClick(card(), Qt::Key_Escape);
    QTRY_VERIFY(!card());
}

void TestInterviewBeside::theCardIsBlankForWhatIsNotTheClients()
{
    Sitting sitting(u"asi"_s);
    QString theirs;
    QString ours;
    for (const forms::Item &item : sitting.onDisk()->definition().items) {
        if (item.type == forms::ItemType::SelectOne && item.informant == "interviewer"_L1 && !item.afterInterview)
            ours = item.name;
        if (item.name == "M7"_L1)
            theirs = item.name;
    }
    sitting.goTo(theirs);
    QCOMPARE(sitting.at(), theirs);
    sitting.screen.press(Qt::Key_F9);
    QTRY_VERIFY(card());
    QVERIFY(!card()->accessibleName().isEmpty());
    QTest::keyClick(card(), Qt::Key_F9);
    sitting.goTo(ours);
    QCOMPARE(sitting.at(), ours);
    sitting.screen.press(Qt::Key_F9);
    QTRY_VERIFY(card());
    QCOMPARE(card()->accessibleName(), QString());
}

void TestInterviewBeside::keysAnswerThroughTheCard()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.press(Qt::Key_F9);
    QTRY_VERIFY(card());
    QTest::keyClick(card(), Qt::Key_4);
    QTest::keyClick(card(), Qt::Key_Return);
    QCOMPARE(sitting.given(u"W1"_s), u"4"_s);
}

void TestInterviewBeside::theCardHasALanguageOfItsOwn()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.press(Qt::Key_F9);
    QTRY_VERIFY(card());
    const QString english = card()->accessibleName();
    sitting.screen.window->activateWindow();
    run(sitting, u"show card in svenska"_s);
    QTRY_VERIFY(card()->accessibleName() != english);
    QCOMPARE(sitting.onDisk()->choice(u"card-language"_s), u"sv"_s);
}

void TestInterviewBeside::largeTypeIsLarge()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    const int before = sitting.screen.find(u"item_W1"_s)->height();
    sitting.screen.press(Qt::Key_F8);
    QTRY_VERIFY(sitting.screen.find(u"item_W1"_s)->height() > before);
    QCOMPARE(sitting.screen.focused(), u"answer"_s);
    sitting.screen.press(Qt::Key_F8);
    QTRY_COMPARE(sitting.screen.find(u"item_W1"_s)->height(), before);
}

void TestInterviewBeside::aNoteMayBeOnTheSection()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    run(sitting, u"note on this section"_s);
    QCOMPARE(sitting.screen.focused(), u"note"_s);
    sitting.screen.type(u"came late"_s);
    sitting.screen.press(Qt::Key_Escape);
    QCOMPARE(sitting.onDisk()->note(operations::Sitting::sectionNote(0)), u"came late"_s);
    sitting.screen.press(Qt::Key_Return); // the next item has a note of its own, and the list tells of the section's
    QCOMPARE(sitting.screen.find<QPlainTextEdit>(u"note"_s)->toPlainText(), QString());
    QVERIFY(sitting.screen.find<QComboBox>(u"noteAbout"_s)->itemText(1).contains(u"written"_s));
}

void TestInterviewBeside::theTimeUsedIsTold()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    QTest::qSleep(5);
    sitting.screen.press(Qt::Key_Return);
    run(sitting, u"time used"_s);
    QWidget *const panel = sitting.screen.find(u"timePanel"_s);
    QVERIFY(panel);
    QVERIFY2(panel->accessibleDescription().contains(u"in all"_s), qPrintable(panel->accessibleDescription()));
    sitting.screen.press(Qt::Key_Escape);
    QVERIFY(!sitting.screen.find(u"timePanel"_s));
    QCOMPARE(sitting.screen.focused(), u"answer"_s);
}

void TestInterviewBeside::theInstrumentSpeaksAnotherLanguageThanTheWindow()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    const auto name = [&sitting] { return sitting.screen.find(u"row_W2"_s)->accessibleName(); };
    const QString english = name();
    run(sitting, u"ask in svenska"_s);
    QTRY_VERIFY(name() != english);
    QVERIFY(sitting.screen.textOf(u"finish"_s).contains(u"End the interview"_s)); // the window's own words stay
}

UNDERLAG_TEST(TestInterviewBeside)
#include "tst_InterviewBeside.moc"
