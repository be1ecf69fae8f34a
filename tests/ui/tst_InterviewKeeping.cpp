// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Vault.h"
#include "app/ui/interview/InterviewHeader.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using State = ui::SaveMark::State;

namespace {

/// A disk that waits to be let go, and is then full until there is room.
struct Disk
{
    QSemaphore mayGo;
    std::atomic<bool> isFull = false;

    static std::shared_ptr<Disk> before(operations::VaultSession &session)
    {
        auto disk = std::make_shared<Disk>();
        session.vault().writer().enqueue([disk](store::Connection &) -> forms::Result<void> {
            disk->mayGo.acquire();
            disk->mayGo.release(); // it waits once
            if (disk->isFull)
                return forms::Error{forms::Error::Code::Io, u"disk-full"_s, {}};
            return {};
        });
        return disk;
    }
};

ui::SaveMark &markOf(const Sitting &sitting)
{
    return *sitting.screen.find<ui::SaveMark>(u"saveMark"_s);
}

} // namespace

/// That what is given is kept, that the page says so truly, and that one comes back to where one was.
class TestInterviewKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMarkSaysSavingUntilTheAnswerIsOnDiskAndThenSaved();
    void aFullDiskSaysSoAndTakesNothingMoreUntilThereIsRoom();
    void stoppingAndResumingLandsOnTheSameItem();
    void whatStandsInAFieldIsGivenWhenOneLeaves();
    void lockingTakesWhatStandsInAField();
    void whoeverDidNotInterviewReadsOnly();
    void aWholeInterviewIsHeldAndRatedFromTheKeyboard();
};

void TestInterviewKeeping::theMarkSaysSavingUntilTheAnswerIsOnDiskAndThenSaved()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    QCOMPARE(markOf(sitting).state(), State::Saved);
    const auto disk = Disk::before(sitting.session());
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_Return);
    sitting.screen.type(u"3"_s);
    QTRY_COMPARE(markOf(sitting).state(), State::Saving);
    QCOMPARE(markOf(sitting).accessibleName(), u"Saving"_s);
    disk->mayGo.release();
    QTRY_COMPARE(markOf(sitting).state(), State::Saved); // and nobody asks for it
    QCOMPARE(markOf(sitting).accessibleName(), u"Saved"_s);
    QVERIFY(sitting.session().vault().writer().isIdle());
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
    QCOMPARE(sitting.given(u"W2"_s), u"3"_s);
}

void TestInterviewKeeping::aFullDiskSaysSoAndTakesNothingMoreUntilThereIsRoom()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    const auto disk = Disk::before(sitting.session());
    disk->isFull = true;
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s);
    disk->mayGo.release();
    QTRY_COMPARE(markOf(sitting).state(), State::Failed);
    QVERIFY(sitting.screen.message().contains(u"not saved yet"_s));
    sitting.screen.type(u"3"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W2"_s); // nothing more is given
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"3"_s); // and nothing is lost
    disk->isFull = false;
    sitting.screen.press(Qt::Key_F6); // to what can be done about it
    QCOMPARE(Screen::focused(), u"errorBarAction"_s);
    sitting.screen.press(Qt::Key_Space);
    QTRY_COMPARE(markOf(sitting).state(), State::Saved);
    QCOMPARE(sitting.screen.message(), QString());
    QCOMPARE(Screen::focused(), u"answer"_s);
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.at(), u"W3"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
    QCOMPARE(sitting.given(u"W2"_s), u"3"_s);
}

void TestInterviewKeeping::stoppingAndResumingLandsOnTheSameItem()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"12"_s);
    sitting.goTo(u"Z1"_s); // looked at, not answered
    sitting.screen.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(Screen::focusedPage(), u"CaseloadPage"_s);
    sitting.open();
    QCOMPARE(sitting.at(), u"Z1"_s);
    sitting.screen.press(Qt::Key_L, Qt::ControlModifier); // another day
    QTRY_VERIFY(!sitting.screen.desk());
    QVERIFY(sitting.screen.open(sitting.office.folder(), Office::workerWords));
    sitting.screen.press(Qt::Key_Return); // the client found first
    QCOMPARE(Screen::focused(), u"open-"_s + sitting.assessment.toString());
    sitting.screen.press(Qt::Key_Space);
    QTRY_COMPARE(Screen::focusedPage(), u"InterviewPage"_s);
    QCOMPARE(sitting.at(), u"Z1"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
}

void TestInterviewKeeping::whatStandsInAFieldIsGivenWhenOneLeaves()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(Screen::focusedPage(), u"CaseloadPage"_s);
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
}

void TestInterviewKeeping::lockingTakesWhatStandsInAField()
{
    Sitting sitting;
    sitting.goTo(u"W5"_s);
    sitting.screen.type(u"ett halvt"_s);
    sitting.screen.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!sitting.screen.desk());
    QVERIFY(sitting.screen.open(sitting.office.folder(), Office::workerWords));
    QCOMPARE(sitting.given(u"W5"_s), u"ett halvt"_s);
}

void TestInterviewKeeping::whoeverDidNotInterviewReadsOnly()
{
    Sitting sitting;
    sitting.goTo(u"W1"_s);
    sitting.screen.type(u"12"_s);
    sitting.screen.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!sitting.screen.desk());
    QVERIFY(sitting.screen.open(sitting.office.folder(), Office::colleagueWords));
    sitting.open();
    sitting.goTo(u"W1"_s);
    sitting.screen.press(Qt::Key_A, Qt::ControlModifier);
    sitting.screen.type(u"7x"_s);
    QCOMPARE(sitting.screen.textOf(u"answer"_s), u"12"_s);
    sitting.screen.press(Qt::Key_Tab);
    QCOMPARE(sitting.at(), u"W2"_s); // one can read on
    QVERIFY(!sitting.screen.find(u"finish"_s));
    QCOMPARE(sitting.given(u"W1"_s), u"12"_s);
}

void TestInterviewKeeping::aWholeInterviewIsHeldAndRatedFromTheKeyboard()
{
    Sitting sitting(u"trial"_s);
    sitting.screen.press(Qt::Key_Return); // the day stands
    for (const QString &typed : {u"N"_s, u"6"_s, u"1"_s, u"0"_s, u"inget"_s}) {
        sitting.screen.type(typed);
        sitting.screen.press(Qt::Key_Return);
    }
    // nothing is left: it is held, and the interviewer's own part opens
    QTRY_COMPARE(sitting.onDisk()->assessment().state, cases::AssessmentState::Held);
    QTRY_COMPARE(sitting.at(), u"RATE"_s);
    QTRY_COMPARE(sitting.screen.textOf(u"finish"_s), u"Ratings are done"_s);
    sitting.screen.type(u"4"_s);
    sitting.screen.press(Qt::Key_Return);
    QTRY_COMPARE(Screen::focusedPage(), u"ResultPage"_s);
    QCOMPARE(sitting.onDisk()->assessment().state, cases::AssessmentState::Rated);
    QCOMPARE(sitting.given(u"RATE"_s), u"4"_s);
}

UNDERLAG_TEST(TestInterviewKeeping)
#include "tst_InterviewKeeping.moc"
