// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/VisitClock.h"
#include "app/store/Vault.h"
#include "app/store/VisitTable.h"
#include "support/Office.h"
#include "support/Register.h"

#include <numeric>

using namespace Qt::StringLiterals;
using operations::Interview;
using operations::VisitClock;

/// Where an interview is, how long it has been there, and what was chosen for it alone.
class TestInterviewPosition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsFromTheStepToItUntilTheStepAway();
    void nothingAtHandCostsNoTime();
    void theTimeUsedOutlivesTheSitting();
    void onlyWhoInterviewsSeesTheTime();
    void anInterviewHasALanguageOfItsOwn();
    void sectionsAndTheInterviewHaveNotes();
};

void TestInterviewPosition::aVisitIsFromTheStepToItUntilTheStepAway()
{
    VisitClock clock;
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(!clock.move(3, noon, 100));
    QVERIFY(!clock.move(3, noon.addSecs(1), 1100)); // still there
    const auto visit = clock.move(4, noon.addSecs(2), 2100);
    QVERIFY(visit);
    QCOMPARE(visit->cell, 3);
    QCOMPARE(visit->began, noon);
    QCOMPARE(visit->spent, qint64(2000));
    QVERIFY(!clock.move(5, noon.addSecs(2), 2100)); // passed by within the same millisecond
}

void TestInterviewPosition::nothingAtHandCostsNoTime()
{
    VisitClock clock;
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    QVERIFY(!clock.move(-1, noon, 0));
    QVERIFY(!clock.move(3, noon, 5000));
    QVERIFY(clock.move(-1, noon, 6000)); // left
    QVERIFY(!clock.move(3, noon, 900000));
}

void TestInterviewPosition::theTimeUsedOutlivesTheSitting()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    qint64 first = 0;
    for (int sitting = 0; sitting < 2; ++sitting) {
        auto interview = Interview::open(office.worker(), id);
        QVERIFY_RESULT(interview);
        const forms::Slot slot = (*interview)->definition().find(u"A1"_s)->slot;
        (*interview)->setPosition(slot);
        QTest::qSleep(sitting == 0 ? 3 : 30); // the office's clock stands still: a visit is told by its length too
        if (sitting == 0) { // with an answer, and without one
            QVERIFY_RESULT((*interview)->type(slot, u"2"_s));
        }
        (*interview)->setPosition((*interview)->definition().find(u"A2"_s)->slot);
        const auto used = (*interview)->timeUsed();
        QVERIFY_RESULT(used);
        const int section = (*interview)->definition().find(u"A1"_s)->section;
        const Interview::TimeUsed &of = used->at(size_t(section));
        QCOMPARE(of.section, section);
        QVERIFY(of.items.value(u"A1"_s) > first);
        QCOMPARE(std::accumulate(of.items.begin(), of.items.end(), qint64(0)), of.spent);
        first = of.items.value(u"A1"_s);
    }
    const auto totals = store::VisitTable(office.worker().vault().reader()).totals(id);
    QVERIFY_RESULT(totals);
    QCOMPARE(totals->front().item, u"A1"_s);
    QCOMPARE(totals->front().visits, 2);
}

void TestInterviewPosition::onlyWhoInterviewsSeesTheTime()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    {
        auto mine = Interview::open(office.worker(), id);
        (*mine)->setPosition(0);
        QTest::qSleep(3);
        (*mine)->setPosition(1);
        QVERIFY(!(*mine)->timeUsed()->empty());
    }
    auto theirs = Interview::open(office.supervisor(), id);
    QVERIFY_RESULT(theirs);
    QVERIFY((*theirs)->timeUsed()->empty());
}

void TestInterviewPosition::anInterviewHasALanguageOfItsOwn()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    const auto other = office.start(office.client());
    {
        auto interview = Interview::open(office.worker(), id);
        QCOMPARE((*interview)->choice(u"language"_s), QString());
        (*interview)->choose(u"language"_s, u"en"_s);
        (*interview)->choose(u"card-language"_s, u"sv"_s);
        (*interview)->choose(u"card-language"_s, QString());
    }
    auto again = Interview::open(office.worker(), id);
    QCOMPARE((*again)->choice(u"language"_s), u"en"_s);
    QCOMPARE((*again)->choice(u"card-language"_s), QString());
    auto untouched = Interview::open(office.worker(), other);
    QCOMPARE((*untouched)->choice(u"language"_s), QString());
}

void TestInterviewPosition::sectionsAndTheInterviewHaveNotes()
{
    Office office;
    office.worker();
    const auto id = office.start(office.client());
    {
        auto interview = Interview::open(office.worker(), id);
        (*interview)->setNote(Interview::sectionNote(0), u"about the section"_s);
        (*interview)->setNote(Interview::wholeInterview, u"about it all"_s, Interview::NoteKind::Private);
    }
    auto again = Interview::open(office.worker(), id);
    QCOMPARE((*again)->note(Interview::sectionNote(0)), u"about the section"_s);
    QCOMPARE((*again)->note(Interview::sectionNote(1)), QString());
    QCOMPARE((*again)->note(Interview::wholeInterview), u"about it all"_s);
    QCOMPARE((*again)->notesForPaper().size(), 1); // the private one never goes on paper
    QCOMPARE((*again)->notesForPaper().value(Interview::sectionNote(0)), u"about the section"_s);
}

UNDERLAG_TEST(TestInterviewPosition)
#include "tst_InterviewPosition.moc"
