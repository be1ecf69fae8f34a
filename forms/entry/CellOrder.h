// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

namespace forms {

/// The instances of a repeat that count, in order; what repeat_count has set aside is not among them.
std::vector<Instance> countedInstances(const FormEntry &entry, int repeat, Instance within);

/// The cells of a group in the form's order, a repeat's instance by instance. The instance is the one the group lies
/// in.
std::vector<Cell> cellsIn(const FormEntry &entry, int group, Instance instance = theForm);
std::vector<Cell> allCells(const FormEntry &entry);

/// How a person tells cells apart: "age", in the second instance "age[2]", "hours[2][1]" in a repeat within.
QString cellName(const FormEntry &entry, Cell cell);
QString cellCode(const FormEntry &entry, Cell cell); ///< the same where the name is a code (codeOf), else empty

/// How cases and JSON write where something stands, counted from 1: "kids[2].visits[1]", "kids[2].visits[1].hours"; an
/// item in no repeat is its name. The form itself is "".
QString instancePath(const FormEntry &entry, Instance instance);
QString cellPath(const FormEntry &entry, Cell cell);
/// "range:age@kids[2]": the finding's id with where it stands, as a person counts.
QString findingName(const FormEntry &entry, const Finding &finding);

} // namespace forms
