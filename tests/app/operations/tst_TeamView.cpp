// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoCaseload.h"
#include "app/operations/FollowUps.h"
#include "app/operations/TeamView.h"
#include "app/store/ClientTable.h"
#include "app/store/Vault.h"
#include "support/Office.h"
#include "support/Register.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using operations::TeamView;

/// What a supervisor sees of the team and a worker of the own caseload.
class TestTeamView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTeamSeesEverybodysDueAndAWorkerTheOwn();
    void whatIsMetOrEndedIsNotDue();
    void aProtectedClientIsNotNamed();
    void statesAreCountedWhileTheyGoOn();
    void everyFollowUpThatCameDueIsCountedOnce();
    void tablesAreWithheldAsInARelease();
    void whatAWorkerSeesHoldsTenOrNothing();
    void aPeriodThatIsNotClosedIsRefused();
    void whoLookedStandsInTheTrail();

private:
    std::unique_ptr<operations::VaultSession> sit(const QString &passphrase) const;
    QTemporaryDir m_folder;
    operations::DemoPlan m_plan;
};

void TestTeamView::initTestCase()
{
    qputenv("UNDERLAG_INSTRUMENTS", UNDERLAG_SOURCE "/instruments");
    m_plan.folder = m_folder.filePath(u"demo"_s);
    m_plan.clients = 120;
    m_plan.seed = 7;
    m_plan.today = QDate(2026, 9, 7);
    QVERIFY_RESULT(operations::makeDemoCaseload(m_plan));
}

std::unique_ptr<operations::VaultSession> TestTeamView::sit(const QString &passphrase) const
{
    QByteArray bytes = passphrase.toUtf8();
    auto session = operations::VaultSession::open(m_plan.folder, keys::SecretBytes::takeFrom(bytes),
        std::make_shared<forms::FixedClock>(QDateTime(m_plan.today, QTime(9, 0), Qt::UTC)));
    return session ? std::move(session).value() : nullptr;
}

void TestTeamView::theTeamSeesEverybodysDueAndAWorkerTheOwn()
{
    Office office;
    const auto mine = office.start(office.client(Office::testNumber(1980)), u"baseline"_s, QDate(2026, 3, 2));
    office.bringToApproved(mine);
    const QDate due = QDate(2026, 3, 2).addDays(180);
    QCOMPARE(TeamView(office.supervisor()).due(due.addDays(-1))->size(), 0U);
    const auto all = TeamView(office.supervisor()).due(due);
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 1U);
    QCOMPARE(all->front().entry.due, due);
    QCOMPARE(all->front().entry.instrument, u"trial"_s);
    QVERIFY(all->front().entry.timer.isEmpty()); // a follow-up
    QVERIFY(!all->front().isLate);
    QVERIFY(!all->front().owner.isEmpty());
    QCOMPARE(TeamView(office.worker()).due(due)->size(), 1U);
    QCOMPARE(TeamView(office.colleague()).due(due)->size(), 0U);
    office.clock->set(QDateTime(due.addDays(1), QTime(9, 0), Qt::UTC));
    QVERIFY(TeamView(office.supervisor()).due(due)->front().isLate);
}

void TestTeamView::whatIsMetOrEndedIsNotDue()
{
    Office office;
    const cases::ClientId client = office.client();
    office.bringToApproved(office.start(client));
    const auto open = operations::FollowUps(office.worker()).open(client);
    QVERIFY_RESULT(open);
    QVERIFY_RESULT(operations::FollowUps(office.worker()).end(open->front(), cases::FollowUpOutcome::Moved, {}));
    QVERIFY(TeamView(office.supervisor()).due(QDate(2027, 1, 1))->empty());
}

void TestTeamView::aProtectedClientIsNotNamed()
{
    const auto session = sit(m_plan.supervisorPassphrase);
    QVERIFY(session);
    const auto names = session->vault().reader().rows(
        "SELECT name FROM clients WHERE is_protected", [](store::Row &row) { return row.text(); });
    QVERIFY(!names->empty());
    const auto due = TeamView(*session).due(QDate(2100, 1, 1));
    QVERIFY_RESULT(due);
    for (const operations::DueItem &item : *due)
        QVERIFY(std::ranges::find(*names, item.entry.clientName) == names->end());
}

