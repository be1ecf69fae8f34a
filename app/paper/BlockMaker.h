// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/Ink.h"
#include "app/paper/Pagination.h"

namespace paper {

/// Puts pieces side by side and under each other; the block is as high as the lowest of them. What is placed is
/// measured at once and drawn later, with the same ink.
class BlockMaker
{
public:
    explicit BlockMaker(const Ink &ink)
        : m_ink(ink)
    { }

    /// Each returns the bottom of what it placed, from the block's top.
    double text(double left, double top, double width, const Script &script, const QString &text);
    double line(double left, double top, double width, const QColor &color, double millimetres = 0.15);
    double box(const QRectF &where, const QColor &edge, double millimetres = 0.2);
    double fill(const QRectF &where, const QColor &color);
    double drawing(const QRectF &where, std::function<void(QPainter &, const QRectF &)> draw);

    double height() const { return m_height; }
    const Ink &ink() const { return m_ink; }

    Block block(const QString &name = {}) const;

private:
    struct Piece
    {
        QRectF where;
        std::function<void(QPainter &, const QRectF &)> draw;
    };

    double place(const QRectF &where, std::function<void(QPainter &, const QRectF &)> draw);

    const Ink &m_ink;
    std::vector<Piece> m_pieces;
    double m_height = 0;
};

/// How long a text may be and still stand in one block.
constexpr int mostLinesInBlock = 24;

/// A text as blocks of at most that many lines each, so that it can go on over pages.
std::vector<Block> textBlocks(const Ink &ink, double left, double width, const Script &script, const QString &text);

} // namespace paper
