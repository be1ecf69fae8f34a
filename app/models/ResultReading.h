// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/scoring/Score.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace operations {
class Interview;
}

namespace models {

/// One area of a result, in the interface's language, as profile, table and paper show it.
struct AreaResult
{
    QString name; ///< the score's
    QString label;
    forms::Score now;
    std::optional<forms::Score> before;
    std::optional<forms::Change> change;
    QString band;
    QStringList lacking; ///< "M6 Days with somatic problems"
    QString caution;
    int decimals = 2;
    double lowest = 0;
    double highest = 1;
    std::optional<double> clientRating; ///< 0-4
    std::optional<double> clientNeed; ///< 0-4
    std::optional<double> interviewerRating; ///< 0-9
    std::optional<double> clientRatingBefore;
    std::optional<double> clientNeedBefore;
    std::optional<double> interviewerRatingBefore;
};

/// What a result page says, read once from an open interview: nothing in it is computed twice.
struct ResultReading
{
    QString title;
    QString shownAs; ///< the edition, wherever results stand
    QString variant;
    QDate date;
    QDate earlierDate;
    std::vector<AreaResult> areas;
    bool isRestricted = false;
    QString restriction; ///< the definition's words for it
    int unreliableAreas = 0; ///< confidence items that mark an area as unreliable
    int unanswered = 0;
};

ResultReading readResult(operations::Interview &interview);

QString scoreText(const AreaResult &area, const forms::Score &score); ///< "0.31", or a dash
/// "Better by 0.12"; words of certainty only with a published reliability (rules.md 1)
QString changeText(const AreaResult &area);

} // namespace models
