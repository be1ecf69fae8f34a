// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "app/operations/DemoCaseload.h"
#include "support/Register.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// `survey` and `instrument approve`, as the exporter at a terminal would.
class TestSurveyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aShortPassphrasePreparesNothing();
    void itIsPreparedOnce();
    void aPeriodThatRunsIsRefused();
    void aWrongPassphraseIsRefused();
    void aClosedPeriodIsPrintedAsTables();
    void aLanguageIsApprovedOnceItWaits();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Run at(const QStringList &words, const QString &store = u"demo"_s) const
    {
        return run(words + QStringList{u"--store"_s, path(store), u"--passphrase-file"_s, m_passphrase});
    }
    QTemporaryDir m_folder;
    QString m_passphrase;
};

void TestSurveyCommands::initTestCase()
{
    m_passphrase = file(m_folder.path(), u"worker"_s, operations::DemoPlan().passphrase.toUtf8() + '\n');
    QCOMPARE(run({u"demo"_s, u"--store"_s, path(u"demo"_s), u"--clients"_s, u"2"_s}).status, 0);
    const Run made = run({u"store"_s, u"init"_s, u"--store"_s, path(u"new"_s), u"--name"_s, u"Eva"_s, u"--practice"_s,
        u"--passphrase-file"_s, m_passphrase});
    QCOMPARE(made.status, 0);
}

void TestSurveyCommands::aShortPassphrasePreparesNothing()
{
    const QString brief = file(m_folder.path(), u"brief"_s, "hunter2\n");
    const Run refused = at({u"survey"_s, u"prepare"_s, u"--survey-passphrase-file"_s, brief}, u"new"_s);
    QVERIFY(refused.status != 0);
    QVERIFY(!refused.err.contains(u"hunter2"_s));
    QVERIFY(at({u"survey"_s, u"status"_s}, u"new"_s).out.contains(u"prepared: no"_s));
}

void TestSurveyCommands::itIsPreparedOnce()
{
    const QString words = file(m_folder.path(), u"exporter"_s, "only the exporter knows\n");
    const QStringList prepare{u"survey"_s, u"prepare"_s, u"--survey-passphrase-file"_s, words};
    QCOMPARE(at(prepare, u"new"_s).status, 0);
    QVERIFY(at({u"survey"_s, u"status"_s}, u"new"_s).out.contains(u"prepared: yes"_s));
    QVERIFY(at(prepare, u"new"_s).status != 0);
}

void TestSurveyCommands::aPeriodThatRunsIsRefused()
{
    const Run status = at({u"survey"_s, u"status"_s});
    QCOMPARE(status.status, 0);
    const QStringList lines = status.out.split(u'\n');
    QVERIFY2(lines.size() > 2, qPrintable(status.out));
    QVERIFY2(lines[1].endsWith(u"\trunning\t"_s + lines[1].section(u'\t', -1)), qPrintable(lines[1]));
    QCOMPARE(lines[1].section(u'\t', 3, 3), u".."_s); // nobody is told how many answered
    const Run refused = at({u"survey"_s, u"open"_s, u"--period"_s, lines[1].section(u'\t', 1, 1),
        u"--survey-passphrase-file"_s, m_passphrase});
    QCOMPARE(refused.status, 4);
}

void TestSurveyCommands::aWrongPassphraseIsRefused()
{
    const QString period = at({u"survey"_s, u"status"_s}).out.split(u'\n').value(2).section(u'\t', 1, 1);
    const QString wrong = file(m_folder.path(), u"wrong"_s, "something quite different\n");
    const Run refused = at({u"survey"_s, u"open"_s, u"--period"_s, period, u"--survey-passphrase-file"_s, wrong});
    QVERIFY(refused.status != 0);
    QVERIFY(refused.out.isEmpty());
}

void TestSurveyCommands::aClosedPeriodIsPrintedAsTables()
{
    const QString line = at({u"survey"_s, u"status"_s}).out.split(u'\n').value(2);
    QVERIFY2(line.contains(u"\tready\t"_s), qPrintable(line));
    const Run opened = at({u"survey"_s, u"open"_s, u"--period"_s, line.section(u'\t', 1, 1),
        u"--survey-passphrase-file"_s, m_passphrase});
    QVERIFY2(opened.status == 0, qPrintable(opened.err));
    QVERIFY2(opened.out.contains(u"answered: 120"_s), qPrintable(opened.out));
    QVERIFY2(opened.out.contains(u"treatment\t"_s), qPrintable(opened.out));
}

void TestSurveyCommands::aLanguageIsApprovedOnceItWaits()
{
    const QStringList words{u"instrument"_s, u"approve"_s, u"user_survey"_s, u"--language"_s};
    QVERIFY(at(words + QStringList{u"de"_s}).status != 0);
    const Run approved = at(words + QStringList{u"fi"_s});
    QVERIFY2(approved.status == 0, qPrintable(approved.err));
    QCOMPARE(at(words + QStringList{u"fi"_s, u"--withdraw"_s}).status, 0);
}

UNDERLAG_TEST(TestSurveyCommands)

#include "tst_Survey.moc"
