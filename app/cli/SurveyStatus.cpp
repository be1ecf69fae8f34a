// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/SurveyResults.h"

using namespace Qt::StringLiterals;
using State = operations::SurveyResults::PeriodState::State;

namespace cli {
namespace {

QString stateName(State state)
{
    switch (state) {
    case State::Running:
        return u"running"_s;
    case State::Waiting:
        return u"waiting"_s;
    case State::TooFew:
        return u"too-few"_s;
    case State::Ready:
        return u"ready"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

forms::Result<int> surveyStatus(const QCommandLineParser &call, Console &console)
{
    TRY_ASSIGN(const auto session, openStore(call, console));
    const operations::SurveyResults results(*session);
    console.out() << (results.isPrepared() ? Tr::tr("prepared: yes") : Tr::tr("prepared: no")) << '\n';
    for (const operations::SurveyResults::PeriodState &period : results.periods()) {
        console.out() << period.instrument << '\t' << period.period.name << '\t' << period.offered << '\t'
                      << (period.answered ? QString::number(*period.answered) : u".."_s) << '\t'
                      << stateName(period.state) << '\t' << period.period.releasableFrom().toString(Qt::ISODate)
                      << '\n';
    }
    return Done;
}

} // namespace cli
