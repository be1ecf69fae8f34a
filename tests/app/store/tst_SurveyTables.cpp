// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/keys/SealingKey.h"
#include "app/store/Migrations.h"
#include "app/store/SurveyKeyTable.h"
#include "app/store/SurveyTable.h"

#include <algorithm>

#include <sqlite3.h>

using namespace practice;
using forms::Error;
using forms::Result;
using store::Connection;
using store::SealedSurvey;
using store::SurveyTable;

/// Sealed surveys: what is kept, and that their order is not.
class TestSurveyTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBoxOfAnotherSizeIsRefused();
    void aSecondKeyIsRefusedAndTheFirstStays();
    void aKeyIsReadAsItWasWritten();
    void answersAndOffersAreCounted();
    void rowsLieByTheirKeysWhateverOrderTheyCameIn();

private:
    Result<void> write(const store::Writer::Command &command) { return m_scene->vault->writer().write(command); }
    Connection &db() { return m_scene->vault->reader(); }
    Result<void> insert(const SealedSurvey &row)
    {
        return write([row](Connection &db) { return SurveyTable(db).insert(row); });
    }

    std::unique_ptr<Scene> m_scene;
};

namespace {

SealedSurvey survey(char key, const QString &period = u"2026-H1"_s, const QString &unit = {})
{
    return {.key = QByteArray(16, key),
        .instrument = u"sample"_s,
        .structure = u"structure"_s,
        .period = period,
        .unit = unit,
        .sealed = QByteArray(SealedSurvey::sealedSize, char(key + 1))};
}

/// A database of its own, because its key is known here.
struct Known
{
    QTemporaryDir home;
    keys::SecretBytes key = keys::SecretBytes::random(32);
    QString path = home.filePath(u"store.db"_s);

    Result<std::unique_ptr<Connection>> open() const { return Connection::open(path, key, Connection::Mode::Create); }

