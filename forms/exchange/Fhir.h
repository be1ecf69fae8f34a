// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"
#include "forms/exchange/Exported.h"

#include <QDateTime>

namespace forms::exchange {

/// A Questionnaire of FHIR R4 (a Bundle with one counts too), with what Structured Data Capture adds to it.
Result<Imported> importQuestionnaire(const QByteArray &bytes, const QString &fileName);

/// The definition as a Questionnaire, with a note for each thing that has no place there. The same bytes each time.
Result<Exported> exportQuestionnaire(const FormDefinition &form);

/// The answers that stand in an interview as a QuestionnaireResponse: hierarchy as exportQuestionnaire writes it,
/// special codes as data-absent-reason.
struct ResponseOptions
{
    bool isCompleted = false;
    QDateTime authored; ///< left out when it is not valid
};
Result<Exported> exportResponse(const FormEntry &entry, const ResponseOptions &options);

/// What a QuestionnaireResponse answers, as FormEntry::load takes it; a note for each answer that does not fit. Notes
/// never hold an answer.
struct ReadResponse
{
    QHash<Slot, Answer> answers; ///< outside of repeats
    std::vector<LoadedInstance> instances; ///< each after the one around it, in the response's order; new ids
    std::vector<Note> notes;
};
Result<ReadResponse> importResponse(const QByteArray &bytes, const QString &fileName, const FormDefinition &form);

} // namespace forms::exchange
