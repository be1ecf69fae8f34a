// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Error.h"

#include <QString>

namespace operations {

/// An error as a person reads it, the same in the window and on the command line: the one place where errors become
/// words. Never the error's detail, which is for a log.
struct ErrorWords
{
    QString what; ///< what happened, a whole sentence
    QString next; ///< what to do now, a whole sentence
    bool isPlaceTold = false; ///< the sentence says where already: `where` was a word of ours, and no file or id
};

ErrorWords errorWords(const forms::Error &error);

} // namespace operations
