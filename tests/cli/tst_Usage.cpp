// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"
#include "app/cli/Command.h"
#include "app/cli/ErrorText.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using forms::Error;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();
    void helpTellsOfEveryCommandAndOption();
    void everyErrorHasASentenceAndAStatus_data();
    void everyErrorHasASentenceAndAStatus();
    void aPlaceInTheSentenceIsNotToldTwice();
    void theVersionIsTold();
    void whatCouldNotBePrintedIsAFailure_data();
    void whatCouldNotBePrintedIsAFailure();
};

void TestUsage::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const QString &says) {
        QTest::addRow("%s", name) << arguments << says;
    };
    row("nothing", {}, u"Usage"_s);
    row("unknown command", {u"dance"_s}, u"dance"_s);
    row("half a command", {u"store"_s}, u"store"_s);
    row("unknown option", {u"instrument"_s, u"list"_s, u"--loud"_s}, u"There is no option \"loud\""_s);
    row("missing argument", {u"score"_s, u"asi"_s}, u"ANSWERS"_s);
    row("argument too many", {u"instrument"_s, u"list"_s, u"asi"_s}, u"asi"_s);
    row("missing option", {u"store"_s, u"info"_s}, u"--store"_s);
    row("unknown setting", {u"score"_s, u"asi"_s, u"/dev/null"_s, u"--set"_s, u"colour=blue"_s}, u"colour"_s);
    row("impossible setting", {u"score"_s, u"asi"_s, u"/dev/null"_s, u"--set"_s, u"money_rule=gold"_s}, u"ln1p"_s);
    row("unknown variant", {u"score"_s, u"asi"_s, u"/dev/null"_s, u"--variant"_s, u"huge"_s}, u"huge"_s);
    row("unknown variant shown", {u"instrument"_s, u"show"_s, u"asi"_s, u"--variant"_s, u"huge"_s}, u"huge"_s);
    row("option without its value", {u"instrument"_s, u"show"_s, u"asi"_s, u"--variant"_s}, u"An option lacks"_s);
    row("no state", {u"client"_s, u"list"_s, u"--store"_s, u"none"_s, u"--state"_s, u"lost"_s}, u"lost"_s);
    row("no period", {u"release"_s, u"make"_s, u"--store"_s, u"none"_s, u"--period"_s, u"soon"_s, u"--preview"_s},
        u"2026-H1"_s);
    for (const QString &day : {u"soon"_s, u"2026-02-30"_s, QString()}) {
        row(qPrintable(u"no day: "_s + day), {u"demo"_s, u"--store"_s, u"none"_s, u"--today"_s, day}, u"--today"_s);
        row(qPrintable(u"not due before: "_s + day),
            {u"client"_s, u"list"_s, u"--store"_s, u"none"_s, u"--due-before"_s, day}, u"--due-before"_s);
    }
}

void TestUsage::wrongUseIsTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Run ran = run(arguments);
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
}

void TestUsage::helpTellsOfEveryCommandAndOption()
{
    const Run all = run({u"help"_s});
    QCOMPARE(all.status, 0);
    for (const cli::Command &command : cli::commands()) {
        const QString name = QString::fromLatin1(command.name);
        QVERIFY2(all.out.contains(name), command.name);
        const Run one = run(name.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(one.status, 0);
        for (const cli::Option &option : command.options)
            QVERIFY2(one.out.contains(u"--"_s + QLatin1StringView(option.name)), option.name);
    }
}

void TestUsage::everyErrorHasASentenceAndAStatus_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    const auto row
        = [](const char *name, Error::Code code, int status) { QTest::addRow("%s", name) << int(code) << status; };
    row("io", Error::Code::Io, 3);
    row("syntax", Error::Code::Syntax, 3);
    row("schema", Error::Code::Schema, 3);
    row("type", Error::Code::Type, 3);
    row("cycle", Error::Code::Cycle, 3);
    row("not found", Error::Code::NotFound, 3);
    row("wrong key", Error::Code::WrongKey, 4);
    row("corrupt", Error::Code::Corrupt, 5);
    row("conflict", Error::Code::Conflict, 3);
    row("refused", Error::Code::Refused, 4);
}

void TestUsage::everyErrorHasASentenceAndAStatus()
{
    QFETCH(int, code);
    const Error error{Error::Code(code), u"here"_s, u"and why"_s};
    QTEST(int(cli::exitStatus(error)), "status");
    const QString text = cli::errorText(error);
    QVERIFY(text.startsWith(u"here: "_s));
    QVERIFY(text.endsWith(u". (and why)"_s));
}

void TestUsage::aPlaceInTheSentenceIsNotToldTwice()
{
    const Error error{Error::Code::WrongKey, u"wrong-passphrase"_s, {}};
    QVERIFY2(!cli::errorText(error).contains(error.where), qPrintable(cli::errorText(error)));
}

void TestUsage::whatCouldNotBePrintedIsAFailure_data()
{
    QTest::addColumn<QString>("redirection");
    QTest::addColumn<QStringList>("arguments");
    for (const QString &redirection : {u">/dev/full"_s, u">&-"_s}) {
        QTest::addRow("list %s", qPrintable(redirection)) << redirection << QStringList{u"instrument"_s, u"list"_s};
        QTest::addRow("help %s", qPrintable(redirection)) << redirection << QStringList{u"help"_s};
        QTest::addRow("version %s", qPrintable(redirection)) << redirection << QStringList{u"--version"_s};
    }
}

void TestUsage::whatCouldNotBePrintedIsAFailure()
{
    QFETCH(QString, redirection);
    QFETCH(QStringList, arguments);
    const Run ran = runRedirected(redirection, arguments);
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.err.contains(u"Standard output"_s), qPrintable(ran.err));
}

void TestUsage::theVersionIsTold()
{
    QCOMPARE(run({u"--version"_s}).out, QStringLiteral("underlag-cli " UNDERLAG_VERSION "\n"));
}

UNDERLAG_TEST(TestUsage)
#include "tst_Usage.moc"
