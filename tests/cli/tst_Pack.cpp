// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "app/keys/Minisign.h"
#include "app/operations/Instruments.h"
#include "support/OtherUnit.h"
#include "support/Register.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// `pack`, from the folder somebody writes to the vault that uses it.
class TestPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFolderIsCheckedWhereverItIsWrong();
    void aPackIsMadeSignedAndChecked();
    void aKeyIsNeverMadeOverAnother();
    void aVaultTakesOnlyWhatIsSignedBySomebodyItKnows();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList inVault(const QStringList &words) const
    {
        return words + QStringList{u"--store"_s, path(u"vault"_s), u"--passphrase-file"_s, m_words};
    }
    QTemporaryDir m_folder;
    QString m_words;
    packs::PackFiles m_files;
};

void TestPack::initTestCase()
{
    m_words = file(m_folder.path(), u"words"_s, "some words of our own\n");
    const auto base = operations::Instruments::find(QStringLiteral(UNDERLAG_SOURCE "/instruments/bbic_beslut"));
    QVERIFY_RESULT(base);
    m_files = support::otherPack(**base);
    QVERIFY(QDir().mkpath(path(u"dir"_s)));
    for (auto one = m_files.cbegin(); one != m_files.cend(); ++one)
        file(path(u"dir"_s), one.key(), *one);
    // As minisign makes them, but cheap to open
    const auto key = keys::SigningKey::generate();
    QByteArray words = "some words of our own";
    const auto secret = keys::SecretBytes::takeFrom(words);
    file(m_folder.path(), u"key"_s, key.file(secret, keys::SigningKey::Cost::fast()).value());
    file(m_folder.path(), u"key.pub"_s, key.publicKey().file());
    file(m_folder.path(), u"other.pub"_s, keys::SigningKey::generate().publicKey().file());
}

void TestPack::aFolderIsCheckedWhereverItIsWrong()
{
    const Run whole = run({u"pack"_s, u"check"_s, path(u"dir"_s)});
    QCOMPARE(whole.status, 0);
    QVERIFY2(whole.out.contains(u"bbic_beslut 1.0.0\t"_s + support::otherEdition), qPrintable(whole.out));
    QVERIFY(QDir().mkpath(path(u"wrong"_s)));
    file(path(u"wrong"_s), u"pack.yaml"_s, m_files.value(u"pack.yaml"_s) + "figure: triangle\n");
    file(path(u"wrong"_s), u"texts.sv.yaml"_s, "language: sv\n");
    const Run wrong = run({u"pack"_s, u"check"_s, path(u"wrong"_s)});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.out.contains(u"pack.yaml:11:1: error: unknown-word"_s), qPrintable(wrong.out));
    QVERIFY(wrong.out.contains(u"error: not-worded"_s));
    QCOMPARE(run({u"pack"_s, u"check"_s, path(u"nowhere.pack"_s)}).status, 2); // whose it is to be is not said
    QCOMPARE(run({u"pack"_s, u"check"_s, path(u"nowhere.pack"_s), u"--key"_s, path(u"key.pub"_s)}).status, 3);
}

void TestPack::aPackIsMadeSignedAndChecked()
{
    const QStringList make{u"pack"_s, u"make"_s, path(u"dir"_s), u"--key"_s, path(u"key"_s), u"--out"_s,
        path(u"made.pack"_s), u"--passphrase-file"_s};
    QCOMPARE(run(make + QStringList{file(m_folder.path(), u"wrong-words"_s, "not these\n")}).status, 4);
    const Run made = run(make + QStringList{m_words});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QVERIFY(run(make + QStringList{m_words}).status != 0); // it is there already
    const QStringList check{u"pack"_s, u"check"_s, path(u"made.pack"_s), u"--key"_s};
    QCOMPARE(run(check + QStringList{path(u"key.pub"_s)}).status, 0);
    const Run unknown = run(check + QStringList{path(u"other.pub"_s)});
    QCOMPARE(unknown.status, 4);
    QVERIFY2(unknown.err.contains(u"is not accepted here"_s), qPrintable(unknown.err));
}

void TestPack::aKeyIsNeverMadeOverAnother()
{
    const Run again = run({u"pack"_s, u"key"_s, u"--out"_s, path(u"key.pub"_s), u"--passphrase-file"_s, m_words});
    QVERIFY(again.status != 0);
    const QString empty = file(m_folder.path(), u"empty"_s, "\n");
    QVERIFY(run({u"pack"_s, u"key"_s, u"--out"_s, path(u"new"_s), u"--passphrase-file"_s, empty}).status != 0);
    QVERIFY(!QFile::exists(path(u"new"_s)));
}

void TestPack::aVaultTakesOnlyWhatIsSignedBySomebodyItKnows()
{
    QCOMPARE(run(inVault({u"store"_s, u"init"_s, u"--name"_s, u"Eva"_s, u"--practice"_s})).status, 0);
    const QStringList install = inVault({u"pack"_s, u"install"_s, path(u"made.pack"_s)});
    QCOMPARE(run(install).status, 4);
    QCOMPARE(run(inVault({u"pack"_s, u"signer"_s, path(u"key.pub"_s)})).status, 3); // nobody's
    QCOMPARE(run(inVault({u"pack"_s, u"signer"_s, path(u"key.pub"_s), u"--name"_s, u"Metodstöd"_s})).status, 0);
    const Run done = run(install);
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QVERIFY(done.out.contains(support::otherHolder));
    const Run list = run(inVault({u"pack"_s, u"list"_s}));
    QVERIFY2(list.out.contains(u"bbic_beslut 1.0.0\t"_s) && list.out.contains(u"Metodstöd"_s), qPrintable(list.out));
    QCOMPARE(run(inVault({u"pack"_s, u"remove"_s, u"bbic_beslut"_s})).status, 0);
    QCOMPARE(run(inVault({u"pack"_s, u"remove"_s, u"bbic_beslut"_s})).status, 3);
}

UNDERLAG_TEST(TestPack)

#include "tst_Pack.moc"
