// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/DemoAssessment.h"
#include "app/operations/DemoCaseload.h"
#include "app/operations/VaultSession.h"

namespace operations {

/// Made-up families with one to three children each, every child's case as far as it has come: steps, measures, goals,
/// and the days that the steps set. The same for the same seed.
forms::Result<void> fillFamilies(VaultSession &session, const DemoPlan &plan, const DemoStaff &staff);

} // namespace operations
