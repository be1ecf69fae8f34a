// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"

#include <QByteArray>

#include <vector>

namespace forms {

class Reading;
struct DefinitionText;

struct FixedText
{
    QByteArray bytes;
    std::vector<DefinitionFinding> fixed; ///< whose fix was made, in the order of the text
};

/// The text with every fix made that still fits it: what stands there is what the fix replaces, and of two that touch
/// the same characters the first. Findings must be of this one file.
FixedText applyFixes(const QByteArray &bytes, const std::vector<DefinitionFinding> &findings);

/// Gives findings about names within expressions their fix: the parser tells of the name, and where it stands.
void addNameFixes(Reading &reading, const DefinitionText &text);

} // namespace forms
