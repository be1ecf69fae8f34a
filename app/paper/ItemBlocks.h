// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/BlockMaker.h"
#include "app/paper/Filling.h"
#include "app/paper/Sheet.h"

namespace paper {

/// One item of the empty form: question, hint, and boxes to write in with their codes.
Block emptyItem(
    const Sheet &sheet, const forms::FormDefinition &definition, const forms::Item &item, const QString &variant);

/// One item as it was answered: what was chosen among what, what a rule recorded, what was set aside, the note. More
/// than one block only when a text or a note is too long for one.
std::vector<Block> filledItem(const Sheet &sheet, const Filling &filling, forms::Cell cell);

} // namespace paper
