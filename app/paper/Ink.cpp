// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Ink.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

struct Cut
{
    Style style;
    double points;
    QFont::Weight weight;
};
constexpr Cut cuts[] = {
    {Style::Title, 17, QFont::Bold},
    {Style::Section, 12.5, QFont::Bold},
    {Style::Group, 9.5, QFont::Bold},
    {Style::Body, 9, QFont::Normal},
    {Style::Strong, 9, QFont::Bold},
    {Style::Small, 7.5, QFont::Normal},
    {Style::SmallStrong, 7.5, QFont::Bold},
};
constexpr double leading = 1.02; ///< of the font's own line

} // namespace

Ink::Ink(QPaintDevice *device)
    : m_device(device)
    , m_dotsPerMm(device->logicalDpiX() / 25.4)
    , m_colors(charts::ChartColors::light())
{
    const QString wanted = u"Noto Sans"_s; // the same paper on every machine that has it
    m_family = QFontDatabase::hasFamily(wanted) ? wanted : QFont().family();
}

QFont Ink::font(Style style) const
{
    const Cut &cut = cuts[size_t(style)];
    Q_ASSERT(cut.style == style);
    QFont font(m_family);
    font.setPointSizeF(cut.points);
    font.setWeight(cut.weight);
    // No ligatures: "affär" must be found when somebody searches the PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.1);
    return font;
}

double Ink::lineHeight(Style style) const
{
    return metrics(style).height() * leading;
}

double Ink::width(Style style, const QString &text) const
{
    return metrics(style).horizontalAdvance(text);
}

QStringList Ink::lines(Style style, const QString &text, double width) const
{
    QStringList broken;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, font(style), m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        const qsizetype before = broken.size();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            broken << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (broken.size() == before)
            broken << QString();
    }
    return broken;
}

double Ink::height(Style style, const QString &text, double width) const
{
    return text.isEmpty() ? 0 : double(lines(style, text, width).size()) * lineHeight(style);
}

void Ink::write(QPainter &painter, const QRectF &where, const Script &script, const QString &text) const
{
    if (text.isEmpty())
        return;
    painter.setFont(font(script.style));
    painter.setPen(script.color);
    const double step = lineHeight(script.style);
    double top = where.top();
    for (const QString &line : lines(script.style, text, where.width())) {
        // Wide enough that a line that was measured to fit is never broken again.
        painter.drawText(QRectF(where.left(), top, where.width(), step),
            int(script.alignment) | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, line);
        top += step;
    }
}

void Ink::line(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &color, double millimetres) const
{
    painter.setPen(QPen(color, mm(millimetres)));
    painter.drawLine(from, to);
}

void Ink::box(QPainter &painter, const QRectF &where, const QColor &edge, double millimetres) const
{
    painter.setPen(QPen(edge, mm(millimetres), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(where);
}

} // namespace paper
