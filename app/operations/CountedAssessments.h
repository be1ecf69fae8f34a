// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/VaultSession.h"
#include "app/summary/Release.h"
#include "forms/definition/FormDefinition.h"

#include <functional>
#include <vector>

namespace operations {

using ClientFilter = std::function<bool(const cases::ClientId &)>; ///< empty: every client

/// What counting reads: the values that approval fixed, of every approved assessment with this instrument in a period;
/// everybody who is the same person stands under one name.
forms::Result<std::vector<summary::CountedAssessment>> countedAssessments(VaultSession &session,
    const QString &instrument, const summary::Period &period, const ClientFilter &isCounted = {});

/// The money rule that the assessments of this instrument are made with: its definition's default.
QString moneyRuleOf(const forms::FormDefinition &form);

} // namespace operations
