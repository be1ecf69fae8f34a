// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/FollowUpPlan.h"

#include "app/cases/FollowUp.h"
#include "app/operations/AssessmentContent.h"
#include "app/store/AssessmentTable.h"
#include "app/store/Vault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace operations {
namespace {

/// What is still due after a baseline of this instrument.
forms::Result<std::vector<store::FollowUp>> openOf(
    VaultSession &session, const cases::ClientId &client, const QString &instrument)
{
    TRY_ASSIGN(auto followUps, store::FollowUpTable(session.vault().reader()).of(client));
    TRY_ASSIGN(const auto assessments, store::AssessmentTable(session.vault().reader()).ofClient(client));
    std::erase_if(followUps, [&](const store::FollowUp &followUp) {
        const auto isBaseline
            = [&](const cases::Assessment &one) { return one.id == followUp.baseline && one.instrument == instrument; };
        return !followUp.outcome.isEmpty() || std::none_of(assessments.begin(), assessments.end(), isBaseline);
    });
    return followUps;
}

} // namespace

forms::Result<std::optional<FollowUpChange>> followUpAfter(VaultSession &session, const cases::Assessment &held)
{
    if (!isFollowUp(held.variant)) {
        TRY_ASSIGN(const auto known, store::FollowUpTable(session.vault().reader()).of(held.client));
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
    TRY_ASSIGN(auto open, openOf(session, held.client, held.instrument));
    for (store::FollowUp &followUp : open) {
        followUp.outcome = u"done"_s;
        followUp.outcomeDate = held.interviewDate;
        followUp.followUp = held.id;
    }
    return std::optional(std::move(open));
}

forms::Result<void> writeFollowUp(store::Connection &db, const FollowUpChange &change)
{
    for (const store::FollowUp &followUp : change)
        TRY(store::FollowUpTable(db).put(followUp));
    return {};
}

} // namespace operations
