// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/cases/FollowUp.h"
#include "app/cases/Goal.h"
#include "app/cases/Measure.h"
#include "app/review/ReviewSteps.h"

#include <QDate>
#include <QString>

namespace models {

/// The interface's language, "sv" or "en": what instrument texts are asked for in. The window sets QLocale's default.
QString language();

/// The words a person reads for what the store keeps as stable names. One word for one thing, in lists, pages and
/// papers.
QString stateWord(cases::AssessmentState state);
QString measureEndWord(cases::MeasureEnd end); ///< why a measure ended
QString measureWord(const cases::MeasureKind &kind); ///< ours in the interface's language, others with their code
QString goalOutcomeWord(cases::GoalOutcome outcome); ///< how far a goal was reached
QString followUpOutcomeWord(cases::FollowUpOutcome outcome); ///< how a follow-up ended
QString roleWord(cases::Role role);
QString vaultKindWord(cases::VaultKind kind);
QString contactModeWord(const QString &contactMode);
QString actionWord(review::Action action); ///< on a button: "Send to review"
/// What opening it leads to, for who sits here: "Continue interview", "Review", "See the result".
QString openingWord(cases::AssessmentState state, bool isMine, cases::Role role);
QString refusalWord(const QString &refusal); ///< why a step is not open: a sentence; "" for ""
QString withdrawalWord(const QString &rule); ///< why a table stays in the house: a sentence
QString variantWord(const QString &variant); ///< for the variants there are by custom; else the name itself
QString dayWord(QDate day); ///< "14 March 2026"; "" for none
QString agoWord(QDate day, QDate today); ///< "today", "3 days ago", "in 2 weeks"

} // namespace models
