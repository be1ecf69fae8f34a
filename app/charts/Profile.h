// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"

#include <QString>

#include <optional>
#include <vector>

namespace charts {

/// A score as it is drawn and as it is written. Without a value the words say why.
struct ProfileScore
{
    std::optional<double> value;
    QString words; ///< "0,3056", "not computable"
};

/// A rating on a scale of whole steps. Without a value the words stand instead: "X", "-".
struct ProfileRating
{
    std::optional<double> value;
    QString words;
};

/// One area of life: the score now and before, the client's two ratings and the interviewer's one.
struct ProfileRow
{
    QString label;
    double lowest = 0; ///< the score's range
    double highest = 1;
    ProfileScore now;
    std::optional<ProfileScore> before;
    QString change; ///< in words; "" without an earlier assessment
    std::optional<ProfileRating> bothered;
    std::optional<ProfileRating> need;
    std::optional<ProfileRating> severity;
};

/// What the result page draws. Every word comes from whoever knows the language.
struct ProfileData
{
    QString language = QStringLiteral("sv"); ///< how the scales' numbers are written
    QString areaHeading;
    QString scoreHeading;
    QString clientHeading;
    QString interviewerHeading;
    QString changeHeading; ///< of the table
    QString nowWords; ///< legend: "Now, 14 March 2026"
    QString beforeWords; ///< "" when there is nothing earlier
    QString botheredWords;
    QString needWords;
    QString severityWords;
    QString outsideWords; ///< legend of the mark at the edge
    int ratingHighest = 4;
    int severityHighest = 9;
    std::vector<ProfileRow> rows;

    bool hasBefore() const;
    bool hasSeverity() const; ///< a follow-up may have no interviewer's rating at all
    bool hasOutside() const;
};

/// The same as rows of texts.
ChartTable profileTable(const ProfileData &data);

} // namespace charts
