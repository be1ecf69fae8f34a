// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>

#include <variant>

namespace forms {

/// Not answered, and no special code says why.
struct Unanswered
{
    friend bool operator==(const Unanswered &, const Unanswered &) = default;
};

/// A special code of the definition: ASI's X and N.
struct Missing
{
    QString code;
    friend bool operator==(const Missing &, const Missing &) = default;
};

/// A number as it was typed beside what it is worth: "007" is kept; decimals are never rounded on the way to disk.
struct Number
{
    double value = 0;
    QString text; ///< canonical: decimal point, no grouping
    friend bool operator==(const Number &, const Number &) = default;
};

struct Text
{
    QString text;
    friend bool operator==(const Text &, const Text &) = default;
};

/// A choice by its code (the choice's name in the definition).
struct Chosen
{
    QString code;
    friend bool operator==(const Chosen &, const Chosen &) = default;
};

/// Several choices by their codes, in the list's order; of a ranking in the order that was given. Never empty.
struct Several
{
    QStringList codes;
    friend bool operator==(const Several &, const Several &) = default;
};

/// A file that is kept in the store: "SHA-256 of its bytes, hexadecimal / name it had".
struct Attached
{
    QString reference;

    QString digest() const { return reference.section(u'/', 0, 0); }
    QString name() const { return reference.section(u'/', 1); }
    friend bool operator==(const Attached &, const Attached &) = default;
};

using Answer = std::variant<Unanswered, Missing, Number, Text, Chosen, QDate, QTime, Several, QDateTime, Attached>;

inline bool isAnswered(const Answer &answer)
{
    return !std::holds_alternative<Unanswered>(answer);
}

/// Typed canonical text, as the store keeps it beside kindOf: "12", "X", "2026-03-14", "14:30", "a b" (codes hold no
/// white space), "2026-03-14T14:30:00.000+01:00".
QString canonicalText(const Answer &answer);

/// "", "missing", "number", "text", "choice", "date", "time", "choices", "moment" or "file": the other half of what the
/// store keeps.
QString kindName(const Answer &answer);

/// The inverse of the two above; Unanswered for a kind or a text that is none of them.
Answer answerFromStored(const QString &kind, const QString &text);

} // namespace forms
