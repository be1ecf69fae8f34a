// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/operations/Caseload.h"

using namespace Qt::StringLiterals;

forms::Result<int> cli::assessmentList(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    const operations::Caseload caseload(*session);
    const auto id = cases::ClientId::fromString(call.positionalArguments().first());
    TRY_ASSIGN(const cases::Client client, caseload.client(id));
    TRY_ASSIGN(const auto assessments, caseload.assessmentsOf(client.id));
    console.out() << u"assessment\tinstrument\tversion\tvariant\tstate\tinterviewed\n"_s;
    for (const cases::Assessment &assessment : assessments) {
        const QStringList columns{assessment.id.toString(), assessment.instrument, assessment.version,
            assessment.variant, cases::stateName(assessment.state), assessment.interviewDate.toString(Qt::ISODate)};
        console.out() << columns.join(u'\t') << '\n';
    }
    return Done;
}
