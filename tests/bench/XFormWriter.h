// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

namespace bench {

/// A definition as ODK XForms, for an engine that reads those: structure, rules, choices and one language's labels.
/// Our language is ODK's, so every expression is given as it stands, with a path for each ${name}.
QByteArray xformOf(const forms::FormDefinition &form);

/// Where an item's first answer lies in it: "/data/section/kids[1]/age".
QString xformPath(const forms::FormDefinition &form, forms::Slot slot);

} // namespace bench
