// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

namespace forms {

/// Answered alone and without a name: every item is the client's own (scope: client). Such answers are never kept with
/// a client, and the paper asks for nobody's name.
bool isSurvey(const FormDefinition &definition);

} // namespace forms
