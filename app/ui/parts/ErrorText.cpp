// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/ErrorText.h"

#include "app/ui/parts/Tr.h"

namespace ui {

ErrorWords errorWords(const forms::Error &error)
{
    ErrorWords words = operations::errorWords(error);
    // The place lets the reader find the spot; it never holds an answer, a name or a key (Error.h). In a conflict it
    // may be the id of what is in the way, which says nothing to a reader.
    if (!words.isPlaceTold && !error.where.isEmpty() && error.code != forms::Error::Code::Conflict)
        //: %1 is what happened, %2 the file or place
        words.what = Tr::tr("%1 (%2)").arg(words.what, error.where);
    return words;
}

QString errorText(const forms::Error &error)
{
    const ErrorWords words = errorWords(error);
    //: %1 is what happened, %2 what to do next: two whole sentences
    return Tr::tr("%1 %2").arg(words.what, words.next);
}

} // namespace ui
