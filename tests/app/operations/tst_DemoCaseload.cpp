// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/AssessmentContent.h"
#include "app/operations/Caseload.h"
#include "app/operations/DemoCaseload.h"
#include "app/operations/MakeRelease.h"
#include "app/store/AnswerTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/Vault.h"
#include "support/Register.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTimeZone>

#include <set>

using namespace Qt::StringLiterals;
using cases::AssessmentState;
using operations::VaultSession;

namespace {

const QDate today(2026, 9, 7);

keys::SecretBytes secret(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return keys::SecretBytes::takeFrom(bytes);
}

} // namespace

class TestDemoCaseload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSupervisorAndASocialWorkerSitDown();
    void everyStateIsThere();
    void nothingHeldHasAnObstacle();
    void everyNumberIsOfTheTestSeries();
    void theSameSeedGivesTheSameAnswers();
    void someTablesSurviveAndSomeAreWithdrawn();
    void aPeriodIsReleasedOnce();
    void cancelledItLeavesNothing();

private:
    std::unique_ptr<VaultSession> open(const QString &name, bool asSupervisor = false) const;
    operations::DemoPlan plan(const QString &name, int clients, quint32 seed = 7) const;
    std::vector<cases::Assessment> all(VaultSession &session) const;
    QTemporaryDir m_folder;
};

operations::DemoPlan TestDemoCaseload::plan(const QString &name, int clients, quint32 seed) const
{
    operations::DemoPlan plan;
    plan.folder = m_folder.filePath(name);
    plan.clients = clients;
    plan.seed = seed;
    plan.today = today;
    return plan;
}

std::unique_ptr<VaultSession> TestDemoCaseload::open(const QString &name, bool asSupervisor) const
{
    const operations::DemoPlan passphrases;
    auto opened = VaultSession::open(m_folder.filePath(name),
        secret(asSupervisor ? passphrases.supervisorPassphrase : passphrases.passphrase),
        std::make_shared<forms::FixedClock>(QDateTime(today, QTime(12, 0), QTimeZone::utc())));
    if (!opened)
        qFatal("%s: %s", qPrintable(opened.error().where), qPrintable(opened.error().detail));
    return std::move(opened).value();
}

std::vector<cases::Assessment> TestDemoCaseload::all(VaultSession &session) const
{
    std::vector<cases::Assessment> found;
    for (int i = 0; i <= int(AssessmentState::Filed); ++i) {
        const auto some = store::AssessmentTable(session.vault().reader()).inState(AssessmentState(i));
        if (some)
            found.insert(found.end(), some->begin(), some->end());
    }
    return found;
}

void TestDemoCaseload::initTestCase()
{
    qputenv("UNDERLAG_INSTRUMENTS", UNDERLAG_SOURCE "/instruments");
    QVERIFY_RESULT(operations::makeDemoCaseload(plan(u"demo"_s, 200)));
}

void TestDemoCaseload::aSupervisorAndASocialWorkerSitDown()
{
    QCOMPARE(open(u"demo"_s)->person().role, cases::Role::SocialWorker);
    QCOMPARE(open(u"demo"_s, true)->person().role, cases::Role::Supervisor);
    QCOMPARE(operations::Caseload(*open(u"demo"_s)).count({}).value(), 200);
}

void TestDemoCaseload::everyStateIsThere()
{
    const auto session = open(u"demo"_s);
    std::set<AssessmentState> states;
    std::set<QString> variants;
    for (const cases::Assessment &assessment : all(*session)) {
        states.insert(assessment.state);
        variants.insert(assessment.variant);
    }
    QCOMPARE(states.size(), std::size_t(AssessmentState::Filed) + 1);
    QVERIFY(variants.contains(u"baseline"_s) && variants.contains(u"follow_up"_s) && variants.contains(u"lite"_s));
}

void TestDemoCaseload::nothingHeldHasAnObstacle()
{
    const auto session = open(u"demo"_s);
    for (const cases::Assessment &assessment : all(*session)) {
        if (assessment.state < AssessmentState::Held)
            continue;
        const auto content = operations::AssessmentContent::load(*session, assessment.id);
        QVERIFY_RESULT(content);
        const auto obstacles = content->obstacles();
        QVERIFY2(obstacles.empty(),
            obstacles.empty()
                ? ""
                : qPrintable(assessment.variant + u' ' + content->definition->items[obstacles.front().slot].name + u' '
                      + obstacles.front().findingId + u' ' + QString::number(int(obstacles.front().kind))));
    }
}

