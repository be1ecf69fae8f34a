// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/CaseCourse.h"
#include "app/operations/VaultSession.h"

namespace operations {

/// What came after each closing of a client's case, by the assessments whose instrument says that it opens or closes
/// one (case: in its definition) and whose interview has been held.
forms::Result<std::vector<cases::AfterClosing>> caseCourse(VaultSession &session, const cases::ClientId &client);

} // namespace operations
