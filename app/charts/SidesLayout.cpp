// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SidesLayout.h"

#include "app/charts/SidesText.h"

#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>
#include <utility>

namespace charts {

namespace {

// Shares of the radius, from the middle outwards.
constexpr double middleShare = 0.12;
constexpr double sideFrom = 0.13;
constexpr double sideTo = 0.425;
constexpr double fieldFrom = 0.44;
constexpr double bandFrom = 0.915;
constexpr double gap = 2.4; ///< degrees between two sides
constexpr double markLine = 1.05; ///< of a line
constexpr double padding = 0.16; ///< of a line, around the words
constexpr double scales[] = {1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5, 0.45, 0.4};
// Points: below it nothing is read, and the table has the words. Print is sharper than a screen.
constexpr double smallestOnScreen = 6.5;
constexpr double smallestInPrint = 5.2;
constexpr int printDots = 200; ///< an inch, at least
constexpr double headingLines = 1.5;
constexpr double usualLines = 40; ///< the diameter
constexpr double leastLines = 25;

double points(const QFont &font, QPaintDevice *device)
{
    return font.pixelSize() > 0 ? font.pixelSize() * 72.0 / std::max(1, device->logicalDpiY()) : font.pointSizeF();
}

/// Places everything; each kind of words in the largest size in which none of its kind has to be cut.
class Placing
{
public:
    Placing(const SidesData &data, const QFont &font, QPaintDevice *device)
        : m_data(data)
        , m_font(font)
        , m_device(device)
        , m_points(points(font, device))
        , m_smallest(device->logicalDpiY() < printDots ? smallestOnScreen : smallestInPrint)
    { }

    SidesLayout in(const QRectF &area)
    {
        placeHeading(area);
        largest([this] { return placeMiddle(); });
        largest([this] { return placeSides(); });
        largest([this] { return placeFields(); });
        return m_layout;
    }

private:
    /// The last size tried stays.
    template <typename Place> void largest(Place place)
    {
        for (const double scale : scales) {
            if (scale < 1 && m_points * scale < m_smallest)
                return;
            m_layout.scale = scale;
            m_layout.unit = QFontMetricsF(sidesFont(m_font, scale, false), m_device).height();
            if (place())
                return;
        }
    }

    SidesText text(bool isStrong) const
    {
        return SidesText(sidesFont(m_font, m_layout.scale, isStrong), m_device, m_layout.unit);
    }

    void placeHeading(const QRectF &area)
    {
        const double line = QFontMetricsF(m_font, m_device).height();
        const double high = m_data.heading.isEmpty() ? 0 : line * headingLines;
        m_layout.heading = QRectF(area.left(), area.top(), area.width(), high);
        const QRectF rest(area.left(), area.top() + high, area.width(), area.height() - high);
        m_layout.radius = std::max(0.0, std::min(rest.width(), rest.height()) / 2 - line * 0.1);
        m_layout.center = rest.center();
    }

    bool placeMiddle()
    {
        const double radius = m_layout.radius * middleShare;
        m_layout.middle = QRectF(m_layout.center.x() - radius, m_layout.center.y() - radius, radius * 2, radius * 2);
        const double half = radius * 0.86;
        const QRectF room(m_layout.center.x() - half, m_layout.center.y() - radius / 2, half * 2, radius);
        const SidesText strong = text(true);
        m_layout.middleLines = strong.placed(strong.measured(m_data.middle), room, 2);
        m_layout.middleScale = m_layout.scale;
        return isWhole(m_layout.middleLines);
    }

    RingPiece piece(double from, double sweep, double inner, double outer) const
    {
        const double way = m_data.isMirrored ? -1 : 1;
        return {m_layout.center, from * way, sweep * way, inner * m_layout.radius, outer * m_layout.radius};
    }

    double shareOf(std::size_t sides) const { return 360.0 / double(std::max<std::size_t>(1, sides)); }

    /// Where a side begins, and how far it goes: the first ends at twelve o'clock.
    std::pair<double, double> turnOf(std::size_t side) const
    {
        const double share = shareOf(m_data.sides.size());
        const bool isAlone = m_data.sides.size() < 2;
        const double between = isAlone ? 0 : gap;
        return {share * double(side) - (isAlone ? 0 : share) + between / 2, share - between};
    }

    bool placeSides()
    {
        m_layout.sides.clear();
        m_layout.sideScale = m_layout.scale;
        bool isAll = true;
        const SidesText strong = text(true);
        for (std::size_t side = 0; side < m_data.sides.size(); ++side) {
            const auto [from, sweep] = turnOf(side);
            SidesArcLayout arc;
            arc.piece = piece(from, sweep, sideFrom, sideTo);
            const SidesWords label = strong.measured(m_data.sides[side].label);
            arc.lines = strong.placed(label, best(roomsIn(arc.piece, 0), label, {}, 0), 3);
            isAll = isAll && isWhole(arc.lines);
            m_layout.sides.push_back(std::move(arc));
        }
        return isAll;
    }

