// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "ui/Screen.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QImage>
#include <QLineEdit>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

QAbstractButton &choice(const Sitting &sitting, const QString &code)
{
    return *sitting.screen.find<QAbstractButton>(u"choice_"_s + code);
}

/// The codes that are ticked, as they stand.
QString ticked(const Sitting &sitting)
{
    QStringList codes;
    for (const QString &code : {u"1"_s, u"2"_s, u"3"_s, u"12"_s, u"0"_s, u"a"_s, u"b"_s, u"c"_s}) {
        const auto *const button = sitting.screen.find<QAbstractButton>(u"choice_"_s + code);
        if (button && button->isChecked())
            codes << code;
    }
    return codes.join(u' ');
}

/// From above, as they are seen.
QStringList ranked(const Sitting &sitting)
{
    QMap<int, QString> byHeight;
    for (const QString &code : {u"home"_s, u"work"_s, u"debt"_s, u"health"_s})
        byHeight.insert(choice(sitting, code).y(), code);
    return byHeight.values();
}

/// Opens what a copy is opened with, and remembers it.
class Opener : public QObject
{
    Q_OBJECT

public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

/// Each type and appearance there is, answered from the keyboard and found again.
class TestInterviewWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTypeIsAnsweredFromTheKeyboardAndFoundAgain_data();
    void eachTypeIsAnsweredFromTheKeyboardAndFoundAgain();
    void severalAreTickedByCodeAndBySpace();
    void whatStandsAloneTakesTheOthersAway();
    void aCodeThatMayBeLongerWaits();
    void severalAreKeptWhileOneGoesOnAndWhenOneLeaves();
    void aRankingIsBlankUntilItIsTouched();
    void aRowIsMovedWithAltAndTheArrows();
    void aLongListIsLookedThroughByWriting();
    void whatFitsSeveralIsNotGuessed();
    void aMomentIsTakenAsPeopleWriteIt();
    void theWheelMovesNoRange();
    void aMonthAndAYearAreKeptAsTheirFirstDay();
    void thousandsAreShownInGroupsAndKeptWithout();
    void aFileIsChosenOpenedAndTakenAway();
    void aFileThatCannotBeKeptSaysWhyAndLeavesWhatStood();
    void everyFieldHasANameForScreenReaders();
};

void TestInterviewWays::eachTypeIsAnsweredFromTheKeyboardAndFoundAgain_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *item, const QString &keys, const QString &kept) {
        QTest::addRow("%s %s", item, qPrintable(keys)) << QString::fromLatin1(item) << keys << kept;
    };
    row("ONE", u"b"_s, u"b"_s);
    row("ONE", u"x"_s, u"X"_s);
    row("SEV", u"32"_s, u"2 3"_s); // kept in the list's order
    row("SEV", u"n"_s, u"N"_s);
    row("SHORT", u"ca"_s, u"a c"_s);
    row("LIK", u"4"_s, u"4"_s);
    row("COL", u"3"_s, u"3"_s);
    row("MIN", u"skå"_s, u"12"_s);
    row("MIN", u"25"_s, u"25"_s);
    row("RANK", u"debthome"_s, u"debt home"_s);
    row("RANK", u"x"_s, u"X"_s);
    row("ACK", u" "_s, u"OK"_s);
    row("DAY", u"14/3 2026"_s, u"2026-03-14"_s);
    row("MON", u"mars 2019"_s, u"2019-03-01"_s);
    row("MON", u"11/2019"_s, u"2019-11-01"_s);
    row("YEAR", u"2004"_s, u"2004-01-01"_s);
    row("MOM", u"x"_s, u"X"_s);
    row("TIME", u"1430"_s, u"14:30"_s);
    row("INT", u"12"_s, u"12"_s);
    row("MON2", u"12 000,50"_s, u"12000.50"_s);
    row("RNG", u"6,5"_s, u"6.5"_s);
    row("NOTE", u"Kort"_s, u"Kort"_s);
    row("BAR", u"7310865004703"_s, u"7310865004703"_s);
}

