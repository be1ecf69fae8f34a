// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Findings.h"
#include "app/cli/Json.h"
#include "app/cli/Tr.h"
#include "app/operations/Instruments.h"
#include "forms/versions/Comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using Weight = forms::Difference::Weight;
constexpr Weight weights[] = {Weight::DataLoss, Weight::Values, Weight::Rule, Weight::Wording};

/// What was found of two versions, and what becomes of the answers between them.
struct Compared
{
    const forms::FormDefinition &before;
    const forms::FormDefinition &after;
    forms::Comparison comparison;
    forms::ReadMapping mapping;
};

QString line(const forms::Difference &change)
{
    const QString aspect = change.aspect.isEmpty() ? QString() : u' ' + change.aspect;
    QString text = u"%1: %2 %3 %4%5"_s.arg(
        forms::wordOf(change.weight), forms::wordOf(change.kind), change.what, change.name, aspect);
    const bool isWhole = change.before.isEmpty() && change.after.isEmpty();
    return isWhole ? text : text + u": "_s + change.before.simplified() + u" -> "_s + change.after.simplified();
}

void print(const Compared &compared, QTextStream &out)
{
    const forms::Comparison &comparison = compared.comparison;
    out << compared.before.id << ' ' << compared.before.version << " -> " << compared.after.id << ' '
        << compared.after.version << '\n';
    out << (comparison.sameStructure ? Tr::tr("The structure is the same.") : Tr::tr("The structure is another."))
        << '\n';
    for (const forms::Difference &change : comparison.changes)
        out << line(change) << '\n';
    for (const Weight weight : weights) {
        const auto isOne = [weight](const forms::Difference &change) { return change.weight == weight; };
        const auto count = std::count_if(comparison.changes.begin(), comparison.changes.end(), isOne);
        if (count > 0)
            out << forms::wordOf(weight) << ": " << count << '\n';
    }
    out << (compared.mapping.mapping ? Tr::tr("Every answer has a place in the new version.")
                                     : Tr::tr("A mapping has to say where these answers go:"))
        << '\n';
    printFindings(compared.mapping.findings, out);
}

QByteArray flag(bool holds)
{
    return holds ? "true" : "false";
}

QByteArray versionJson(const forms::FormDefinition &form)
{
    return json::object({{u"instrument"_s, json::text(form.id)}, {u"version"_s, json::text(form.version)},
        {u"structure"_s, json::text(form.structureFingerprint)}, {u"wording"_s, json::text(form.wordingFingerprint)}});
}

QByteArray changesJson(const std::vector<forms::Difference> &changes)
{
    std::vector<QByteArray> rows;
    rows.reserve(changes.size());
    for (const forms::Difference &change : changes)
        rows.push_back(json::object({{u"kind"_s, json::text(forms::wordOf(change.kind))},
            {u"what"_s, json::text(change.what)}, {u"name"_s, json::text(change.name)},
            {u"aspect"_s, json::text(change.aspect)}, {u"before"_s, json::text(change.before)},
            {u"after"_s, json::text(change.after)}, {u"weight"_s, json::text(forms::wordOf(change.weight))}}));
    return json::list(rows);
}

QByteArray findingsJson(const std::vector<forms::DefinitionFinding> &findings)
{
    std::vector<QByteArray> rows;
    rows.reserve(findings.size());
    for (const forms::DefinitionFinding &finding : findings)
        rows.push_back(json::object({{u"severity"_s, json::text(severityName(finding.severity))},
            {u"code"_s, json::text(finding.code)}, {u"line"_s, json::number(finding.position.line)},
            {u"column"_s, json::number(finding.position.column)}, {u"text"_s, json::text(finding.text)}}));
    return json::list(rows);
}

QByteArray compareJson(const Compared &compared)
{
    return json::object({{u"from"_s, versionJson(compared.before)}, {u"to"_s, versionJson(compared.after)},
        {u"same_structure"_s, flag(compared.comparison.sameStructure)},
        {u"heaviest"_s, json::text(forms::wordOf(compared.comparison.heaviest()))},
        {u"changes"_s, changesJson(compared.comparison.changes)},
        {u"mapped"_s, flag(compared.mapping.mapping.has_value())},
        {u"findings"_s, findingsJson(compared.mapping.findings)}});
}

} // namespace

/// Ends with Findings when an answer would have no place in the new version.
forms::Result<int> instrumentCompare(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto before, operations::Instruments::find(call.positionalArguments().at(0)));
    TRY_ASSIGN(const auto after, operations::Instruments::find(call.positionalArguments().at(1)));
    const QString file = call.value(u"mapping"_s);
    forms::ReadMapping mapping;
    if (file.isEmpty()) {
        mapping = forms::mapByName(*before, *after);
    } else {
        TRY_ASSIGN(const QByteArray bytes, readFile(file));
        mapping = forms::readMapping(bytes, file, *before, *after);
    }
    const forms::Mapping names = mapping.mapping.value_or(forms::Mapping());
    const Compared compared{*before, *after, forms::compare(*before, *after, names), std::move(mapping)};
    if (call.isSet(u"json"_s))
        console.out() << QString::fromUtf8(compareJson(compared)) << '\n';
    else
        print(compared, console.out());
    return compared.mapping.mapping ? Done : Findings;
}

} // namespace cli
