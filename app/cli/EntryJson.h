// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Json.h"
#include "forms/entry/FormEntry.h"

namespace cli {

/// What `score` prints (design.md 10): instrument, version, scores, findings, relevant (the items asked that are not),
/// values (what rules recorded and calculations computed). Of a repeat they are a list with an object for each of its
/// instances, as in ANSWERS.json; a repeat of which there is nothing to say is left out. A finding in an instance says
/// which: "range:age@kids[2]", its items "kids[2].age".
QByteArray scoreJson(const forms::FormEntry &entry);

json::Members scoreMembers(const forms::FormEntry &entry); ///< the same, without the outermost braces
QByteArray answerJson(const forms::Answer &answer); ///< a number as a number, a special code as its name
QByteArray givenJson(const forms::FormEntry &entry); ///< what was given, with every instance, also a blank one

} // namespace cli
