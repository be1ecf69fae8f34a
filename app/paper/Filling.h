// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

#include <QHash>

namespace paper {

/// What a filled form is filled with; both outlive the paper's making.
struct Filling
{
    const forms::FormEntry &entry;
    const QHash<forms::Slot, QString> &notes; ///< by cell; -1: of the whole interview; -2 - n: of the n-th section

    static constexpr forms::Slot wholeInterview = -1;
    static constexpr forms::Slot section(int number) { return -2 - number; }
};

} // namespace paper
