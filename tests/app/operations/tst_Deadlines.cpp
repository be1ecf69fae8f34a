// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Caseload.h"
#include "app/operations/Deadlines.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using State = cases::Deadline::State;
using operations::Deadlines;

/// The days that a case's steps set: counted from answers, seen in lists, explained where they are late.
class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void monthsAreTheCalendars_data();
    void monthsAreTheCalendars();
    void aDayIsCountedFromAnAnswerAndMetByAnother();
    void aGivenDayStandsInTheCountedOnesPlace();
    void anotherStepMeetsIt();
    void aTrialIsMetByTheNextOneAndNotByItself();
    void aPlannedDayIsMetBeforeItComes();
    void whatIsNotRelevantSetsNoDay();
    void aDayThatIsTakenBackIsNoDeadlineAnyMore();
    void whatIsLateIsExplainedAndTheReasonStands();
    void whatIsNotLateNeedsNoReason();
    void aListShowsTheFirstDayUntilItIsMet();
    void anInstrumentWithoutDaysSetsNone();

private:
    cases::AssessmentId start(QDate day = QDate(2026, 3, 2), const QString &instrument = u"timed"_s)
    {
        return m_office->start(m_client, u"baseline"_s, day, instrument);
    }
    QStringList told() ///< "done 2026-07-01 open"
    {
        static const QHash<State, QString> words{{State::Open, u"open"_s}, {State::Late, u"late"_s},
            {State::Met, u"met"_s}, {State::MetLate, u"met late"_s}};
        const auto all = Deadlines(m_office->worker()).of(m_client);
        QStringList lines;
        for (const operations::ToldDeadline &one : *all)
            lines += u"%1 %2 %3"_s.arg(one.deadline.name, one.deadline.due.toString(Qt::ISODate),
                words.value(one.deadline.state(m_office->clock->today())));
        return lines;
    }

    std::unique_ptr<Office> m_office;
    cases::ClientId m_client;
};

void TestDeadlines::init()
{
    m_office.reset();
    m_office = std::make_unique<Office>();
    m_office->worker();
    m_client = m_office->client();
}

void TestDeadlines::monthsAreTheCalendars_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("due");
    QTest::newRow("the same day") << QDate(2026, 3, 2) << 0 << 0 << QDate(2026, 3, 2);
    QTest::newRow("four months") << QDate(2026, 3, 10) << 4 << 0 << QDate(2026, 7, 10);
    QTest::newRow("to a shorter month") << QDate(2026, 10, 31) << 4 << 0 << QDate(2027, 2, 28);
    QTest::newRow("over a leap day") << QDate(2027, 10, 31) << 4 << 0 << QDate(2028, 2, 29);
    QTest::newRow("fourteen days") << QDate(2026, 12, 24) << 0 << 14 << QDate(2027, 1, 7);
}

void TestDeadlines::monthsAreTheCalendars()
{
    QFETCH(QDate, from);
    QFETCH(int, months);
    QFETCH(int, days);
    QTEST(cases::dueAfter(from, months, days), "due");
}

void TestDeadlines::aDayIsCountedFromAnAnswerAndMetByAnother()
{
    const auto id = start();
    QVERIFY(told().isEmpty()); // nothing is counted from a blank
    m_office->answer(id, {{u"opened_on"_s, u"2026-03-01"_s}});
    QCOMPARE(told(), (QStringList{u"heard 2026-03-02 open"_s, u"done 2026-07-01 open"_s}));
    m_office->clock->set(QDateTime(QDate(2026, 7, 2), QTime(9, 0), Qt::UTC));
    QCOMPARE(told(), (QStringList{u"heard 2026-03-02 late"_s, u"done 2026-07-01 late"_s}));
    m_office->answer(id, {{u"ended_on"_s, u"2026-07-02"_s}});
    QCOMPARE(told().last(), u"done 2026-07-01 met late"_s);
    m_office->answer(id, {{u"ended_on"_s, u"2026-07-01"_s}});
    QCOMPARE(told().last(), u"done 2026-07-01 met"_s);
}

void TestDeadlines::aGivenDayStandsInTheCountedOnesPlace()
{
    m_office->answer(start(), {{u"opened_on"_s, u"2026-03-01"_s}, {u"longer_until"_s, u"2026-09-15"_s}});
    QCOMPARE(told().last(), u"done 2026-09-15 open"_s);
}

void TestDeadlines::anotherStepMeetsIt()
{
    m_office->answer(start(), {{u"opened_on"_s, u"2026-03-01"_s}});
    m_office->answer(start(QDate(2026, 3, 2), u"first_step"_s), {{u"received_on"_s, u"2026-02-28"_s}});
    QCOMPARE(told().first(), u"heard 2026-03-02 open"_s); // before it was opened: another matter
    m_office->answer(start(QDate(2026, 3, 3), u"first_step"_s), {{u"received_on"_s, u"2026-03-02"_s}});
    QCOMPARE(told().first(), u"heard 2026-03-02 met"_s);
}

