// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/Profile.h"

#include <algorithm>

namespace charts {

namespace {

bool isOutside(const ProfileRow &row, const ProfileScore &score)
{
    return score.value && (*score.value < row.lowest || *score.value > row.highest);
}

QString words(const std::optional<ProfileRating> &rating)
{
    return rating ? rating->words : QString();
}

} // namespace

bool ProfileData::hasBefore() const
{
    return std::any_of(rows.begin(), rows.end(), [](const ProfileRow &row) { return row.before.has_value(); });
}

bool ProfileData::hasSeverity() const
{
    return std::any_of(rows.begin(), rows.end(), [](const ProfileRow &row) { return row.severity.has_value(); });
}

bool ProfileData::hasOutside() const
{
    return std::any_of(rows.begin(), rows.end(),
        [](const ProfileRow &row) { return isOutside(row, row.now) || (row.before && isOutside(row, *row.before)); });
}

ChartTable profileTable(const ProfileData &data)
{
    const bool hasBefore = data.hasBefore();
    ChartTable table;
    table.columns << data.areaHeading << data.nowWords;
    if (hasBefore)
        table.columns << data.beforeWords << data.changeHeading;
    table.columns << data.botheredWords << data.needWords;
    const bool hasSeverity = data.hasSeverity();
    if (hasSeverity)
        table.columns << data.severityWords;
    for (const ProfileRow &row : data.rows) {
        QStringList texts{row.label, row.now.words};
        if (hasBefore)
            texts << (row.before ? row.before->words : QString()) << row.change;
        texts << words(row.bothered) << words(row.need);
        if (hasSeverity)
            texts << words(row.severity);
        table.rows.push_back(texts);
    }
    return table;
}

} // namespace charts
