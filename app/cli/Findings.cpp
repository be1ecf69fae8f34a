// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Findings.h"

#include "app/cli/Json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

QString severityName(forms::Severity severity)
{
    switch (severity) {
    case forms::Severity::Error:
        return u"error"_s;
    case forms::Severity::Warning:
        return u"warning"_s;
    case forms::Severity::Notice:
        return u"notice"_s;
    }
    Q_UNREACHABLE();
}

bool hasError(const std::vector<forms::DefinitionFinding> &findings)
{
    return std::ranges::any_of(findings, [](const auto &f) { return f.severity == forms::Severity::Error; });
}

namespace {

/// A finding's text ends with its cure: after the last semicolon, or as a question.
QString cureOf(const forms::DefinitionFinding &finding)
{
    const QString &text = finding.text;
    if (finding.code.startsWith("missing-"_L1))
        return {}; // what ends the sentence is what is shown instead
    const qsizetype question = text.lastIndexOf(u": did you mean "_s);
    if (question >= 0)
        return text.sliced(question + 2);
    const qsizetype semicolon = text.lastIndexOf(u"; "_s);
    return semicolon < 0 ? QString() : text.sliced(semicolon + 2);
}

QByteArray fixJson(const forms::Fix &fix)
{
    return json::object({{u"line"_s, json::number(fix.from.line)}, {u"column"_s, json::number(fix.from.column)},
        {u"replaced"_s, json::text(fix.replaced)}, {u"replacement"_s, json::text(fix.replacement)}});
}

QByteArray findingJson(const forms::DefinitionFinding &finding)
{
    json::Members members{{u"file"_s, json::text(finding.file)}, {u"line"_s, json::number(finding.position.line)},
        {u"column"_s, json::number(finding.position.column)},
        {u"severity"_s, json::text(severityName(finding.severity))}, {u"code"_s, json::text(finding.code)},
        {u"text"_s, json::text(finding.text)}};
    if (const QString cure = cureOf(finding); !cure.isEmpty())
        members.emplace_back(u"cure"_s, json::text(cure));
    if (finding.fix)
        members.emplace_back(u"fix"_s, fixJson(*finding.fix));
    return json::object(members);
}

} // namespace

QByteArray findingsJson(const std::vector<forms::DefinitionFinding> &findings)
{
    QByteArray all = "[";
    for (const forms::DefinitionFinding &finding : findings)
        all += (all.size() > 1 ? ",\n " : "") + findingJson(finding);
    return all + ']';
}

bool printFindings(const std::vector<forms::DefinitionFinding> &findings, QTextStream &stream)
{
    for (const forms::DefinitionFinding &finding : findings)
        stream << finding.file << ':' << finding.position.line << ':' << finding.position.column << ": "
               << severityName(finding.severity) << ": " << finding.code << ": " << finding.text << '\n';
    return hasError(findings);
}

} // namespace cli
