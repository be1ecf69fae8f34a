// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/DefinitionReader.h"

namespace bench {

forms::DefinitionText syntheticText(int items);
std::shared_ptr<const forms::FormDefinition> syntheticDefinition(int items);

/// The ASI as it lies in the source tree; null when it cannot be read.
std::shared_ptr<const forms::FormDefinition> asiDefinition();

} // namespace bench
