// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/FollowUpPlan.h"

#include "app/cases/FollowUp.h"
#include "app/operations/AssessmentContent.h"
#include "app/store/Vault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace operations {

forms::Result<std::optional<FollowUpChange>> followUpAfter(VaultSession &session, const cases::Assessment &held)
{
    TRY_ASSIGN(auto known, store::FollowUpTable(session.vault().reader()).of(held.client));
    if (!isFollowUp(held.variant)) {
        const auto isOfThis = [&](const store::FollowUp &followUp) { return followUp.baseline == held.id; };
        if (std::any_of(known.begin(), known.end(), isOfThis))
            return std::optional<FollowUpChange>();
        const store::FollowUp due{.id = store::FollowUpId::create(),
            .client = held.client,
            .baseline = held.id,
            .due = cases::nextFollowUp({.lastBaseline = held.interviewDate, .lastFollowUp = {}}),
            .outcome = {},
            .outcomeDate = {},
            .attempts = 0,
            .note = {},
            .followUp = {}};
        return std::optional(FollowUpChange{due});
    }
    std::erase_if(known, [](const store::FollowUp &followUp) { return !followUp.outcome.isEmpty(); });
    for (store::FollowUp &followUp : known) {
        followUp.outcome = u"done"_s;
        followUp.outcomeDate = held.interviewDate;
        followUp.followUp = held.id;
    }
    return std::optional(std::move(known));
}

forms::Result<void> writeFollowUp(store::Connection &db, const FollowUpChange &change)
{
    for (const store::FollowUp &followUp : change)
        TRY(store::FollowUpTable(db).put(followUp));
    return {};
}

} // namespace operations
