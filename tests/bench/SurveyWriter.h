// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <QJsonObject>

namespace bench {

/// A definition as SurveyJS has it, with the rules that its language can say.
struct SurveyForm
{
    QJsonObject form;
    int rules = 0; ///< expressions there are
    int given = 0; ///< of them, put in SurveyJS's language
};
SurveyForm surveyOf(const forms::FormDefinition &form);

/// One of our expressions in SurveyJS's language, for an item or group within this repeat (-1: none). Error Type with
/// the reason where it has no counterpart.
forms::Result<QString> surveyExpression(
    const forms::FormDefinition &form, const forms::Expression &expression, int repeat, const forms::Item *self);

} // namespace bench
