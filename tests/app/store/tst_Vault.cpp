// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/PersonTable.h"

#include <QProcess>

#include <algorithm>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace practice;
using forms::Error;
using forms::Result;
using store::Vault;

/// Making, opening and recovering a vault, and what it says when it cannot.
class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsThereAfterClosingAndOpening();
    void aWrongPassphraseIsRefused();
    void whatIsWrongWithTheFolderIsSaid_data();
    void whatIsWrongWithTheFolderIsSaid();
    void aFolderThatHoldsSomethingIsLeftAlone();
    void aReadOnlyFolderIsSaid();
    void aSecondProgramIsToldWhoHasTheVault();
    void theLockOfADeadProcessIsTakenOver();
    void aMissingSlotCopyIsMended();
    void slotsOlderThanTheDatabaseAreRefused();
    void slotsOfAnotherVaultAreRefused();
    void anOlderDatabaseIsNoticed();
    void theAlarmStaysUntilItIsAcknowledged();
    void theLockOfAnotherMachineIsNamed();
    void aLockThatWasCutOffIsTakenOver();
    void aBackupOpensWithTheSameSecrets();
};

namespace {

bool sameId(const cases::Person &one, const cases::Person &other)
{
    return one.id == other.id;
}

void edit(const QString &path, const std::function<void(QByteArray &)> &change)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    change(bytes);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.resize(bytes.size()));
}

/// How often it stands in the audit trail.
int entered(Vault &vault, const QString &action)
{
    if (!vault.writer().flush())
        return -1;
    const auto entries = vault.audit().entries(vault.reader(), 1, 1000);
    return !entries ? -1 : int(std::count_if(entries->begin(), entries->end(), [&](const auto &entry) {
        return entry.action == action;
    }));
}

void copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
}

/// Somebody works in it, and somebody puts back the database of before.
void putBackOlder(Scene &scene)
{
    QVERIFY_RESULT(scene.vault->close());
    scene.vault.reset();
    const QString kept = scene.home.path() + u"/kept"_s;
    copyFile(scene.folder() + u"/store.db"_s, kept);
    {
        const auto vault = scene.open();
        QVERIFY_RESULT(vault);
        QVERIFY_RESULT(addAssessment(**vault));
        QVERIFY_RESULT((*vault)->close());
    }
    copyFile(kept, scene.folder() + u"/store.db"_s);
}

