// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/FormEntry.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace operations {

/// What was counted of an area, each with its own words. Nothing counted and nothing answered are two things.
struct SituationCount
{
    bool isAsked = false; ///< the definition counts it here
    bool isAnswered = false;
    QStringList words;
};

enum class AreaNeed {
    NotAsked, ///< the interview does not ask it, or it is not relevant
    Unanswered, ///< not yet
    NotExamined, ///< a special code of the kind not_asked stands
    OtherCode, ///< another special code stands
    Level,
};

enum class AreaChange { None, Better, Same, Worse };

/// One area as the answers have it.
struct SituationArea
{
    QString name;
    QString label;
    QString shortLabel;
    AreaNeed need = AreaNeed::Unanswered;
    int level = -1; ///< of Situation::levels, 0 the lightest; -1 unless need is Level
    QString needWords; ///< the choice's or the special code's label; "" when nothing stands
    SituationCount strengths;
    SituationCount risks;
    SituationCount protection;
    AreaChange change = AreaChange::None; ///< as the assessment itself says it
    QString changeWords; ///< the choice's label
    forms::Slot opens = -1; ///< where the area begins in the interview
};

struct SituationSide
{
    QString name;
    QString label;
    std::vector<SituationArea> areas;
};

/// A person's situation as an assessment has it, in the sides and areas of its definition's picture. Only what stands
/// counts: answers that were set aside are none of it.
struct Situation
{
    QString title;
    QString middle;
    QStringList levels; ///< codes, the lightest first
    QStringList levelWords; ///< the first area's words for them
    QString notExaminedWords; ///< the code's own label; "" when the definition has none
    std::vector<SituationSide> sides;

    const SituationArea *find(const QString &area) const;
};

/// None when the definition has no picture.
std::optional<Situation> situationOf(const forms::FormEntry &entry, const QString &language);

/// How an area went from one assessment to a later one by its need. None where either is no level, where the levels
/// are not the same ones, or where the earlier one has no such area.
AreaChange changeSince(const Situation &before, const Situation &now, const SituationArea &area);

} // namespace operations
