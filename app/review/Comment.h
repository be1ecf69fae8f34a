// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"

#include <QDateTime>
#include <QString>

namespace review {

using CommentId = forms::Id<struct CommentTag>;

/// Something said about one item, or about the assessment (item empty), in review.
struct Comment
{
    CommentId id;
    cases::AssessmentId assessment;
    QString item;
    cases::PersonId author;
    QString authorName;
    QDateTime written; ///< UTC
    QString text;
    bool isSettled = false;
};

/// One step that was taken: for the assessment's own trail.
struct StepTaken
{
    QString action;
    cases::AssessmentState to;
    QString personName;
    QDateTime when; ///< UTC
    QString comment;
};

} // namespace review