void TestDeadlines::aTrialIsMetByTheNextOneAndNotByItself()
{
    m_office->answer(start(), {{u"placed"_s, u"1"_s}, {u"tried_on"_s, u"2026-01-10"_s}});
    QCOMPARE(told(), QStringList{u"again 2026-07-10 open"_s});
    m_office->answer(start(QDate(2026, 3, 3)), {{u"placed"_s, u"1"_s}, {u"tried_on"_s, u"2026-03-01"_s}});
    QCOMPARE(told(), (QStringList{u"again 2026-07-10 met"_s, u"again 2026-09-01 open"_s}));
}

void TestDeadlines::aPlannedDayIsMetBeforeItComes()
{
    m_office->answer(start(), {{u"next_on"_s, u"2026-06-08"_s}});
    QCOMPARE(told(), QStringList{u"next 2026-06-08 open"_s});
    m_office->answer(start(QDate(2026, 1, 3), u"first_step"_s), {{u"received_on"_s, u"2026-01-03"_s}});
    QCOMPARE(told(), QStringList{u"next 2026-06-08 open"_s}); // before the step that set it: another matter
    m_office->answer(start(QDate(2026, 4, 3), u"first_step"_s), {{u"received_on"_s, u"2026-04-03"_s}});
    QCOMPARE(told(), QStringList{u"next 2026-06-08 met"_s});
}

void TestDeadlines::whatIsNotRelevantSetsNoDay()
{
    const auto id = start();
    m_office->answer(id, {{u"placed"_s, u"1"_s}, {u"tried_on"_s, u"2026-01-10"_s}});
    m_office->answer(id, {{u"placed"_s, u"0"_s}});
    QVERIFY(told().isEmpty());
}

void TestDeadlines::aDayThatIsTakenBackIsNoDeadlineAnyMore()
{
    const auto id = start();
    m_office->answer(id, {{u"opened_on"_s, u"2026-03-01"_s}});
    m_office->answer(id, {{u"opened_on"_s, QString()}});
    QVERIFY(told().isEmpty());
}

void TestDeadlines::whatIsLateIsExplainedAndTheReasonStands()
{
    const auto id = start();
    m_office->answer(id, {{u"opened_on"_s, u"2026-02-01"_s}});
    const auto late = Deadlines(m_office->worker()).of(m_client)->front().deadline;
    QVERIFY(!Deadlines(m_office->worker()).explain(late, u"  "_s));
    const auto tooLong = Deadlines(m_office->worker()).explain(late, QString(Deadlines::longest + 1, u'a'));
    QVERIFY(!tooLong && !tooLong.error().detail.contains(u"aaa"_s));
    QVERIFY_RESULT(Deadlines(m_office->worker()).explain(late, u" the family\nwas away "_s));
    m_office->answer(id, {{u"longer_until"_s, u"2026-09-15"_s}}); // it is counted anew
    const auto now = Deadlines(m_office->worker()).of(m_client)->front().deadline;
    QCOMPARE(now.name, u"heard"_s);
    QCOMPARE(now.reason, u"the family was away"_s);
}

void TestDeadlines::whatIsNotLateNeedsNoReason()
{
    m_office->answer(start(), {{u"opened_on"_s, u"2026-03-02"_s}});
    const auto open = Deadlines(m_office->worker()).of(m_client)->front().deadline;
    const auto explained = Deadlines(m_office->worker()).explain(open, u"why not"_s);
    QVERIFY(!explained);
    QCOMPARE(explained.error().where, u"not-late"_s);
}

void TestDeadlines::aListShowsTheFirstDayUntilItIsMet()
{
    const auto id = start();
    m_office->answer(id, {{u"opened_on"_s, u"2026-03-02"_s}, {u"longer_until"_s, u"2026-05-01"_s}});
    const auto row = [this] { return operations::Caseload(m_office->worker()).rows({}, 0, 10)->front(); };
    QCOMPARE(row().due, QDate(2026, 3, 3)); // heard
    m_office->answer(start(QDate(2026, 3, 3), u"first_step"_s), {{u"received_on"_s, u"2026-03-02"_s}});
    QCOMPARE(row().due, QDate(2026, 5, 1));
    cases::CaseloadFilter toDo;
    toDo.dueBefore = QDate(2026, 5, 2);
    QCOMPARE(*operations::Caseload(m_office->worker()).count(toDo), 1);
    m_office->answer(id, {{u"ended_on"_s, u"2026-03-04"_s}});
    QVERIFY(!row().due.isValid());
    QCOMPARE(*operations::Caseload(m_office->worker()).count(toDo), 0);
}

void TestDeadlines::anInstrumentWithoutDaysSetsNone()
{
    m_office->answer(start(QDate(2026, 3, 2), u"first_step"_s), {{u"received_on"_s, u"2026-03-02"_s}});
    QVERIFY(told().isEmpty());
}

UNDERLAG_TEST(TestDeadlines)
#include "tst_Deadlines.moc"
