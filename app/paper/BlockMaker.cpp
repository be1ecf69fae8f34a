// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/BlockMaker.h"

#include <QPainter>

namespace paper {

double BlockMaker::text(double left, double top, double width, const Script &script, const QString &text)
{
    if (text.isEmpty())
        return top;
    const double height = m_ink.height(script.style, text, width);
    return place(
        QRectF(left, top, width, height), [&ink = m_ink, script, text](QPainter &painter, const QRectF &where) {
            ink.write(painter, where, script, text);
        });
}

double BlockMaker::line(double left, double top, double width, const QColor &color, double millimetres)
{
    return place(
        QRectF(left, top, width, 0), [&ink = m_ink, color, millimetres](QPainter &painter, const QRectF &where) {
            ink.line(painter, where.topLeft(), where.topRight(), color, millimetres);
        });
}

double BlockMaker::box(const QRectF &where, const QColor &edge, double millimetres)
{
    return place(where, [&ink = m_ink, edge, millimetres](QPainter &painter, const QRectF &at) {
        ink.box(painter, at, edge, millimetres);
    });
}

double BlockMaker::fill(const QRectF &where, const QColor &color)
{
    return place(where, [color](QPainter &painter, const QRectF &at) { painter.fillRect(at, color); });
}

double BlockMaker::drawing(const QRectF &where, std::function<void(QPainter &, const QRectF &)> draw)
{
    return place(where, std::move(draw));
}

double BlockMaker::place(const QRectF &where, std::function<void(QPainter &, const QRectF &)> draw)
{
    m_pieces.push_back({where, std::move(draw)});
    m_height = qMax(m_height, where.bottom());
    return where.bottom();
}

Block BlockMaker::block(const QString &name) const
{
    Block block;
    block.name = name;
    block.height = m_height;
    block.draw = [pieces = m_pieces](QPainter &painter, const QRectF &where) {
        for (const Piece &piece : pieces)
            piece.draw(painter, piece.where.translated(where.topLeft()));
    };
    return block;
}

std::vector<Block> textBlocks(const Ink &ink, double left, double width, const Script &script, const QString &text)
{
    const QStringList lines = ink.lines(script.style, text, width);
    std::vector<Block> blocks;
    for (qsizetype from = 0; from < lines.size(); from += mostLinesInBlock) {
        BlockMaker maker(ink);
        maker.text(left, 0, width, script, lines.mid(from, mostLinesInBlock).join(QLatin1Char('\n')));
        blocks.push_back(maker.block());
    }
    return blocks;
}

} // namespace paper
