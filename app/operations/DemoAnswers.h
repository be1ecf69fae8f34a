// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/DemoPerson.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace operations {

/// One made-up interview with ASI: what is known about it before the first question.
struct DemoInterview
{
    DemoPerson person;
    DemoTrouble trouble; ///< at this interview
    QDate day;
    QString variant;
    QString number; ///< the client's, for G1
    QString interviewerCode;
    int specialOutcome = 0; ///< G12's 1 to 3 when it was not completed
};

/// What this person would answer, item by item, as typed. Items that the form does not ask here are simply not used.
QHash<QString, QString> demoAnswers(const DemoInterview &interview, DemoRandom &random);

} // namespace operations
