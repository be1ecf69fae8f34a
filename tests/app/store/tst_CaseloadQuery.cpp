// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/CaseloadQuery.h"
#include "app/store/FollowUpTable.h"
#include "app/store/PersonTable.h"

#include <functional>

using namespace practice;
using cases::AssessmentState;
using store::CaseloadQuery;
using store::Connection;

/// The list: who is found by what, who is masked, and which assessment stands for a client.
class TestCaseloadQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsFoundByWhat_data();
    void whoIsFoundByWhat();
    void whatIsToDoByADayIsPlannedBegunOrDue();
    void aProtectedClientIsMasked();
    void aProtectedClientIsFoundByNameOnlyByTheOwner();
    void theLatestInterviewStandsForTheClient();
    void statesAndInstrumentsAndDueDaysNarrow();
    void pagesFollowEachOther();
    void noScanSortsTheWholeCaseload();

private:
    QStringList found(const cases::CaseloadFilter &filter, const cases::PersonId &me);
    QStringList found(const QString &text); ///< by the worker

    std::unique_ptr<Scene> m_scene;
    cases::Person m_other{cases::PersonId::create(), u"Olle"_s, cases::Role::SocialWorker, true};
    cases::AssessmentId m_annasLast;
};

namespace {

cases::CaseloadFilter narrowed(const std::function<void(cases::CaseloadFilter &)> &by)
{
    cases::CaseloadFilter filter;
    by(filter);
    return filter;
}

cases::CaseloadFilter finding(const QString &text)
{
    return narrowed([&](auto &filter) { filter.find = text; });
}

cases::Client clientWith(const QString &name, const QString &identity, const cases::PersonId &owner)
{
    cases::Client made = client(name, owner);
    if (!identity.isEmpty()) {
        const auto number = cases::IdentityNumber::read(identity, QDate(2026, 3, 1));
        if (number)
            made.identity = *number;
        else
            qWarning("not an identity number: %s", qPrintable(identity));
    }
    return made;
}

} // namespace

void TestCaseloadQuery::initTestCase()
{
    m_scene = std::make_unique<Scene>(fastPlace());
    const cases::PersonId me = m_scene->worker.id;
    cases::Client anna = clientWith(u"Anna Åkesson"_s, u"19800101-2387"_s, me);
    anna.caseNumber = u"SN 2026/17"_s;
    cases::Client bertil = clientWith(u"Bertil Ek"_s, u"19751231-2393"_s, m_other.id);
    cases::Client hidden = clientWith(u"Cecilia Dold"_s, u"19900615-9801"_s, m_other.id);
    hidden.isProtected = true;
    hidden.caseNumber = u"SN 2026/99"_s;
    const cases::Client unknown = clientWith(u"100% _okänd_"_s, {}, me);

    cases::Assessment first = assessment(anna.id, me, QDate(2025, 5, 1));
    first.state = AssessmentState::Approved;
    const cases::Assessment last = assessment(anna.id, me, QDate(2026, 2, 1));
    cases::Assessment bertils = assessment(bertil.id, m_other.id, QDate(2026, 1, 10));
    bertils.state = AssessmentState::Sent;
    m_annasLast = last.id;
    store::FollowUp due;
    due.id = store::FollowUpId::create();
    due.client = bertil.id;
    due.baseline = bertils.id;
    due.due = QDate(2026, 7, 9);
    QVERIFY_RESULT(m_scene->vault->writer().write([=, other = m_other](Connection &db) -> forms::Result<void> {
        auto done = store::PersonTable(db).put(other);
        done = done ? store::DefinitionTable(db).insert(definition()) : done;
        for (const cases::Client &added : {anna, bertil, hidden, unknown})
            done = done ? store::ClientTable(db).insert(added, QDate(2026, 3, 1)) : done;
        for (const cases::Assessment &added : {last, first, bertils}) // the older one entered after the newer
            done = done ? store::AssessmentTable(db).insert(added) : done;
        return done ? store::FollowUpTable(db).put(due) : done;
    }));
}

QStringList TestCaseloadQuery::found(const QString &text)
{
    return found(finding(text), m_scene->worker.id);
}

QStringList TestCaseloadQuery::found(const cases::CaseloadFilter &filter, const cases::PersonId &me)
{
    CaseloadQuery query(m_scene->vault->reader());
    const auto rows = query.rows(filter, {.me = me, .offset = 0, .limit = 50});
    if (!rows)
        return {rows.error().detail};
    const auto count = query.count(filter, me);
    if (!count || *count != int(rows->size()))
        return {u"the count is another"_s};
    QStringList names;
    for (const cases::CaseloadRow &row : *rows)
        names += row.isProtected ? u"(protected)"_s : row.clientName;
    return names;
}

void TestCaseloadQuery::whoIsFoundByWhat_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QString anna = u"Anna Åkesson"_s;
    QTest::addRow("nothing") << QString() << QStringList{u"100% _okänd_"_s, anna, u"Bertil Ek"_s, u"(protected)"_s};
    QTest::addRow("first name") << u"anna"_s << QStringList{anna};
    QTest::addRow("last name, other case") << u"ÅKES"_s << QStringList{anna};
    QTest::addRow("decomposed") << u"A\u030akes"_s << QStringList{anna};
    QTest::addRow("å is not a") << u"akes"_s << QStringList();
    QTest::addRow("identity number") << u"19800101-2387"_s << QStringList{anna};
    QTest::addRow("without century") << u"800101-2387"_s << QStringList{anna};
    QTest::addRow("its beginning") << u"198001"_s << QStringList{anna};
    QTest::addRow("too little of it") << u"198"_s << QStringList();
    QTest::addRow("case number") << u"SN 2026/17"_s << QStringList{anna};
    QTest::addRow("its beginning, other case") << u"sn 2026/1"_s << QStringList{anna};
    QTest::addRow("a protected one's case number") << u"SN 2026/99"_s << QStringList{u"(protected)"_s};
    QTest::addRow("a protected one's number") << u"19900615-9801"_s << QStringList{u"(protected)"_s};
    QTest::addRow("percent") << u"100%"_s << QStringList{u"100% _okänd_"_s};
    QTest::addRow("underscore is itself") << u"_"_s << QStringList{u"100% _okänd_"_s};
    QTest::addRow("an answer") << u"baseline"_s << QStringList();
    QTest::addRow("quote") << u"' OR 1=1 --"_s << QStringList();
}

