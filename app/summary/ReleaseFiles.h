// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary/Release.h"

#include <vector>

namespace summary {

/// The mark that practice output carries in every file.
QString practiceMark();

/// The release as files, byte for byte the same for the same release: a CSV for each whole table, RELEASE.json,
/// datapackage.json (Frictionless), README.txt and, last, SHA256SUMS over all the others. None when the release is
/// withdrawn. A further format is one more function beside these; signatures sign SHA256SUMS.
std::vector<ReleaseFile> releaseFiles(const Release &release);

} // namespace summary
