// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultVfs.h"
#include "Practice.h"
#include "support/Register.h"

#include "app/store/Migrations.h"

#include <array>

using namespace practice;
using forms::Error;
using store::Connection;
using store::Migration;

/// T34 and T35: a format goes forward whole, or the vault is as it was.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsAreInOrderWithoutGaps();
    void aNewDatabaseComesToTheNewestVersion();
    void aStepThatFailsMidwayChangesNothing();
    void everyFailedWriteLeavesTheOldFormatOrTheNew();
    void aLaterFormatIsRefused();
    void everyTableIsStrict();
    void marksOfAnEarlierFormatAreMarksToReturnTo();
    void whatAnEarlierFormatHoldsStaysWhereSurveysCome();
};

namespace {

struct Database
{
    QTemporaryDir home;
    keys::SecretBytes key = keys::SecretBytes::random(32);

    forms::Result<std::unique_ptr<Connection>> open(Connection::Mode mode = Connection::Mode::Write) const
    {
        return Connection::open(home.path() + u"/store.db"_s, key, mode);
    }
};

QStringList tables(Connection &db)
{
    const auto names
        = db.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
            [](store::Row &row) { return row.text(); });
    return names ? QStringList(names->begin(), names->end()) : QStringList{names.error().detail};
}

constexpr std::array steps{
    Migration{1, "first", "CREATE TABLE one (x INTEGER) STRICT; INSERT INTO one VALUES (1);"},
    Migration{2, "second", "CREATE TABLE two (x INTEGER) STRICT; UPDATE one SET x = 2;"},
};
constexpr std::array broken{
    steps[0],
    Migration{2, "broken", "CREATE TABLE two (x INTEGER) STRICT; UPDATE one SET x = 2; SELECT * FROM nowhere;"},
};

} // namespace

void TestMigrations::versionsAreInOrderWithoutGaps()
{
    int expected = 1;
    for (const Migration &migration : store::migrations())
        QCOMPARE(migration.version, expected++);
    QCOMPARE(store::newestVersion(), expected - 1);
}

void TestMigrations::aNewDatabaseComesToTheNewestVersion()
{
    const Database database;
    const auto db = database.open(Connection::Mode::Create);
    QVERIFY_RESULT(db);
    QVERIFY_RESULT(store::migrate(**db));
    QCOMPARE(*store::formatVersion(**db), store::newestVersion());
    const QStringList made = tables(**db);
    QVERIFY(made.contains(u"relations"_s)); // from the first migration on (design.md 6)
    QVERIFY_RESULT(store::migrate(**db)); // again: nothing to do
    QCOMPARE(tables(**db), made);
}

void TestMigrations::aStepThatFailsMidwayChangesNothing()
{
    const Database database;
    {
        const auto db = database.open(Connection::Mode::Create);
        QVERIFY_RESULT(db);
        QVERIFY_RESULT(store::migrate(**db, std::span(steps).first(1)));
        QVERIFY(!store::migrate(**db, broken));
    }
    const auto db = database.open();
    QVERIFY_RESULT(db);
    QCOMPARE(*store::formatVersion(**db), 1);
    QCOMPARE(tables(**db), QStringList{u"one"_s});
    const auto x = (*db)->first("SELECT x FROM one", [](store::Row &row) { return row.number(); });
    QVERIFY_RESULT(x);
    QCOMPARE(**x, 1);
}

void TestMigrations::everyFailedWriteLeavesTheOldFormatOrTheNew()
{
    FaultVfs disk;
    bool failed = true;
    int failures = 0;
    for (int nth = 1; failed; ++nth) {
        QVERIFY(nth < 200);
        const Database database;
        {
            const auto db = database.open(Connection::Mode::Create);
            QVERIFY_RESULT(db);
            QVERIFY_RESULT(store::migrate(**db, std::span(steps).first(1)));
            disk.failAt(FaultVfs::Fault::WriteError, nth, true);
            (void)store::migrate(**db, steps); // may fail: that is what is tried
            failed = disk.hasFailed();
            failures += failed ? 1 : 0;
        }
        disk.heal();
        const auto db = database.open();
        QVERIFY_RESULT(db);
        const int version = *store::formatVersion(**db);
        QCOMPARE(tables(**db), version == 1 ? QStringList{u"one"_s} : (QStringList{u"one"_s, u"two"_s}));
        QVERIFY_RESULT(store::migrate(**db, steps)); // and it goes on from there
        QCOMPARE(*store::formatVersion(**db), 2);
    }
    QVERIFY(failures > 0);
}

