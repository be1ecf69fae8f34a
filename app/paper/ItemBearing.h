// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

#include <QHash>

namespace paper {

/// What more of an item does to the score it enters: makes it worse (days with problems) or better (days at work). Read
/// off the definition's own formulas, by trying the item's lowest and highest answer with every other in the middle;
/// where the form lets no score come of that (an item that other answers make irrelevant), beside what was answered.
enum class Bearing { Burden, Strength };

/// Of every input that moves a score; one that enters several scores as in the first of them.
QHash<forms::Slot, Bearing> itemBearings(const forms::FormEntry &entry);

/// The lowest answer there is to the item, as a code: where it has a range or choices. Never for free text.
QString lowestCode(const forms::FormDefinition &definition, const forms::Item &item);

} // namespace paper
