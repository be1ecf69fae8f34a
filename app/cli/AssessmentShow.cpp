// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/EntryJson.h"
#include "app/cli/Store.h"
#include "app/operations/Interview.h"

using namespace Qt::StringLiterals;

namespace cli {

forms::Result<int> assessmentShow(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    const auto id = cases::AssessmentId::fromString(call.positionalArguments().first());
    TRY_ASSIGN(const auto interview, operations::Interview::open(*session, id));
    const cases::Assessment &assessment = interview->assessment();
    json::Members members{{u"assessment"_s, json::text(id.toString())},
        {u"client"_s, json::text(assessment.client.toString())}, {u"variant"_s, json::text(assessment.variant)},
        {u"state"_s, json::text(cases::stateName(assessment.state))},
        {u"interviewed"_s, json::text(assessment.interviewDate.toString(Qt::ISODate))},
        {u"answers"_s, givenJson(interview->entry())}};
    for (auto &member : scoreMembers(interview->entry()))
        members.push_back(std::move(member));
    console.out() << QString::fromUtf8(json::object(members)) << '\n';
    return Done;
}

} // namespace cli
