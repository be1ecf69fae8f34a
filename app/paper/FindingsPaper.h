// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/FormPaper.h"

#include <vector>

namespace paper {

/// Something in an interview that is open, or was settled with words: in the order it is to be looked at.
struct OpenMatter
{
    enum class Kind { Error, Warning, Record, ReturnTo, Unanswered, Kept, Recorded, Notice } kind = Kind::Error;
    forms::Cell cell = -1; ///< where to settle it; -1 for the form as a whole
    std::vector<forms::Cell> items; ///< every item it is about
    forms::LocalText message; ///< what the finding says; empty for a mark and an item without answer
    QString words; ///< of Kept the reason, of Recorded what was done, when and by whom
};

/// The list of open findings, section by section, with code, question and what the finding says.
forms::Result<QByteArray> findingsPaper(
    const forms::FormEntry &entry, const std::vector<OpenMatter> &matters, const Heading &heading);

} // namespace paper
