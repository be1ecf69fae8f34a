// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Problems.h"

#include <algorithm>
#include <utility>

namespace forms {

namespace {

constexpr std::size_t mostWarnings = 100; // of one expression: each costs a walk through its text

} // namespace

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

/// Kept in the order of the text; the type check finds things in the tree's order.
void Problems::add(Severity severity, const char *code, Span span, const QString &text)
{
    if (severity == Severity::Warning && m_findings.size() >= mostWarnings)
        return;
    const Position position = positionAt(m_text, span.begin, m_options.start, m_options.nextLines);
    const auto isBefore = [](Position a, const DefinitionFinding &b) {
        return std::pair(a.line, a.column) < std::pair(b.position.line, b.position.column);
    };
    const auto place = std::upper_bound(m_findings.begin(), m_findings.end(), position, isBefore);
    m_findings.insert(place, {severity, QString::fromLatin1(code), m_options.file, position, text});
    m_hasErrors = m_hasErrors || severity == Severity::Error;
}

} // namespace forms
