// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

#include <QString>

namespace operations {

/// Where a file that a definition names lies: beside the definition, in the instrument's folder. Empty when it is not
/// there, as it may be for an assessment from elsewhere, or when its name leads out of that folder.
QString mediaFile(const forms::FormDefinition &definition, const QString &name);

} // namespace operations
