// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "app/operations/DemoCaseload.h"
#include "support/Register.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// `store`, `demo`, `client`, `assessment` and `release`, as a person at a terminal would.
class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aVaultIsMadeOnceWithItsRecoveryCode();
    void aShortPassphraseMakesNothing();
    void theRecoveryCodeGoesIntoANewFile();
    void theRecoveryCodeIsToldWhereverItCanBe();
    void whatIsPrintedNeverGoesIntoTheVault();
    void withoutATerminalAPassphraseFileIsAsked();
    void aWrongPassphraseIsRefused();
    void aFolderThatIsNoVaultIsToldApart();
    void aDamagedVaultIsCorrupt();
    void theDemoIsWholeAndTold();
    void clientsAreListedAndFound();
    void anAssessmentIsShownAndPrinted();
    void everyPaperIsPrintedByItsName();
    void aReleaseThatCannotBeWrittenIsNotMade();
    void aPeriodIsPreviewedAndReleasedOnce();

private:
    QStringList with(const QStringList &words, bool asSupervisor = false) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QString m_passphrase;
    QString m_supervisor;
};

QStringList TestVault::with(const QStringList &words, bool asSupervisor) const
{
    return words
        + QStringList{
            u"--store"_s, path(u"demo"_s), u"--passphrase-file"_s, asSupervisor ? m_supervisor : m_passphrase};
}

void TestVault::initTestCase()
{
    const operations::DemoPlan plan;
    m_passphrase = file(m_folder.path(), u"worker"_s, plan.passphrase.toUtf8() + '\n');
    m_supervisor = file(m_folder.path(), u"supervisor"_s, plan.supervisorPassphrase.toUtf8() + "\r\n");
    const Run made = run({u"demo"_s, u"--store"_s, path(u"demo"_s), u"--clients"_s, u"120"_s, u"--seed"_s, u"3"_s,
        u"--today"_s, u"2026-09-07"_s});
    QCOMPARE(made.status, 0);
    QVERIFY(made.out.contains(plan.passphrase));
}

void TestVault::aVaultIsMadeOnceWithItsRecoveryCode()
{
    const QStringList init{u"store"_s, u"init"_s, u"--store"_s, path(u"new"_s), u"--name"_s, u"Eva"_s, u"--practice"_s,
        u"--passphrase-file"_s, m_passphrase};
    const Run made = run(init);
    QCOMPARE(made.status, 0);
    static const QRegularExpression code(u"\\A[0-9A-Z]{4}(-[0-9A-Z]{4}){6}\\n\\z"_s);
    QVERIFY2(code.match(made.out).hasMatch(), "one line with the code and nothing else");
    const Run info = run({u"store"_s, u"info"_s, u"--store"_s, path(u"new"_s), u"--passphrase-file"_s, m_passphrase});
    QCOMPARE(info.status, 0);
    QVERIFY(info.out.contains(u"kind: practice\n"_s));
    QVERIFY(info.out.contains(u"opened by: Eva (administrator)\n"_s));
    QVERIFY(info.out.contains(u"clients: 0\n"_s));
    QVERIFY(run(init).status != 0); // it is there already
}

void TestVault::aShortPassphraseMakesNothing()
{
    const QString brief = file(m_folder.path(), u"brief"_s, "hunter2\n");
    const Run refused = run(
        {u"store"_s, u"init"_s, u"--store"_s, path(u"weak"_s), u"--name"_s, u"Eva"_s, u"--passphrase-file"_s, brief});
    QCOMPARE(refused.status, 3);
    QVERIFY(!refused.err.contains(u"hunter2"_s));
    QVERIFY(!QDir(path(u"weak"_s)).exists());
}

