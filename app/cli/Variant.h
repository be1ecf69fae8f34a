// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

namespace cli {

/// What is wrong with --variant for this definition; empty when nothing is, or none is named.
QString wrongVariant(const forms::FormDefinition &form, const QString &variant);

} // namespace cli