/// Runs it in a child process with no rights of its own; its exit status.
int asNobody(const std::function<int()> &run)
{
    const pid_t child = fork();
    if (child == 0) {
        if (getuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
        _exit(run());
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

void TestVault::anAnswerIsThereAfterClosingAndOpening()
{
    Scene scene;
    QVERIFY(scene.vault);
    const auto assessment = addAssessment(*scene.vault);
    QVERIFY_RESULT(assessment);
    const auto answer = change(*scene.vault, *assessment, u"M6"_s, forms::Number{12, u"12"_s});
    QVERIFY_RESULT(
        scene.vault->writer().write([=](store::Connection &db) { return store::AnswerTable(db).put(answer); }));
    QVERIFY_RESULT(scene.vault->close());
    scene.vault.reset();

    const auto vault = scene.open();
    QVERIFY_RESULT(vault);
    QVERIFY(sameId((*vault)->person(), scene.worker));
    QCOMPARE((*vault)->notices(), QStringList());
    const auto answers = store::AnswerTable((*vault)->reader()).answers(*assessment);
    QVERIFY_RESULT(answers);
    QCOMPARE(answers->size(), 1U);
    QCOMPARE(answers->front().item, u"M6"_s);
    QCOMPARE(answers->front().answer, forms::Answer(forms::Number{12, u"12"_s}));
}

void TestVault::aWrongPassphraseIsRefused()
{
    Scene scene;
    scene.vault.reset();
    for (const char *wrong : {"one two four", "", "One two three"}) {
        const auto vault = scene.open(wrong);
        QVERIFY(!vault);
        QCOMPARE(vault.error().code, Error::Code::WrongKey);
        QCOMPARE(vault.error().where, u"wrong-passphrase"_s);
    }
    QVERIFY_RESULT(scene.open());
}

void TestVault::whatIsWrongWithTheFolderIsSaid_data()
{
    using Damage = std::function<void(const QString &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, Damage damage, Error::Code code, const QString &where) {
        QTest::addRow("%s", name) << damage << int(code) << where;
    };
    using Code = Error::Code;
    row("no such folder", [](const QString &f) { QDir(f).removeRecursively(); }, Code::NotFound, u"not-a-vault"_s);
    row(
        "no slots",
        [](const QString &f) { QVERIFY(QFile::remove(f + u"/key.slots.A"_s) && QFile::remove(f + u"/key.slots.B"_s)); },
        Code::NotFound, u"slots-missing"_s);
    row(
        "both slots damaged",
        [](const QString &f) {
            for (const QString &name : keys::KeySlotFile::names())
                edit(f + u'/' + name, [](QByteArray &bytes) { bytes[200] = char(bytes[200] ^ 1); });
        },
        Code::Corrupt, u"slots-damaged"_s);
    row(
        "no database", [](const QString &f) { QVERIFY(QFile::remove(f + u"/store.db"_s)); }, Code::NotFound,
        u"database-missing"_s);
    row(
        "empty database", [](const QString &f) { edit(f + u"/store.db"_s, [](QByteArray &bytes) { bytes.clear(); }); },
        Code::Corrupt, u"database-damaged"_s);
    row(
        "first page damaged",
        [](const QString &f) {
            edit(f + u"/store.db"_s, [](QByteArray &bytes) { bytes[1000] = char(bytes[1000] ^ 4); });
        },
        Code::Corrupt, u"database-damaged"_s);
    row(
        "plain database",
        [](const QString &f) {
            edit(
                f + u"/store.db"_s, [](QByteArray &bytes) { bytes.replace(0, 16, QByteArray("SQLite format 3", 16)); });
        },
        Code::Refused, u"plaintext"_s);
}

void TestVault::whatIsWrongWithTheFolderIsSaid()
{
    using Damage = std::function<void(const QString &)>;
    QFETCH(Damage, damage);
    QFETCH(int, code);
    QFETCH(QString, where);
    Scene scene;
    scene.vault.reset();
    damage(scene.folder());
    const QStringList before = QDir(scene.folder()).entryList(QDir::Files);
    const auto vault = scene.open();
    QVERIFY(!vault);
    QCOMPARE(int(vault.error().code), code);
    QCOMPARE(vault.error().where, where);
    QVERIFY(!vault.error().detail.isEmpty());
    QCOMPARE(QDir(scene.folder()).entryList(QDir::Files), before); // nothing was made instead
}

void TestVault::aFolderThatHoldsSomethingIsLeftAlone()
{
    Scene scene;
    QFile letter(scene.home.path() + u"/letter.txt"_s);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    const auto made = Vault::create({scene.home.path(), cases::VaultKind::Real, scene.worker}, secret("x"), fast());
    QVERIFY(!made);
    QCOMPARE(made.error().where, u"folder-not-empty"_s);
    const auto onVault = Vault::create({scene.folder(), cases::VaultKind::Real, scene.worker}, secret("x"), fast());
    QVERIFY(!onVault);
    QCOMPARE(onVault.error().where, u"folder-not-empty"_s);
}

void TestVault::aReadOnlyFolderIsSaid()
{
    Scene scene;
    scene.vault.reset();
    QVERIFY(QFile::setPermissions(
        scene.home.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(
        QFile::setPermissions(scene.folder(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    for (const QString &name : QDir(scene.folder()).entryList(QDir::Files))
        QVERIFY(QFile::setPermissions(scene.folder() + u'/' + name, QFile::ReadOwner | QFile::ReadOther));
    const auto saysReadOnly = [](const auto &result) {
        return !result && result.error().code == Error::Code::Io && result.error().where == u"read-only"_s ? 0 : 1;
    };
    QCOMPARE(asNobody([&] { return saysReadOnly(scene.open()); }), 0);
    QCOMPARE(asNobody([&] {
        const store::NewVault beside{scene.home.path() + u"/second"_s, cases::VaultKind::Real, scene.worker};
        return saysReadOnly(Vault::create(beside, secret("x"), fast()));
    }),
        0);
    QVERIFY(QFile::setPermissions(scene.home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(scene.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestVault::aSecondProgramIsToldWhoHasTheVault()
{
    Scene scene;
    const auto here = scene.open();
    QVERIFY(!here);
    QCOMPARE(here.error().code, Error::Code::Conflict);
    QCOMPARE(here.error().where, u"in-use"_s);
    QVERIFY(here.error().detail.contains(QString::number(getpid())));

    QProcess other;
    other.start(QStringLiteral(UNDERLAG_BIN "/underlag-killed"), {u"answers"_s, scene.folder(), u"one two three"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 2);
    QVERIFY(other.readAllStandardError().contains("process " + QByteArray::number(getpid())));
}

void TestVault::theLockOfADeadProcessIsTakenOver()
{
    Scene scene;
    scene.vault.reset();
    QProcess other;
    other.start(QStringLiteral(UNDERLAG_BIN "/underlag-killed"), {u"none"_s, scene.folder(), u"one two three"_s});
    QVERIFY(other.waitForReadyRead());
    const auto meanwhile = scene.open();
    QVERIFY(!meanwhile);
    QCOMPARE(meanwhile.error().where, u"in-use"_s);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(scene.folder() + u"/vault.lock"_s));
    QVERIFY_RESULT(scene.open());
}

void TestVault::aMissingSlotCopyIsMended()
{
    Scene scene;
    scene.vault.reset();
    const QString copy = scene.folder() + u"/key.slots.A"_s;
    QVERIFY(QFile::remove(copy));
    {
        const auto vault = scene.open();
        QVERIFY_RESULT(vault);
        QCOMPARE((*vault)->notices(), QStringList{u"slot-copy-missing"_s});
        QVERIFY(QFile::exists(copy));
    }
    const auto vault = scene.open();
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->notices(), QStringList());
}

void TestVault::slotsOlderThanTheDatabaseAreRefused()
{
    Scene scene;
    const QString kept = scene.home.path() + u"/kept"_s;
    copyFile(scene.folder() + u"/key.slots.A"_s, kept);
    QVERIFY_RESULT(scene.vault->changePassphrase(secret("one two three"), secret("four five six")));
    scene.vault.reset();
    for (const QString &name : keys::KeySlotFile::names())
        copyFile(kept, scene.folder() + u'/' + name);
    const auto vault = scene.open(); // a passphrase that somebody has seen, and a file that somebody has kept
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, Error::Code::Refused);
    QCOMPARE(vault.error().where, u"slots-older"_s);
}

void TestVault::slotsOfAnotherVaultAreRefused()
{
    Scene scene;
    Scene other;
    scene.vault.reset();
    other.vault.reset();
    copyFile(other.folder() + u"/store.db"_s, scene.folder() + u"/store.db"_s);
    const auto vault = scene.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, Error::Code::Corrupt);
}

void TestVault::anOlderDatabaseIsNoticed()
{
    Scene scene;
    putBackOlder(scene);
    const auto vault = scene.open();
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->notices(), QStringList{u"audit-cut"_s});
}

void TestVault::theAlarmStaysUntilItIsAcknowledged()
{
    Scene scene;
    putBackOlder(scene);
    for (int opening = 0; opening < 2; ++opening) { // also when this trail is the one beside the slots
        const auto vault = scene.open();
        QVERIFY_RESULT(vault);
        QCOMPARE((*vault)->notices(), QStringList{u"audit-cut"_s});
        const auto check = (*vault)->verify();
        QVERIFY_RESULT(check);
        QVERIFY(!check->isWhole());
        QCOMPARE(entered(**vault, u"audit-cut"_s), 1);
    }
    {
        const auto vault = scene.open();
        QVERIFY_RESULT(vault);
        QVERIFY_RESULT((*vault)->acknowledgeAuditCut());
        QCOMPARE((*vault)->notices(), QStringList());
        QCOMPARE(entered(**vault, u"audit-cut-acknowledged"_s), 1);
    }
    const auto vault = scene.open();
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->notices(), QStringList());
    const auto check = (*vault)->verify();
    QVERIFY_RESULT(check);
    QVERIFY(check->isWhole());
}

void TestVault::theLockOfAnotherMachineIsNamed()
{
    Scene scene;
    scene.vault.reset();
    QFile lock(scene.folder() + u"/vault.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nunderlag\nelsewhere\n\n\n"); // as QLockFile writes it
    lock.close();
    const auto vault = scene.open();
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, Error::Code::Conflict);
    QCOMPARE(vault.error().where, u"in-use-on elsewhere"_s);
    QVERIFY(QFile::remove(lock.fileName())); // what the sentence says to do
    QVERIFY_RESULT(scene.open());
}

void TestVault::aLockThatWasCutOffIsTakenOver()
{
    Scene scene;
    scene.vault.reset();
    QFile lock(scene.folder() + u"/vault.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    const auto early = scene.open(); // somebody may be writing it
    QVERIFY(!early);
    QCOMPARE(early.error().where, u"in-use"_s);
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    lock.close();
    QVERIFY_RESULT(scene.open());
    QVERIFY_RESULT(scene.open()); // and it is given back
}

void TestVault::aBackupOpensWithTheSameSecrets()
{
    Scene scene;
    const auto assessment = addAssessment(*scene.vault);
    QVERIFY_RESULT(assessment);
    const QString place = scene.home.path() + u"/backup"_s;
    QVERIFY_RESULT(scene.vault->backup(place));
    QVERIFY(!scene.vault->backup(place)); // never over another
    scene.vault.reset();
    const auto copy = Vault::open(place, secret("one two three"), fast());
    QVERIFY_RESULT(copy);
    QCOMPARE((*copy)->notices(), QStringList());
    const auto check = (*copy)->verify();
    QVERIFY_RESULT(check);
    QVERIFY(check->isWhole());
    const auto there = store::AssessmentTable((*copy)->reader()).assessment(*assessment);
    QVERIFY_RESULT(there);
    QVERIFY(there->has_value());
}

UNDERLAG_TEST(TestVault)

#include "tst_Vault.moc"
