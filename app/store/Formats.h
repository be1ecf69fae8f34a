// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace store {

/// The SQL of each released format, one file each.
extern const char *const format1;
extern const char *const format2;
extern const char *const format3;
extern const char *const format4;
extern const char *const format5;
extern const char *const format6;

} // namespace store
