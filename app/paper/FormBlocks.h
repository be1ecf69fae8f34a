// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/Filling.h"
#include "app/paper/FormPaper.h"
#include "app/paper/Sheet.h"

namespace paper {

/// The whole form as blocks, in the form's own order; empty without a filling.
std::vector<Block> formBlocks(const Sheet &sheet, const forms::FormDefinition &definition, const QString &variant,
    const Filling *filling, const Heading &heading);

/// The document's title and whom it is about; lines to write on where that is not known.
std::vector<Block> titleBlocks(
    const Sheet &sheet, const QString &title, const QString &edition, const Heading &heading, bool hasLines);

} // namespace paper
