// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/FhirExpressions.h"
#include "forms/exchange/YamlText.h"

namespace forms::exchange {

/// When an item is asked: enableWhen, enableWhenExpression, and that the question it stands under is answered. "" is
/// always.
QString relevanceOf(const FhirItem &item, FhirReading &reading, FhirExpressions &expressions);

/// What an answer must be, beyond its range: lengths, patterns, days, how many are chosen. "" is anything.
QString constraintOf(const FhirItem &item, FhirReading &reading, FhirExpressions &expressions);

/// questionnaire-constraint, targetConstraint, and how many instances a repeat has: as checks.
void addChecks(const FhirItem &item, FhirReading &reading, FhirExpressions &expressions, std::vector<Written> &checks);

QString conjunctionOf(const QStringList &conditions);

} // namespace forms::exchange
