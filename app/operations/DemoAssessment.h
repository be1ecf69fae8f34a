// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/AssessmentContent.h"
#include "app/operations/DemoAnswers.h"
#include "app/operations/DemoChildCase.h"
#include "app/store/AnswerTable.h"
#include "app/store/ApprovalTable.h"
#include "app/store/CommentTable.h"
#include "app/store/InstanceTable.h"
#include "app/store/KeptReasonTable.h"
#include "app/store/NoteTable.h"
#include "app/store/NoticeRecordTable.h"
#include "app/store/StepTable.h"

#include <optional>
#include <vector>

namespace operations {

/// Those who work in the made-up vault.
struct DemoStaff
{
    cases::Person first;
    cases::Person second;
    cases::Person supervisor;
};

/// A made-up assessment, ready to be written.
struct DemoAssessment
{
    cases::Assessment assessment;
    std::vector<store::RepeatInstance> instances;
    std::vector<store::AnswerChange> answers;
    std::vector<store::NewStep> steps;
    std::vector<store::KeptReason> reasons;
    std::vector<store::NoticeRecord> records;
    std::optional<store::Note> note;
    std::optional<review::Comment> comment;
    std::optional<store::Approval> approval;
    std::vector<store::ApprovedValue> values;
};

struct DemoRequest
{
    DemoInterview interview;
    cases::Client client;
    cases::Person interviewer;
    cases::Person supervisor;
    cases::AssessmentState state = cases::AssessmentState::Planned;
    std::shared_ptr<const forms::FormDefinition> form;
    /// Another instrument than ASI: what is known of it beforehand; null for ASI
    const DemoChildStep *child = nullptr;
};

/// Conducts the interview: walks the form in order through FormEntry, settles what its checks say, and takes the steps
/// up to the state asked for.
DemoAssessment conductDemo(const DemoRequest &request, DemoRandom &random);

forms::Result<void> writeDemo(store::Connection &db, const DemoAssessment &made);

} // namespace operations
