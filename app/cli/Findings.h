// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"

#include <QTextStream>

#include <vector>

namespace cli {

QString severityName(forms::Severity severity); ///< "error", "warning", "notice"

/// FILE:LINE:COLUMN: error: CODE: text, one line each. True when one is an error.
bool printFindings(const std::vector<forms::DefinitionFinding> &findings, QTextStream &stream);

} // namespace cli
