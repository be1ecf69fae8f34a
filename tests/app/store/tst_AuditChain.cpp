// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/Migrations.h"

using namespace practice;
using store::AuditChain;
using store::AuditEntry;
using store::Connection;

/// T30: each way to edit, cut, reorder or replace the trail is named.
class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anUntouchedTrailIsWhole();
    void rowsCannotBeChangedThroughOurOwnSql();
    void eachEditIsNamedByItsRow_data();
    void eachEditIsNamedByItsRow();
    void aCutTailIsFoundWhenTheHeadWasSeen();
    void aTrailMadeWithAnotherKeyIsNotBelieved();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Connection> m_db;
    std::unique_ptr<AuditChain> m_chain;
    static constexpr int rows = 9;
};

void TestAuditChain::init()
{
    m_db.reset();
    m_home = std::make_unique<QTemporaryDir>();
    auto db
        = Connection::open(m_home->path() + u"/store.db"_s, keys::SecretBytes::random(32), Connection::Mode::Create);
    QVERIFY_RESULT(db);
    m_db = std::move(db).value();
    QVERIFY_RESULT(store::migrate(*m_db));
    m_chain = std::make_unique<AuditChain>(keys::SecretBytes::random(32));
    for (int i = 1; i <= rows; ++i) {
        const AuditEntry entry{0, QDateTime(QDate(2026, 3, i), QTime(8, 0), Qt::UTC), cases::PersonId::create(),
            u"client-shown"_s, u"object %1"_s.arg(i), u"name"_s};
        QVERIFY_RESULT(m_chain->append(*m_db, entry));
    }
}

void TestAuditChain::anUntouchedTrailIsWhole()
{
    const auto head = m_chain->head(*m_db);
    QVERIFY_RESULT(head);
    QCOMPARE(head->sequence, rows);
    const auto verdict = m_chain->verify(*m_db, *head);
    QVERIFY_RESULT(verdict);
    QVERIFY(verdict->isWhole());
    QCOMPARE(verdict->rows, rows);
    const auto entries = m_chain->entries(*m_db, 3, 2);
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 2U);
    QCOMPARE(entries->front().object, u"object 3"_s);
}

void TestAuditChain::rowsCannotBeChangedThroughOurOwnSql()
{
    for (const char *sql : {"UPDATE audit_log SET action = 'x' WHERE sequence = 2", "DELETE FROM audit_log"}) {
        const auto refused = m_db->execute(sql);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"append-only"_s);
    }
}

void TestAuditChain::eachEditIsNamedByItsRow_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("firstBad");
    const auto column = [](const char *name, const char *value) {
        QTest::addRow("%s", name) << QByteArray("UPDATE audit_log SET ") + name + " = " + value + " WHERE sequence = 5"
                                  << 5;
    };
    column("utc", "utc + 1");
    column("monotonic", "monotonic + 1");
    column("actor", "randomblob(16)");
    column("action", "'client-changed'");
    column("object", "object || ' '");
    column("details", "''");
    column("previous", "randomblob(32)");
    column("hash", "randomblob(32)");
    column("mac", "randomblob(32)");
    QTest::addRow("actor taken away") << QByteArray("UPDATE audit_log SET actor = NULL WHERE sequence = 5") << 5;
    QTest::addRow("row taken out") << QByteArray("DELETE FROM audit_log WHERE sequence = 5") << 5;
    QTest::addRow("row taken out, numbers closed up")
        << QByteArray("DELETE FROM audit_log WHERE sequence = 5;"
                      "UPDATE audit_log SET sequence = sequence - 1 WHERE sequence > 5")
        << 5;
    QTest::addRow("first row taken out") << QByteArray("DELETE FROM audit_log WHERE sequence = 1") << 1;
    QTest::addRow("two rows exchanged") << QByteArray("UPDATE audit_log SET sequence = -4 WHERE sequence = 4;"
                                                      "UPDATE audit_log SET sequence = 4 WHERE sequence = 5;"
                                                      "UPDATE audit_log SET sequence = 5 WHERE sequence = -4")
                                        << 4;
    QTest::addRow("row put in twice") << QByteArray(
        "INSERT INTO audit_log SELECT 10, utc, monotonic, actor, action, object, details, previous, hash,"
        " mac FROM audit_log WHERE sequence = 9")
                                      << 10;
    QTest::addRow("text moved between fields")
        << QByteArray("UPDATE audit_log SET action = action || 'o', object = substr(object, 2) WHERE sequence = 5")
        << 5;
}

void TestAuditChain::eachEditIsNamedByItsRow()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, firstBad);
    // as somebody with the key and another program would do it
    QVERIFY_RESULT(m_db->execute("DROP TRIGGER audit_log_stays; DROP TRIGGER audit_log_keeps;"));
    QVERIFY_RESULT(m_db->execute(sql.constData()));
    const auto verdict = m_chain->verify(*m_db, {});
    QVERIFY_RESULT(verdict);
    QVERIFY(!verdict->isWhole());
    QVERIFY(verdict->firstBad.has_value());
    QCOMPARE(*verdict->firstBad, firstBad);
}

void TestAuditChain::aCutTailIsFoundWhenTheHeadWasSeen()
{
    const auto head = m_chain->head(*m_db);
    QVERIFY_RESULT(head);
    QVERIFY_RESULT(m_db->execute("DROP TRIGGER audit_log_keeps; DELETE FROM audit_log WHERE sequence > 6"));
    const auto unseen = m_chain->verify(*m_db, {});
    QVERIFY_RESULT(unseen);
    QVERIFY(unseen->isWhole()); // the stated gap: from inside, a shorter trail is a trail
    const auto verdict = m_chain->verify(*m_db, *head);
    QVERIFY_RESULT(verdict);
    QVERIFY(verdict->isCut);
    QVERIFY(!verdict->isWhole());
    const auto cut = m_chain->isCut(*m_db, *head);
    QVERIFY_RESULT(cut);
    QVERIFY(*cut);
    // another history grown to the same length is none either
    for (int i = 7; i <= rows; ++i)
        QVERIFY_RESULT(m_chain->append(*m_db, {0, QDateTime::currentDateTimeUtc(), {}, u"other"_s, {}, {}}));
    const auto grown = m_chain->isCut(*m_db, *head);
    QVERIFY_RESULT(grown);
    QVERIFY(*grown);
}

void TestAuditChain::aTrailMadeWithAnotherKeyIsNotBelieved()
{
    const AuditChain other(keys::SecretBytes::random(32));
    const auto verdict = other.verify(*m_db, {});
    QVERIFY_RESULT(verdict);
    QCOMPARE(verdict->firstBad, std::optional<qint64>(1));
}

UNDERLAG_TEST(TestAuditChain)

#include "tst_AuditChain.moc"
