// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Ast.h"

namespace forms {

enum class TokenKind {
    Number,
    Text, ///< 'text' or "text"
    Reference, ///< ${name}
    Self, ///< .
    Name, ///< a function's, or a word that should not stand there
    Operator,
    Open,
    Close,
    Comma,
    Slash, ///< between the steps of a path
    Parent, ///< ..
    OpenPredicate, ///< [
    ClosePredicate, ///< ]
    Union, ///< |
    End,
    Wrong, ///< already reported
};

struct Token
{
    TokenKind kind = TokenKind::End;
    Span span;
    double number = 0; ///< of Number
    QString text; ///< of Text, Reference and Name
    Operator what = Operator::Plus; ///< of Operator
};

} // namespace forms