void TestInterviewWays::eachTypeIsAnsweredFromTheKeyboardAndFoundAgain()
{
    QFETCH(QString, item);
    QFETCH(QString, keys);
    Sitting sitting(u"ways"_s);
    sitting.goTo(item);
    sitting.screen.type(keys);
    sitting.screen.press(Qt::Key_Return);
    QVERIFY(sitting.at() != item); // it goes on
    QTEST(sitting.given(item), "kept");
    sitting.screen.press(Qt::Key_1, Qt::ControlModifier); // away, and back another time
    sitting.open();
    sitting.goTo(item);
    sitting.screen.press(Qt::Key_Return); // as it stands
    QTEST(sitting.given(item), "kept");
}

void TestInterviewWays::severalAreTickedByCodeAndBySpace()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"SEV"_s);
    QCOMPARE(Screen::focused(), u"choice_1"_s);
    sitting.screen.press(Qt::Key_Down);
    QCOMPARE(ticked(sitting), QString()); // arrows move and choose nothing
    sitting.screen.press(Qt::Key_Space);
    QCOMPARE(ticked(sitting), u"2"_s);
    sitting.screen.type(u"3"_s);
    QCOMPARE(ticked(sitting), u"2 3"_s);
    QCOMPARE(Screen::focused(), u"choice_3"_s);
    sitting.screen.type(u"2"_s); // once more takes it away
    QCOMPARE(ticked(sitting), u"3"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"SHORT"_s);
    QCOMPARE(sitting.given(u"SEV"_s), u"3"_s);
    sitting.screen.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(ticked(sitting), u"3"_s);
    sitting.screen.press(Qt::Key_Backspace);
    QCOMPARE(sitting.given(u"SEV"_s), QString());
    QCOMPARE(ticked(sitting), QString());
}

void TestInterviewWays::whatStandsAloneTakesTheOthersAway()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"SEV"_s);
    sitting.screen.type(u"230"_s);
    QCOMPARE(ticked(sitting), u"0"_s);
    sitting.screen.type(u"3"_s);
    QCOMPARE(ticked(sitting), u"3"_s);
}

void TestInterviewWays::aCodeThatMayBeLongerWaits()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"SEV"_s);
    sitting.screen.type(u"1"_s); // of 1 and 12
    QCOMPARE(ticked(sitting), QString());
    sitting.screen.type(u"2"_s);
    QCOMPARE(ticked(sitting), u"12"_s);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_Return); // so it was 1
    QCOMPARE(ticked(sitting), u"1 12"_s);
    QCOMPARE(sitting.at(), u"SEV"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"SEV"_s), u"1 12"_s);
    sitting.goTo(u"SEV"_s);
    sitting.screen.press(Qt::Key_Backspace);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_Tab); // whoever leaves has typed it whole
    QCOMPARE(sitting.given(u"SEV"_s), u"1"_s);
}

void TestInterviewWays::severalAreKeptWhileOneGoesOnAndWhenOneLeaves()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"SHORT"_s);
    sitting.screen.type(u"a"_s);
    QTRY_COMPARE(sitting.given(u"SHORT"_s), u"a"_s); // after a rest
    QCOMPARE(sitting.at(), u"SHORT"_s);
    sitting.screen.type(u"c"_s);
    sitting.screen.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(sitting.given(u"SHORT"_s), u"a c"_s);
}

void TestInterviewWays::aRankingIsBlankUntilItIsTouched()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"RANK"_s);
    QVERIFY(choice(sitting, u"home"_s).accessibleName().contains(u"not ranked"_s));
    sitting.screen.press(Qt::Key_Down);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"RANK"_s), QString());
    sitting.goTo(u"RANK"_s);
    sitting.screen.type(u"healthdebthome"_s); // the last place is left for the last one
    QCOMPARE(ranked(sitting), QStringList({u"health"_s, u"debt"_s, u"home"_s, u"work"_s}));
    QVERIFY(choice(sitting, u"health"_s).accessibleName().contains(u"1. health"_s));
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"RANK"_s), u"health debt home work"_s);
}

