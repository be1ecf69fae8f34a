// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace forms {

/// The order that ODK XForms' randomize(nodeset, seed) gives: the same in every program that follows it. Nodes that a
/// filter leaves out are left out before.
std::vector<int> randomized(const std::vector<int> &choices, quint64 seed);

} // namespace forms