    bool placeFields()
    {
        m_layout.fields.clear();
        bool isAll = true;
        for (std::size_t side = 0; side < m_data.sides.size(); ++side) {
            const auto [from, sweep] = turnOf(side);
            const std::vector<SidesField> &fields = m_data.sides[side].fields;
            const double share = sweep / double(std::max<std::size_t>(1, fields.size()));
            for (std::size_t i = 0; i < fields.size(); ++i)
                isAll = placeField(fields[i], from + double(i) * share, share) && isAll;
        }
        return isAll;
    }

    bool placeField(const SidesField &field, double from, double sweep)
    {
        SidesFieldLayout laid;
        laid.piece = piece(from, sweep, fieldFrom, 1);
        laid.band = piece(from, sweep, bandFrom, 1);
        const std::vector<SidesMarkLayout> marks = marksOf(field);
        const double markRoom = marks.empty() ? 0 : m_layout.unit * markLine;
        const std::vector<QRectF> rooms = roomsIn(piece(from, sweep, fieldFrom, bandFrom), markRoom);
        const SidesWords need = text(false).measured(field.needWords);
        bool isAll = false;
        for (const QString &label : {field.label, field.shortLabel}) {
            const SidesWords words = text(true).measured(label);
            isAll = fill(laid, words, need, marks, best(rooms, words, need, markRoom));
            if (isAll)
                break;
        }
        m_layout.fields.push_back(std::move(laid));
        return isAll;
    }

    static bool isWhole(const std::vector<SidesLine> &lines)
    {
        return std::none_of(lines.begin(), lines.end(), [](const SidesLine &line) { return line.isElided; });
    }

    static std::vector<SidesMarkLayout> marksOf(const SidesField &field)
    {
        std::vector<SidesMarkLayout> marks;
        if (field.change != SidesChange::None)
            marks.push_back({field.change == SidesChange::Better ? SidesMark::Better
                    : field.change == SidesChange::Worse         ? SidesMark::Worse
                                                                 : SidesMark::Same,
                0, {}, {}});
        const auto add = [&marks](SidesMark mark, const SidesCount &count) {
            if (count.count > 0)
                marks.push_back({mark, count.count, {}, {}});
        };
        add(SidesMark::Strength, field.strengths);
        add(SidesMark::Risk, field.risks);
        add(SidesMark::Protection, field.protection);
        return marks;
    }

    double markWidth(const SidesMarkLayout &mark) const
    {
        const QFontMetricsF metrics(sidesFont(m_font, m_layout.scale, false), m_device);
        const double number = mark.count > 0 ? metrics.horizontalAdvance(QString::number(mark.count)) : 0;
        return m_layout.unit * 0.85 + number;
    }

    /// Rows of marks for this width, each with the marks it holds.
    std::vector<std::vector<SidesMarkLayout>> rowsOf(const std::vector<SidesMarkLayout> &marks, double width) const
    {
        std::vector<std::vector<SidesMarkLayout>> rows;
        double used = 0;
        for (const SidesMarkLayout &mark : marks) {
            const double wide = markWidth(mark);
            if (rows.empty() || used + m_layout.unit * 0.35 + wide > width) {
                rows.emplace_back();
                used = -m_layout.unit * 0.35;
            }
            rows.back().push_back(mark);
            used += m_layout.unit * 0.35 + wide;
        }
        return rows;
    }

    /// Label, need and marks one below the other around the middle of the room; true when all of it is there. Marks
    /// go first where there is no room: the table has them.
    bool fill(SidesFieldLayout &laid, const SidesWords &label, const SidesWords &need,
        const std::vector<SidesMarkLayout> &marks, const QRectF &room)
    {
        const double line = m_layout.unit;
        const double rowHeight = line * markLine;
        std::vector<std::vector<SidesMarkLayout>> rows = rowsOf(marks, room.width());
        const auto fitting = std::size_t(std::max(0.0, (room.height() - line * 2 + 0.5) / rowHeight));
        const bool hasAllMarks = rows.size() <= fitting;
        rows.resize(std::min(rows.size(), fitting));
        const int lines = std::max(1, int((room.height() - double(rows.size()) * rowHeight + 0.5) / line));
        // Half a need says another one ("need for …"): it is whole before the label is
        const int needLines = std::min(need.linesFor(room.width()), lines - 1);
        const std::vector<SidesLine> needs = text(false).broken(need, room.width(), needLines);
        laid.lines = text(true).broken(label, room.width(), lines - int(needs.size()));
        laid.lines.insert(laid.lines.end(), needs.begin(), needs.end());
        double top = room.center().y() - (double(laid.lines.size()) * line + double(rows.size()) * rowHeight) / 2;
        for (SidesLine &one : laid.lines) {
            one.where = QRectF(room.left(), top, room.width(), line);
            top += line;
        }
        laid.marks.clear();
        for (const auto &row : rows) {
            placeRow(row, QRectF(room.left(), top, room.width(), rowHeight), laid.marks);
            top += rowHeight;
        }
        return hasAllMarks && isWhole(laid.lines) && (need.words.isEmpty() || needLines > 0);
    }

