// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/VaultSession.h"
#include "app/summary/Release.h"
#include "forms/definition/FormDefinition.h"

#include <functional>
#include <memory>
#include <vector>

namespace operations {

using ClientFilter = std::function<bool(const cases::ClientId &)>; ///< empty: every client

/// What counting reads: the values that approval fixed, of every approved assessment with this instrument in a period;
/// everybody who is the same person stands under one name.
forms::Result<std::vector<summary::CountedAssessment>> countedAssessments(VaultSession &session,
    const QString &instrument, const summary::Period &period, const ClientFilter &isCounted = {});

QString packOf(const forms::FormDefinition &form); ///< edition and holder's code of its content pack; empty: none

/// The definition whose words the counted ones were made with: under their content pack, where they have one.
forms::Result<std::shared_ptr<const forms::FormDefinition>> definitionCounted(VaultSession &session,
    std::shared_ptr<const forms::FormDefinition> form, const std::vector<summary::CountedAssessment> &counted);

/// The money rule that the assessments of this instrument are made with: its definition's default.
QString moneyRuleOf(const forms::FormDefinition &form);

} // namespace operations
