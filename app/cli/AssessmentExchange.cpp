// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An assessment's answers as a FHIR QuestionnaireResponse, out and in.
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/TakeResponse.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

forms::Result<int> assessmentExport(const QCommandLineParser &call, Console &console)
{
    const QString out = call.value(u"out"_s);
    if (QFileInfo::exists(out))
        return console.complain(
            Tr::tr("%1 is there already and is never overwritten; move it away or choose another name.").arg(out),
            Failed);
    TRY_ASSIGN(const auto session, openStore(call, console));
    const auto id = cases::AssessmentId::fromString(call.positionalArguments().first());
    TRY_ASSIGN(const auto interview, operations::Interview::open(*session, id));
    TRY_ASSIGN(const forms::exchange::Exported exported, operations::giveResponse(*session, *interview));
    TRY(writeNewFile(out, exported.bytes));
    console.out() << Tr::tr("written: %1").arg(out) << '\n' << forms::exchange::reportText(exported.notes);
    return Done;
}

/// Ends with Findings when something was not taken.
forms::Result<int> assessmentImport(const QCommandLineParser &call, Console &console)
{
    const QString file = call.positionalArguments().at(1);
    TRY_ASSIGN(const QByteArray bytes, readFile(file));
    TRY_ASSIGN(const auto session, openStore(call, console));
    const auto id = cases::AssessmentId::fromString(call.positionalArguments().first());
    TRY_ASSIGN(const auto interview, operations::Interview::open(*session, id));
    if (interview->isReadOnly())
        return console.complain(Tr::tr("This assessment takes no answers now."), Refused);
    TRY_ASSIGN(const auto response, forms::exchange::importResponse(bytes, file, interview->definition()));
    const auto notes = operations::takeResponse(*interview, response);
    TRY(session->save());
    console.out() << forms::exchange::reportText(notes);
    return notes.empty() ? Done : Findings;
}

} // namespace cli
