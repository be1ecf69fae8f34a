// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/EarlierAssessment.h"

#include "app/store/AliasTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/Vault.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace operations {
namespace {

bool wasHeld(cases::AssessmentState state)
{
    return state != cases::AssessmentState::Planned && state != cases::AssessmentState::UnderWay;
}

auto order(const cases::Assessment &assessment)
{
    return std::tuple(assessment.interviewDate, assessment.created);
}

} // namespace

forms::Result<std::optional<AssessmentContent>> earlierAssessment(
    VaultSession &session, const cases::Assessment &assessment)
{
    store::Connection &db = session.vault().reader();
    TRY_ASSIGN(const auto group, store::AliasTable(db).group(assessment.client));
    std::optional<cases::Assessment> latest;
    for (const cases::ClientId &client : group) {
        TRY_ASSIGN(const auto all, store::AssessmentTable(db).ofClient(client));
        for (const cases::Assessment &other : all) {
            const bool isBefore = other.instrument == assessment.instrument && other.id != assessment.id
                && wasHeld(other.state) && order(other) < order(assessment);
            if (isBefore && (!latest || order(*latest) < order(other)))
                latest = other;
        }
    }
    if (!latest)
        return std::optional<AssessmentContent>();
    TRY(session.recordAccess(u"assessment-read"_s, latest->id.toString()));
    TRY_ASSIGN(AssessmentContent content, AssessmentContent::load(session, latest->id));
    return std::optional(std::move(content));
}

} // namespace operations
