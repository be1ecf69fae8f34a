// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString usage(const Command &command)
{
    const QString arguments = QLatin1StringView(command.arguments);
    QString line = u"underlag-cli "_s + QLatin1StringView(command.name);
    if (!arguments.isEmpty())
        line += u' ' + arguments;
    for (const Option &option : command.options) {
        QString shown = u"--"_s + QLatin1StringView(option.name);
        if (*option.value != '\0')
            shown += u' ' + QLatin1StringView(option.value);
        line += option.isRequired ? u' ' + shown : u" ["_s + shown + u']';
    }
    return line;
}

void helpAll(QTextStream &stream)
{
    stream << Tr::tr("Usage: underlag-cli COMMAND [ARGUMENT...] [--OPTION...]") << "\n\n";
    for (const Command &command : commands())
        stream << u"  %1  %2\n"_s.arg(QLatin1StringView(command.name), -18).arg(Tr::tr(command.help));
    stream << '\n' << Tr::tr("\"underlag-cli help COMMAND\" says more of one.") << Qt::endl;
}

void helpOne(const Command &command, QTextStream &stream)
{
    stream << Tr::tr("Usage: %1").arg(usage(command)) << "\n\n" << Tr::tr(command.help) << '\n';
    for (const Option &option : command.options) {
        const QString shown = u"--%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.value));
        stream << u"  %1  %2\n"_s.arg(shown.trimmed(), -24).arg(Tr::tr(option.help));
    }
    stream << Qt::flush;
}

int wordsIn(const Command &command)
{
    return int(QLatin1StringView(command.name).count(' '_L1)) + 1;
}

/// An argument such as "-5 mod 2" is no option: no command has an option of one letter.
QStringList withSignsProtected(const QStringList &words)
{
    static const QRegularExpression sign(u"^-[^a-zA-Z-]"_s);
    QStringList first;
    QStringList after;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--")
            return first + words.mid(i) + after;
        (sign.match(words[i]).hasMatch() ? after : first) += words[i];
    }
    return after.isEmpty() ? first : first + QStringList{u"--"_s} + after;
}

/// Why the words could not be parsed: the parser's own sentences are not in our languages.
QString wrongOption(const QCommandLineParser &call)
{
    const QStringList unknown = call.unknownOptionNames();
    return unknown.isEmpty() ? Tr::tr("An option lacks its value, or has one that it does not take.")
                             : Tr::tr("There is no option \"%1\".").arg(unknown.first());
}

bool isDay(const Option &option)
{
    return QLatin1StringView(option.value) == "DATE"_L1;
}

/// What is wrong with how the command was called; empty when nothing is.
QString wrongUse(const Command &command, const QCommandLineParser &call)
{
    for (const Option &option : command.options) {
        const QString name = QLatin1StringView(option.name);
        if (option.isRequired && call.value(name).isEmpty())
            return Tr::tr("--%1 is missing.").arg(name);
        if (isDay(option) && call.isSet(name) && !readDay(call.value(name)).isValid())
            return Tr::tr("--%1: write a day that exists, as YYYY-MM-DD.").arg(name);
    }
    const auto given = call.positionalArguments().size();
    if (given < command.fewest)
        return Tr::tr("An argument is missing: %1.").arg(QLatin1StringView(command.arguments));
    if (command.most >= 0 && given > command.most)
        return Tr::tr("There is an argument too many: %1.").arg(call.positionalArguments().at(command.most));
    return {};
}

int runCommand(const Command &command, const QStringList &words, Console &console)
{
    QCommandLineParser call;
    call.addOption({{u"h"_s, u"help"_s}, QString()});
    for (const Option &option : command.options)
        call.addOption({QLatin1StringView(option.name), QString(), QLatin1StringView(option.value)});
    const bool isParsed = call.parse(QStringList{u"underlag-cli"_s} + withSignsProtected(words));
    if (isParsed && call.isSet(u"help"_s)) {
        helpOne(command, console.out());
        return Done;
    }
    const QString wrong = isParsed ? wrongUse(command, call) : wrongOption(call);
    if (!wrong.isEmpty()) {
        console.err() << Tr::tr("Usage: %1").arg(usage(command)) << '\n';
        return console.complain(wrong, WrongUse);
    }
    const forms::Result<int> status = command.run(call, console);
    console.out().flush(); // what was found before the error stands before it
    return status ? *status : console.complain(errorText(status.error()), exitStatus(status.error()));
}

int help(const QStringList &words, Console &console)
{
    if (words.isEmpty()) {
        helpAll(console.out());
        return Done;
    }
    if (const Command *command = findCommand(words)) {
        helpOne(*command, console.out());
        return Done;
    }
    return console.complain(Tr::tr("There is no command \"%1\".").arg(words.join(u' ')), WrongUse);
}

int dispatch(const QStringList &words, Console &console)
{
    const QString first = words.value(0);
    if (first == u"--version") {
        console.out() << "underlag-cli "_L1 << QLatin1StringView(UNDERLAG_VERSION) << Qt::endl;
        return Done;
    }
    if (first == u"help" || first == u"--help" || first == u"-h")
        return help(words.mid(1), console);
    if (const Command *command = findCommand(words))
        return runCommand(*command, words.mid(wordsIn(*command)), console);
    helpAll(console.err());
    return first.isEmpty()
        ? WrongUse
        : console.complain(Tr::tr("There is no command \"%1\".").arg(words.mid(0, 2).join(u' ')), WrongUse);
}

} // namespace

const Command *findCommand(const QStringList &words)
{
    for (const Command &command : commands()) {
        const QString name = QLatin1StringView(command.name);
        if (words.mid(0, wordsIn(command)).join(u' ') == name)
            return &command;
    }
    return nullptr;
}

int run(const QStringList &words, Console &console)
{
    const int status = dispatch(words, console);
    console.out().flush();
    if (status <= Findings && console.out().status() != QTextStream::Ok)
        return console.complain(Tr::tr("Standard output could not be written."), Failed);
    return status;
}

} // namespace cli
