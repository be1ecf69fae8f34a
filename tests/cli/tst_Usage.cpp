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
    void theVersionIsTold();
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
    row("unknown option", {u"instrument"_s, u"list"_s, u"--loud"_s}, u"loud"_s);
    row("missing argument", {u"score"_s, u"asi"_s}, u"ANSWERS"_s);
    row("argument too many", {u"instrument"_s, u"list"_s, u"asi"_s}, u"asi"_s);
    row("missing option", {u"store"_s, u"info"_s}, u"--store"_s);
    row("unknown setting", {u"score"_s, u"asi"_s, u"/dev/null"_s, u"--set"_s, u"colour=blue"_s}, u"colour"_s);
    row("impossible setting", {u"score"_s, u"asi"_s, u"/dev/null"_s, u"--set"_s, u"money_rule=gold"_s}, u"ln1p"_s);
    row("unknown variant", {u"score"_s, u"asi"_s, u"/dev/null"_s, u"--variant"_s, u"huge"_s}, u"huge"_s);
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

void TestUsage::theVersionIsTold()
{
    QCOMPARE(run({u"--version"_s}).out, QStringLiteral("underlag-cli " UNDERLAG_VERSION "\n"));
}

UNDERLAG_TEST(TestUsage)
#include "tst_Usage.moc"
