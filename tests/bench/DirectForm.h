// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <memory>

namespace bench {

/// The synthetic form put together without its text, for more items than the reader takes (20 000). Of the same
/// structure as the one that is read: EngineMeasure.cpp holds their fingerprints together.
std::shared_ptr<const forms::FormDefinition> directDefinition(int items);

} // namespace bench