void TestTeamView::statesAreCountedWhileTheyGoOn()
{
    Office office;
    const cases::ClientId client = office.client();
    office.bringToApproved(office.start(client));
    QVERIFY(TeamView(office.supervisor()).states()->empty());
    office.worker();
    const auto next = office.start(client, u"follow_up"_s, QDate(2026, 3, 2));
    const auto states = TeamView(office.supervisor()).states();
    QCOMPARE(states->size(), 1U);
    QCOMPARE(states->front().state, cases::AssessmentState::Planned);
    QCOMPARE(states->front().count, 1);
    TAKE(office.worker(), next, Begin);
    QCOMPARE(TeamView(office.supervisor()).states()->front().state, cases::AssessmentState::UnderWay);
}

void TestTeamView::everyFollowUpThatCameDueIsCountedOnce()
{
    const auto session = sit(m_plan.supervisorPassphrase);
    QVERIFY(session);
    const auto counts = TeamView(*session).followUps(QDate(2025, 9, 8), QDate(2026, 9, 8));
    QVERIFY_RESULT(counts);
    QCOMPARE(counts->size(), 1U);
    const operations::FollowUpCounts &asi = counts->front();
    QCOMPARE(asi.done + asi.lost + asi.open, asi.due);
    const auto all = session->vault().reader().rows(
        "SELECT count(*) FROM follow_ups WHERE due >= '2025-09-08' AND due <= '2026-09-07'",
        [](store::Row &row) { return row.number(); });
    QCOMPARE(asi.due, all->front());
    QVERIFY(asi.due > 0);
    QCOMPARE(asi.isUnderHalf(), 2 * asi.done < asi.due);
}

void TestTeamView::tablesAreWithheldAsInARelease()
{
    const auto session = sit(m_plan.supervisorPassphrase);
    const auto periods = TeamView(*session).periods(u"asi"_s);
    QVERIFY(!periods.empty());
    const auto tables = TeamView(*session).tables(u"asi"_s, periods.front().name);
    QVERIFY_RESULT(tables);
    QVERIFY(!tables->tables.empty());
    bool isAnyWhole = false;
    for (const summary::Table &table : tables->tables) {
        isAnyWhole = isAnyWhole || table.state == summary::TableState::Whole;
        if (table.state == summary::TableState::Withdrawn)
            QVERIFY(table.cells.empty());
        for (const summary::Cell &cell : table.cells)
            QVERIFY(cell.persons == 0 || cell.persons >= tables->fewestInCell);
    }
    QVERIFY(isAnyWhole);
}

void TestTeamView::whatAWorkerSeesHoldsTenOrNothing()
{
    const auto session = sit(m_plan.passphrase);
    QVERIFY(session);
    QVERIFY(!TeamView(*session).isOfAll());
    const auto own = store::ClientTable(session->vault().reader()).ownedBy(session->person().id);
    int shown = 0;
    for (const summary::Period &period : TeamView(*session).periods(u"asi"_s)) {
        const auto tables = TeamView(*session).tables(u"asi"_s, period.name);
        QVERIFY_RESULT(tables);
        QVERIFY(tables->persons <= int(own->size())); // nobody else's
        QVERIFY(tables->isWithdrawn || tables->persons >= TeamView::fewestOfOneWorker);
        for (const summary::Table &table : tables->tables) {
            for (const summary::Cell &cell : table.cells)
                QVERIFY(cell.persons == 0 || cell.persons >= TeamView::fewestOfOneWorker);
        }
        shown += tables->isWithdrawn ? 0 : 1;
    }
    QVERIFY(shown > 0); // the control: something was looked at
}

void TestTeamView::aPeriodThatIsNotClosedIsRefused()
{
    const auto session = sit(m_plan.supervisorPassphrase);
    const auto open = TeamView(*session).tables(u"asi"_s, u"2026-H2"_s);
    QVERIFY(!open);
    QCOMPARE(open.error().code, forms::Error::Code::Refused);
    QVERIFY(!TeamView(*session).tables(u"asi"_s, u"2026-07"_s)); // no period of the plan
}

void TestTeamView::whoLookedStandsInTheTrail()
{
    const auto session = sit(m_plan.supervisorPassphrase);
    const auto count = [&] {
        const auto rows
            = session->vault().reader().rows("SELECT count(*) FROM audit_log WHERE action = 'team-tables-shown'",
                [](store::Row &row) { return row.number(); });
        return rows ? rows->front() : -1;
    };
    const int before = count();
    QVERIFY_RESULT(TeamView(*session).tables(u"asi"_s, TeamView(*session).periods(u"asi"_s).front().name));
    QCOMPARE(count(), before + 1);
}

UNDERLAG_TEST(TestTeamView)
#include "tst_TeamView.moc"
