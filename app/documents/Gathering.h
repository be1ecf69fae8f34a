// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Interview.h"
#include "app/paper/FindingsPaper.h"
#include "app/paper/Journal.h"

namespace documents {

/// What an open interview holds beside its answers, as the papers want it.
std::vector<paper::OpenMatter> openMatters(
    const operations::Interview &interview, const forms::FormEntry &entry, const paper::Words &words);
std::vector<paper::SafetyNotice> safetyNotices(const operations::Interview &interview, const forms::FormEntry &entry);

/// Asked, and without an answer or with a special code that says there was none (refused, unknown).
std::vector<forms::Cell> neverAnswered(const forms::FormEntry &entry);

} // namespace documents
