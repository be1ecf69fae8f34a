// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Assessment.h"

#include <array>

using namespace Qt::StringLiterals;
using cases::AssessmentState;

namespace {

struct NamedState
{
    AssessmentState state;
    QLatin1String name;
};

constexpr std::array states{
    NamedState{AssessmentState::Planned, "planned"_L1},
    NamedState{AssessmentState::UnderWay, "under-way"_L1},
    NamedState{AssessmentState::Held, "held"_L1},
    NamedState{AssessmentState::Rated, "rated"_L1},
    NamedState{AssessmentState::FedBack, "fed-back"_L1},
    NamedState{AssessmentState::Sent, "sent"_L1},
    NamedState{AssessmentState::Returned, "returned"_L1},
    NamedState{AssessmentState::Approved, "approved"_L1},
    NamedState{AssessmentState::Filed, "filed"_L1},
};

} // namespace

QString cases::stateName(AssessmentState state)
{
    for (const NamedState &row : states) {
        if (row.state == state)
            return row.name;
    }
    return {};
}

AssessmentState cases::stateFromName(const QString &name)
{
    for (const NamedState &row : states) {
        if (row.name == name)
            return row.state;
    }
    return AssessmentState::Planned;
}

bool cases::isLocked(AssessmentState state)
{
    return state == AssessmentState::Approved || state == AssessmentState::Filed;
}