void TestInterviewWays::aRowIsMovedWithAltAndTheArrows()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"RANK"_s);
    sitting.screen.press(Qt::Key_Down); // work
    sitting.screen.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ranked(sitting), QStringList({u"work"_s, u"home"_s, u"debt"_s, u"health"_s}));
    QCOMPARE(Screen::focused(), u"choice_work"_s);
    sitting.screen.press(Qt::Key_Up, Qt::AltModifier); // no further
    sitting.screen.press(Qt::Key_Down, Qt::AltModifier);
    sitting.screen.press(Qt::Key_Down, Qt::AltModifier);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"RANK"_s), u"home debt work health"_s);
    sitting.goTo(u"RANK"_s);
    QCOMPARE(Screen::focused(), u"choice_home"_s); // at the top
    sitting.screen.press(Qt::Key_Delete);
    QCOMPARE(sitting.given(u"RANK"_s), QString());
    QCOMPARE(ranked(sitting), QStringList({u"home"_s, u"work"_s, u"debt"_s, u"health"_s}));
}

void TestInterviewWays::aLongListIsLookedThroughByWriting()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"MIN"_s);
    QVERIFY(!sitting.screen.find(u"dropList"_s));
    sitting.screen.press(Qt::Key_Down);
    QVERIFY(sitting.screen.find(u"dropList"_s));
    sitting.screen.press(Qt::Key_Escape);
    QVERIFY(!sitting.screen.find(u"dropList"_s));
    sitting.screen.type(u"got"_s); // Gotland and Västra Götaland begin alike without their dots
    sitting.screen.press(Qt::Key_Down);
    QVERIFY(sitting.screen.noteAt(u"answer"_s).endsWith(u"09 Gotland"_s));
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"MIN"_s), u"09"_s);
    sitting.goTo(u"MIN"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"09 Gotland"_s);
    sitting.screen.press(Qt::Key_Down); // opens at what stands
    sitting.screen.press(Qt::Key_Down);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"MIN"_s), u"10"_s);
    sitting.goTo(u"MIN"_s);
    sitting.screen.press(Qt::Key_Delete);
    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(sitting.given(u"MIN"_s), QString());
}

void TestInterviewWays::whatFitsSeveralIsNotGuessed()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"MIN"_s);
    sitting.screen.type(u"land"_s);
    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(sitting.at(), u"MIN"_s);
    QVERIFY(!sitting.screen.textOf(u"refusal"_s).isEmpty());
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"land"_s); // not lost
    QCOMPARE(sitting.given(u"MIN"_s), QString());
}

void TestInterviewWays::aMomentIsTakenAsPeopleWriteIt()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"MOM"_s);
    sitting.screen.type(u"14/3 2026 kl 1430"_s);
    sitting.screen.press(Qt::Key_Return);
    QVERIFY(sitting.given(u"MOM"_s).startsWith(u"2026-03-14T14:30:00"_s));
    sitting.goTo(u"MOM"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"2026-03-14 14:30"_s);
    sitting.screen.type(u"14/3 2026"_s); // the time is missing
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"MOM"_s);
    QVERIFY(!sitting.screen.textOf(u"refusal"_s).isEmpty());
}

void TestInterviewWays::theWheelMovesNoRange()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"RNG"_s);
    sitting.screen.type(u"6"_s);
    for (const QString &name : {u"scale"_s, u"answer"_s}) {
        QWidget *const under = sitting.screen.find(name);
        QVERIFY(under);
        QWheelEvent wheel(QPointF(5, 5), under->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(under, &wheel);
    }
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"6"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"RNG"_s), u"6"_s);
}

void TestInterviewWays::aMonthAndAYearAreKeptAsTheirFirstDay()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"MON"_s);
    sitting.screen.type(u"2019-03"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"MON"_s), u"2019-03-01"_s);
    sitting.goTo(u"MON"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"2019-03"_s);
    sitting.screen.type(u"vår"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"MON"_s);
    QVERIFY(!sitting.screen.textOf(u"refusal"_s).isEmpty());
    sitting.goTo(u"YEAR"_s);
    sitting.screen.type(u"2004"_s);
    sitting.screen.press(Qt::Key_Return);
    sitting.goTo(u"YEAR"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"2004"_s);
}

