// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/AssessmentContent.h"
#include "app/operations/DemoCaseload.h"
#include "app/operations/Goals.h"
#include "app/operations/Measures.h"
#include "app/operations/TeamView.h"
#include "app/store/AssessmentTable.h"
#include "app/store/Vault.h"
#include "support/Register.h"

#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using cases::AssessmentState;
using operations::VaultSession;

/// Made-up families: children in every step of a case over three years.
class TestDemoFamilies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStepIsThere();
    void nothingHeldHasAnObstacle();
    void siblingsAreRelatedAndHaveCasesOfTheirOwn();
    void measuresAndGoalsFollowTheSteps();
    void whatIsDueIsSeen();
    void theSameSeedGivesTheSameCases();

private:
    operations::DemoPlan plan(const QString &name) const;
    std::unique_ptr<VaultSession> open(const QString &name) const;
    static std::vector<cases::Assessment> all(VaultSession &session);
    static QStringList texts(VaultSession &session, const char *sql);
    QTemporaryDir m_folder;
};

operations::DemoPlan TestDemoFamilies::plan(const QString &name) const
{
    operations::DemoPlan plan;
    plan.folder = m_folder.filePath(name);
    plan.clients = 1;
    plan.families = 25;
    plan.seed = 7;
    plan.today = QDate(2026, 9, 7);
    return plan;
}

std::unique_ptr<VaultSession> TestDemoFamilies::open(const QString &name) const
{
    const operations::DemoPlan made = plan(name);
    QByteArray words = made.supervisorPassphrase.toUtf8();
    auto opened = VaultSession::open(made.folder, keys::SecretBytes::takeFrom(words),
        std::make_shared<forms::FixedClock>(QDateTime(made.today, QTime(12, 0), Qt::UTC)));
    return opened ? std::move(opened).value() : nullptr;
}

std::vector<cases::Assessment> TestDemoFamilies::all(VaultSession &session)
{
    std::vector<cases::Assessment> found;
    for (int i = 0; i <= int(AssessmentState::Filed); ++i) {
        const auto some = store::AssessmentTable(session.vault().reader()).inState(AssessmentState(i));
        for (const cases::Assessment &one : some ? *some : std::vector<cases::Assessment>()) {
            if (one.instrument.startsWith("bbic"_L1))
                found.push_back(one);
        }
    }
    return found;
}

QStringList TestDemoFamilies::texts(VaultSession &session, const char *sql)
{
    const auto rows = session.vault().reader().rows(sql, [](store::Row &row) { return row.text(); });
    return rows ? QStringList(rows->begin(), rows->end()) : QStringList();
}

void TestDemoFamilies::initTestCase()
{
    qputenv("UNDERLAG_INSTRUMENTS", UNDERLAG_SOURCE "/instruments");
    QVERIFY_RESULT(operations::makeDemoCaseload(plan(u"demo"_s)));
}

void TestDemoFamilies::everyStepIsThere()
{
    const auto session = open(u"demo"_s);
    QVERIFY(session);
    std::set<QString> steps;
    QDate first = session->clock().today();
    for (const cases::Assessment &one : all(*session)) {
        steps.insert(one.instrument);
        first = std::min(first, one.interviewDate);
        QVERIFY(one.interviewDate <= session->clock().today());
    }
    for (const char *const step : {"aktualisering", "skyddsbedomning", "forhandsbedomning", "utredning", "beslut",
             "genomforandeplan", "uppfoljning", "avslut"})
        QVERIFY2(steps.contains(u"bbic_"_s + QLatin1StringView(step)), step);
    QVERIFY(first < QDate(2024, 9, 7)); // three years, not one
}

void TestDemoFamilies::nothingHeldHasAnObstacle()
{
    const auto session = open(u"demo"_s);
    int looked = 0;
    for (const cases::Assessment &assessment : all(*session)) {
        if (assessment.state < AssessmentState::Held)
            continue;
        const auto content = operations::AssessmentContent::load(*session, assessment.id);
        QVERIFY_RESULT(content);
        ++looked;
        for (const auto &obstacle : content->obstacles()) {
            const QString item = obstacle.slot < 0 ? QString() : content->entry->item(obstacle.slot).name;
            QFAIL(
                qPrintable(u"%1 %2: %3 %4 %5"_s.arg(assessment.instrument, assessment.variant, item, obstacle.findingId)
                        .arg(int(obstacle.kind))));
        }
    }
    QVERIFY(looked > 50);
}

void TestDemoFamilies::siblingsAreRelatedAndHaveCasesOfTheirOwn()
{
    const auto session = open(u"demo"_s);
    const auto pairs = session->vault().reader().rows(
        "SELECT r.client, r.other FROM relations r WHERE r.kind = 'sibling'", [](store::Row &row) {
            const auto one = row.id<cases::ClientId>();
            return std::pair(one, row.id<cases::ClientId>());
        });
    QVERIFY_RESULT(pairs);
    QVERIFY(pairs->size() > 5);
    for (const auto &[one, other] : *pairs) {
        const auto first = store::AssessmentTable(session->vault().reader()).ofClient(one);
        const auto second = store::AssessmentTable(session->vault().reader()).ofClient(other);
        QVERIFY(first->size() >= 2 && second->size() >= 2);
        QCOMPARE(first->back().interviewDate, second->back().interviewDate); // reported the same day
    }
}

void TestDemoFamilies::measuresAndGoalsFollowTheSteps()
{
    const auto session = open(u"demo"_s);
    int closed = 0;
    for (const cases::Assessment &one : all(*session)) {
        if (one.instrument != "bbic_avslut"_L1)
            continue;
        ++closed;
        const auto measures = operations::Measures(*session).of(one.client);
        QVERIFY(measures && measures->size() == 1);
        QCOMPARE(measures->front().ended, one.interviewDate);
        const auto goals = operations::Goals(*session).of(one.client);
        QVERIFY(goals && goals->size() == 2);
        QVERIFY(!goals->front().followed.empty());
    }
    QVERIFY(closed > 3);
}

void TestDemoFamilies::whatIsDueIsSeen()
{
    const auto session = open(u"demo"_s);
    const auto due = operations::TeamView(*session).due(QDate(2027, 9, 7));
    QVERIFY_RESULT(due);
    int timers = 0;
    for (const operations::DueItem &item : *due) {
        timers += item.entry.timer.isEmpty() ? 0 : 1;
        QVERIFY(item.entry.timer.isEmpty() || !item.what.isEmpty());
    }
    QVERIFY(timers > 0);
}

void TestDemoFamilies::theSameSeedGivesTheSameCases()
{
    QVERIFY_RESULT(operations::makeDemoCaseload(plan(u"again"_s)));
    const char *const sql
        = "SELECT hex(assessment) || ' ' || item || ' ' || hex(instances) || ' ' || coalesce(value, '')"
          " FROM answers ORDER BY assessment, item, instances";
    const QStringList one = texts(*open(u"demo"_s), sql);
    QVERIFY(one.size() > 1000);
    QCOMPARE(texts(*open(u"again"_s), sql), one);
}

UNDERLAG_TEST(TestDemoFamilies)
#include "tst_DemoFamilies.moc"
