// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Findings.h"

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

bool printFindings(const std::vector<forms::DefinitionFinding> &findings, QTextStream &stream)
{
    bool hasError = false;
    for (const forms::DefinitionFinding &finding : findings) {
        stream << finding.file << ':' << finding.position.line << ':' << finding.position.column << ": "
               << severityName(finding.severity) << ": " << finding.code << ": " << finding.text << '\n';
        hasError = hasError || finding.severity == forms::Severity::Error;
    }
    return hasError;
}

} // namespace cli
