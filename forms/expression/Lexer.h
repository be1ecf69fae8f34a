// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Problems.h"
#include "forms/expression/Token.h"

namespace forms {

/// Cuts an expression into tokens. XPath 1.0 section 3.7: whether "*", "div" or "and" is an operator depends on what
/// stands before it, and "-" may be part of a name; so the lexer remembers whether an operand has just ended.
class Lexer
{
public:
    Lexer(const QString &text, Problems &problems)
        : m_text(text)
        , m_problems(problems)
    { }

    /// The next token; Wrong once something was found that cannot be cut, and after it End.
    Token next();

private:
    Token cut();
    Token number();
    Token quoted();
    Token reference();
    Token name();
    Token axis(Token made);
    Token operatorWord();
    Token operatorSign();
    Token wrong(const char *code, Span span, const QString &text);
    Token token(TokenKind kind, int length);
    QChar at(int offset) const { return m_at + offset < m_text.size() ? m_text[m_at + offset] : QChar(); }

    const QString &m_text;
    Problems &m_problems;
    int m_at = 0;
    bool m_afterOperand = false;
};

} // namespace forms
