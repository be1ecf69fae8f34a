// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/AnswerMarks.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr double codeBox = 4.4; ///< millimetres, as all here
constexpr double codeGap = 0.5;
constexpr double tick = 3;
constexpr double tickGap = 1.2;
constexpr double betweenTicks = 4;
constexpr double cellWide = 5;
constexpr double cellHigh = 6;
constexpr double betweenGroups = 2.6;
constexpr qsizetype mostCodes = 13;

QString tickWords(const TickBox &box)
{
    return box.label.isEmpty() ? box.code : box.code + u"  "_s + box.label;
}

double tickWidth(const Ink &ink, const TickBox &box)
{
    return ink.mm(tick + tickGap) + ink.width(Style::Body, tickWords(box));
}

double placeTick(BlockMaker &maker, double left, double top, double width, const TickBox &box)
{
    const Ink &ink = maker.ink();
    const double line = ink.lineHeight(Style::Body);
    maker.box(QRectF(left, top + (line - ink.mm(tick)) / 2, ink.mm(tick), ink.mm(tick)), ink.colors().edge);
    return maker.text(left + ink.mm(tick + tickGap), top, width - ink.mm(tick + tickGap),
        {Style::Body, ink.colors().text}, tickWords(box));
}

} // namespace

double codeRowWidth(const Ink &ink, const QStringList &codes)
{
    const bool isShort = codes.size() <= mostCodes
        && std::all_of(codes.begin(), codes.end(), [](const QString &code) { return code.size() <= 2; });
    return isShort ? ink.mm((codeBox + codeGap) * double(codes.size()) - codeGap) : 0;
}

double placeCodeRow(BlockMaker &maker, double left, double top, const QStringList &codes, const QStringList &chosen)
{
    const Ink &ink = maker.ink();
    const double side = ink.mm(codeBox);
    double bottom = top;
    for (const QString &code : codes) {
        const QRectF where(left, top, side, side);
        const bool isChosen = chosen.contains(code);
        bottom = maker.drawing(where, [&ink, code, isChosen](QPainter &painter, const QRectF &at) {
            const charts::ChartColors &colors = ink.colors();
            if (isChosen)
                painter.fillRect(at, colors.accent);
            ink.box(painter, at, isChosen ? colors.accent : colors.hairline);
            const double line = ink.lineHeight(Style::SmallStrong);
            ink.write(painter, QRectF(at.left(), at.center().y() - line / 2, at.width(), line),
                {isChosen ? Style::SmallStrong : Style::Small, isChosen ? colors.surface : colors.secondary,
                    Qt::AlignHCenter},
                code);
        });
        left += side + ink.mm(codeGap);
    }
    return bottom;
}

double tickRowWidth(const Ink &ink, const std::vector<TickBox> &boxes)
{
    double width = 0;
    for (const TickBox &box : boxes)
        width += tickWidth(ink, box) + ink.mm(betweenTicks);
    return width - ink.mm(betweenTicks);
}

double placeTickRow(BlockMaker &maker, double left, double top, const std::vector<TickBox> &boxes)
{
    const Ink &ink = maker.ink();
    double bottom = top;
    for (const TickBox &box : boxes) {
        const double width = tickWidth(ink, box) + ink.mm(1); // a hair more than measured: never broken
        bottom = qMax(bottom, placeTick(maker, left, top, width, box));
        left += width - ink.mm(1) + ink.mm(betweenTicks);
    }
    return bottom;
}

double placeTickColumns(BlockMaker &maker, double left, double top, double width, const std::vector<TickBox> &boxes)
{
    const Ink &ink = maker.ink();
    if (tickRowWidth(ink, boxes) <= width)
        return placeTickRow(maker, left, top, boxes);
    double widest = 0;
    for (const TickBox &box : boxes)
        widest = qMax(widest, tickWidth(ink, box) + ink.mm(betweenTicks));
    const size_t columns = std::clamp(size_t(width / widest), size_t(1), size_t(4));
    const size_t rows = (boxes.size() + columns - 1) / columns;
    const double columnWidth = width / double(columns);
    double bottom = top;
    for (size_t row = 0; row < rows; ++row) {
        const double rowTop = bottom + (row > 0 ? ink.mm(0.6) : 0);
        double column = left;
        // Down, then right: codes are read in their order.
        for (size_t index = row; index < boxes.size(); index += rows, column += columnWidth)
            bottom = qMax(bottom, placeTick(maker, column, rowTop, columnWidth - ink.mm(2), boxes[index]));
    }
    return bottom;
}

double placeRankCells(BlockMaker &maker, double left, double top, double width, const std::vector<TickBox> &boxes)
{
    const Ink &ink = maker.ink();
    const double wordsLeft = ink.mm(cellWide + tickGap);
    const double drop = (cellHeight(ink) - ink.lineHeight(Style::Body)) / 2;
    double bottom = top;
    for (const TickBox &box : boxes) {
        const double lineTop = bottom + (bottom > top ? ink.mm(tickGap) : 0);
        maker.box(QRectF(left, lineTop, ink.mm(cellWide), cellHeight(ink)), ink.colors().edge);
        const double words = maker.text(
            left + wordsLeft, lineTop + drop, width - wordsLeft, {Style::Body, ink.colors().text}, tickWords(box));
        bottom = qMax(lineTop + cellHeight(ink), words);
    }
    return bottom;
}

double cellHeight(const Ink &ink)
{
    return ink.mm(cellHigh);
}

double cellsWidth(const Ink &ink, const std::vector<int> &groups)
{
    const int cells = std::accumulate(groups.begin(), groups.end(), 0);
    return ink.mm(cellWide * cells + betweenGroups * double(groups.size() - 1));
}

double placeCells(BlockMaker &maker, double left, double top, const std::vector<int> &groups, const QString &between)
{
    const Ink &ink = maker.ink();
    const double line = ink.lineHeight(Style::Body);
    for (size_t group = 0; group < groups.size(); ++group) {
        if (group > 0) {
            maker.text(left, top + (cellHeight(ink) - line) / 2, ink.mm(betweenGroups),
                {Style::Body, ink.colors().secondary, Qt::AlignHCenter}, between);
            left += ink.mm(betweenGroups);
        }
        for (int cell = 0; cell < groups[group]; ++cell, left += ink.mm(cellWide))
            maker.box(QRectF(left, top, ink.mm(cellWide), cellHeight(ink)), ink.colors().edge);
    }
    return top + cellHeight(ink);
}

} // namespace paper
