// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/ErrorText.h"

#include "app/ui/parts/Tr.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {
ErrorWords general(forms::Error::Code code)
{
    using Code = forms::Error::Code;
    switch (code) {
    case Code::Io:
        return {Tr::tr("The file or folder could not be read or written."),
            Tr::tr("See that the disk is there, is not full and is not write-protected. Then try again.")};
    case Code::Syntax:
        return {Tr::tr("The file is not written as it should be."),
            Tr::tr("Look at the place that is named, or ask the one who made the file.")};
    case Code::Schema:
        return {Tr::tr("The file holds something that this version does not understand."),
            Tr::tr("See whether there is a newer version of the program or of the file.")};
    case Code::Type:
        return {Tr::tr("This cannot be read as an answer here."), Tr::tr("Write it again, or use a special code.")};
    case Code::Cycle:
        return {Tr::tr("The form refers to itself in a circle."),
            Tr::tr("The one who made the form must break the circle.")};
    case Code::NotFound:
        return {Tr::tr("It is not there."), Tr::tr("See that it has not been moved or renamed.")};
    case Code::WrongKey:
        return {Tr::tr("That passphrase does not open it."),
            Tr::tr("Try again. If it is forgotten, use the recovery code.")};
    case Code::Corrupt:
        return {Tr::tr("The data is damaged or has been tampered with."),
            Tr::tr("Change nothing. Restore the latest backup, and tell the one who looks after the program.")};
    case Code::Conflict:
        return {Tr::tr("Somebody or something else is using it, or it has changed meanwhile."),
            Tr::tr("Close it in the other place, then try again.")};
    case Code::Refused:
        return {Tr::tr("This is not allowed here."),
            Tr::tr("Ask somebody with the right role, or look at what stands in the way.")};
    }
    return {};
}
} // namespace

ErrorWords errorWords(const forms::Error &error)
{
    ErrorWords words = general(error.code);
    // The place lets the reader find the spot; it never holds an answer, a name or a key (Error.h).
    if (!error.where.isEmpty() && error.code != forms::Error::Code::Conflict)
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
