// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/AnswerJson.h"
#include "forms/entry/FormEntry.h"

namespace cli {

/// Answers of a file, given to an interview in which nothing has been answered; every slip, each with where it stands
/// in the file. An instance that a repeat_count does not ask for is there all the same, and counts as not relevant.
std::vector<forms::Error> giveAnswers(forms::FormEntry &entry, const std::vector<forms::JsonAnswer> &answers);

} // namespace cli
