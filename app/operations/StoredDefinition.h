// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/DefinitionTable.h"
#include "forms/definition/DefinitionReader.h"

namespace operations {

/// A definition in full, as it goes into the vault with the first assessment that uses it.
store::StoredDefinition storedDefinition(const forms::FormDefinition &form);
/// And back: what a reader reads.
forms::DefinitionText definitionText(const store::StoredDefinition &stored);

} // namespace operations