void TestVault::theRecoveryCodeGoesIntoANewFile()
{
    const auto init = [&](const QString &store, const QString &codeFile) {
        return run({u"store"_s, u"init"_s, u"--store"_s, path(store), u"--name"_s, u"Eva"_s, u"--practice"_s,
            u"--passphrase-file"_s, m_passphrase, u"--recovery-out"_s, codeFile});
    };
    const Run made = init(u"coded"_s, path(u"code"_s));
    QCOMPARE(made.status, 0);
    QCOMPARE(made.out, QString());
    QCOMPARE(QFile(path(u"code"_s)).size(), 35);
    QCOMPARE(QFile(path(u"code"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Run refused = init(u"coded2"_s, path(u"code"_s));
    QCOMPARE(refused.status, 3);
    QVERIFY(!QDir(path(u"coded2"_s)).exists());
}

void TestVault::theRecoveryCodeIsToldWhereverItCanBe()
{
    const Run made = runRedirected(u">/dev/full"_s,
        {u"store"_s, u"init"_s, u"--store"_s, path(u"untold"_s), u"--name"_s, u"Eva"_s, u"--practice"_s,
            u"--passphrase-file"_s, m_passphrase});
    QCOMPARE(made.status, 3);
    static const QRegularExpression code(u"^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$"_s, QRegularExpression::MultilineOption);
    QVERIFY2(code.match(made.err).hasMatch(), qPrintable(made.err));
}

/// A stream that is closed would be the number of the vault's lock, or of whatever is opened first.
void TestVault::whatIsPrintedNeverGoesIntoTheVault()
{
    QProcess program;
    program.start(u"sh"_s,
        {u"-c"_s, uR"(exec "$0" "$@" <&- >&- 2>&-)"_s, QStringLiteral(UNDERLAG_BIN "/underlag-cli"), u"demo"_s,
            u"--store"_s, path(u"mute"_s), u"--clients"_s, u"5000"_s});
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"mute/vault.lock"_s)), 60'000);
    for (int stream = 0; stream <= 2; ++stream)
        QCOMPARE(QFile::symLinkTarget(u"/proc/%1/fd/%2"_s.arg(program.processId()).arg(stream)), u"/dev/null"_s);
    program.kill();
    program.waitForFinished();
}

void TestVault::withoutATerminalAPassphraseFileIsAsked()
{
    const Run ran = run({u"store"_s, u"info"_s, u"--store"_s, path(u"demo"_s)});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.err.contains(u"--passphrase-file"_s));
}

void TestVault::aWrongPassphraseIsRefused()
{
    const QString wrong = file(m_folder.path(), u"wrong"_s, "none of the right words\n");
    const Run ran = run({u"store"_s, u"info"_s, u"--store"_s, path(u"demo"_s), u"--passphrase-file"_s, wrong});
    QCOMPARE(ran.status, 4);
    QVERIFY(!ran.err.contains(u"none of the right words"_s));
}

void TestVault::aFolderThatIsNoVaultIsToldApart()
{
    const Run ran = run({u"store"_s, u"verify"_s, u"--store"_s, m_folder.path(), u"--passphrase-file"_s, m_passphrase});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.err.contains(u"store init"_s));
}

void TestVault::aDamagedVaultIsCorrupt()
{
    operations::DemoPlan plan;
    plan.folder = path(u"hurt"_s);
    plan.clients = 12;
    plan.today = QDate(2026, 9, 7);
    QVERIFY_RESULT(operations::makeDemoCaseload(plan));
    QFile database(path(u"hurt/store.db"_s));
    QVERIFY(database.open(QIODevice::ReadWrite));
    QVERIFY(database.seek(database.size() / 2));
    QCOMPARE(database.write("damage"), 6);
    database.close();
    const Run ran = run({u"store"_s, u"verify"_s, u"--store"_s, path(u"hurt"_s), u"--passphrase-file"_s, m_passphrase});
    QCOMPARE(ran.status, 5);
}

void TestVault::theDemoIsWholeAndTold()
{
    const Run verified = run(with({u"store"_s, u"verify"_s}));
    QCOMPARE(verified.status, 0);
    QVERIFY(verified.out.startsWith(u"whole"_s));
    QVERIFY(run(with({u"store"_s, u"info"_s})).out.contains(u"clients: 120\n"_s));
}

void TestVault::clientsAreListedAndFound()
{
    const Run all = run(with({u"client"_s, u"list"_s}));
    QCOMPARE(all.status, 0);
    QCOMPARE(all.out.count(u'\n'), 121); // and a head
    QVERIFY(all.out.contains(u"****-****"_s)); // the protected
    const Run sent = run(with({u"client"_s, u"list"_s, u"--state"_s, u"sent"_s}));
    const QStringList lines = sent.out.split(u'\n', Qt::SkipEmptyParts).mid(1);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QCOMPARE(line.split(u'\t').at(6), u"sent"_s);
    const QString number = all.out.split(u'\n').at(1).split(u'\t').at(1);
    const Run found = run(with({u"client"_s, u"list"_s, u"--find"_s, number}));
    QCOMPARE(found.out.count(u'\n'), 2);
}

