// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CaseCourse.h"

#include "app/operations/AssessmentContent.h"
#include "app/operations/Caseload.h"

using namespace Qt::StringLiterals;
using forms::Result;

namespace operations {

namespace {

bool isHeld(const cases::Assessment &assessment)
{
    return assessment.state != cases::AssessmentState::Planned && assessment.state != cases::AssessmentState::UnderWay;
}

} // namespace

Result<std::vector<cases::AfterClosing>> caseCourse(VaultSession &session, const cases::ClientId &client)
{
    TRY_ASSIGN(const std::vector<cases::Assessment> assessments, Caseload(session).assessmentsOf(client));
    std::vector<cases::CaseMoment> moments;
    for (const cases::Assessment &one : assessments) {
        if (!isHeld(one))
            continue;
        const auto definition = definitionOf(session, one); // of one that cannot be read its own page says why
        if (definition && !(*definition)->caseStep.isEmpty())
            moments.push_back({.day = one.interviewDate, .opens = (*definition)->caseStep == "opens"_L1});
    }
    return cases::afterClosings(std::move(moments), session.clock().today());
}

} // namespace operations