    /// Where the rows lie in the decrypted page that holds them, as somebody with the key can see it.
    QByteArray orderInPage(const QByteArray &rows) const
    {
        sqlite3 *db = nullptr;
        const auto bytes = key.bytes();
        const QByteArray raw(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        const QByteArray literal = "x'" + raw.toHex() + '\'';
        sqlite3_int64 size = 0;
        unsigned char *image = nullptr;
        if (sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK
            && sqlite3_key_v2(db, "main", literal.constData(), int(literal.size())) == SQLITE_OK
            && sqlite3_exec(db, "SELECT count(*) FROM surveys", nullptr, nullptr, nullptr) == SQLITE_OK)
            image = sqlite3_serialize(db, "main", &size, 0);
        const QByteArray pages(reinterpret_cast<const char *>(image), image ? qsizetype(size) : 0);
        sqlite3_free(image);
        sqlite3_close(db);
        std::vector<std::pair<qsizetype, char>> places;
        for (const char row : rows) {
            if (const qsizetype at = pages.indexOf(QByteArray(16, row)); at >= 0)
                places.emplace_back(at, row);
        }
        std::ranges::sort(places);
        QByteArray order;
        for (const auto &[place, row] : places)
            order += row;
        return order;
    }
};

} // namespace

void TestSurveyTables::init()
{
    m_scene.reset();
    m_scene = std::make_unique<Scene>(fastPlace());
}

void TestSurveyTables::aBoxOfAnotherSizeIsRefused()
{
    SealedSurvey row = survey('a');
    row.sealed.chop(1);
    QVERIFY(!insert(row));
    row = survey('a');
    row.key.chop(1);
    QVERIFY(!insert(row));
    QVERIFY(SurveyTable(db()).of(u"sample"_s, u"2026-H1"_s)->empty());
}

void TestSurveyTables::aSecondKeyIsRefusedAndTheFirstStays()
{
    const auto put = [this](char mark) {
        return write([mark](Connection &db) {
            store::SurveyKey key{.publicKey = QByteArray(32, mark), .secret = {}};
            key.secret.id = QUuid::createUuid();
            key.secret.kdf = {.memoryKiB = 1, .iterations = 2, .salt = "salt"};
            key.secret.nonce = "nonce";
            key.secret.wrapped = "wrapped";
            return store::SurveyKeyTable(db).insert(key);
        });
    };
    QVERIFY_RESULT(put('1'));
    const auto second = put('2');
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    const auto direct = write([](Connection &db) { return db.run("DELETE FROM survey_keys"); });
    QVERIFY(!direct);
    QCOMPARE((*store::SurveyKeyTable(db()).key())->publicKey, QByteArray(32, '1'));
}

void TestSurveyTables::aKeyIsReadAsItWasWritten()
{
    QVERIFY(!store::SurveyKeyTable(db()).key()->has_value());
    const keys::SealingKey made = keys::SealingKey::create();
    const keys::SlotBinding binding{QUuid::createUuid(), u"survey of real"_s};
    const auto slot = keys::wrapKey(
        binding, {keys::SlotKind::Passphrase, {}, {}}, made.secretKey, secret("a key of its own"), fast().kdf);
    QVERIFY_RESULT(slot);
    QVERIFY_RESULT(write([&](Connection &db) { return store::SurveyKeyTable(db).insert({made.publicKey, *slot}); }));
    const auto read = store::SurveyKeyTable(db()).key();
    QVERIFY_RESULT(read);
    QVERIFY(read->has_value());
    QVERIFY(!keys::unwrapKey(binding, (*read)->secret, secret("another"), fast().kdf));
    QVERIFY(!keys::unwrapKey({binding.vault, u"real"_s}, (*read)->secret, secret("a key of its own"), fast().kdf));
    const auto opened = keys::unwrapKey(binding, (*read)->secret, secret("a key of its own"), fast().kdf);
    QVERIFY_RESULT(opened);
    QVERIFY(std::ranges::equal(opened->bytes(), made.secretKey.bytes()));
}

void TestSurveyTables::answersAndOffersAreCounted()
{
    for (const auto &[key, unit] :
        {std::pair('a', u"North"_s), std::pair('b', u"North"_s), std::pair('c', u"South"_s)}) {
        QVERIFY_RESULT(insert(survey(key, u"2026-H1"_s, unit)));
        QVERIFY_RESULT(write([name = QString(unit)](Connection &db) {
            return SurveyTable(db).countOffer(u"sample"_s, u"2026-H1"_s, name);
        }));
    }
    QVERIFY_RESULT(write(
        [](Connection &db) { return SurveyTable(db).countOffer(u"sample"_s, u"2026-H2"_s, QString()); })); // declined
    const auto counts = SurveyTable(db()).counts();
    QVERIFY_RESULT(counts);
    QCOMPARE(counts->size(), 3U);
    QCOMPARE((*counts)[0].unit, u"North"_s);
    QCOMPARE((*counts)[0].offered, 2);
    QCOMPARE((*counts)[0].answered, 2);
    QCOMPARE((*counts)[1].answered, 1);
    QCOMPARE((*counts)[2].period, u"2026-H2"_s);
    QCOMPARE((*counts)[2].offered, 1);
    QCOMPARE((*counts)[2].answered, 0);
    QCOMPARE(SurveyTable(db()).of(u"sample"_s, u"2026-H1"_s)->size(), 3U);
}

void TestSurveyTables::rowsLieByTheirKeysWhateverOrderTheyCameIn()
{
    const Known known;
    const auto db = known.open();
    QVERIFY_RESULT(db);
    QVERIFY_RESULT(store::migrate(**db));
    // The control: rows that are only inserted lie as they came, the last one first.
    for (const char key : {'A', 'C', 'B', 'D'}) {
        const SealedSurvey row = survey(key);
        QVERIFY_RESULT((*db)->run("INSERT INTO surveys (key, instrument, structure, period, unit, sealed)"
                                  " VALUES (?1, 'sample', 'structure', '2026-H1', '', ?2)",
            row.key, row.sealed));
    }
    QCOMPARE(known.orderInPage("ABCD"), QByteArray("DBCA"));
    QVERIFY_RESULT((*db)->run("DELETE FROM surveys"));
    for (const char key : {'A', 'C', 'B', 'D'}) {
        QVERIFY_RESULT((*db)->run("BEGIN"));
        QVERIFY_RESULT(SurveyTable(**db).insert(survey(key)));
        QVERIFY_RESULT((*db)->run("COMMIT"));
    }
    QCOMPARE(known.orderInPage("ABCD"), QByteArray("DCBA"));
}

UNDERLAG_TEST(TestSurveyTables)

#include "tst_SurveyTables.moc"
