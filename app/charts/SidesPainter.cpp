// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SidesPainter.h"

#include "app/charts/SidesSigns.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

class Drawing
{
public:
    Drawing(QPainter &painter, const SidesLayout &layout, const SidesData &data, const ChartColors &colors)
        : m_painter(painter)
        , m_layout(layout)
        , m_data(data)
        , m_colors(colors)
        , m_unit(layout.unit)
        , m_font(painter.font())
        , m_signs(painter, colors, layout.unit)
    { }

    void draw(const SidesAtHand &atHand)
    {
        drawHeading();
        for (std::size_t i = 0; i < m_layout.fields.size(); ++i) {
            const bool isMarked = int(i) == atHand.current || int(i) == atHand.under;
            drawField(m_layout.fields[i], m_data.field(int(i)), isMarked);
        }
        for (const SidesArcLayout &side : m_layout.sides)
            drawSide(side);
        drawMiddle();
        if (atHand.current >= 0 && atHand.current < int(m_layout.fields.size()))
            outline(m_layout.fields[std::size_t(atHand.current)], atHand.hasFocus);
    }

private:
    QPen pen(const QColor &color, double width) const { return QPen(color, m_unit * width); }

    void write(const SidesLine &line, const QColor &color, double scale)
    {
        m_painter.setFont(sidesFont(m_font, scale, line.isStrong));
        m_painter.setPen(color);
        m_painter.drawText(line.where, Qt::AlignCenter | Qt::TextSingleLine, line.text);
    }

    void drawHeading()
    {
        if (m_data.heading.isEmpty())
            return;
        m_painter.setFont(sidesFont(m_font, 1, true));
        m_painter.setPen(m_colors.text);
        const QString shown = QFontMetricsF(m_painter.font(), m_painter.device())
                                  .elidedText(m_data.heading, Qt::ElideRight, m_layout.heading.width());
        m_painter.drawText(m_layout.heading, Qt::AlignHCenter | Qt::AlignTop, shown);
    }

    void drawField(const SidesFieldLayout &laid, const SidesField &field, bool isMarked)
    {
        const bool isAnswered = field.fill == SidesFill::Level || field.fill == SidesFill::Other;
        const QPainterPath shape = laid.piece.path();
        m_painter.fillPath(shape, isMarked ? m_colors.accentWeak : m_colors.surface);
        m_signs.fill(laid.band.path(), field.fill, field.level, int(m_data.levelWords.size()));
        QPen edge = pen(m_colors.edge, 0.07);
        if (field.fill == SidesFill::NotExamined) {
            edge = QPen(m_colors.secondary, m_unit * 0.12, Qt::CustomDashLine, Qt::RoundCap);
            edge.setDashPattern({0.01, 2.2}); // dots: the cap is all there is of a dash
        } else if (!isAnswered) {
            edge.setDashPattern({6, 4});
        }
        m_painter.setBrush(Qt::NoBrush);
        if (isAnswered) {
            m_painter.setPen(pen(m_colors.edge, 0.05));
            m_painter.drawPath(laid.band.path());
        }
        m_painter.setPen(edge);
        m_painter.drawPath(shape);
        for (const SidesLine &line : laid.lines)
            write(line, line.isStrong || isAnswered ? m_colors.text : m_colors.secondary, m_layout.scale);
        for (const SidesMarkLayout &mark : laid.marks)
            drawMark(mark);
    }

    void drawMark(const SidesMarkLayout &mark)
    {
        m_signs.sign(mark.mark, mark.sign);
        if (mark.count == 0)
            return;
        m_painter.setFont(sidesFont(m_font, m_layout.scale, false));
        m_painter.setPen(m_colors.text);
        m_painter.drawText(mark.number, Qt::AlignLeft | Qt::AlignVCenter, QString::number(mark.count));
    }

    void drawSide(const SidesArcLayout &side)
    {
        m_painter.fillPath(side.piece.path(), m_colors.surface);
        m_painter.setPen(pen(m_colors.hairline, 0.06));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(side.piece.path());
        for (const SidesLine &line : side.lines)
            write(line, m_colors.secondary, m_layout.sideScale);
    }

    void drawMiddle()
    {
        m_painter.setPen(pen(m_colors.edge, 0.07));
        m_painter.setBrush(m_colors.surface);
        m_painter.drawEllipse(m_layout.middle);
        for (const SidesLine &line : m_layout.middleLines)
            write(line, m_colors.text, m_layout.middleScale);
    }

    /// Within the field, so that it lies on no neighbour.
    void outline(const SidesFieldLayout &laid, bool hasFocus)
    {
        m_painter.save();
        m_painter.setClipPath(laid.piece.path());
        m_painter.setPen(pen(m_colors.accent, hasFocus ? 0.36 : 0.16));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(laid.piece.path());
        m_painter.restore();
    }

    QPainter &m_painter;
    const SidesLayout &m_layout;
    const SidesData &m_data;
    const ChartColors &m_colors;
    double m_unit;
    QFont m_font;
    SidesSigns m_signs;
};

