// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/GridShape.h"

#include "app/ui/interview/ItemShape.h"

#include <QStyle>

namespace ui {

namespace {
constexpr int rowPadding = 5;
constexpr int lowestCell = 28;
constexpr int cellGap = 6;
constexpr int narrowest = 60;
constexpr int widest = 112;
constexpr int wrapped = int(Qt::TextWordWrap);

int heightOf(const QFontMetrics &metrics, int width, const QString &text)
{
    if (text.isEmpty())
        return 0;
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 100000), wrapped, text).height();
}
} // namespace

QRect GridShape::cell(int row, int column) const
{
    return {
        columnLeft(column) + cellGap / 2, rows[size_t(row)].top() + rowPadding - 1, columnWidth - cellGap, cellHeight};
}

QRect GridShape::seen(const QRect &logical) const
{
    return QStyle::visualRect(direction, QRect(0, 0, header.width(), height), logical);
}

int GridShape::columnLeft(int column) const
{
    const QRect logical(
        shape::inset + shape::codeWidth() + labelWidth + column * columnWidth, 0, columnWidth, header.height());
    return seen(logical).left();
}

void GridShape::turn(Qt::LayoutDirection to)
{
    direction = to;
    for (QRect *const place : {&hint, &legend, &findings})
        *place = seen(*place);
}

int GridShape::rowAt(const QPoint &position) const
{
    for (int i = 0; i < int(rows.size()); ++i) {
        if (rows[size_t(i)].contains(position))
            return i;
    }
    return -1;
}

int GridShape::columnAt(const QPoint &position) const
{
    const int x = seen({position, QSize(1, 1)}).left() - shape::inset - shape::codeWidth() - labelWidth;
    return x < 0 ? -1 : x / std::max(1, columnWidth);
}

/// What the row at hand carries below its cells; where it ends.
int GridShape::placeBelow(const QPoint &at, const Texts &texts, const Asked &asked, const QFontMetrics &meta)
{
    const int textWidth = asked.width - at.x() - shape::inset;
    hint = QRect(at.x(), at.y(), textWidth, heightOf(meta, textWidth, texts.hint));
    int legendHeight = 0;
    for (const QString &words : texts.legends)
        legendHeight = std::max(legendHeight, heightOf(meta, textWidth, words));
    legend = QRect(at.x(), hint.bottom() + 1, textWidth, legendHeight);
    const int end = legend.bottom() + 1 + 8;
    if (asked.findingsHeight == 0)
        return end;
    findings = QRect(at.x(), end, textWidth, asked.findingsHeight);
    return end + asked.findingsHeight + 8;
}

GridShape GridShape::measure(const Texts &texts, const Asked &asked, const QFontMetrics &body, const QFontMetrics &meta)
{
    const int width = asked.width;
    GridShape shape;
    const int columns = std::max(1, int(texts.columns.size()));
    const int room = width - 2 * shape::inset - shape::codeWidth();
    shape.columnWidth = std::clamp(room * 6 / 10 / columns, narrowest, widest);
    shape.labelWidth = room - columns * shape.columnWidth;
    shape.cellHeight = std::max(scaled(lowestCell), body.height() + 8);
    int headerHeight = 0;
    for (const QString &column : texts.columns)
        headerHeight = std::max(headerHeight, heightOf(meta, shape.columnWidth - cellGap, column));
    shape.header = QRect(0, 0, width, headerHeight + 8);
    int y = shape.header.bottom() + 1;
    const int textLeft = shape::inset + shape::codeWidth();
    for (int i = 0; i < int(texts.rows.size()); ++i) {
        const int label = heightOf(body, shape.labelWidth - 8, texts.rows[i]);
        int height = std::max(shape.cellHeight + 2 * rowPadding - 2, label + 2 * rowPadding + 4);
        if (i == asked.atHand)
            height = shape.placeBelow(QPoint(textLeft, y + height), texts, asked, meta) - y;
        shape.rows.emplace_back(0, y, width, height);
        y += height;
    }
    shape.height = y;
    return shape;
}

} // namespace ui
