// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/GridBlocks.h"

#include "app/paper/AnswerMarks.h"
#include "app/paper/AnswerWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

constexpr double codeWidth = 13; ///< millimetres, as all here
constexpr double leastLabel = 62;
constexpr double mostCell = 30;
constexpr double padding = 1;
constexpr double rowHigh = 6.4;

class Grid
{
public:
    Grid(const Sheet &sheet, const FormDefinition &definition, const Group &grid, QString variant,
        const Filling *filling)
        : m_ink(sheet.ink())
        , m_width(sheet.width())
        , m_definition(definition)
        , m_grid(grid)
        , m_variant(std::move(variant))
        , m_filling(filling)
        , m_words(sheet.words())
    {
        for (size_t column = 0; column < grid.columns.size(); ++column)
            if (std::any_of(grid.rows.begin(), grid.rows.end(), [&](const GridRow &row) { return asked(row, column); }))
                m_columns.push_back(column);
        const double room = m_width - m_ink.mm(codeWidth + leastLabel);
        m_cell = m_columns.empty() ? 0 : qMin(m_ink.mm(mostCell), room / double(m_columns.size()));
    }

    std::vector<Block> blocks()
    {
        std::vector<Block> blocks;
        if (m_columns.empty())
            return blocks;
        blocks.push_back(head());
        for (const GridRow &row : m_grid.rows) {
            if (!isAsked(row))
                continue;
            std::vector<Block> noted = notes(row);
            blocks.push_back(rowBlock(row));
            blocks.back().keepsWithNext = !noted.empty();
            for (Block &note : noted)
                blocks.push_back(std::move(note));
        }
        for (size_t i = 1; i < blocks.size(); ++i)
            blocks[i].head = 0;
        if (const QString legend = codeLegend(); !legend.isEmpty()) {
            BlockMaker maker(m_ink);
            maker.text(m_ink.mm(codeWidth), m_ink.mm(0.8), m_width - m_ink.mm(codeWidth),
                {Style::Small, m_ink.colors().secondary}, legend);
            blocks.push_back(maker.block());
        }
        return blocks;
    }

private:
    QString local(const LocalText &text) const { return text.in(m_words.language(), m_definition.languages.value(0)); }
    const Item *asked(const GridRow &row, size_t column) const
    {
        const int slot = column < row.cells.size() ? row.cells[column] : -1;
        if (slot < 0)
            return nullptr;
        const Item &item = m_definition.items[size_t(slot)];
        return m_variant.isEmpty() || item.isAskedIn(m_variant) ? &item : nullptr;
    }
    bool isAsked(const GridRow &row) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](size_t column) { return asked(row, column); });
    }
    double left(size_t index) const { return m_width - m_cell * double(m_columns.size() - index); }
    double labelWidth() const { return left(0) - m_ink.mm(codeWidth + 2); }

    Block head()
    {
        BlockMaker maker(m_ink);
        double height = m_ink.lineHeight(Style::SmallStrong);
        for (const size_t column : m_columns)
            height = qMax(height,
                m_ink.height(Style::SmallStrong, local(m_grid.columns[column].label), m_cell - m_ink.mm(2 * padding)));
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString label = local(m_grid.columns[m_columns[i]].label);
            const double own = m_ink.height(Style::SmallStrong, label, m_cell - m_ink.mm(2 * padding));
            maker.text(left(i) + m_ink.mm(padding), height - own, m_cell - m_ink.mm(2 * padding),
                {Style::SmallStrong, m_ink.colors().text, Qt::AlignHCenter}, label);
        }
        maker.line(0, height + m_ink.mm(0.8), m_width, m_ink.colors().edge);
        Block block = maker.block();
        block.keepsWithNext = true;
        return block;
    }

    Block rowBlock(const GridRow &row)
    {
        BlockMaker maker(m_ink);
        const double top = m_ink.mm(padding);
        maker.text(0, top, m_ink.mm(codeWidth - 1), {Style::SmallStrong, m_ink.colors().accent},
            m_definition.shownCode(row.name));
        double bottom
            = maker.text(m_ink.mm(codeWidth), top, labelWidth(), {Style::Body, m_ink.colors().text}, local(row.label));
        if (!m_filling)
            bottom = maker.text(
                m_ink.mm(codeWidth), bottom, labelWidth(), {Style::Small, m_ink.colors().secondary}, local(row.hint));
        double height = qMax(bottom + m_ink.mm(padding), m_ink.mm(rowHigh));
        if (m_filling)
            height = qMax(height, answersHeight(row) + m_ink.mm(2 * padding));
        for (size_t i = 0; i < m_columns.size(); ++i)
            placeCell(maker, row, m_columns[i], QRectF(left(i), 0, m_cell, height));
        maker.line(0, height, m_width, m_ink.colors().hairline);
        return maker.block(row.name);
    }

    void placeCell(BlockMaker &maker, const GridRow &row, size_t column, const QRectF &where)
    {
        const Item *item = asked(row, column);
        if (!item) {
            maker.fill(
                where.adjusted(m_ink.mm(0.4), m_ink.mm(0.4), -m_ink.mm(0.4), -m_ink.mm(0.4)), QColor(0xF4, 0xF6, 0xF7));
        } else if (!m_filling) {
            const double high = m_ink.mm(4.8);
            maker.box(QRectF(where.center().x() - m_ink.mm(6), where.center().y() - high / 2, m_ink.mm(12), high),
                m_ink.colors().edge);
        } else {
            placeAnswer(maker, *item, where);
        }
    }

    void placeAnswer(BlockMaker &maker, const Item &item, const QRectF &where)
    {
        const Answer answer = m_filling->entry.answer(item.slot);
        const bool isBlank = !isAnswered(answer);
        const QString given = m_filling->entry.isSetAside(item.slot)
            ? answerCode(m_filling->entry.given(item.slot), m_words)
            : QString();
        const double line = m_ink.lineHeight(Style::Strong) + (given.isEmpty() ? 0 : m_ink.lineHeight(Style::Small));
        const double top = where.center().y() - line / 2;
        const double bottom = maker.text(where.left(), top, where.width(),
            {isBlank ? Style::Body : Style::Strong,
                isBlank && m_filling->entry.isRelevant(item.slot) ? m_ink.colors().warning : m_ink.colors().text,
                Qt::AlignHCenter},
            isBlank ? u"\u2013"_s : answerCode(answer, m_words));
        if (!given.isEmpty())
            maker.text(where.left(), bottom, where.width(), {Style::Small, m_ink.colors().warning, Qt::AlignHCenter},
                m_words(QT_TRANSLATE_NOOP("paper", "Set aside: %1")).arg(given));
    }

    /// Room for the row's highest cell: one that was set aside says so under the answer.
    double answersHeight(const GridRow &row) const
    {
        const bool isAside = std::any_of(m_columns.begin(), m_columns.end(), [&](size_t column) {
            const Item *item = asked(row, column);
            return item && m_filling->entry.isSetAside(item->slot);
        });
        return m_ink.lineHeight(Style::Strong) + (isAside ? m_ink.lineHeight(Style::Small) : 0);
    }

    /// Notes to the row's cells, under it.
    std::vector<Block> notes(const GridRow &row) const
    {
        std::vector<Block> blocks;
        for (const size_t column : m_columns) {
            const Item *item = asked(row, column);
            const QString note = item && m_filling ? m_filling->notes.value(item->slot) : QString();
            if (note.isEmpty())
                continue;
            const QString text = item->name + u": "_s + m_words(QT_TRANSLATE_NOOP("paper", "Note: %1")).arg(note);
            for (Block &block : textBlocks(m_ink, m_ink.mm(codeWidth), m_width - m_ink.mm(codeWidth),
                     {Style::Small, m_ink.colors().secondary}, text))
                blocks.push_back(std::move(block));
        }
        return blocks;
    }

    /// What the codes in the cells mean, a list once: "Route: 1 oral, 2 nasal".
    QString codeLegend() const
    {
        QStringList lines;
        QStringList seen;
        for (const size_t column : m_columns) {
            const Item *item = nullptr;
            for (const GridRow &row : m_grid.rows)
                item = item ? item : asked(row, column);
            const ChoiceList *list = item ? m_definition.choiceList(*item) : nullptr;
            if (!list || seen.contains(list->name))
                continue;
            seen << list->name;
            QStringList codes;
            for (const Choice &choice : list->choices)
                codes << choice.name + u'\u00A0' + local(choice.label);
            lines << codes.join(u",  "_s);
        }
        return lines.join(u'\n');
    }

    const Ink &m_ink;
    double m_width;
    const FormDefinition &m_definition;
    const Group &m_grid;
    QString m_variant;
    const Filling *m_filling;
    const Words &m_words;
    std::vector<size_t> m_columns;
    double m_cell = 0;
};

} // namespace

std::vector<Block> gridBlocks(const Sheet &sheet, const FormDefinition &definition, const Group &grid,
    const QString &variant, const Filling *filling)
{
    return Grid(sheet, definition, grid, variant, filling).blocks();
}

} // namespace paper
