// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ProfilePainter.h"

#include "app/charts/ChartScale.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

/// Draws one profile; the unit and the pens are the same throughout.
class Drawing
{
public:
    Drawing(QPainter &painter, const ProfileData &data, const ChartColors &colors, const ProfileLayout &layout)
        : m_painter(painter)
        , m_data(data)
        , m_colors(colors)
        , m_layout(layout)
        , m_unit(layout.unit)
        , m_font(painter.font())
    { }

    void draw()
    {
        if (!m_layout.rows.empty())
            drawHeader(m_layout.rows.front());
        for (size_t i = 0; i < m_layout.rows.size(); ++i)
            drawRow(m_layout.rows[i], m_data.rows[i]);
        drawLegend();
    }

private:
    QPen pen(const QColor &color, double width = 0.06) const { return QPen(color, m_unit * width); }
    QFont font(double scale, bool isStrong = false) const
    {
        QFont font = m_font;
        if (font.pixelSize() > 0)
            font.setPixelSize(qMax(1, qRound(font.pixelSize() * scale)));
        else
            font.setPointSizeF(font.pointSizeF() * scale);
        font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    struct Script
    {
        int flags; ///< alignment and wrapping
        QColor color;
        double scale = 1;
        bool isStrong = false;
    };
    void write(const QRectF &where, const Script &script, const QString &text)
    {
        m_painter.setFont(font(script.scale, script.isStrong));
        m_painter.setPen(script.color);
        m_painter.drawText(where, script.flags, text);
    }

    void drawHeader(const ProfileRowLayout &columns)
    {
        const QRectF line(0, m_layout.header.top(), 0, m_unit * 2.1);
        const auto heading = [&](double left, double right, const QString &text) {
            write(QRectF(left, line.top(), right - left, line.height()),
                {Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_colors.text, 0.9, true}, text);
        };
        heading(columns.label.left(), columns.label.right(), m_data.areaHeading);
        heading(columns.track.left(), columns.nowWords.right(), m_data.scoreHeading);
        heading(columns.client.left() - m_unit / 2, columns.interviewer.left() - m_unit, m_data.clientHeading);
        if (m_data.hasSeverity())
            heading(columns.interviewer.left() - m_unit / 2, m_layout.header.right(), m_data.interviewerHeading);

        const ProfileRow &first = m_data.rows.front();
        drawNumbers(columns.track, first.lowest, first.highest, 6);
        drawNumbers(columns.client, 0, m_data.ratingHighest, 5);
        if (m_data.hasSeverity())
            drawNumbers(columns.interviewer, 0, m_data.severityHighest, 10);
        m_painter.setPen(pen(m_colors.hairline));
        m_painter.drawLine(m_layout.header.bottomLeft(), m_layout.header.bottomRight());
    }

    void drawNumbers(const QRectF &line, double lowest, double highest, int most)
    {
        const ChartScale scale(lowest, highest, line.left(), line.right());
        for (const double tick : scale.ticks(most)) {
            const QRectF where(scale.at(tick) - m_unit, m_layout.header.bottom() - m_unit, m_unit * 2, m_unit * 0.9);
            write(where, {Qt::AlignHCenter | Qt::AlignVCenter, m_colors.secondary, 0.75},
                QLocale(m_data.language).toString(tick, 'g', 3));
        }
    }

    void drawRow(const ProfileRowLayout &laid, const ProfileRow &row)
    {
        write(laid.label, {Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_colors.text}, row.label);
        drawTrack(laid, row);
        drawScore(laid, row);
        drawRatings(laid, row);
        m_painter.setPen(pen(m_colors.hairline));
        m_painter.drawLine(laid.row.bottomLeft(), laid.row.bottomRight());
    }

    void drawTrack(const ProfileRowLayout &laid, const ProfileRow &row)
    {
        const ChartScale scale(row.lowest, row.highest, laid.track.left(), laid.track.right());
        m_painter.setPen(pen(m_colors.hairline));
        for (const double tick : scale.ticks(6)) {
            const double x = scale.at(tick);
            m_painter.drawLine(QPointF(x, laid.row.top()), QPointF(x, laid.row.bottom()));
        }
    }

    void drawScore(const ProfileRowLayout &laid, const ProfileRow &row)
    {
        if (row.now.value) {
            m_painter.fillRect(laid.now, m_colors.accent);
            drawOutside(laid.track, laid.now, row, *row.now.value, m_colors.accent);
            write(laid.nowWords, {Qt::AlignRight | Qt::AlignVCenter, m_colors.text, 1, true}, row.now.words);
        } else {
            const QRectF words(laid.track.left() + m_unit * 0.3, laid.now.top(), laid.track.width(), laid.now.height());
            write(words, {Qt::AlignLeft | Qt::AlignVCenter, m_colors.warning, 0.9}, row.now.words);
        }
        if (!row.before)
            return;
        if (row.before->value) {
            hatch(laid.before);
            drawOutside(laid.track, laid.before, row, *row.before->value, m_colors.edge);
            write(laid.beforeWords, {Qt::AlignRight | Qt::AlignVCenter, m_colors.secondary, 0.85}, row.before->words);
        } else {
            const QRectF words(
                laid.track.left() + m_unit * 0.3, laid.before.top() - m_unit * 0.2, laid.track.width(), m_unit * 0.95);
            write(words, {Qt::AlignLeft | Qt::AlignVCenter, m_colors.secondary, 0.75}, row.before->words);
        }
    }

    /// A triangle at the edge that points to where the value lies.
    void drawOutside(const QRectF &track, const QRectF &bar, const ProfileRow &row, double value, const QColor &color)
    {
        if (value >= row.lowest && value <= row.highest)
            return;
        const bool isAbove = value > row.highest;
        const double edge = isAbove ? track.right() : track.left();
        const double tip = edge + (isAbove ? 1 : -1) * m_unit * 0.42;
        const double half = qMin(bar.height() / 2, m_unit * 0.4);
        const double y = bar.center().y();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawPolygon(QPolygonF{QPointF(edge, y - half), QPointF(tip, y), QPointF(edge, y + half)});
    }

    /// Own lines rather than a brush pattern: a pattern's grain depends on the device.
    void hatch(const QRectF &bar)
    {
        m_painter.save();
        m_painter.setClipRect(bar, Qt::IntersectClip);
        m_painter.setPen(pen(m_colors.edge, 0.09));
        const double step = m_unit * 0.28;
        for (double x = bar.left() - bar.height(); x < bar.right(); x += step)
            m_painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        m_painter.restore();
        m_painter.setPen(pen(m_colors.edge));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(bar);
    }

    void drawRatings(const ProfileRowLayout &laid, const ProfileRow &row)
    {
        if (row.bothered || row.need) {
            drawLine(laid.client, m_data.ratingHighest);
            drawRating(laid.bothered, row.bothered, laid.client, -0.38, &Drawing::drawDisc);
            drawRating(laid.need, row.need, laid.client, 0.38, &Drawing::drawRing);
        }
        if (row.severity) {
            drawLine(laid.interviewer, m_data.severityHighest);
            drawRating(laid.severity, row.severity, laid.interviewer, 0, &Drawing::drawSquare);
        }
    }

    void drawLine(const QRectF &line, int highest)
    {
        const double y = line.center().y();
        const ChartScale scale(0, highest, line.left(), line.right());
        m_painter.setPen(pen(m_colors.edge, 0.05));
        m_painter.drawLine(QPointF(line.left(), y), QPointF(line.right(), y));
        for (int step = 0; step <= highest; ++step)
            m_painter.drawLine(QPointF(scale.at(step), y - m_unit * 0.14), QPointF(scale.at(step), y + m_unit * 0.14));
    }

    using Mark = void (Drawing::*)(const QPointF &);

    /// A mark on the line, or before its beginning what stands instead of a value ("X"): on the line it would look
    /// like one.
    void drawRating(const std::optional<QPointF> &at, const std::optional<ProfileRating> &rating, const QRectF &line,
        double y, Mark mark)
    {
        if (at) {
            (this->*mark)(*at);
        } else if (rating) {
            const QRectF words(
                line.left() - m_unit * 1.6, line.center().y() + (y - 0.5) * m_unit, m_unit * 1.3, m_unit);
            write(words, {Qt::AlignRight | Qt::AlignVCenter, m_colors.secondary, 0.75}, rating->words);
        }
    }

    void drawDisc(const QPointF &at)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.accent);
        m_painter.drawEllipse(at, m_unit * 0.3, m_unit * 0.3);
    }

    void drawRing(const QPointF &at)
    {
        m_painter.setPen(pen(m_colors.accent, 0.11));
        m_painter.setBrush(m_colors.surface);
        m_painter.drawEllipse(at, m_unit * 0.25, m_unit * 0.25);
    }

    void drawSquare(const QPointF &at)
    {
        const double half = m_unit * 0.29;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.text);
        m_painter.drawRect(QRectF(at.x() - half, at.y() - half, half * 2, half * 2));
    }

    /// Samples and their words, from left to right and on to the next line when there is no more room.
    void drawLegend()
    {
        QPointF at = m_layout.legend.topLeft() + QPointF(0, m_unit * 0.6);
        const auto entry = [&](const QString &words, auto sample) {
            if (words.isEmpty())
                return;
            const double width = QFontMetricsF(font(0.8), m_painter.device()).horizontalAdvance(words) + m_unit * 2.6;
            if (at.x() + width > m_layout.legend.right() && at.x() > m_layout.legend.left())
                at = QPointF(m_layout.legend.left(), at.y() + m_unit * 1.15);
            sample(QRectF(at.x(), at.y() + m_unit * 0.2, m_unit * 1.3, m_unit * 0.55));
            write(QRectF(at.x() + m_unit * 1.7, at.y() - m_unit * 0.1, width, m_unit * 1.15),
                {Qt::AlignLeft | Qt::AlignVCenter, m_colors.secondary, 0.8}, words);
            at.rx() += width;
        };
        entry(m_data.nowWords, [&](const QRectF &where) { m_painter.fillRect(where, m_colors.accent); });
        if (m_data.hasBefore())
            entry(m_data.beforeWords, [&](const QRectF &where) { hatch(where); });
        entry(m_data.botheredWords, [&](const QRectF &where) { drawDisc(where.center()); });
        entry(m_data.needWords, [&](const QRectF &where) { drawRing(where.center()); });
        if (m_data.hasSeverity())
            entry(m_data.severityWords, [&](const QRectF &where) { drawSquare(where.center()); });
        if (m_data.hasOutside())
            entry(m_data.outsideWords, [&](const QRectF &where) {
                const QRectF line(where.left(), where.top(), where.width() / 2, where.height());
                drawOutside(line, line, ProfileRow{}, 2, m_colors.accent);
            });
    }

    QPainter &m_painter;
    const ProfileData &m_data;
    const ChartColors &m_colors;
    const ProfileLayout &m_layout;
    double m_unit;
    QFont m_font;
};

} // namespace

void paintProfile(QPainter &painter, const QRectF &area, const ProfileData &data, const ChartColors &colors)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const ProfileLayout layout = layoutProfile(area, data, metrics);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    Drawing(painter, data, colors, layout).draw();
    painter.restore();
}

} // namespace charts
