// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/SidesPaper.h"

#include "app/charts/SidesPainter.h"
#include "app/paper/Prose.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

constexpr double oneRing = 118; ///< millimetres across
constexpr double between = 5; ///< two rings
constexpr double headingRoom = 6;

class SidesBlocks
{
public:
    SidesBlocks(const Sheet &sheet, const SidesSource &source, const FormDefinition &definition)
        : m_sheet(sheet)
        , m_ink(sheet.ink())
        , m_prose(sheet)
        , m_source(source)
        , m_definition(definition)
    { }

    std::vector<Block> blocks(const Heading &heading, bool hasWords)
    {
        const QString edition = m_definition.shownAs.in(heading.language, m_definition.languages.value(0));
        m_prose.title(m_source.now.title, edition, heading);
        addRings();
        addLegend();
        addTable(hasWords);
        m_isOnePage = m_prose.isOnePage();
        return m_prose.take();
    }
    bool isOnePage() const { return m_isOnePage; }

private:
    using Draw = std::function<void(QPainter &, const QRectF &)>;

    Draw ring(const charts::SidesData &data) const
    {
        return [data, font = m_ink.font(Style::Body), colors = m_ink.colors()](QPainter &painter, const QRectF &where) {
            painter.setFont(font);
            charts::paintSides(painter, charts::layoutSides(where, data, font, painter.device()), data, colors);
        };
    }

    void addRings()
    {
        BlockMaker maker(m_ink);
        if (m_source.before) {
            const double wide = (m_sheet.width() - m_ink.mm(between)) / 2;
            const QSizeF size(wide, wide + m_ink.mm(headingRoom));
            const QRectF first(QPointF(0, 0), size);
            const QRectF second(QPointF(m_sheet.width() - wide, 0), size);
            maker.drawing(m_source.now.isMirrored ? second : first, ring(*m_source.before));
            maker.drawing(m_source.now.isMirrored ? first : second, ring(m_source.now));
        } else {
            const double wide = m_ink.mm(oneRing);
            maker.drawing(
                QRectF((m_sheet.width() - wide) / 2, 0, wide, wide + m_ink.mm(headingRoom)), ring(m_source.now));
        }
        m_prose.add(maker.block(), 3);
    }

    void addLegend()
    {
        const QFont font = m_ink.font(Style::Body);
        const double high = charts::sidesLegendHeight(m_source.now, m_sheet.width(), font, m_sheet.device());
        BlockMaker maker(m_ink);
        maker.drawing(QRectF(0, 0, m_sheet.width(), high),
            [data = m_source.now, font, colors = m_ink.colors()](QPainter &painter, const QRectF &where) {
                painter.setFont(font);
                charts::paintSidesLegend(painter, where, data, colors);
            });
        m_prose.add(maker.block(), 2);
    }

    struct Column
    {
        int cell; ///< of the table's row
        double left; ///< shares of the width
        double width;
    };

    /// The area and its need have what they need; what is counted shares the rest.
    static std::vector<Column> columnsOf(const charts::SidesData &data, int cells)
    {
        constexpr double area = 0.21;
        constexpr double word = 0.135;
        constexpr int sideCell = 1; // the sides are headings here
        std::vector<Column> columns{{0, 0, area}};
        double left = area;
        const int words = 1 + (data.isCompared ? 1 : 0) + (data.isCompared || data.hasChange() ? 1 : 0);
        for (int cell = sideCell + 1; cell < cells; ++cell) {
            const int counts = cells - 2 - words;
            const bool isWord = cell < sideCell + 1 + words;
            const double wide
                = isWord ? (counts > 0 ? word : (1 - area) / words) : (1 - area - word * words) / std::max(1, counts);
            columns.push_back({cell, left, wide});
            left += wide;
        }
        return columns;
    }

    Block row(const QStringList &texts, const std::vector<Column> &columns, Style style) const
    {
        BlockMaker maker(m_ink);
        const double top = m_ink.mm(0.5);
        double bottom = top;
        for (const Column &column : columns) {
            const double wide = column.width * m_sheet.width() - m_ink.mm(1.5);
            const double left = m_source.now.isMirrored ? (1 - column.left - column.width) * m_sheet.width()
                                                        : column.left * m_sheet.width();
            const Style own = column.cell == 0 && style == Style::Small ? Style::SmallStrong : style;
            bottom = std::max(bottom,
                maker.text(left, top, wide, {own, m_ink.colors().text, Qt::AlignLeft}, texts.value(column.cell)));
        }
        maker.line(0, bottom + m_ink.mm(0.5), m_sheet.width(), m_ink.colors().hairline);
        return maker.block(texts.value(0));
    }

    void addTable(bool hasWords)
    {
        const charts::ChartTable table = charts::sidesTable(m_source.now);
        const std::vector<Column> columns = columnsOf(m_source.now, int(table.columns.size()));
        Block head = row(table.columns, columns, Style::SmallStrong);
        head.keepsWithNext = true;
        m_prose.add(std::move(head), 3);
        const int headIndex = int(m_prose.size()) - 1;
        QString side;
        for (QStringList texts : table.rows) {
            if (texts.value(1) != side) {
                side = texts.value(1);
                BlockMaker maker(m_ink);
                maker.text(0, m_ink.mm(0.8), m_sheet.width(), {Style::SmallStrong, m_ink.colors().accent}, side);
                Block heading = maker.block();
                heading.keepsWithNext = true;
                m_prose.add(std::move(heading), 0);
            }
            if (!hasWords) {
                for (qsizetype cell = 2; cell < texts.size(); ++cell)
                    texts[cell] = texts[cell].section(u": "_s, 0, 0);
            }
            Block block = row(texts, columns, Style::Small);
            block.head = headIndex;
            m_prose.add(std::move(block), 0);
        }
    }

    const Sheet &m_sheet;
    const Ink &m_ink;
    Prose m_prose;
    const SidesSource &m_source;
    const FormDefinition &m_definition;
    bool m_isOnePage = true;
};

} // namespace

Result<QByteArray> sidesPaper(const SidesSource &source, const FormDefinition &definition, const Heading &heading)
{
    const Words words(heading.language);
    Sheet sheet(furniture(source.now.title, definition, heading, words), words);
    SidesBlocks whole(sheet, source, definition);
    std::vector<Block> blocks = whole.blocks(heading, true);
    if (whole.isOnePage())
        return sheet.print(blocks);
    return sheet.print(SidesBlocks(sheet, source, definition).blocks(heading, false));
}

} // namespace paper
