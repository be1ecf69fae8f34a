// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/keys/KeySlotFile.h"
#include "app/store/PersonTable.h"

#include <algorithm>

using namespace practice;
using forms::Error;
using forms::Result;
using store::Vault;

/// Who opens a vault, with what, and as whom.
class TestVaultPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecoveryCodeMakesAnAdministrator();
    void aMistakenRecoveryCodeIsRefused();
    void aChangedPassphraseReplacesTheOld();
    void eachPersonOpensAsThemselves();
    void twoPeopleCannotShareAPassphrase();
    void whoNoLongerWorksHereIsRefused();
    void theLastPassphraseCannotBeTakenAway();
    void aPersonIsAddedWholeOrNotAtAll();
    void aPersonTooManyIsRefused();
    void aChangedRoleIsKeptAndEntered();
    void aSlotUnderAWeakerPolicyIsStrengthened();
    void aPracticeVaultStaysOne();
};

void TestVaultPeople::theRecoveryCodeMakesAnAdministrator()
{
    Scene scene;
    QVERIFY(scene.vault->isRecoveryCode(*scene.recoveryCode));
    QVERIFY(!scene.vault->isRecoveryCode(keys::RecoveryCode::create()));
    const cases::PersonId vera = scene.worker.id;
    scene.vault.reset();
    {
        const auto vault = Vault::recover(scene.folder(), *scene.recoveryCode, u"vera "_s, secret("seven"), fast());
        QVERIFY_RESULT(vault);
        QCOMPARE((*vault)->person().id, vera); // the same person, with a new passphrase
        QCOMPARE((*vault)->person().role, cases::Role::Administrator);
    }
    QVERIFY(!scene.open()); // the forgotten one no longer opens
    {
        const auto vault = Vault::recover(scene.folder(), *scene.recoveryCode, u"Wilma"_s, secret("eight"), fast());
        QVERIFY_RESULT(vault);
        QVERIFY((*vault)->person().id != vera);
    }
    const auto vault = scene.open("seven");
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->notices(), QStringList{u"recovered"_s});
    const auto entries = (*vault)->audit().entries((*vault)->reader(), 1, 100);
    QVERIFY_RESULT(entries);
    QCOMPARE(
        std::count_if(entries->begin(), entries->end(), [](const auto &e) { return e.action == u"vault-recovered"_s; }),
        2);
}

void TestVaultPeople::aMistakenRecoveryCodeIsRefused()
{
    Scene scene;
    scene.vault.reset();
    const auto vault = Vault::recover(scene.folder(), keys::RecoveryCode::create(), u"Vera"_s, secret("seven"), fast());
    QVERIFY(!vault);
    QCOMPARE(vault.error().code, Error::Code::WrongKey);
    QVERIFY_RESULT(scene.open());
}

void TestVaultPeople::aChangedPassphraseReplacesTheOld()
{
    Scene scene;
    const Result<void> mistaken = scene.vault->changePassphrase(secret("one two"), secret("four five six"));
    QVERIFY(!mistaken);
    QCOMPARE(mistaken.error().code, Error::Code::WrongKey);
    QVERIFY_RESULT(scene.vault->changePassphrase(secret("one two three"), secret("four five six")));
    scene.vault.reset();
    QVERIFY(!scene.open());
    QVERIFY_RESULT(scene.open("four five six"));
}

void TestVaultPeople::eachPersonOpensAsThemselves()
{
    Scene scene;
    const cases::Person sten{cases::PersonId::create(), u"Sten"_s, cases::Role::Supervisor, true};
    QVERIFY_RESULT(scene.vault->addPerson(sten, secret("sten's own")));
    scene.vault.reset();
    for (const char *passphrase : {"one two three", "sten's own", "one two three"}) {
        const auto vault = scene.open(passphrase);
        QVERIFY_RESULT(vault);
        QCOMPARE((*vault)->person().name, passphrase[0] == 'o' ? u"Vera"_s : u"Sten"_s);
    }
}

void TestVaultPeople::twoPeopleCannotShareAPassphrase()
{
    Scene scene;
    const cases::Person sten{cases::PersonId::create(), u"Sten"_s, cases::Role::Supervisor, true};
    const Result<void> taken = scene.vault->addPerson(sten, secret("one two three"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().where, u"passphrase-taken"_s);
}

void TestVaultPeople::whoNoLongerWorksHereIsRefused()
{
    Scene scene;
    cases::Person sten{cases::PersonId::create(), u"Sten"_s, cases::Role::Supervisor, true};
    QVERIFY_RESULT(scene.vault->addPerson(sten, secret("sten's own")));
    sten.isActive = false;
    QVERIFY_RESULT(
        scene.vault->writer().write([=](store::Connection &db) { return store::PersonTable(db).put(sten); }));
    scene.vault.reset();
    const auto inactive = scene.open("sten's own");
    QVERIFY(!inactive);
    QCOMPARE(inactive.error().where, u"person-inactive"_s);
    {
        const auto vault = scene.open();
        QVERIFY_RESULT(vault);
        QVERIFY_RESULT((*vault)->removeSlots(sten.id));
    }
    const auto gone = scene.open("sten's own");
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, Error::Code::WrongKey);
}

