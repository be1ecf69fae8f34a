// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Goal.h"
#include "app/cases/Measure.h"
#include "app/operations/DemoRandom.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace operations {

using DemoRow = QHash<QString, QString>; ///< of a repeat: item to what is typed

/// One step of a made-up child's case: what is known before the first question. The rest is answered as it comes.
struct DemoChildStep
{
    QString instrument;
    QString variant;
    QDate day; ///< the interview's
    bool isOpen = false; ///< goes on today
    QHash<QString, QString> told; ///< item to what is typed
    /// Repeat to its instances
    QHash<QString, std::vector<DemoRow>> rows = {}; // NOLINT(readability-redundant-member-init): g++ asks for it
};

/// A made-up family that was reported: its children share the day and the worry, each has needs of its own.
struct DemoFamily
{
    QDate reported;
    bool isViolenceSuspected = false;
    bool isInvestigated = false; ///< for certain; else as it comes
    std::array<int, 12> needs{}; ///< 0 none, 1 support, 2 protection, in the order of the areas
};

struct DemoChildCase
{
    std::vector<DemoChildStep> steps; ///< in time; those after today are not there
    std::vector<cases::Measure> measures; ///< without client, person and id
    std::vector<cases::Goal> goals; ///< the same
};

/// From notification to closing (sweden.md 1.4), as far as it has come today.
DemoChildCase demoChildCase(const DemoFamily &family, QDate today, DemoRandom &random);

} // namespace operations
