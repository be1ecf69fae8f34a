// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Expression.h"

namespace forms {

/// A stretch of an expression's text, in UTF-16 units.
struct Span
{
    int begin = 0;
    int length = 0;
};

/// Where an offset of the text lies in the file. Columns count characters, not UTF-16 units.
Position positionAt(const QString &text, int offset, Position start, int nextLines);

/// Gathers what lexer, parser and type check find, each at its place in the file.
class Problems
{
public:
    Problems(const QString &text, const Expression::Options &options)
        : m_text(text)
        , m_options(options)
    { }

    void error(const char *code, Span span, const QString &text) { add(Severity::Error, code, span, text); }
    void warning(const char *code, Span span, const QString &text) { add(Severity::Warning, code, span, text); }

    bool hasErrors() const { return m_hasErrors; }
    std::vector<DefinitionFinding> take() { return std::move(m_findings); } ///< in the order of the text

private:
    void add(Severity severity, const char *code, Span span, const QString &text);

    const QString &m_text;
    const Expression::Options &m_options;
    std::vector<DefinitionFinding> m_findings;
    bool m_hasErrors = false;
};

} // namespace forms
