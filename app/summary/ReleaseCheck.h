// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"
#include "forms/base/Result.h"

#include <vector>

namespace summary {

/// Reads a release's finished files back and holds what was written, not what was meant, against the rules: sums, sizes
/// and structure agree (else Corrupt), every table divides all persons, no cell is small, no score cell holds all, no
/// withdrawn table left anything, practice is marked everywhere (else Refused). Knows nothing of how they were made.
forms::Result<void> checkRelease(const std::vector<ReleaseFile> &files);

} // namespace summary
