// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QStringList>

#include <vector>

namespace ui {

/// Where everything in a grid stands: pure geometry. The row at hand is taller: it carries its examples, what may be
/// written, and the findings.
struct GridShape
{
    struct Texts
    {
        QStringList columns;
        QStringList rows;
        QString hint; ///< of the row at hand
        QStringList legends; ///< of each column: the tallest decides, so that moving sideways moves nothing
    };

    int labelWidth = 0;
    int cellHeight = 0;
    int columnWidth = 0;
    QRect header;
    std::vector<QRect> rows;
    QRect hint;
    QRect legend;
    QRect findings;
    int height = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    QRect cell(int row, int column) const;
    int columnLeft(int column) const;
    int rowAt(const QPoint &position) const; ///< -1 for none
    int columnAt(const QPoint &position) const;
    QRect seen(const QRect &logical) const; ///< where it stands in the direction of the text
    void turn(Qt::LayoutDirection to); ///< once, after it was measured

    struct Asked
    {
        int atHand = -1; ///< the row with the cursor
        int findingsHeight = 0; ///< what it has to show below it
        int width = 0;
    };
    static GridShape measure(
        const Texts &texts, const Asked &asked, const QFontMetrics &body, const QFontMetrics &meta);

private:
    int placeBelow(const QPoint &at, const Texts &texts, const Asked &asked, const QFontMetrics &meta);
};

} // namespace ui
