// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace forms {

/// ANSWERS.json: a flat object, name to value; numbers and texts arrive as their text, null and absent are blank.
/// Read by a SAX reader: a duplicate name, nesting, a lone surrogate or a number no double can hold is an error that
/// names the item and what to do (Syntax or Type).
Result<QList<std::pair<QString, QString>>> readAnswersJson(const QByteArray &json);

/// The same, for a reader without a definition to say what each name holds.
struct JsonAnswer
{
    enum class Kind { Blank, Number, Text } kind = Kind::Blank;
    QString name;
    QString text;
};
Result<QList<JsonAnswer>> readTypedAnswersJson(const QByteArray &json);

} // namespace forms
