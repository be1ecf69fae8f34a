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
    const QHash<forms::Slot, QString> &notes;
};

} // namespace paper
