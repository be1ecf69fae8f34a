// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Client.h"
#include "app/cases/Person.h"

#include <QDate>

#include <optional>

namespace cases {

using MeasureId = forms::Id<struct MeasureTag>;

/// Why a measure ended. Our own list: the field has no common one (sweden.md 1.5, "reason for end").
enum class MeasureEnd { GoalsReached, PersonWished, OtherMeasure, NoEffect, Moved, Deceased, Other };

QString measureEndName(MeasureEnd end); ///< "goals-reached", as stored
std::optional<MeasureEnd> measureEndFromName(const QString &name);

/// What a measure is, by a code list: our own short one, or KSI where the municipality has loaded it.
struct MeasureKind
{
    QString list; ///< "own", or what the loaded list calls itself: "KSI 2024"
    QString code;
    QString name; ///< empty for our own, whose words are the interface's

    bool operator==(const MeasureKind &) const = default;
};

extern const QString ownMeasures; ///< "own"

/// Help that the client gets: what, by whom, from when, until when, and why it ended.
struct Measure
{
    MeasureId id;
    ClientId client;
    MeasureKind kind;
    QString performer; ///< who carries it out; may be empty
    QDate started;
    QDate ended; ///< invalid while it goes on
    std::optional<MeasureEnd> reason; ///< stated with the end
    PersonId by; ///< who told it last

    bool goesOn() const { return !ended.isValid(); }
};

/// What is wrong with it: "measure-kind", "measure-start", "measure-end", "measure-reason", "measure-performer"; empty
/// when nothing is. A start may be planned within a year; an end has come.
QString problemWith(const Measure &measure, QDate today);

constexpr int longestPerformer = 200; ///< characters

} // namespace cases
