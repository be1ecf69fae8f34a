// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"

#include "app/keys/Hkdf.h"

using keys::SecretBytes;

/// The three vectors for SHA-256 of RFC 5869, appendix A.
class TestHkdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheVectorsOfRfc5869_data();
    void givesTheVectorsOfRfc5869();
    void anotherLabelGivesAnotherKey();
};

namespace {

QByteArray counting(int from, int to)
{
    QByteArray bytes;
    for (int byte = from; byte <= to; ++byte)
        bytes += char(byte);
    return bytes;
}

QByteArray derived(QByteArray secret, const QByteArray &salt, const QByteArray &info, int size)
{
    const auto *saltBytes = reinterpret_cast<const unsigned char *>(salt.constData());
    const SecretBytes out = keys::hkdfSha256(SecretBytes::takeFrom(secret),
        {info.constData(), std::size_t(info.size())}, std::size_t(size), {saltBytes, std::size_t(salt.size())});
    return {reinterpret_cast<const char *>(out.bytes().data()), qsizetype(out.size())};
}

} // namespace

void TestHkdf::givesTheVectorsOfRfc5869_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("expected");
    QTest::addRow("A.1") << QByteArray(22, 0x0b) << counting(0x00, 0x0c) << counting(0xf0, 0xf9)
                         << QByteArray(
                                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    QTest::addRow("A.2, longer") << counting(0x00, 0x4f) << counting(0x60, 0xaf) << counting(0xb0, 0xff)
                                 << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                                               "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                                               "cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::addRow("A.3, no salt, no info")
        << QByteArray(22, 0x0b) << QByteArray() << QByteArray()
        << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

void TestHkdf::givesTheVectorsOfRfc5869()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, expected);
    QCOMPARE(derived(secret, salt, info, int(expected.size() / 2)).toHex(), expected);
}

void TestHkdf::anotherLabelGivesAnotherKey()
{
    const QByteArray secret(32, 'k');
    QVERIFY(derived(secret, {}, "db", 32) != derived(secret, {}, "audit", 32));
}

UNDERLAG_TEST(TestHkdf)

#include "tst_Hkdf.moc"
