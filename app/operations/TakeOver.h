// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/operations/VaultSession.h"
#include "app/store/AnswerTable.h"
#include "app/store/InstanceTable.h"
#include "app/store/NoteTable.h"
#include "forms/definition/FormDefinition.h"

namespace operations {

/// What a new assessment starts with because earlier ones of the same person know it (takes_over): ordinary answers of
/// who begins it, and a note at each that says where it is from, or that something there does not fit here.
struct TakenOver
{
    std::vector<store::RepeatInstance> instances;
    std::vector<store::AnswerChange> answers;
    std::vector<store::Note> notes;

    forms::Result<void> write(store::Connection &db) const;
};

/// Nothing for a definition that takes nothing over. Reading the earlier assessments is entered in the trail.
forms::Result<TakenOver> takeOver(
    VaultSession &session, const cases::Assessment &begun, const forms::FormDefinition &form);

} // namespace operations
