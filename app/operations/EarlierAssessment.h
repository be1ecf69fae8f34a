// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/AssessmentContent.h"

#include <optional>

namespace operations {

/// The last interview with the same person and instrument before this one, whoever held it; none for the first. The
/// person is everybody who has been settled to be the same (design.md 6).
forms::Result<std::optional<AssessmentContent>> earlierAssessment(
    VaultSession &session, const cases::Assessment &assessment);

} // namespace operations
