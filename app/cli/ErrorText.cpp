// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"

#include "app/cli/Tr.h"

using namespace Qt::StringLiterals;
using Code = forms::Error::Code;

namespace cli {
namespace {

struct Sentence
{
    Code code;
    const char *where; ///< "" for every other place
    ExitStatus status;
    const char *text;
};

// The first row that fits is used: particular places before the rest.
constexpr Sentence sentences[] = {
    {Code::Refused, "state", Refused,
        QT_TRANSLATE_NOOP("UnderlagCli", "This step does not follow the state the assessment is in.")},
    {Code::Refused, "role", Refused, QT_TRANSLATE_NOOP("UnderlagCli", "Your role does not allow this step.")},
    {Code::Refused, "own-interview", Refused,
        QT_TRANSLATE_NOOP("UnderlagCli", "Nobody reviews their own interview. Ask another supervisor.")},
    {Code::Refused, "not-own", Refused,
        QT_TRANSLATE_NOOP("UnderlagCli", "Only the person who interviewed may take this step.")},
    {Code::Refused, "practice", Refused,
        QT_TRANSLATE_NOOP("UnderlagCli", "A practice vault takes only test identity numbers.")},
    {Code::Refused, "real", Refused, QT_TRANSLATE_NOOP("UnderlagCli", "A real vault takes no test identity numbers.")},
    {Code::Refused, "released", Refused,
        QT_TRANSLATE_NOOP("UnderlagCli", "A period is released once, and this one has been. Choose another.")},
    {Code::Io, "", Failed,
        QT_TRANSLATE_NOOP("UnderlagCli",
            "Reading or writing failed. Check that it is there, that you may use it and that the disk has room.")},
    {Code::Syntax, "", Failed, QT_TRANSLATE_NOOP("UnderlagCli", "It is not well-formed here. Mend it and try again.")},
    {Code::Schema, "", Failed,
        QT_TRANSLATE_NOOP("UnderlagCli", "A word or a rule of the format does not hold here. Mend it and try again.")},
    {Code::Type, "", Failed, QT_TRANSLATE_NOOP("UnderlagCli", "This is not the kind of value that belongs here.")},
    {Code::Cycle, "", Failed,
        QT_TRANSLATE_NOOP("UnderlagCli", "These depend on each other in a circle. Break it at one of them.")},
    {Code::NotFound, "", Failed, QT_TRANSLATE_NOOP("UnderlagCli", "There is no such thing.")},
    {Code::WrongKey, "", Refused,
        QT_TRANSLATE_NOOP("UnderlagCli",
            "The passphrase does not open it. Try again; the window can open it with the recovery code.")},
    {Code::Corrupt, "", Corrupt,
        QT_TRANSLATE_NOOP("UnderlagCli",
            "It is damaged or has been changed by something else. Keep a copy as it is and restore a backup.")},
    {Code::Conflict, "", Failed,
        QT_TRANSLATE_NOOP("UnderlagCli", "Something else holds it, or it is there already. Close that and try again.")},
    {Code::Refused, "", Refused, QT_TRANSLATE_NOOP("UnderlagCli", "This is not allowed.")},
};

const Sentence &sentenceFor(const forms::Error &error)
{
    for (const Sentence &row : sentences) {
        const QLatin1StringView where(row.where);
        if (row.code == error.code && (where.isEmpty() || error.where == where))
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QString errorText(const forms::Error &error)
{
    QString text = Tr::tr(sentenceFor(error).text);
    if (!error.detail.isEmpty())
        text += u" ("_s + error.detail + u')';
    return error.where.isEmpty() ? text : error.where + u": "_s + text;
}

ExitStatus exitStatus(const forms::Error &error)
{
    return sentenceFor(error).status;
}

} // namespace cli
