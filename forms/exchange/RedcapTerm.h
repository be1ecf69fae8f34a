// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace forms::exchange {

/// How tightly an expression holds together; a weaker one takes parentheses inside a stronger one.
enum class Strength { Or, And, Equality, Relation, Sum, Product, Sign, Atom };

/// A part of REDCap's logic, already in ODK's language.
struct RedcapTerm
{
    enum class Kind {
        Computed,
        Answer, ///< ${name} and nothing more: blank while not answered
        Checked, ///< whether a choice is made: true or false, where REDCap has 1 or 0
        Text, ///< a text of the logic's own, in value
        Number, ///< a number of the logic's own
    };
    QString text;
    Strength strength = Strength::Atom;
    Kind kind = Kind::Computed;
    QString value; ///< of Text; of Answer: the variable's name in the dictionary

    QString within(Strength outer) const { return strength < outer ? u'(' + text + u')' : text; }
    /// As a number: REDCap counts with checked choices.
    QString counted() const { return kind == Kind::Checked ? QStringLiteral("number(%1)").arg(text) : text; }
};

/// A text in quotation marks; "" when it holds both kinds, for which the language has no word.
QString quotedText(const QString &text);

/// What a function of REDCap's becomes; Refused when it has no counterpart.
Result<RedcapTerm> redcapCall(
    const QString &name, const std::vector<RedcapTerm> &arguments, const QString &where, QStringList &remarks);

} // namespace forms::exchange
