// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ProfileLayout.h"

#include "app/charts/ChartScale.h"

namespace charts {

namespace {

constexpr double headerLines = 3.2; ///< the heading, which may need two lines, and the numbers under it
constexpr double legendLines = 2.8;
constexpr double rowLines = 2.6;

/// Shares of the width, with a gap before each but the first.
constexpr double labelShare = 0.23;
constexpr double wordsShare = 0.12;
constexpr double clientShare = 0.15;
constexpr double interviewerShare = 0.17;

/// A bar from the lowest value to this one; a sliver stays visible at the lowest.
QRectF bar(const ChartScale &scale, const ProfileRow &row, const ProfileScore &score, const QRectF &line, double sliver)
{
    if (!score.value)
        return {line.topLeft(), QSizeF(0, line.height())};
    const double from = scale.at(row.lowest);
    return {from, line.top(), qMax(scale.at(*score.value) - from, sliver), line.height()};
}

std::optional<QPointF> dot(const std::optional<ProfileRating> &rating, int highest, const QRectF &line, double y)
{
    if (!rating || !rating->value)
        return {};
    return QPointF(ChartScale(0, highest, line.left(), line.right()).at(*rating->value), y);
}

ProfileRowLayout layoutRow(const QRectF &row, const ProfileData &data, const ProfileRow &given, double unit)
{
    const double gap = unit;
    ProfileRowLayout laid;
    laid.row = row;
    laid.label = QRectF(row.left(), row.top(), row.width() * labelShare, row.height());
    const double interviewerWidth = row.width() * interviewerShare - gap;
    const double clientWidth = row.width() * clientShare - gap;
    laid.interviewer = QRectF(row.right() - interviewerWidth - unit / 2, row.top(), interviewerWidth, row.height());
    laid.client = QRectF(laid.interviewer.left() - gap * 1.5 - clientWidth, row.top(), clientWidth, row.height());
    const double wordsWidth = row.width() * wordsShare - gap / 2;
    const double wordsLeft = laid.client.left() - gap * 2.1 - wordsWidth;
    const double trackLeft = laid.label.right() + gap / 2;
    laid.track = QRectF(trackLeft, row.center().y() - unit * 0.85, wordsLeft - gap / 2 - trackLeft, unit * 1.7);

    const bool hasBefore = given.before.has_value();
    const double nowHeight = hasBefore ? unit * 0.85 : unit * 1.1;
    const double nowTop = hasBefore ? laid.track.top() + unit * 0.08 : row.center().y() - nowHeight / 2;
    const QRectF nowLine(trackLeft, nowTop, laid.track.width(), nowHeight);
    const QRectF beforeLine(trackLeft, nowLine.bottom() + unit * 0.12, laid.track.width(), unit * 0.55);
    const ChartScale scale(given.lowest, given.highest, laid.track.left(), laid.track.right());
    laid.now = bar(scale, given, given.now, nowLine, unit * 0.12);
    laid.before = hasBefore ? bar(scale, given, *given.before, beforeLine, unit * 0.12)
                            : QRectF(beforeLine.topLeft(), QSizeF(0, beforeLine.height()));
    laid.nowWords = QRectF(
        wordsLeft, hasBefore ? row.center().y() - unit * 1.05 : row.center().y() - unit * 0.6, wordsWidth, unit * 1.2);
    laid.beforeWords = QRectF(wordsLeft, row.center().y() + unit * 0.05, wordsWidth, unit * 1.1);

    laid.bothered = dot(given.bothered, data.ratingHighest, laid.client, row.center().y() - unit * 0.38);
    laid.need = dot(given.need, data.ratingHighest, laid.client, row.center().y() + unit * 0.38);
    laid.severity = dot(given.severity, data.severityHighest, laid.interviewer, row.center().y());
    return laid;
}

} // namespace

ProfileLayout layoutProfile(const QRectF &area, const ProfileData &data, const QFontMetricsF &metrics)
{
    const double unit = metrics.height();
    ProfileLayout layout;
    layout.unit = unit;
    layout.header = QRectF(area.left(), area.top(), area.width(), unit * headerLines);
    layout.legend = QRectF(area.left(), area.bottom() - unit * legendLines, area.width(), unit * legendLines);
    const double height = layout.legend.top() - unit * 0.4 - layout.header.bottom();
    const double rowHeight = data.rows.empty() ? height : height / double(data.rows.size());
    for (size_t i = 0; i < data.rows.size(); ++i) {
        const QRectF row(area.left(), layout.header.bottom() + double(i) * rowHeight, area.width(), rowHeight);
        layout.rows.push_back(layoutRow(row, data, data.rows[i], unit));
    }
    return layout;
}

QSizeF profileSizeHint(const ProfileData &data, const QFontMetricsF &metrics)
{
    const double lines = headerLines + legendLines + 0.4 + rowLines * double(data.rows.size());
    return {metrics.height() * 46, metrics.height() * lines};
}

} // namespace charts