struct Entry
{
    QString words;
    SidesFill fill = SidesFill::NotAsked;
    int level = -1;
    std::optional<SidesMark> mark = {}; // NOLINT(readability-redundant-member-init): g++ asks for it
};

std::vector<Entry> entriesOf(const SidesData &data)
{
    std::vector<Entry> entries;
    entries.reserve(std::size_t(data.levelWords.size()) + 8);
    for (int level = 0; level < int(data.levelWords.size()); ++level)
        entries.push_back({data.levelWords[level], SidesFill::Level, level});
    if (!data.notExaminedWords.isEmpty())
        entries.push_back({data.notExaminedWords, SidesFill::NotExamined});
    if (data.hasFill(SidesFill::Unanswered))
        entries.push_back({data.unansweredWords, SidesFill::Unanswered});
    const auto add = [&](bool isThere, const QString &words, SidesMark mark) {
        if (isThere)
            entries.push_back({words, SidesFill::NotAsked, -1, mark});
    };
    add(data.hasCount(&SidesField::strengths), data.strengthsWords, SidesMark::Strength);
    add(data.hasCount(&SidesField::risks), data.risksWords, SidesMark::Risk);
    add(data.hasCount(&SidesField::protection), data.protectionWords, SidesMark::Protection);
    add(data.hasChange(), data.betterWords, SidesMark::Better);
    add(data.hasChange(), data.sameWords, SidesMark::Same);
    add(data.hasChange(), data.worseWords, SidesMark::Worse);
    return entries;
}

constexpr double legendScale = 0.85;
constexpr double legendLine = 1.35;

/// Where each entry stands: its sample, and the words after it.
struct Placed
{
    QRectF sample;
    QRectF words;
};

std::vector<Placed> placedIn(
    const std::vector<Entry> &entries, const QRectF &area, const QFontMetricsF &metrics, bool isMirrored)
{
    const double unit = metrics.height();
    std::vector<Placed> all;
    all.reserve(entries.size());
    QPointF at(0, 0);
    for (const Entry &entry : entries) {
        const double wide = std::min(metrics.horizontalAdvance(entry.words) + unit * 0.2, area.width() - unit * 1.9);
        const double sample = unit * (entry.mark ? 0.85 : 1.4);
        if (at.x() > 0 && at.x() + sample + unit * 0.4 + wide > area.width())
            at = QPointF(0, at.y() + unit * legendLine);
        Placed placed{QRectF(at.x(), at.y() + unit * 0.2, sample, unit * 0.85),
            QRectF(at.x() + sample + unit * 0.4, at.y(), wide, unit * 1.25)};
        at.rx() += sample + unit * 0.4 + wide + unit * 1.1;
        for (QRectF *const part : {&placed.sample, &placed.words}) {
            part->translate(area.topLeft());
            if (isMirrored)
                part->moveLeft(area.left() + area.right() - part->right());
        }
        all.push_back(placed);
    }
    return all;
}

} // namespace

void paintSides(QPainter &painter, const SidesLayout &layout, const SidesData &data, const ChartColors &colors,
    const SidesAtHand &atHand)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    Drawing(painter, layout, data, colors).draw(atHand);
    painter.restore();
}

void paintSidesLegend(QPainter &painter, const QRectF &area, const SidesData &data, const ChartColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = sidesFont(painter.font(), legendScale, false);
    const QFontMetricsF metrics(font, painter.device());
    painter.setFont(font);
    SidesSigns signs(painter, colors, metrics.height());
    const std::vector<Entry> entries = entriesOf(data);
    const std::vector<Placed> places = placedIn(entries, area, metrics, data.isMirrored);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        if (entry.mark) {
            const QRectF &where = places[i].sample;
            signs.sign(*entry.mark, QRectF(where.left(), where.top(), where.height(), where.height()));
        } else {
            QPainterPath box;
            box.addRect(places[i].sample);
            signs.fill(box, entry.fill, entry.level, int(data.levelWords.size()));
            QPen edge(colors.edge, metrics.height() * 0.07);
            if (entry.fill == SidesFill::Unanswered)
                edge.setDashPattern({4, 3});
            painter.setPen(edge);
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(box);
        }
        painter.setPen(colors.secondary);
        painter.drawText(places[i].words, (data.isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            metrics.elidedText(entry.words, Qt::ElideRight, places[i].words.width()));
    }
    painter.restore();
}

double sidesLegendHeight(const SidesData &data, double width, const QFont &font, QPaintDevice *device)
{
    const QFontMetricsF metrics(sidesFont(font, legendScale, false), device);
    const std::vector<Placed> places = placedIn(entriesOf(data), QRectF(0, 0, width, 0), metrics, false);
    return places.empty() ? 0 : places.back().words.bottom();
}

QString sidesLegendWords(const SidesData &data)
{
    QStringList words;
    for (const Entry &entry : entriesOf(data))
        words << entry.words;
    return words.join(u", "_s);
}

} // namespace charts