void TestVault::anAssessmentIsShownAndPrinted()
{
    const Run listed = run(with({u"client"_s, u"list"_s, u"--state"_s, u"filed"_s}));
    const QString client = listed.out.split(u'\n').at(1).split(u'\t').first();
    const Run assessments = run(with({u"assessment"_s, u"list"_s, client}));
    QCOMPARE(assessments.status, 0);
    const QString id = assessments.out.split(u'\n').at(1).split(u'\t').first();
    const Run shown = run(with({u"assessment"_s, u"show"_s, id}));
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.json()[u"assessment"], id);
    QVERIFY(shown.json()[u"answers"].toObject().contains(u"G5"_s));
    QVERIFY(shown.json()[u"scores"].toObject().contains(u"psychiatric"_s));
    for (const QString &kind : {u"form"_s, u"result"_s}) {
        QStringList words{u"assessment"_s, u"print"_s, id, u"--out"_s, path(kind + u".pdf"_s)};
        if (kind == u"result")
            words += u"--result"_s;
        QCOMPARE(run(with(words)).status, 0);
        QFile pdf(path(kind + u".pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }
    const Run over = run(with({u"assessment"_s, u"print"_s, id, u"--out"_s, path(u"form.pdf"_s)}));
    QCOMPARE(over.status, 3); // never over a file
    const QString nobody = u"00000000-0000-0000-0000-000000000000"_s;
    QCOMPARE(run(with({u"assessment"_s, u"show"_s, nobody})).status, 3);
}

void TestVault::everyPaperIsPrintedByItsName()
{
    const Run listed = run(with({u"client"_s, u"list"_s, u"--state"_s, u"filed"_s}));
    const QString client = listed.out.split(u'\n').at(1).split(u'\t').first();
    const Run assessments = run(with({u"assessment"_s, u"list"_s, client}));
    const QString id = assessments.out.split(u'\n').at(1).split(u'\t').first();
    const auto print = [&](const QString &paper) {
        return run(with({u"assessment"_s, u"print"_s, id, u"--paper"_s, paper, u"--language"_s, u"sv"_s, u"--out"_s,
            path(paper + u"-paper.pdf"_s)}));
    };
    const Run wrong = print(u"poster"_s);
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.err.contains(u"feedback"_s) && !QFile::exists(path(u"poster-paper.pdf"_s)));
    for (const QString &paper : {u"form"_s, u"empty"_s, u"result"_s, u"narrative"_s, u"findings"_s, u"feedback"_s,
             u"journal"_s, u"meeting"_s}) {
        QCOMPARE(print(paper).status, 0);
        QFile pdf(path(paper + u"-paper.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }
}

void TestVault::aReleaseThatCannotBeWrittenIsNotMade()
{
    const QString notAFolder = file(m_folder.path(), u"plain"_s, "");
    const QStringList make{u"release"_s, u"make"_s, u"--period"_s, u"2025-H2"_s, u"--out"_s};
    QCOMPARE(run(with(make + QStringList{notAFolder}, true)).status, 3);
    QDir().mkpath(path(u"taken/asi-plan-9901-2025-H2"_s));
    QCOMPARE(run(with(make + QStringList{path(u"taken"_s)}, true)).status, 3);
    QCOMPARE(QDir(path(u"taken"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"asi-plan-9901-2025-H2"_s});
    QVERIFY(QDir(path(u"taken/asi-plan-9901-2025-H2"_s)).isEmpty());
    QCOMPARE(run(with(make + QStringList{path(u"free"_s)}, true)).status, 0); // the ledger knew nothing of them
}

void TestVault::aPeriodIsPreviewedAndReleasedOnce()
{
    const QStringList make{u"release"_s, u"make"_s, u"--period"_s, u"2026-H1"_s};
    QCOMPARE(run(with(make, true)).status, 2); // where to?
    const Run preview = run(with(make + QStringList{u"--preview"_s}, true));
    QCOMPARE(preview.status, 0);
    QVERIFY(preview.out.contains(u"== SHA256SUMS\n"_s));
    QVERIFY(preview.out.contains(u"\twhole\t"_s) && preview.out.contains(u"\twithdrawn\t"_s));
    const QStringList write = make + QStringList{u"--out"_s, path(u"releases"_s)};
    const Run made = run(with(write, true));
    QCOMPARE(made.status, 0);
    QVERIFY(QFile::exists(path(u"releases/asi-plan-9901-2026-H1/datapackage.json"_s)));
    QCOMPARE(QDir(path(u"releases"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"asi-plan-9901-2026-H1"_s});
    QCOMPARE(run(with(write, true)).status, 4);
}

UNDERLAG_TEST(TestVault)
#include "tst_Vault.moc"
