// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forms {

/// What went wrong, in a form that code can branch on and a person can read. The texts here are for the log and for
/// the sentence that app/ui and app/cli build from (code, where): they never hold an answer, a name or a key.
struct Error
{
    enum class Code {
        Io, ///< the disk, the file or the folder did not do what was asked (full, read-only, not there)
        Syntax, ///< not well-formed: where says file:line:column
        Schema, ///< well-formed, but a word, a reference or a rule of the format does not hold
        Type, ///< a value of the wrong kind: text in a number, a date that does not exist
        Cycle, ///< where names the path a -> b -> a
        NotFound,
        WrongKey, ///< passphrase or key does not open it
        Corrupt, ///< damaged or tampered with
        Conflict, ///< somebody or something else holds it, or it has changed meanwhile
        Refused, ///< not allowed to this person, in this state, or by this rule
    };

    Code code;
    QString where; ///< file, item id or column: whatever lets the reader find the spot
    QString detail; ///< what happened and what to do next, in English
};

} // namespace forms
