// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Interview.h"
#include "forms/exchange/Fhir.h"

namespace operations {

/// What a QuestionnaireResponse answers is given in an open interview, as if it were typed: kept, in the history, with
/// findings; on disk all of it at once. What is answered already stays, and each thing that was not taken is noted;
/// never what it was.
std::vector<forms::exchange::Note> takeResponse(Interview &interview, const forms::exchange::ReadResponse &response);

/// The interview as a QuestionnaireResponse; entered in the audit trail before it is made.
forms::Result<forms::exchange::Exported> giveResponse(VaultSession &session, Interview &interview);

} // namespace operations
