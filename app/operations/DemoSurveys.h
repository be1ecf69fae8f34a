// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/DemoCaseload.h"
#include "app/operations/VaultSession.h"

namespace operations {

/// The user survey prepared with the practice passphrase, enough made-up answers of a period that can be opened, and
/// some of the one that runs.
forms::Result<void> makeDemoSurveys(VaultSession &session, const DemoPlan &plan);

} // namespace operations
