// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QString>

namespace store {

/// SHA-256 over the canonical current answers and the revision hash before (design.md 6), in hexadecimal.
forms::Result<QString> revisionHash(Connection &db, const cases::AssessmentId &assessment);
/// The same, kept as the assessment's newest revision: at hold, hand-over and approval.
forms::Result<QString> fixRevision(Connection &db, const cases::AssessmentId &assessment);

} // namespace store
