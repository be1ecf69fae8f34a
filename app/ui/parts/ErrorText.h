// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Error.h"

#include <QString>

namespace ui {

/// An error as a person reads it. The one place in the window where errors become words.
struct ErrorWords
{
    QString what; ///< what happened
    QString next; ///< what to do now
};

ErrorWords errorWords(const forms::Error &error);
QString errorText(const forms::Error &error); ///< both in one line

} // namespace ui
