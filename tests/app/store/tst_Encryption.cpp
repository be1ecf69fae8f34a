// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/NoteTable.h"

#include <QDirIterator>
#include <QProcess>

#include <sqlite3.h>

using namespace practice;
using forms::Error;
using store::Connection;

/// T12, T13 and the resting half of T27: what stands on the disk, and what the programs lend to others.
class TestEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedStandsInTheFolderInTheClear();
    void theSearchWouldFindIt();
    void aKeyOfAnotherLengthIsRefused();
    void anotherKeyDoesNotOpen();
    void aPlainDatabaseIsRefused();
    void noSqliteSymbolIsLentToOthers();
    void theLibraryIsTheOneWeBuilt();
    void aPlainLibraryInFrontChangesNothing();
};

namespace {

const QString canary = u"Kanariefågel-48151623"_s;

QList<QByteArray> encodings(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return {utf8, utf16, utf8.toHex(), utf8.toBase64().chopped(4)};
}

/// Files below the folder that hold the text in any of the ways a program might have written it.
QStringList filesWith(const QString &folder, const QString &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &form : encodings(text)) {
            if (bytes.contains(form))
                found += file.fileName();
        }
    }
    return found;
}

QByteArray firstBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
}

} // namespace

void TestEncryption::nothingTypedStandsInTheFolderInTheClear()
{
    Scene scene;
    const auto assessment = addAssessment(*scene.vault, canary);
    QVERIFY_RESULT(assessment);
    const auto answer = change(*scene.vault, *assessment, u"G1"_s, forms::Text{canary});
    const store::Note note{
        *assessment, u"G1"_s, u"private"_s, canary, scene.worker.id, QDateTime::currentDateTimeUtc()};
    for (int i = 0; i < 40; ++i) { // enough for the log to be long and to be moved into the database
        QVERIFY_RESULT(scene.vault->writer().write([&](Connection &db) -> forms::Result<void> {
            const auto put = store::AnswerTable(db).put(answer);
            return put ? store::NoteTable(db).put(note) : put;
        }));
    }
    QVERIFY(QFileInfo(scene.folder() + u"/store.db-wal"_s).size() > 0);
    QCOMPARE(filesWith(scene.folder(), canary), QStringList()); // database, log and shared index, while open
    QCOMPARE(filesWith(scene.folder(), u"one two three"_s), QStringList());
    QVERIFY(!firstBytes(scene.folder() + u"/store.db"_s).startsWith("SQLite"));
    QVERIFY_RESULT(scene.vault->close());
    QCOMPARE(filesWith(scene.folder(), canary), QStringList());
    QCOMPARE(firstBytes(scene.folder() + u"/store.db"_s).size(), 16);
    QVERIFY(!firstBytes(scene.folder() + u"/store.db"_s).startsWith("SQLite"));
}

/// The control: the same search, over a database that nobody encrypted.
void TestEncryption::theSearchWouldFindIt()
{
    const QTemporaryDir home;
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open((home.path() + u"/plain.db"_s).toUtf8().constData(), &db), SQLITE_OK);
    const QByteArray sql = "CREATE TABLE t (x); INSERT INTO t VALUES ('" + canary.toUtf8() + "')";
    QCOMPARE(sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    QCOMPARE(filesWith(home.path(), canary).size(), 1);
}

void TestEncryption::aKeyOfAnotherLengthIsRefused()
{
    const QTemporaryDir home;
    for (const std::size_t size : {0U, 16U, 31U, 33U, 48U}) {
        const QString path = home.path() + u"/store.db"_s;
        const auto db = Connection::open(path, keys::SecretBytes::random(size), Connection::Mode::Create);
        QVERIFY(!db);
        QCOMPARE(db.error().code, Error::Code::WrongKey);
    }
}

