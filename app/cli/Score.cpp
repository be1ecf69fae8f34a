// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/EntryJson.h"
#include "app/cli/ErrorText.h"
#include "app/cli/GiveAnswers.h"
#include "app/cli/Tr.h"
#include "app/cli/Variant.h"
#include "app/operations/Instruments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// What is wrong with --variant and --set for this definition; empty when nothing is.
QString readOptions(
    const QCommandLineParser &call, const forms::FormDefinition &form, forms::FormEntry::Options &options)
{
    options.variant = call.value(u"variant"_s);
    if (const QString wrong = wrongVariant(form, options.variant); !wrong.isEmpty())
        return wrong;
    for (const QString &given : call.values(u"set"_s)) {
        const QString name = given.section(u'=', 0, 0);
        const QString value = given.section(u'=', 1);
        const auto isNamed = [&](const forms::Setting &setting) { return setting.name == name; };
        const auto found = std::find_if(form.settings.begin(), form.settings.end(), isNamed);
        if (found == form.settings.end())
            return Tr::tr("%1 has no setting \"%2\".").arg(form.id, name);
        if (!found->values.contains(value))
            return Tr::tr("\"%1\" can be %2.").arg(name, found->values.join(u", "_s));
        options.settings.insert(name, value);
    }
    return {};
}

} // namespace

forms::Result<int> score(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto form, operations::Instruments::find(call.positionalArguments().at(0)));
    forms::FormEntry::Options options{.variant = {}, .settings = {}, .today = QDate::currentDate()};
    if (const QString wrong = readOptions(call, *form, options); !wrong.isEmpty())
        return console.complain(wrong, WrongUse);
    TRY_ASSIGN(const QByteArray bytes, readFile(call.positionalArguments().at(1)));
    TRY_ASSIGN(const auto answers, forms::readAnswersJson(bytes));

    forms::FormEntry entry(form, options);
    const std::vector<forms::Error> slips = giveAnswers(entry, answers);
    for (const forms::Error &slip : slips)
        console.complain(errorText(slip), Failed); // every slip is told at once
    if (!slips.empty())
        return Failed;
    console.out() << QString::fromUtf8(scoreJson(entry)) << '\n';
    const auto isError = [](const forms::Finding &finding) { return finding.severity == forms::Severity::Error; };
    return std::any_of(entry.findings().begin(), entry.findings().end(), isError) ? Findings : Done;
}

} // namespace cli
