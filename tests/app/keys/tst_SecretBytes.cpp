// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"

#include "app/keys/SecretBytes.h"

#include <type_traits>

using keys::SecretBytes;

static_assert(!std::is_copy_constructible_v<SecretBytes>);
static_assert(!std::is_copy_assignable_v<SecretBytes>);
static_assert(std::is_nothrow_move_constructible_v<SecretBytes>);

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingEmptiesTheSourceButNotItsOtherOwners();
    void anEmptySecretIsOrdinary();
    void aCloneIsItsOwn();
    void randomBytesDiffer();
};

void TestSecretBytes::takingEmptiesTheSourceButNotItsOtherOwners()
{
    QByteArray source("a passphrase that is long enough");
    const QByteArray shared = source; // a second owner: not wiped, or it would lose its bytes
    const SecretBytes first = SecretBytes::takeFrom(source);
    QVERIFY(source.isEmpty());
    QCOMPARE(shared, QByteArray("a passphrase that is long enough"));
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(first.bytes().data()), qsizetype(first.size())), shared);
}

void TestSecretBytes::anEmptySecretIsOrdinary()
{
    QByteArray nothing;
    const SecretBytes secret = SecretBytes::takeFrom(nothing);
    QCOMPARE(secret.size(), 0U);
    QCOMPARE(secret.clone().size(), 0U);
}

void TestSecretBytes::aCloneIsItsOwn()
{
    SecretBytes secret = SecretBytes::random(16);
    const SecretBytes clone = secret.clone();
    QVERIFY(std::equal(secret.bytes().begin(), secret.bytes().end(), clone.bytes().begin()));
    secret.bytes()[0] = static_cast<unsigned char>(secret.bytes()[0] ^ 1U);
    QVERIFY(secret.bytes()[0] != clone.bytes()[0]);
}

void TestSecretBytes::randomBytesDiffer()
{
    const SecretBytes one = SecretBytes::random(32);
    const SecretBytes other = SecretBytes::random(32);
    QVERIFY(!std::equal(one.bytes().begin(), one.bytes().end(), other.bytes().begin()));
}

UNDERLAG_TEST(TestSecretBytes)

#include "tst_SecretBytes.moc"
