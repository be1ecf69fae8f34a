// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/VaultSession.h"
#include "app/store/FollowUpTable.h"

#include <optional>
#include <vector>

namespace operations {

/// What holding an interview does to what is due: a baseline makes a follow-up due, a follow-up settles those open
/// of the same instrument.
using FollowUpChange = std::vector<store::FollowUp>;

forms::Result<std::optional<FollowUpChange>> followUpAfter(VaultSession &session, const cases::Assessment &held);
forms::Result<void> writeFollowUp(store::Connection &db, const FollowUpChange &change);

} // namespace operations
