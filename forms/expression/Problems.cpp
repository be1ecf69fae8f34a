// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Problems.h"

#include <algorithm>
#include <utility>

namespace forms {

Position positionAt(const QString &text, int offset, Position start, int nextLines)
{
    Position position = start;
    for (int i = 0; i < offset && i < text.size(); ++i) {
        if (text[i] == u'\n')
            position = {position.line + 1, nextLines};
        else if (!text[i].isLowSurrogate())
            ++position.column;
    }
    return position;
}

void Problems::add(Severity severity, const char *code, Span span, const QString &text)
{
    const Position position = positionAt(m_text, span.begin, m_options.start, m_options.nextLines);
    m_findings.push_back({severity, QString::fromLatin1(code), m_options.file, position, text});
    m_hasErrors = m_hasErrors || severity == Severity::Error;
}

std::vector<DefinitionFinding> Problems::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const auto &a, const auto &b) {
        return std::pair(a.position.line, a.position.column) < std::pair(b.position.line, b.position.column);
    });
    return std::move(m_findings);
}

} // namespace forms
