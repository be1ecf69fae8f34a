// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Profile.h"
#include "app/paper/FormPaper.h"

namespace paper {

/// The profile as the window and the paper draw it, its words in this language.
charts::ProfileData resultProfile(const forms::FormEntry &entry, const std::optional<EarlierResult> &earlier,
    const QDate &date, const QString &language);

/// Change of one score in words (rules.md 1): plain difference unless a reliability is published; not computed between
/// different time frames or settings. "" when there is nothing to compare with.
QString changeWords(const forms::FormEntry &entry, const forms::ScoreDefinition &score,
    const std::optional<EarlierResult> &earlier, const QString &language);

/// The same as a number; none where there is nothing to compare with, or nothing may be compared.
std::optional<forms::Change> comparableChange(
    const forms::FormEntry &entry, const forms::ScoreDefinition &score, const std::optional<EarlierResult> &earlier);

/// What a reader must know before the numbers, strongest first: restricted, unreliable, no published reliability, each
/// score's caution.
struct Caution
{
    enum class Kind { Restricted, Unreliable, Note } kind;
    QString words;
};
std::vector<Caution> resultCautions(
    const forms::FormEntry &entry, const std::optional<EarlierResult> &earlier, const QString &language);

/// Two or more sections whose answers the interviewer marked as not to be relied on.
bool isUnreliable(const forms::FormEntry &entry);

} // namespace paper
