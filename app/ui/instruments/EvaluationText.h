// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Evaluation.h"

#include <QPalette>

namespace ui {

/// Evaluations as rich text in the colours of this palette; every colour stands beside a word.
QString standingText(const forms::FormEntry &entry, forms::Slot slot, const QPalette &palette); ///< how the item stands
QString evaluationText(const operations::Evaluation &evaluation, const QPalette &palette);
QString triedText(const operations::TriedExpression &tried, const QPalette &palette);

} // namespace ui
