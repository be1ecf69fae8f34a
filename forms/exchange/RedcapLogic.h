// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace forms::exchange {

/// What REDCap's logic may speak of.
struct RedcapVariable
{
    QString name; ///< in the definition
    bool isCheckbox = false; ///< [name(code)] asks one of its choices
    QHash<QString, QString> codes; ///< of its choices: in the dictionary to in the definition
};
using RedcapVariables = QHash<QString, RedcapVariable>; ///< by their name in the dictionary

struct TranslatedLogic
{
    QString expression;
    QStringList remarks; ///< where the value may differ, one sentence each
};

enum class LogicUse {
    Condition, ///< branching logic: whether it holds
    Value, ///< a calculation
};

/// REDCap's branching logic and calculations in ODK's expression language; what the functions become is in
/// RedcapFunctions.cpp. Error Refused says what has no meaning here, Syntax what is not REDCap's logic, Schema that it
/// is too long or too deep; where is the position in the text, from 1.
Result<TranslatedLogic> translateRedcapLogic(const QString &logic, const RedcapVariables &variables, LogicUse use);

} // namespace forms::exchange