void TestEncryption::anotherKeyDoesNotOpen()
{
    const QTemporaryDir home;
    const QString path = home.path() + u"/store.db"_s;
    const keys::SecretBytes key = keys::SecretBytes::random(32);
    QVERIFY_RESULT(Connection::open(path, key, Connection::Mode::Create));
    QVERIFY_RESULT(Connection::open(path, key, Connection::Mode::Write));
    for (int bit = 0; bit < 256; bit += 17) {
        keys::SecretBytes other = key.clone();
        other.bytes()[std::size_t(bit / 8)] ^= static_cast<unsigned char>(1U << (bit % 8));
        const auto db = Connection::open(path, other, Connection::Mode::Write);
        QVERIFY(!db);
        QCOMPARE(db.error().code, Error::Code::Corrupt);
        QCOMPARE(db.error().where, u"database-damaged"_s);
    }
    QVERIFY_RESULT(Connection::open(path, key, Connection::Mode::Write));
}

void TestEncryption::aPlainDatabaseIsRefused()
{
    const QTemporaryDir home;
    const QString path = home.path() + u"/store.db"_s;
    sqlite3 *plain = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &plain), SQLITE_OK);
    QCOMPARE(sqlite3_exec(plain, "CREATE TABLE t (x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(plain);
    const auto db = Connection::open(path, keys::SecretBytes::random(32), Connection::Mode::Write);
    QVERIFY(!db);
    QCOMPARE(db.error().where, u"plaintext"_s);
}

void TestEncryption::noSqliteSymbolIsLentToOthers()
{
    int looked = 0;
    for (const QString &name : {u"test_app_store"_s, u"underlag-killed"_s, u"underlag"_s, u"underlag-cli"_s}) {
        const QString program = QStringLiteral(UNDERLAG_BIN "/") + name;
        if (!QFile::exists(program))
            continue; // the window and the command line may not be built here
        QProcess nm;
        nm.start(u"nm"_s, {u"-D"_s, program});
        QVERIFY(nm.waitForFinished());
        QCOMPARE(nm.exitCode(), 0);
        const QByteArray symbols = nm.readAllStandardOutput();
        QVERIFY(symbols.contains("sodium")); // it was looked at
        QVERIFY2(!symbols.contains("sqlite3_"), qPrintable(name));
        ++looked;
    }
    QVERIFY(looked >= 2);
}

void TestEncryption::theLibraryIsTheOneWeBuilt()
{
    QCOMPARE(QByteArray(sqlite3_libversion()), "3.51.3");
    for (const char *option : {"HAS_CODEC", "TEMP_STORE=3", "SECURE_DELETE", "DQS=0", "THREADSAFE=1",
             "OMIT_LOAD_EXTENSION", "DEFAULT_FOREIGN_KEYS"})
        QVERIFY2(sqlite3_compileoption_used(option) != 0, option);
    Scene scene;
    const auto version
        = scene.vault->reader().first("PRAGMA cipher_version", [](store::Row &row) { return row.text(); });
    QVERIFY_RESULT(version);
    QVERIFY(version->value_or(QString()).startsWith(u"4.14.0"_s));
}

/// trust.md F4: with a plain SQLite in front, a program that shares symbols writes plaintext without a word.
void TestEncryption::aPlainLibraryInFrontChangesNothing()
{
    QString plain;
    for (const QString &folder : {u"/usr/lib/x86_64-linux-gnu"_s, u"/usr/lib/aarch64-linux-gnu"_s, u"/usr/lib64"_s}) {
        if (QFile::exists(folder + u"/libsqlite3.so.0"_s))
            plain = folder + u"/libsqlite3.so.0"_s;
    }
    if (plain.isEmpty())
        QSKIP("no plain SQLite on this machine to put in front");
    Scene scene;
    const auto assessment = addAssessment(*scene.vault, canary);
    QVERIFY_RESULT(assessment);
    scene.vault.reset();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, plain);
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(UNDERLAG_BIN "/underlag-killed"),
        {u"answers"_s, scene.folder(), u"one two three"_s, assessment->toString()});
    QByteArray said;
    while (!said.contains("saved 3\n") && program.waitForReadyRead(10'000))
        said += program.readAll();
    program.kill();
    QVERIFY(program.waitForFinished());
    QVERIFY(said.contains("saved 3\n"));
    QCOMPARE(filesWith(scene.folder(), canary), QStringList());
    QVERIFY(!firstBytes(scene.folder() + u"/store.db"_s).startsWith("SQLite"));
}

UNDERLAG_TEST(TestEncryption)

#include "tst_Encryption.moc"
