// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/VaultFolder.h"

#include <QFile>

using namespace practice;
using forms::Result;
using store::Vault;

/// A vault is whole or not at all, and nobody's making of one destroys another's.
class TestVaultMaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void twoMakingsInOneFolderLeaveOneVault();
    void whileOneIsMadeNobodyMakesAnother();
    void whatAMakingLeftThatWasCutOffIsCleared();
    void aFolderWithMoreThanThatInItIsLeftAlone();
    void aMakingThatFailsLeavesNothing();

private:
    QString folder() const { return m_home->filePath(u"vault"_s); }
    Result<Vault::Created> made(const char *passphrase) const
    {
        const cases::Person vera{cases::PersonId::create(), u"Vera"_s, cases::Role::Administrator, true};
        return Vault::create({folder(), cases::VaultKind::Real, vera}, secret(passphrase), fast());
    }
    void put(const QString &name) const
    {
        QFile file(folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("half"), 4);
    }
    QStringList there() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestVaultMaking::twoMakingsInOneFolderLeaveOneVault()
{
    QVERIFY_RESULT(made("the first"));
    const auto second = made("the second");
    QVERIFY(!second);
    QCOMPARE(second.error().where, u"folder-not-empty"_s);
    QVERIFY_RESULT(Vault::open(folder(), secret("the first"), fast()));
}

void TestVaultMaking::whileOneIsMadeNobodyMakesAnother()
{
    const auto lock = store::VaultFolder{folder()}.lockEmpty(); // as the other one has it
    QVERIFY_RESULT(lock);
    put(u"store.db.new"_s);
    const auto second = made("the second");
    QVERIFY(!second);
    QCOMPARE(second.error().where, u"in-use"_s);
    QCOMPARE(there(), QStringList({u"store.db.new"_s, u"vault.lock"_s}));
}

void TestVaultMaking::whatAMakingLeftThatWasCutOffIsCleared()
{
    QVERIFY(QDir().mkpath(folder()));
    for (const QString &name : {u"store.db.new"_s, u"store.db.new-wal"_s, u"key.slots.A"_s})
        put(name);
    QVERIFY(!Vault::isVault(folder()));
    QVERIFY_RESULT(made("the next"));
    QVERIFY_RESULT(Vault::open(folder(), secret("the next"), fast()));
    QVERIFY(!there().contains(u"store.db.new"_s));
}

void TestVaultMaking::aFolderWithMoreThanThatInItIsLeftAlone()
{
    QVERIFY(QDir().mkpath(folder()));
    put(u"store.db.new"_s);
    put(u"letter.txt"_s);
    QVERIFY(!made("x"));
    QCOMPARE(there(), QStringList({u"letter.txt"_s, u"store.db.new"_s}));
}

void TestVaultMaking::aMakingThatFailsLeavesNothing()
{
    const auto refused = made("\xff\xfe"); // no text, so nobody could type it
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"passphrase-not-text"_s);
    QCOMPARE(there(), QStringList());
    QVERIFY_RESULT(made("words"));
}

UNDERLAG_TEST(TestVaultMaking)

#include "tst_VaultMaking.moc"
