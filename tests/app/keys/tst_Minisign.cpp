// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/Minisign.h"
#include "support/Register.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using forms::Error;
using namespace keys;

namespace {

// The public key of the minisign project and two signatures of the four bytes "test" by it, as they stand in the tests
// of rust-minisign-verify (https://github.com/jedisct1/rust-minisign-verify, src/lib.rs).
const QByteArray projectKey = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
const QByteArray older
    = "untrusted comment: signature from minisign secret key\n"
      "RWQf6LRCGA9i59SLOFxz6NxvASXDJeRtuZykwQepbDEGt87ig1BNpWaVWuNrm73YiIiJbq71Wi+dP9eKL8OC351vwIasSSbXxwA=\n"
      "trusted comment: timestamp:1555779966\tfile:test\n"
      "QtKMXWyYcwdpZAlPF7tE2ENJkRd1ujvKjlj1m9RtHTBnZPa5WKU5uWRs5GoP5M/VqE81QFuMKI5k/SfNQUaOAA==\n";
const QByteArray newer
    = "untrusted comment: signature from minisign secret key\n"
      "RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=\n"
      "trusted comment: timestamp:1556193335\tfile:test\n"
      "y/rUw2y8/hOUYjZU71eHp/Wo1KZ40fGy2VJEDl34XMJM+TX48Ss/17u3IvIfbVR1FkZZSNCisQbuQY+bHwhEBg==\n";

SecretBytes secret(const char *text)
{
    QByteArray bytes(text);
    return SecretBytes::takeFrom(bytes);
}

Error::Code failure(const QByteArray &key, const QByteArray &signature, const QByteArray &bytes)
{
    const auto read = Signature::read(signature);
    if (!read)
        return read.error().code;
    const auto verified = verify(SigningPublicKey::read(key).value(), *read, bytes);
    return verified ? Error::Code::Io : verified.error().code;
}

QByteArray write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName().toLocal8Bit()
                                                                                : QByteArray();
}

} // namespace