void TestCaseloadQuery::whoIsFoundByWhat()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    QCOMPARE(found(typed), names);
}

void TestCaseloadQuery::whatIsToDoByADayIsPlannedBegunOrDue()
{
    const auto toDo = [this](QDate day) {
        return found(narrowed([day](cases::CaseloadFilter &by) { by.toDoBy = day; }), m_scene->worker.id);
    };
    QCOMPARE(toDo(QDate(2026, 1, 31)), QStringList());
    QCOMPARE(toDo(QDate(2026, 2, 1)), QStringList{u"Anna Åkesson"_s}); // hers is under way since that day
    QCOMPARE(toDo(QDate(2026, 7, 8)), QStringList{u"Anna Åkesson"_s});
    QCOMPARE(toDo(QDate(2026, 7, 9)), (QStringList{u"Anna Åkesson"_s, u"Bertil Ek"_s})); // his follow-up is due
}

void TestCaseloadQuery::aProtectedClientIsMasked()
{
    const auto rows = CaseloadQuery(m_scene->vault->reader()).rows(finding(u"SN 2026/99"_s), {.me = m_other.id});
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1U);
    QCOMPARE(rows->front().clientName, QString());
    QVERIFY(!rows->front().identityShown.contains(u"0615"_s));
    const auto anna = CaseloadQuery(m_scene->vault->reader()).rows(finding(u"anna"_s), {.me = m_other.id});
    QVERIFY_RESULT(anna);
    QCOMPARE(anna->front().identityShown, u"19800101-2387"_s);
}

void TestCaseloadQuery::aProtectedClientIsFoundByNameOnlyByTheOwner()
{
    const cases::CaseloadFilter byName = finding(u"Cecilia"_s);
    QCOMPARE(found(byName, m_scene->worker.id), QStringList());
    QCOMPARE(found(byName, m_other.id), QStringList{u"(protected)"_s});
}

void TestCaseloadQuery::theLatestInterviewStandsForTheClient()
{
    const auto rows = CaseloadQuery(m_scene->vault->reader()).rows(finding(u"anna"_s), {.me = m_scene->worker.id});
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->front().assessment, m_annasLast);
    QCOMPARE(rows->front().state, AssessmentState::UnderWay);
    QCOMPARE(rows->front().interviewDate, QDate(2026, 2, 1));
    QVERIFY(rows->front().isMine);
}

void TestCaseloadQuery::statesAndInstrumentsAndDueDaysNarrow()
{
    const cases::PersonId me = m_scene->worker.id;
    QCOMPARE(found(narrowed([](auto &f) { f.states = {AssessmentState::Sent, AssessmentState::Approved}; }), me),
        QStringList{u"Bertil Ek"_s});
    QCOMPARE(found(narrowed([](auto &f) { f.instrument = u"sample"_s; }), me),
        (QStringList{u"Anna Åkesson"_s, u"Bertil Ek"_s}));
    QCOMPARE(found(narrowed([](auto &f) { f.instrument = u"other"_s; }), me), QStringList());
    QCOMPARE(found(narrowed([](auto &f) { f.dueBefore = QDate(2026, 7, 10); }), me), QStringList{u"Bertil Ek"_s});
    QCOMPARE(found(narrowed([](auto &f) { f.dueBefore = QDate(2026, 7, 9); }), me), QStringList());
    QCOMPARE(
        found(narrowed([](auto &f) { f.onlyMine = true; }), me), (QStringList{u"100% _okänd_"_s, u"Anna Åkesson"_s}));
}

void TestCaseloadQuery::pagesFollowEachOther()
{
    QStringList names;
    for (int offset = 0; offset < 4; ++offset) {
        const auto rows = CaseloadQuery(m_scene->vault->reader())
                              .rows({}, {.me = m_scene->worker.id, .offset = offset, .limit = 1});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1U);
        names += rows->front().client.toString();
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 4);
}

/// What keeps the first fifty rows of ten thousand clients quick: the order comes from an index, not from a sort.
void TestCaseloadQuery::noScanSortsTheWholeCaseload()
{
    const std::string sql
        = "EXPLAIN QUERY PLAN SELECT c.id, a.state FROM clients c LEFT JOIN current_assessments a ON a.client = c.id"
          " WHERE 1 ORDER BY "
        + std::string(CaseloadQuery::order()) + " LIMIT 50 OFFSET 0";
    const auto plan = m_scene->vault->reader().rows(sql, [](store::Row &row) {
        row.integer();
        row.integer();
        row.integer();
        return row.text();
    });
    QVERIFY_RESULT(plan);
    const QString said = QStringList(plan->begin(), plan->end()).join(u"; ");
    QVERIFY2(said.contains(u"clients_listed"_s) && !said.contains(u"TEMP B-TREE"_s), qPrintable(said));
}

UNDERLAG_TEST(TestCaseloadQuery)

#include "tst_CaseloadQuery.moc"
