// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"
#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <optional>
#include <vector>

namespace summary {

struct ReleaseRequest
{
    Period period;
    QDate today;
    std::vector<Period> earlier; ///< already released by this body under this plan
    QString reportingBody; ///< municipality code; 9901 and up in practice, and only there
    bool isPractice = false;
    QString moneyRule; ///< "" where the definition has none
};

/// Conflict when the period was released or overlaps one that was; Refused when it is not of the plan's kind, not
/// closed, or not yet releasable.
forms::Result<void> checkPeriod(const forms::PublicationPlan &plan, const ReleaseRequest &request);

/// Closed periods of the plan's kind that hold one of these days and have ended by today, newest first.
std::vector<Period> closedPeriods(
    const forms::PublicationPlan &plan, const std::vector<QDate> &interviewDates, QDate today);

/// The period of this kind ("half_year", "year", "tertial") that a day falls in; none for another kind.
std::optional<Period> periodOf(const QString &kind, QDate day);

/// Counts by the definition's plan and withholds, without asking who reports or whether the period may leave: for who
/// looks at it within the house. Errors as prepareRelease's own.
forms::Result<Release> countRelease(const forms::FormDefinition &definition,
    const std::vector<CountedAssessment> &approved, const ReleaseRequest &request);

/// Counts by the definition's plan and withholds: what comes back is what would leave. Nothing else is looked at: the
/// same values give the same release whatever their order, the day or the machine. Conflict when assessments of another
/// structure or money rule are among those counted; Schema when the plan asks for what cannot be given.
forms::Result<Release> prepareRelease(const forms::FormDefinition &definition,
    const std::vector<CountedAssessment> &approved, const ReleaseRequest &request);

/// What a team is shown of a closed period, under the rules of a release: small cells withheld, the plan's own limits
/// or stricter ones. It never leaves, so that neither the 60 days nor a municipality's code are asked for. Errors: as
/// of prepareRelease; Refused when the period is not closed.
struct TeamRequest
{
    Period period;
    QDate today;
    int fewest = 0; ///< in a cell and in all, where the plan asks for less
    QString moneyRule; ///< "" where the definition has none
};
forms::Result<Release> prepareTeamTables(const forms::FormDefinition &definition,
    const std::vector<CountedAssessment> &approved, const TeamRequest &request);

} // namespace summary