void TestVaultPeople::theLastPassphraseCannotBeTakenAway()
{
    Scene scene;
    const Result<void> last = scene.vault->removeSlots(scene.worker.id);
    QVERIFY(!last);
    QCOMPARE(last.error().where, u"last-slot"_s);
    scene.vault.reset();
    QVERIFY_RESULT(scene.open());
}

void TestVaultPeople::aPersonIsAddedWholeOrNotAtAll()
{
    Scene scene;
    const cases::Person sten{cases::PersonId::create(), u"Sten"_s, cases::Role::Supervisor, true};
    const QString refusing = u"CREATE TRIGGER no_more BEFORE INSERT ON people BEGIN SELECT RAISE(ABORT, 'full'); END"_s;
    QVERIFY_RESULT(scene.vault->writer().write([&](store::Connection &db) { return db.run(refusing.toStdString()); }));
    QVERIFY(!scene.vault->addPerson(sten, secret("sten's own")));
    QVERIFY_RESULT(scene.vault->writer().write([](store::Connection &db) { return db.run("DROP TRIGGER no_more"); }));
    scene.vault.reset();
    QVERIFY(!scene.open("sten's own"));
    const auto vault = scene.open();
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->notices(), QStringList());
    QVERIFY_RESULT((*vault)->addPerson(sten, secret("sten's own"))); // and it goes when it can
}

void TestVaultPeople::aPersonTooManyIsRefused()
{
    Scene scene;
    Result<void> added;
    int people = 1;
    while (added && people < 100) {
        const QString name = u"Person %1"_s.arg(people);
        added = scene.vault->addPerson({cases::PersonId::create(), name, cases::Role::SocialWorker, true},
            secret(qPrintable(u"words of %1"_s.arg(people))));
        people += added ? 1 : 0;
    }
    QCOMPARE(people, 63);
    QCOMPARE(added.error().where, u"too-many-people"_s);
    scene.vault.reset();
    QVERIFY_RESULT(scene.open());
    QVERIFY_RESULT(scene.open("words of 62"));
    QVERIFY(!scene.open("words of 63"));
}

void TestVaultPeople::aChangedRoleIsKeptAndEntered()
{
    Scene scene;
    const cases::Person sten{cases::PersonId::create(), u"Sten"_s, cases::Role::Supervisor, true};
    QVERIFY_RESULT(scene.vault->addPerson(sten, secret("sten's own")));
    QVERIFY_RESULT(scene.vault->changeRole(sten.id, cases::Role::SocialWorker));
    QVERIFY(!scene.vault->changeRole(cases::PersonId::create(), cases::Role::SocialWorker));
    const auto entries = scene.vault->audit().entries(scene.vault->reader(), 1, 100);
    QVERIFY_RESULT(entries);
    QCOMPARE(entries->back().action, u"role-changed"_s);
    QCOMPARE(entries->back().object, sten.id.toString());
    QCOMPARE(entries->back().details, u"supervisor social-worker"_s);
    scene.vault.reset();
    const auto vault = scene.open("sten's own");
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->person().role, cases::Role::SocialWorker);
}

void TestVaultPeople::aSlotUnderAWeakerPolicyIsStrengthened()
{
    Scene scene;
    scene.vault.reset();
    store::VaultSettings stronger = fast();
    stronger.kdf.memoryKiB = 64;
    const auto work = [&](const char *passphrase) -> quint32 {
        const auto found
            = keys::KeySlotFile(scene.folder()).open(secret(passphrase), keys::SlotKind::Passphrase, stronger.kdf);
        return found ? found->header.entries.back().kdf.memoryKiB : 0;
    };
    QCOMPARE(work("one two three"), 8U);
    QVERIFY_RESULT(Vault::open(scene.folder(), secret("one two three"), stronger));
    QCOMPARE(work("one two three"), 64U); // by whoever knows its passphrase, without asking
    QVERIFY_RESULT(Vault::open(scene.folder(), secret("one two three"), stronger));
    QVERIFY_RESULT(scene.open()); // a weaker policy's program still opens it
}

void TestVaultPeople::aPracticeVaultStaysOne()
{
    const QTemporaryDir home;
    const store::NewVault practiceVault{home.path() + u"/p"_s, cases::VaultKind::Practice,
        {cases::PersonId(), u"Vera"_s, cases::Role::Administrator, true}};
    QVERIFY_RESULT(Vault::create(practiceVault, secret("x"), fast()));
    // opened by the policy of release: cheap slots are believed here, and only here
    const auto vault = Vault::open(practiceVault.folder, secret("x"));
    QVERIFY_RESULT(vault);
    QCOMPARE((*vault)->kind(), cases::VaultKind::Practice);
    QVERIFY(!(*vault)->person().id.isNull());
}

UNDERLAG_TEST(TestVaultPeople)

#include "tst_VaultPeople.moc"
