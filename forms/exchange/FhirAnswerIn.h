// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/exchange/Exchange.h"
#include "forms/exchange/FhirJson.h"
#include "forms/exchange/FhirTree.h"

#include <optional>

namespace forms::exchange {

/// One answer of a response as the item it is for holds it, and what does not fit; never what it was.
struct FhirAnswer
{
    Answer answer;
    QString other; ///< of an open choice: what else it was
    std::optional<Note::Kind> misfit;
    QString what; ///< of a misfit, in one sentence
};

/// Reads QuestionnaireResponse.item.answer for an entry that is a question.
FhirAnswer readFhirAnswer(const FormDefinition &form, const FhirEntry &entry, const FhirNode &answer);

} // namespace forms::exchange
