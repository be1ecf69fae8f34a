// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Client.h"
#include "app/operations/AssessmentContent.h"
#include "app/store/ApprovalTable.h"
#include "app/summary/Release.h"

#include <vector>

namespace operations {

/// What approval fixes (design.md 6): relevance of every item asked, scores, bands, findings, and the variables that
/// counting needs. No answer is among them.
std::vector<store::ApprovedValue> approvedValues(const AssessmentContent &content, const cases::Client &client);

/// The way back: what one assessment's approved values say to a count. Nothing is evaluated.
summary::CountedAssessment countedAssessment(const std::vector<store::ApprovedValue> &values, const QString &person);

} // namespace operations
