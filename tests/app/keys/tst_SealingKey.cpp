// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"

#include "app/keys/SealingKey.h"

using keys::SealingKey;
using namespace Qt::StringLiterals;

class TestSealingKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsRefused();
    void anotherKeyOpensNothing();
    void whatWasChangedIsNotOpened();
    void whatWasSealedIsOpenedAsItWas_data();
    void whatWasSealedIsOpenedAsItWas();
    void sizeTellsNothingAndNoTwoAreAlike();
    void aSecretKeyKnowsItsPublicOne();
};

namespace {

constexpr qsizetype length = 64;

QByteArray read(const keys::SecretBytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.bytes().data()), qsizetype(bytes.size())};
}

} // namespace

void TestSealingKey::whatDoesNotFitIsRefused()
{
    const SealingKey key = SealingKey::create();
    QVERIFY_RESULT(keys::seal(QByteArray(length - 1, 'a'), length, key.publicKey));
    const auto sealed = keys::seal(QByteArray(length, 'a'), length, key.publicKey);
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().where, u"seal-length"_s);
    QVERIFY(!keys::seal("a", length, QByteArray(31, 'k')));
}

void TestSealingKey::anotherKeyOpensNothing()
{
    const auto sealed = keys::seal("secret", length, SealingKey::create().publicKey);
    QVERIFY_RESULT(sealed);
    const auto opened = keys::openSealed(*sealed, SealingKey::create());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, forms::Error::Code::WrongKey);
}

void TestSealingKey::whatWasChangedIsNotOpened()
{
    const SealingKey key = SealingKey::create();
    const QByteArray sealed = *keys::seal("secret", length, key.publicKey);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY2(!keys::openSealed(changed, key), qPrintable(QString::number(at)));
    }
    QVERIFY(!keys::openSealed(sealed.chopped(1), key));
    QVERIFY(!keys::openSealed({}, key));
}

void TestSealingKey::whatWasSealedIsOpenedAsItWas_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("{\"A1\":\"4\"}");
    QTest::newRow("zeroes at the end") << QByteArray("a\0\0", 3);
    QTest::newRow("what padding begins with") << QByteArray("a\x80\x80");
    QTest::newRow("as long as it can be") << QByteArray(length - 1, 'z');
}

void TestSealingKey::whatWasSealedIsOpenedAsItWas()
{
    QFETCH(const QByteArray, plain);
    const SealingKey key = SealingKey::create();
    const auto sealed = keys::seal(plain, length, key.publicKey);
    QVERIFY_RESULT(sealed);
    const auto opened = keys::openSealed(*sealed, key);
    QVERIFY_RESULT(opened);
    QCOMPARE(read(*opened), plain);
}

void TestSealingKey::sizeTellsNothingAndNoTwoAreAlike()
{
    const SealingKey key = SealingKey::create();
    const QByteArray first = *keys::seal("a", length, key.publicKey);
    const QByteArray second = *keys::seal("a", length, key.publicKey);
    const QByteArray longer = *keys::seal(QByteArray(40, 'b'), length, key.publicKey);
    QVERIFY(first != second);
    QCOMPARE(first.size(), length + keys::sealOverhead());
    QCOMPARE(longer.size(), first.size());
}

void TestSealingKey::aSecretKeyKnowsItsPublicOne()
{
    const SealingKey key = SealingKey::create();
    const auto again = SealingKey::fromSecret(key.secretKey.clone());
    QVERIFY_RESULT(again);
    QCOMPARE(again->publicKey, key.publicKey);
    QVERIFY(!SealingKey::fromSecret(keys::SecretBytes(31)));
}

UNDERLAG_TEST(TestSealingKey)

#include "tst_SealingKey.moc"
