// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"

#include "app/operations/ErrorWords.h"

using Code = forms::Error::Code;
using namespace Qt::StringLiterals;

namespace cli {

QString errorText(const forms::Error &error)
{
    const operations::ErrorWords words = operations::errorWords(error);
    QString text = words.what + u' ' + words.next;
    // The detail says what no sentence of ours does: who holds it, what the system said.
    if (!error.detail.isEmpty() && (!words.isPlaceTold || error.code == Code::Conflict))
        text += u" ("_s + error.detail + u')';
    return error.where.isEmpty() || words.isPlaceTold ? text : error.where + u": "_s + text;
}

ExitStatus exitStatus(const forms::Error &error)
{
    switch (error.code) {
    case Code::WrongKey:
    case Code::Refused:
        return Refused;
    case Code::Corrupt:
        return Corrupt;
    case Code::Io:
    case Code::Syntax:
    case Code::Schema:
    case Code::Type:
    case Code::Cycle:
    case Code::NotFound:
    case Code::Conflict:
        break;
    }
    return Failed;
}

} // namespace cli