void TestMigrations::aLaterFormatIsRefused()
{
    const Database database;
    const auto db = database.open(Connection::Mode::Create);
    QVERIFY_RESULT(db);
    QVERIFY_RESULT(store::migrate(**db, steps));
    const auto older = store::migrate(**db, std::span(steps).first(1));
    QVERIFY(!older);
    QCOMPARE(older.error().where, u"newer-format"_s);
}

void TestMigrations::everyTableIsStrict()
{
    const Database database;
    const auto db = database.open(Connection::Mode::Create);
    QVERIFY_RESULT(db);
    QVERIFY_RESULT(store::migrate(**db));
    const auto loose = (*db)->rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                                   " AND NOT strict AND name NOT LIKE 'sqlite_%'",
        [](store::Row &row) { return row.text(); });
    QVERIFY_RESULT(loose);
    QCOMPARE(*loose, std::vector<QString>());
    const auto reals = (*db)->rows("SELECT t.name FROM pragma_table_list t, pragma_table_info(t.name) c"
                                   " WHERE t.schema = 'main' AND t.type = 'table' AND c.type = 'REAL'",
        [](store::Row &row) { return row.text(); });
    QVERIFY_RESULT(reals);
    QCOMPARE(*reals, std::vector<QString>()); // typed text never becomes a double on the way to the disk
}

void TestMigrations::marksOfAnEarlierFormatAreMarksToReturnTo()
{
    const Database database;
    const auto db = database.open(Connection::Mode::Create);
    QVERIFY_RESULT(db);
    QVERIFY_RESULT(store::migrate(**db, std::span(store::migrations()).first(3)));
    QVERIFY_RESULT((*db)->run("PRAGMA foreign_keys = OFF"));
    QVERIFY_RESULT((*db)->run("INSERT INTO marks (assessment, item, instances) VALUES (zeroblob(16), 'M6', x'')"));
    QVERIFY_RESULT(store::migrate(**db));
    const auto kinds = (*db)->rows("SELECT kind || ' ' || item FROM marks", [](store::Row &row) { return row.text(); });
    QVERIFY_RESULT(kinds);
    QCOMPARE(*kinds, std::vector<QString>{u"return-to M6"_s});
}

void TestMigrations::whatAnEarlierFormatHoldsStaysWhereSurveysCome()
{
    const Database database;
    const auto db = database.open(Connection::Mode::Create);
    QVERIFY_RESULT(db);
    QVERIFY_RESULT(store::migrate(**db, std::span(store::migrations()).first(4)));
    QVERIFY(!tables(**db).contains(u"surveys"_s));
    QVERIFY_RESULT((*db)->run("INSERT INTO policy (name, value) VALUES ('municipality_code', '9901')"));
    const QStringList before = tables(**db);
    QVERIFY_RESULT(store::migrate(**db, std::span(store::migrations()).first(5)));
    QStringList after = tables(**db);
    for (const QString &added : {u"survey_keys"_s, u"survey_offers"_s, u"surveys"_s})
        QVERIFY2(after.removeOne(added), qPrintable(added));
    QCOMPARE(after, before);
    const auto kept = (*db)->first("SELECT value FROM policy", [](store::Row &row) { return row.text(); });
    QVERIFY_RESULT(kept);
    QCOMPARE(**kept, u"9901"_s);
}

UNDERLAG_TEST(TestMigrations)

#include "tst_Migrations.moc"