class TestMinisign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectsSignaturesHold_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("isPrehashed");
        QTest::newRow("older") << older << false;
        QTest::newRow("newer") << newer << true;
        QTest::newRow("with another system's line ends") << QByteArray(newer).replace("\n", "\r\n") << true;
    }

    void theProjectsSignaturesHold()
    {
        QFETCH(QByteArray, signature);
        QFETCH(bool, isPrehashed);
        const auto key = SigningPublicKey::read(projectKey);
        QVERIFY(key);
        const auto read = Signature::read(signature);
        QVERIFY(read);
        QCOMPARE(read->isPrehashed, isPrehashed);
        QVERIFY(verify(*key, *read, "test"));
        QVERIFY(read->trustedComment.startsWith("timestamp:155"));
    }

    void aPublicKeyIsReadAsItIsWritten()
    {
        const SigningPublicKey key = SigningPublicKey::read(projectKey).value();
        QCOMPARE(key.name(), u"E7620F1842B4E81F"_s); // as minisign names it
        QCOMPARE(key.line(), projectKey);
        QCOMPARE(SigningPublicKey::read(key.file()).value(), key);
        QCOMPARE(SigningPublicKey::read(" " + projectKey + "\r\n").value(), key);
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("our key");
        QTest::newRow("cut short") << projectKey.chopped(4);
        QTest::newRow("another algorithm") << ("RU" + projectKey.mid(2));
        QTest::newRow("two") << (projectKey + "\n" + projectKey);
        QTest::newRow("a signature") << newer;
    }

    void whatIsNoKeyIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = SigningPublicKey::read(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Syntax);
    }

    void whatWasNotSignedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &signature, const QByteArray &bytes, Error::Code code) {
            QTest::newRow(name) << signature << bytes << int(code);
        };
        row("another file", newer, "Test", Error::Code::Corrupt);
        row("a byte more", older, "test\n", Error::Code::Corrupt);
        row("another comment", QByteArray(newer).replace("file:test", "file:best"), "test", Error::Code::Corrupt);
        row("the older kind's signature as the newer", QByteArray(older).replace("\nRWQ", "\nRUQ"), "test",
            Error::Code::Corrupt);
        row("another key's", SigningKey::generate().sign("test", "made here").file(), "test", Error::Code::WrongKey);
        row("cut", newer.left(200), "test", Error::Code::Syntax);
        row("a line more", newer + "more\n", "test", Error::Code::Syntax);
        row("nothing", {}, "test", Error::Code::Syntax);
    }

    void whatWasNotSignedIsRefused()
    {
        QFETCH(QByteArray, signature);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QCOMPARE(int(failure(projectKey, signature, bytes)), code);
    }

    void whatIsSignedHereHolds()
    {
        const SigningKey key = SigningKey::generate();
        for (const QByteArray &bytes : {QByteArray(), QByteArray("pack"), QByteArray(100'000, 'x')}) {
            const auto read = Signature::read(key.sign(bytes, "timestamp:1\tfile:small.pack").file());
            QVERIFY(read);
            QVERIFY(verify(key.publicKey(), *read, bytes));
            QVERIFY(!verify(key.publicKey(), *read, bytes + 'x'));
        }
    }

    void aKeyOpensWithItsPassphraseAlone()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray file = key.file(secret("long and private"), SigningKey::Cost::fast()).value();
        const auto opened = SigningKey::read(file, secret("long and private"));
        QVERIFY(opened);
        QCOMPARE(opened->publicKey(), key.publicKey());
        QVERIFY(verify(key.publicKey(), opened->sign("bytes", "comment"), "bytes"));
        QCOMPARE(SigningKey::read(file, secret("long and privat")).error().code, Error::Code::WrongKey);
        QCOMPARE(SigningKey::read(file.left(60), secret("x")).error().code, Error::Code::Syntax);
    }

    void aKeyInTheClearOrTooDearIsRefused()
    {
        const QByteArray file = SigningKey::generate().file(secret("p"), SigningKey::Cost::fast()).value();
        const QList<QByteArray> lines = file.split('\n');
        QByteArray bare = QByteArray::fromBase64(lines[1]);
        bare[2] = bare[3] = '\0';
        QCOMPARE(SigningKey::read(lines[0] + '\n' + bare.toBase64(), secret("p")).error().code, Error::Code::Refused);
        QByteArray dear = QByteArray::fromBase64(lines[1]);
        dear[6 + 32 + 7] = '\x7f';
        QCOMPARE(SigningKey::read(lines[0] + '\n' + dear.toBase64(), secret("p")).error().code, Error::Code::Refused);
    }

    /// Where the program itself is at hand: what we sign it verifies, and with our key it signs for us.
    void minisignAgrees()
    {
        const QString program = QStandardPaths::findExecutable(u"minisign"_s);
        if (program.isEmpty())
            QSKIP("minisign is not installed here");
        const QTemporaryDir folder;
        const SigningKey key = SigningKey::generate();
        write(folder, u"file"_s, "what is signed");
        write(folder, u"file.minisig"_s, key.sign("what is signed", "ours").file());
        write(folder, u"key.pub"_s, key.publicKey().file());
        const auto run = [&](const QStringList &arguments, const QByteArray &typed) {
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(program, arguments);
            process.write(typed);
            process.closeWriteChannel();
            return process.waitForFinished() && process.exitCode() == 0;
        };
        QVERIFY(run({u"-Vm"_s, u"file"_s, u"-p"_s, u"key.pub"_s}, {}));
        write(folder, u"key.sec"_s, key.file(secret("words"), SigningKey::Cost::fast()).value());
        QVERIFY(run({u"-Sm"_s, u"file"_s, u"-s"_s, u"key.sec"_s, u"-x"_s, u"theirs"_s}, "words\n"));
        QFile theirs(folder.filePath(u"theirs"_s));
        QVERIFY(theirs.open(QIODevice::ReadOnly));
        QVERIFY(verify(key.publicKey(), Signature::read(theirs.readAll()).value(), "what is signed"));
        QVERIFY(!run({u"-Vm"_s, u"key.pub"_s, u"-x"_s, u"file.minisig"_s, u"-p"_s, u"key.pub"_s}, {}));
    }
};

UNDERLAG_TEST(TestMinisign)

#include "tst_Minisign.moc"