void TestDemoCaseload::everyNumberIsOfTheTestSeries()
{
    const auto session = open(u"demo"_s);
    operations::Caseload caseload(*session);
    const auto rows = caseload.rows({}, 0, 1000);
    QVERIFY_RESULT(rows);
    int numbered = 0;
    for (const cases::CaseloadRow &row : *rows) {
        const auto client = caseload.client(row.client);
        QVERIFY_RESULT(client);
        if (!client->identity)
            continue;
        ++numbered;
        const auto read = cases::IdentityNumber::read(client->identity->digits, today);
        QVERIFY_RESULT(read);
        QVERIFY(read->isTest);
    }
    QVERIFY(numbered > 190);
}

void TestDemoCaseload::theSameSeedGivesTheSameAnswers()
{
    const auto fingerprint = [&](const QString &name) {
        const auto session = open(name);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        std::vector<cases::Assessment> assessments = all(*session);
        std::sort(assessments.begin(), assessments.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        for (const cases::Assessment &assessment : assessments) {
            hash.addData(assessment.id.toString().toUtf8() + cases::stateName(assessment.state).toUtf8());
            const auto answers = store::AnswerTable(session->vault().reader()).answers(assessment.id);
            for (const store::StoredAnswer &answer : answers ? *answers : std::vector<store::StoredAnswer>())
                hash.addData((answer.item + u'=' + forms::canonicalText(answer.answer) + u'\n').toUtf8());
        }
        return hash.result();
    };
    QVERIFY_RESULT(operations::makeDemoCaseload(plan(u"one"_s, 20)));
    QVERIFY_RESULT(operations::makeDemoCaseload(plan(u"same"_s, 20)));
    QVERIFY_RESULT(operations::makeDemoCaseload(plan(u"other"_s, 20, 8)));
    QCOMPARE(fingerprint(u"one"_s), fingerprint(u"same"_s));
    QVERIFY(fingerprint(u"one"_s) != fingerprint(u"other"_s));
}

void TestDemoCaseload::someTablesSurviveAndSomeAreWithdrawn()
{
    const auto session = open(u"demo"_s, true);
    operations::MakeRelease making(*session);
    const auto periods = making.periods(u"asi"_s);
    QVERIFY(!periods.empty());
    QCOMPARE(periods.front().name, u"2026-H1"_s);
    const auto preview = making.preview(u"asi"_s, u"2026-H1"_s);
    QVERIFY_RESULT(preview);
    QVERIFY(!preview->release.isWithdrawn);
    QVERIFY2(preview->release.persons >= 30, qPrintable(QString::number(preview->release.persons)));
    const auto whole = std::count_if(preview->release.tables.begin(), preview->release.tables.end(),
        [](const summary::Table &table) { return table.state == summary::TableState::Whole; });
    QVERIFY(whole > 0);
    QVERIFY(whole < qsizetype(preview->release.tables.size()));
}

void TestDemoCaseload::aPeriodIsReleasedOnce()
{
    const auto session = open(u"demo"_s, true);
    operations::MakeRelease making(*session);
    const auto preview = making.preview(u"asi"_s, u"2026-H1"_s);
    QVERIFY_RESULT(preview);
    const auto folder = making.write(*preview, m_folder.filePath(u"out"_s));
    QVERIFY_RESULT(folder);
    for (const summary::ReleaseFile &file : preview->files) {
        QFile written(*folder + u'/' + file.name);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), file.bytes);
    }
    const auto again = making.preview(u"asi"_s, u"2026-H1"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, forms::Error::Code::Refused);
    const auto twice = making.write(*preview, m_folder.filePath(u"elsewhere"_s)); // an old preview kept open
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, forms::Error::Code::Refused);
    QVERIFY(QDir(m_folder.filePath(u"elsewhere"_s)).isEmpty());
    const auto open = making.preview(u"asi"_s, u"2026-H2"_s);
    QVERIFY(!open);
    QCOMPARE(open.error().code, forms::Error::Code::Refused);
}

void TestDemoCaseload::cancelledItLeavesNothing()
{
    operations::DemoPlan cancelled = plan(u"cancelled"_s, 20);
    cancelled.progress = [](int done, int) { return done < 3; };
    const auto made = operations::makeDemoCaseload(cancelled);
    QVERIFY(!made);
    QCOMPARE(made.error().where, u"cancelled"_s);
    QVERIFY(!QDir(cancelled.folder).exists());
}

UNDERLAG_TEST(TestDemoCaseload)
#include "tst_DemoCaseload.moc"
