// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirOperators.h"
#include "forms/exchange/FhirTranslator.h"

#include <QStringList>

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Kind = FhirTerm::Kind;

namespace {

/// Functions of one number or text that are written with another name and their arguments in order.
struct Plain
{
    QLatin1StringView name;
    QLatin1StringView shape; ///< %1 the input, %2 the first argument, %3 the second
    Kind input;
    Kind result;
    std::size_t arguments;
};

constexpr Plain plain[] = {
    {"abs"_L1, "abs(%1)"_L1, Kind::Number, Kind::Number, 0},
    {"ceiling"_L1, "ceiling(%1)"_L1, Kind::Number, Kind::Number, 0},
    {"floor"_L1, "floor(%1)"_L1, Kind::Number, Kind::Number, 0},
    {"truncate"_L1, "int(%1)"_L1, Kind::Number, Kind::Number, 0},
    {"sqrt"_L1, "sqrt(%1)"_L1, Kind::Number, Kind::Number, 0},
    {"exp"_L1, "exp(%1)"_L1, Kind::Number, Kind::Number, 0},
    {"ln"_L1, "log(%1)"_L1, Kind::Number, Kind::Number, 0},
    {"round"_L1, "round(%1)"_L1, Kind::Number, Kind::Number, 0},
    {"round"_L1, "round(%1, %2)"_L1, Kind::Number, Kind::Number, 1},
    {"power"_L1, "pow(%1, %2)"_L1, Kind::Number, Kind::Number, 1},
    {"log"_L1, "(log(%1) div log(%2))"_L1, Kind::Number, Kind::Number, 1},
    {"length"_L1, "string-length(%1)"_L1, Kind::Text, Kind::Number, 0},
    {"substring"_L1, "substr(%1, %2)"_L1, Kind::Text, Kind::Text, 1},
    {"substring"_L1, "substr(%1, %2, %2 + %3)"_L1, Kind::Text, Kind::Text, 2},
    {"startsWith"_L1, "starts-with(%1, %2)"_L1, Kind::Text, Kind::Truth, 1},
    {"endsWith"_L1, "ends-with(%1, %2)"_L1, Kind::Text, Kind::Truth, 1},
    {"contains"_L1, "contains(%1, %2)"_L1, Kind::Text, Kind::Truth, 1},
    {"matchesFull"_L1, "regex(%1, %2)"_L1, Kind::Text, Kind::Truth, 1},
    {"toString"_L1, "string(%1)"_L1, Kind::Any, Kind::Text, 0},
    {"toInteger"_L1, "number(%1)"_L1, Kind::Any, Kind::Number, 0},
    {"toDecimal"_L1, "number(%1)"_L1, Kind::Any, Kind::Number, 0},
    {"today"_L1, "today()"_L1, Kind::Nothing, Kind::Date, 0},
};

Result<FhirTerm> fitting(const FhirTerm &term, Kind wanted)
{
    if (wanted == Kind::Number)
        return asNumber(term);
    if (wanted == Kind::Text && term.kind != Kind::Text && term.kind != Kind::Any && term.kind != Kind::Nothing)
        return noMeaning(u"asks a text's function of something that is no text; use toString()"_s);
    const bool isChoice = term.kind == Kind::Coding || term.kind == Kind::Codings || term.kind == Kind::Display;
    if (wanted == Kind::Any && (isChoice || term.kind == Kind::Truth))
        return noMeaning(u"converts a choice or a condition"_s);
    return term;
}

/// In one pass: what comes in may itself hold a "%1".
QString filled(QLatin1StringView shape, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (shape[i] == '%'_L1 && i + 1 < shape.size())
            text += arguments[shape[++i].toLatin1() - '1'];
        else
            text += shape[i];
    }
    return text;
}

Result<FhirMeaning> called(const Plain &row, const FhirCall &call)
{
    QString input;
    if (row.input != Kind::Nothing) {
        TRY_ASSIGN(const FhirTerm given, oneValue(call.input));
        TRY_ASSIGN(const FhirTerm term, fitting(given, row.input));
        input = term.text;
    }
    QStringList arguments{input, {}, {}};
    for (std::size_t i = 0; i < row.arguments; ++i) {
        TRY_ASSIGN(const FhirTerm given, call.translator.single(call.part.arguments[i], call.focus));
        arguments[qsizetype(i) + 1] = within(given, Binding::Product);
    }
    const QString text = filled(row.shape, arguments);
    if (row.result == Kind::Truth)
        return meaningOf(
            truthTerm(text, u"not(%1) and count-non-empty(%2) > 0"_s.arg(text, input), Binding::Whole, Binding::And));
    FhirTerm made = textTerm(text);
    made.kind = row.result;
    return meaningOf(std::move(made));
}

} // namespace

std::optional<Result<FhirMeaning>> plainFunction(const FhirCall &call)
{
    for (const Plain &row : plain) {
        if (call.part.text == row.name && call.part.arguments.size() == row.arguments)
            return called(row, call);
    }
    return {};
}

} // namespace forms::exchange
