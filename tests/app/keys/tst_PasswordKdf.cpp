// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"

#include "app/keys/PasswordKdf.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using forms::Error;
using keys::KdfParameters;
using keys::KdfPolicy;
using keys::SecretBytes;

class TestPasswordKdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWaysToTypeAnAccentDeriveAlike();
    void anotherSaltDerivesAnotherKey();
    void parametersOutsideThePolicyAreNotAccepted_data();
    void parametersOutsideThePolicyAreNotAccepted();
    void whatIsNotTextIsNoPassphrase();
    void theIterationsFollowTheMachine_data();
    void theIterationsFollowTheMachine();
    void fallsBackToLessMemoryWhenThereIsNotEnough();
};

namespace {

SecretBytes secret(QByteArray text)
{
    text.detach();
    return SecretBytes::takeFrom(text);
}

QByteArray derived(const char *passphrase, const KdfParameters &parameters)
{
    const auto key = keys::deriveKey(secret(passphrase), parameters);
    return key ? QByteArray(reinterpret_cast<const char *>(key->bytes().data()), qsizetype(key->size())) : QByteArray();
}

} // namespace

void TestPasswordKdf::twoWaysToTypeAnAccentDeriveAlike()
{
    const KdfParameters cheap{8, 1, QByteArray(16, 's')};
    const QByteArray composed = derived("caf\xc3\xa9", cheap); // U+00E9
    QCOMPARE(composed.size(), 32);
    QCOMPARE(derived("cafe\xcc\x81", cheap), composed); // e, U+0301
    QVERIFY(derived("cafe", cheap) != composed);
}

void TestPasswordKdf::anotherSaltDerivesAnotherKey()
{
    QVERIFY(derived("x", {8, 1, QByteArray(16, 's')}) != derived("x", {8, 1, QByteArray(16, 't')}));
}

void TestPasswordKdf::parametersOutsideThePolicyAreNotAccepted_data()
{
    QTest::addColumn<quint32>("memory");
    QTest::addColumn<quint32>("iterations");
    QTest::addColumn<int>("salt");
    QTest::addColumn<bool>("accepted");
    QTest::addRow("default") << 262144U << 3U << 16 << true;
    QTest::addRow("lowest") << 19456U << 1U << 16 << true;
    QTest::addRow("highest") << 1048576U << 10U << 16 << true;
    QTest::addRow("too little memory") << 19455U << 3U << 16 << false;
    QTest::addRow("too much memory") << 1048577U << 3U << 16 << false;
    QTest::addRow("no iterations") << 262144U << 0U << 16 << false;
    QTest::addRow("too many iterations") << 262144U << 11U << 16 << false;
    QTest::addRow("short salt") << 262144U << 3U << 15 << false;
}

void TestPasswordKdf::parametersOutsideThePolicyAreNotAccepted()
{
    QFETCH(quint32, memory);
    QFETCH(quint32, iterations);
    QFETCH(int, salt);
    QFETCH(bool, accepted);
    QCOMPARE(KdfPolicy().accepts({memory, iterations, QByteArray(salt, 's')}), accepted);
}

/// Read as text, each of these would be the same two replacement characters.
void TestPasswordKdf::whatIsNotTextIsNoPassphrase()
{
    for (const char *bytes : {"\xff\xfe", "\xc3(", "\xed\xa0\x80"}) {
        const auto key = keys::deriveKey(secret(bytes), {8, 1, QByteArray(16, 's')});
        QVERIFY(!key);
        QCOMPARE(key.error().code, Error::Code::WrongKey);
        const auto fresh = keys::deriveNewKey(secret(bytes), KdfPolicy::fast());
        QVERIFY(!fresh);
        QCOMPARE(fresh.error().where, QStringLiteral("passphrase-not-text"));
    }
}

void TestPasswordKdf::theIterationsFollowTheMachine_data()
{
    QTest::addColumn<int>("took");
    QTest::addColumn<quint32>("iterations");
    QTest::addRow("as fast as expected") << 1000 << 3U;
    QTest::addRow("twice as fast") << 500 << 6U;
    QTest::addRow("much faster") << 10 << 10U;
    QTest::addRow("no time at all") << 0 << 10U;
    QTest::addRow("slow") << 5000 << 3U;
}

void TestPasswordKdf::theIterationsFollowTheMachine()
{
    QFETCH(int, took);
    QFETCH(quint32, iterations);
    const KdfPolicy policy;
    QCOMPARE(policy.iterations, 3U);
    QCOMPARE(policy.aimedAt(std::chrono::milliseconds(took)).iterations, iterations);
    QCOMPARE(keys::calibrated(KdfPolicy::fast()).iterations, 1U); // has no aim
}

/// In a child of its own, whose address space is cut so that the first choice cannot be had.
void TestPasswordKdf::fallsBackToLessMemoryWhenThereIsNotEnough()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the address sanitizer reserves more than the limit");
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
    QSKIP("the address sanitizer reserves more than the limit");
#endif
#endif
    const pid_t child = fork();
    if (child == 0) {
        const KdfPolicy policy{.memoryKiB = 512 * 1024, .fallbackMemoryKiB = 1024, .iterations = 1};
        const SecretBytes passphrase = secret("x");
        const rlimit limit{512UL * 1024 * 1024, 512UL * 1024 * 1024};
        setrlimit(RLIMIT_AS, &limit);
        const auto key = keys::deriveNewKey(passphrase, policy);
        _exit(key && key->parameters.memoryKiB == policy.fallbackMemoryKiB ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
}

UNDERLAG_TEST(TestPasswordKdf)

#include "tst_PasswordKdf.moc"