    void placeRow(
        const std::vector<SidesMarkLayout> &row, const QRectF &where, std::vector<SidesMarkLayout> &marks) const
    {
        double wide = m_layout.unit * 0.35 * double(row.size() - 1);
        for (const SidesMarkLayout &mark : row)
            wide += markWidth(mark);
        double x = where.center().x() - wide / 2;
        const double size = m_layout.unit * 0.75;
        for (SidesMarkLayout mark : row) {
            mark.sign = QRectF(x, where.center().y() - size / 2, size, size);
            const double own = markWidth(mark);
            if (mark.count > 0)
                mark.number = QRectF(mark.sign.right() + m_layout.unit * 0.1, where.top(),
                    own - size - m_layout.unit * 0.1 + 1, where.height());
            marks.push_back(mark);
            x += own + m_layout.unit * 0.35;
        }
    }

    /// Upright rectangles in the piece: of some heights, at some distances from the middle of the ring.
    std::vector<QRectF> roomsIn(const RingPiece &piece, double markRoom) const
    {
        std::vector<QRectF> rooms;
        for (int ring = 1; ring < 12; ++ring) {
            const QPointF middle = piece.at(piece.middle(), piece.inner + (piece.outer - piece.inner) * ring / 12.0);
            for (int lines = 1; lines <= 6; ++lines) {
                const double high = m_layout.unit * lines + markRoom;
                const double wide = widestAt(piece, middle, high);
                if (wide <= 0.5)
                    break;
                rooms.emplace_back(middle.x() - wide / 2, middle.y() - high / 2, wide, high);
            }
        }
        if (rooms.empty())
            rooms.emplace_back(piece.at(piece.middle(), (piece.inner + piece.outer) / 2), QSizeF(0, 0));
        return rooms;
    }

    /// The one that does the words the most good: as wide as their longest word and more, as high as they then need.
    QRectF best(
        const std::vector<QRectF> &rooms, const SidesWords &label, const SidesWords &need, double markRoom) const
    {
        const double widest = std::max({label.widest(), need.widest(), 1.0});
        QRectF found = rooms.front();
        double foundScore = -1;
        for (const QRectF &room : rooms) {
            const int needed = std::max(1, label.linesFor(room.width()) + need.linesFor(room.width()));
            const double lines = (room.height() - markRoom) / m_layout.unit;
            const double score = std::min(1.0, room.width() / widest) * 4 + std::min(1.0, lines / needed) * 3
                + room.width() / std::max(1.0, m_layout.radius) * 0.2;
            if (score > foundScore) {
                foundScore = score;
                found = room;
            }
        }
        return found;
    }

    double widestAt(const RingPiece &piece, const QPointF &middle, double high) const
    {
        double low = 0;
        double top = piece.outer * 2;
        for (int step = 0; step < 10; ++step) {
            const double wide = (low + top) / 2;
            const QRectF rectangle(middle.x() - wide / 2, middle.y() - high / 2, wide, high);
            (piece.holds(rectangle, m_layout.unit * padding) ? low : top) = wide;
        }
        return low;
    }

    const SidesData &m_data;
    QFont m_font;
    QPaintDevice *m_device;
    double m_points;
    double m_smallest;
    SidesLayout m_layout;
};

} // namespace

int SidesLayout::fieldAt(const QPointF &point) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].piece.contains(point))
            return int(i);
    }
    return -1;
}

SidesLayout layoutSides(const QRectF &area, const SidesData &data, const QFont &font, QPaintDevice *device)
{
    return Placing(data, font, device).in(area);
}

namespace {

QSizeF sizeOf(double lines, const SidesData &data, const QFont &font, QPaintDevice *device)
{
    const double line = QFontMetricsF(font, device).height();
    return {line * lines, line * (lines + (data.heading.isEmpty() ? 0 : headingLines))};
}

} // namespace

QSizeF sidesSizeHint(const SidesData &data, const QFont &font, QPaintDevice *device)
{
    return sizeOf(usualLines, data, font, device);
}

QSizeF sidesLeastSize(const SidesData &data, const QFont &font, QPaintDevice *device)
{
    return sizeOf(leastLines, data, font, device);
}

QFont sidesFont(const QFont &font, double scale, bool isStrong)
{
    QFont made = font;
    if (font.pixelSize() > 0)
        made.setPixelSize(std::max(1, qRound(font.pixelSize() * scale)));
    else
        made.setPointSizeF(font.pointSizeF() * scale);
    made.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    return made;
}

} // namespace charts