void TestInterviewWays::thousandsAreShownInGroupsAndKeptWithout()
{
    Sitting sitting(u"ways"_s);
    sitting.goTo(u"MON2"_s);
    sitting.screen.type(u"1234567"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"MON2"_s), u"1234567"_s);
    sitting.goTo(u"MON2"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"1\u00a0234\u00a0567"_s);
    sitting.screen.press(Qt::Key_Return); // as it stands
    QCOMPARE(sitting.given(u"MON2"_s), u"1234567"_s);
}

void TestInterviewWays::aFileIsChosenOpenedAndTakenAway()
{
    Sitting sitting(u"ways"_s);
    Opener opener;
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString path = sitting.screen.folder.filePath(u"Släkten.png"_s);
    QVERIFY(picture.save(path));
    sitting.goTo(u"IMG"_s);
    sitting.screen.answers.path = path;
    sitting.screen.press(Qt::Key_Space);
    QCOMPARE(sitting.screen.answers.asked.size(), 1);
    QCOMPARE(sitting.given(u"IMG"_s).section(u'/', 1), u"Släkten.png"_s);
    QTRY_VERIFY(sitting.screen.find(u"filePicture"_s));

    sitting.screen.press(Qt::Key_Return); // goes on: no dialog
    QCOMPARE(sitting.at(), u"SND"_s);
    sitting.goTo(u"IMG"_s);
    QTRY_VERIFY(sitting.screen.find(u"filePicture"_s));
    const QString copy = sitting.screen.folder.filePath(u"copy.png"_s);
    sitting.screen.answers.path = copy;
    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(Screen::focused(), u"openFile"_s);
    sitting.screen.press(Qt::Key_Space);
    QCOMPARE(opener.opened, QList<QUrl>{QUrl::fromLocalFile(copy)});
    QCOMPARE(QImage(copy).size(), picture.size());

    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(Screen::focused(), u"removeFile"_s);
    sitting.screen.press(Qt::Key_Space);
    QCOMPARE(Screen::focused(), u"answer"_s);
    QVERIFY(!sitting.screen.find(u"filePicture"_s));
    QCOMPARE(sitting.given(u"IMG"_s), QString());
    sitting.screen.answers.path.clear(); // nobody chooses one
    sitting.screen.press(Qt::Key_Space);
    QCOMPARE(sitting.given(u"IMG"_s), QString());
}

void TestInterviewWays::aFileThatCannotBeKeptSaysWhyAndLeavesWhatStood()
{
    Sitting sitting(u"ways"_s);
    const QString path = sitting.screen.folder.filePath(u"a.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("text") == 4);
    file.close();
    sitting.goTo(u"FILE"_s);
    sitting.screen.answers.path = path;
    sitting.screen.press(Qt::Key_Space);
    const QString kept = sitting.given(u"FILE"_s);
    QVERIFY(kept.endsWith(u"/a.txt"_s));
    sitting.screen.answers.path = sitting.screen.folder.filePath(u"none"_s);
    sitting.screen.press(Qt::Key_Space);
    QVERIFY(sitting.screen.textOf(u"refusal"_s).contains(u"could not be read"_s));
    QCOMPARE(sitting.given(u"FILE"_s), kept);
    sitting.goTo(u"SND"_s);
    sitting.screen.answers.path = path;
    sitting.screen.press(Qt::Key_Space);
    QVERIFY(sitting.screen.textOf(u"refusal"_s).contains(u"not of the kind"_s));
    QCOMPARE(sitting.given(u"SND"_s), QString());
}

void TestInterviewWays::everyFieldHasANameForScreenReaders()
{
    Sitting sitting(u"ways"_s);
    for (const forms::Item &item : sitting.onDisk()->definition().items) {
        sitting.goTo(item.name);
        const QWidget *const focus = QApplication::focusWidget();
        QVERIFY(focus);
        QVERIFY2(focus->accessibleName().contains(item.label.in(u"en"_s)), qPrintable(item.name));
    }
}

UNDERLAG_TEST(TestInterviewWays)

#include "tst_InterviewWays.moc"
