// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/DefinitionReader.h"

#include <QString>

namespace support {

/// The head every definition needs, in nine lines: what a test writes after it begins on line 10.
inline QByteArray withHead(const QByteArray &rest)
{
    return QByteArray(
               "instrument: small\n"
               "version: '1'\n"
               "title: Small\n"
               "languages: [sv]\n"
               "missing_codes: [{ name: X, kind: unknown, label: X }, { name: N, kind: not_applicable, label: N }]\n"
               "variants: [{ name: baseline, label: B }, { name: follow_up, label: F }]\n"
               "settings: [{ name: rule, values: [a, b], default: a, label: R }]\n"
               "choices: { yes_no: [{ name: 0, label: Nej }, { name: 1, label: Ja }] }\n"
               "\n")
        + rest;
}

inline forms::ReadDefinition read(const QByteArray &yaml, const QHash<QString, QByteArray> &overlays = {})
{
    return forms::readDefinition({QStringLiteral("f.yaml"), yaml, overlays});
}

inline QString severityName(forms::Severity severity)
{
    switch (severity) {
    case forms::Severity::Error:
        return QStringLiteral("error");
    case forms::Severity::Warning:
        return QStringLiteral("warning");
    case forms::Severity::Notice:
        break;
    }
    return QStringLiteral("notice");
}

/// "10:3 error unknown-word: text" a line: what a person would read of it.
inline QStringList lines(const std::vector<forms::DefinitionFinding> &findings)
{
    QStringList result;
    for (const forms::DefinitionFinding &finding : findings)
        result += QStringLiteral("%1:%2 %3 %4: %5")
                      .arg(finding.position.line)
                      .arg(finding.position.column)
                      .arg(severityName(finding.severity), finding.code, finding.text);
    return result;
}

} // namespace support
