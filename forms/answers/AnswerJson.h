// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace forms {

/// One member of an object of ANSWERS.json.
struct JsonAnswer
{
    enum class Kind {
        Blank, ///< null, and a list without anything in it
        Number,
        Text,
        Codes, ///< several choices: a list of codes; their text is the codes with a space between
        Instances, ///< of a repeat: a list of objects
    } kind
        = Kind::Blank;
    QString name;
    QString text;
    std::vector<std::vector<JsonAnswer>> instances;
};

/// ANSWERS.json: an object, item to value. A number or a text is an answer, null or absent is blank, a list of codes is
/// several choices. A repeat is a list of objects, one for each of its instances, those of a repeat within in them:
///   { "M6": 3, "drugs": ["a", "c"], "kids": [ { "age": 4, "visits": [ { "hours": 2 } ] }, {} ] }
/// Read by a SAX reader: a name that stands twice in its object, nesting without end, a lone surrogate or a number no
/// double can hold is an error that says where, counted from 1 ("kids[2].age"), and what to do (Syntax, Type, Schema).
Result<std::vector<JsonAnswer>> readAnswersJson(const QByteArray &json);

} // namespace forms
