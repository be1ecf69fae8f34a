// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/Caseload.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr int pageSize = 500;

/// What is wrong with --state; empty when nothing is.
QString readFilter(const QCommandLineParser &call, cases::CaseloadFilter &filter)
{
    filter.find = call.value(u"find"_s);
    filter.onlyMine = call.isSet(u"mine"_s);
    filter.instrument = call.value(u"instrument"_s);
    for (const QString &name : call.values(u"state"_s)) {
        const cases::AssessmentState state = cases::stateFromName(name);
        if (cases::stateName(state) != name)
            return Tr::tr("\"%1\" is no state of an assessment.").arg(name);
        filter.states.push_back(state);
    }
    filter.dueBefore = readDay(call.value(u"due-before"_s));
    return {};
}

void printRow(const cases::CaseloadRow &row, QTextStream &out)
{
    const bool hasAssessment = !row.assessment.isNull();
    const QStringList columns{row.client.toString(), row.caseNumber,
        row.isProtected ? Tr::tr("(protected)") : row.clientName, row.identityShown, row.instrument, row.variant,
        hasAssessment ? cases::stateName(row.state) : QString(), row.interviewDate.toString(Qt::ISODate),
        row.due.toString(Qt::ISODate)};
    out << columns.join(u'\t') << '\n';
}

} // namespace

forms::Result<int> clientList(const QCommandLineParser &call, Console &console)
{
    cases::CaseloadFilter filter;
    if (const QString wrong = readFilter(call, filter); !wrong.isEmpty())
        return console.complain(wrong, WrongUse);
    TRY_ASSIGN(const auto session, openStore(call, console));
    const operations::Caseload caseload(*session);
    console.out() << u"client\tcase\tname\tidentity\tinstrument\tvariant\tstate\tinterviewed\tdue\n"_s;
    for (int offset = 0;; offset += pageSize) {
        TRY_ASSIGN(const auto rows, caseload.rows(filter, offset, pageSize));
        for (const cases::CaseloadRow &row : rows)
            printRow(row, console.out());
        if (rows.size() < pageSize)
            return Done;
    }
}

} // namespace cli
