// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/Words.h"
#include "forms/answers/Answer.h"
#include "forms/definition/FormDefinition.h"

namespace paper {

/// "12 dagar", "Måttligt", "X (Inget svar)", "14 mars 2026"; "" for no answer.
QString answerWords(
    const forms::FormDefinition &definition, const forms::Item &item, const forms::Answer &answer, const Words &words);

/// The code as it is typed and stands in a grid's cell: "12", "2", "X", "14/3 2026".
QString answerCode(const forms::Answer &answer, const Words &words);

/// "days", "1 day": unit and count; "" for no unit.
QString unitWords(const QString &unit, double count, const Words &words);

/// "last 30 days", "lifetime"; the frame's own name where it is none of the known ones.
QString timeFrameWords(const QString &frame, const Words &words);

} // namespace paper
