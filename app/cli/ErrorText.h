// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "forms/base/Error.h"

#include <QString>

namespace cli {

/// A sentence with what, where and what to do next.
QString errorText(const forms::Error &error);
ExitStatus exitStatus(const forms::Error &error);

} // namespace cli
