// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace charts {

enum class SidesFill { NotAsked, Unanswered, NotExamined, Other, Level };
enum class SidesChange { None, Better, Same, Worse };

/// Counted marks of one kind; what nobody answered is drawn as nothing, and so is none.
struct SidesCount
{
    int count = 0;
    QString words; ///< of the table: what was counted, "none"; "" where nothing is asked or answered
};

/// One field of the ring.
struct SidesField
{
    QString name; ///< what the same field is found by in another drawing
    QString label;
    QString shortLabel; ///< where there is little room
    SidesFill fill = SidesFill::Unanswered;
    int level = -1; ///< 0 the lightest
    QString needWords; ///< "Need for support", "Not examined"
    SidesCount strengths;
    SidesCount risks;
    SidesCount protection;
    SidesChange change = SidesChange::None;
    QString changeWords; ///< "better than last time"; "" without one
    QString beforeWords; ///< the need at the earlier time; "" without one
    QString spoken; ///< all of it in one sentence: for a screen reader, and for the tip under the pointer
};

struct SidesArc
{
    QString label;
    std::vector<SidesField> fields;
};

/// A person's situation as a ring of sides with fields in them, the person in the middle. Every word comes from whoever
/// knows the language.
struct SidesData
{
    QString title;
    QString heading; ///< which time it is: "14 March 2026, follow-up"
    QString middle;
    QStringList levelWords; ///< the lightest first
    std::vector<SidesArc> sides;
    bool isMirrored = false; ///< right to left: the ring goes round the other way
    bool isCompared = false; ///< there is an earlier time

    QString notExaminedWords; ///< of the legend
    QString unansweredWords;
    QString strengthsWords;
    QString risksWords;
    QString protectionWords;
    QString betterWords;
    QString sameWords;
    QString worseWords;
    QString sideHeading; ///< of the table
    QString areaHeading;
    QString needHeading;
    QString beforeHeading;
    QString changeHeading;

    int fieldCount() const;
    const SidesField &field(int index) const; ///< counted through the sides in order
    int sideOf(int index) const;
    int firstOf(int side) const; ///< the index of its first field
    int indexOf(const QString &name) const; ///< -1 when there is no such field
    bool hasCount(SidesCount SidesField::*kind) const; ///< somewhere at least one
    bool hasChange() const;
    bool hasFill(SidesFill fill) const;
};

/// The same as rows of texts.
ChartTable sidesTable(const SidesData &data);

} // namespace charts
