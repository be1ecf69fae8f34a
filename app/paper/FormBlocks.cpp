// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/FormBlocks.h"

#include "app/paper/GridBlocks.h"
#include "app/paper/ItemBlocks.h"
#include "app/paper/Sentence.h"
#include "forms/definition/Survey.h"
#include "forms/entry/CellOrder.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace forms;

namespace paper {

namespace {

/// Walks the form and lays its blocks one after the other.
class FormWalk
{
public:
    FormWalk(const Sheet &sheet, const FormDefinition &definition, QString variant, const Filling *filling)
        : m_sheet(sheet)
        , m_ink(sheet.ink())
        , m_words(sheet.words())
        , m_definition(definition)
        , m_variant(std::move(variant))
        , m_filling(filling)
    { }

    std::vector<Block> blocks()
    {
        addLegend();
        addNote(Filling::wholeInterview);
        for (int number = 0; number < int(m_definition.sections.size()); ++number) {
            const int section = m_definition.sections[size_t(number)];
            if (!asksAnything(m_definition.groups[size_t(section)]))
                continue;
            addGroup(section, true);
            addNote(Filling::section(number));
        }
        return std::move(m_blocks);
    }

private:
    QString local(const LocalText &text) const { return text.in(m_words.language(), m_definition.languages.value(0)); }

    void add(Block block, double millimetresBefore)
    {
        block.before = m_ink.mm(millimetresBefore);
        m_blocks.push_back(std::move(block));
    }

    /// Of a section or of the whole interview; an item's stands with the item.
    void addNote(Slot of)
    {
        const QString note = m_filling ? m_filling->notes.value(of) : QString();
        if (note.isEmpty())
            return;
        const QString words = of == Filling::wholeInterview
            ? m_words(QT_TRANSLATE_NOOP("paper", "Note on the interview: %1"))
            : m_words(QT_TRANSLATE_NOOP("paper", "Note on the section: %1"));
        double before = 3;
        for (Block &block : textBlocks(m_ink, m_ink.mm(13), m_sheet.width() - m_ink.mm(13),
                 {Style::Small, m_ink.colors().secondary}, words.arg(note))) {
            add(std::move(block), before);
            before = 0;
        }
    }

    /// What X and N mean.
    void addLegend()
    {
        QStringList codes;
        for (const MissingCode &code : m_definition.missingCodes)
            codes << code.name + u" = "_s + local(code.label);
        if (codes.isEmpty())
            return;
        BlockMaker maker(m_ink);
        maker.text(0, 0, m_sheet.width(), {Style::Small, m_ink.colors().secondary},
            m_words(QT_TRANSLATE_NOOP("paper", "Special codes: %1")).arg(codes.join(u",  "_s)));
        add(maker.block(), 3);
    }

    bool isShown(const Item &item) const
    {
        if (!m_variant.isEmpty() && !item.isAskedIn(m_variant))
            return false;
        if (item.type == ItemType::Calculate)
            return m_filling && !item.label.isEmpty();
        return true;
    }

    bool asksAnything(const Group &group) const
    {
        return std::any_of(group.children.begin(), group.children.end(), [this](const Child &child) {
            return child.kind == Child::Kind::Item ? isShown(m_definition.items[size_t(child.index)])
                                                   : asksAnything(m_definition.groups[size_t(child.index)]);
        });
    }

    void addHeading(const Group &group, bool isSection, const QString &number)
    {
        const QString label = local(group.label) + number;
        if (label.isEmpty())
            return;
        BlockMaker maker(m_ink);
        const double bottom = maker.text(0, 0, m_sheet.width(),
            {isSection ? Style::Section : Style::Group, isSection ? m_ink.colors().accent : m_ink.colors().text},
            label);
        if (isSection)
            maker.line(0, bottom + m_ink.mm(0.6), m_sheet.width(), m_ink.colors().accent, 0.35);
        if (!m_filling)
            maker.text(0, bottom + m_ink.mm(isSection ? 1.4 : 0), m_sheet.width(),
                {Style::Small, m_ink.colors().secondary}, local(group.hint));
        Block block = maker.block();
        block.keepsWithNext = true;
        add(std::move(block), isSection ? 8 : 4);
    }

    void addGroup(int index, bool isSection, Instance instance = theForm)
    {
        const Group &group = m_definition.groups[size_t(index)];
        if (group.isRepeat && m_filling) {
            addInstances(index, isSection, instance);
            return;
        }
        addHeading(group, isSection, {});
        if (group.isGrid && instance == theForm)
            addGrid(group);
        else
            addChildren(group, instance);
    }

    void addChildren(const Group &group, Instance instance)
    {
        for (const Child &child : group.children) {
            if (child.kind == Child::Kind::Item) {
                addItem(m_definition.items[size_t(child.index)], instance);
            } else {
                flushPassedOver();
                if (asksAnything(m_definition.groups[size_t(child.index)]))
                    addGroup(child.index, false, instance);
            }
        }
        flushPassedOver();
    }

    /// Each under a heading of its own with its number.
    void addInstances(int repeat, bool isSection, Instance within)
    {
        const Group &group = m_definition.groups[size_t(repeat)];
        int number = 0;
        for (const Instance instance : countedInstances(m_filling->entry, repeat, within)) {
            addHeading(group, isSection && number == 0, u" %1"_s.arg(number + 1));
            addChildren(group, instance);
            ++number;
        }
    }

    void addGrid(const Group &grid)
    {
        const int first = int(m_blocks.size());
        bool isFirst = true;
        for (Block &block : gridBlocks(m_sheet, m_definition, grid, m_variant, m_filling)) {
            if (block.head >= 0)
                block.head += first;
            add(std::move(block), isFirst ? 1.5 : 0);
            isFirst = false;
        }
    }

    void addItem(const Item &item, Instance instance)
    {
        if (!isShown(item))
            return;
        if (!m_filling) {
            add(emptyItem(m_sheet, m_definition, item, m_variant), 2.6);
            return;
        }
        const Cell cell = m_filling->entry.instances().cellOf(item.slot, instance);
        if (isPassedOver(item, cell)) {
            const QString code = cellCode(m_filling->entry, cell);
            m_passedOver << (code.isEmpty() ? questionWords(m_filling->entry, cell, m_words) : code);
            return;
        }
        flushPassedOver();
        double before = 2;
        for (Block &block : filledItem(m_sheet, *m_filling, cell)) {
            add(std::move(block), before);
            before = 0;
        }
    }

    /// Nothing to tell but that it was not asked: these share a line.
    bool isPassedOver(const Item &item, Cell cell) const
    {
        const FormEntry &entry = m_filling->entry;
        return item.isInput() && entry.standing(cell) == ItemStanding::NotRelevant && !entry.isSetAside(cell)
            && m_filling->notes.value(cell).isEmpty();
    }

    void flushPassedOver()
    {
        if (m_passedOver.isEmpty())
            return;
        BlockMaker maker(m_ink);
        maker.text(m_ink.mm(13), 0, m_sheet.width() - m_ink.mm(13), {Style::Small, m_ink.colors().secondary},
            m_words(QT_TRANSLATE_NOOP("paper", "Not relevant here: %1")).arg(m_passedOver.join(u", "_s)));
        add(maker.block(), 2);
        m_passedOver.clear();
    }

    const Sheet &m_sheet;
    const Ink &m_ink;
    const Words &m_words;
    const FormDefinition &m_definition;
    QString m_variant;
    const Filling *m_filling;
    QStringList m_passedOver;
    std::vector<Block> m_blocks;
};

struct Fact
{
    QString label;
    QString value;
};

} // namespace

std::vector<Block> titleBlocks(
    const Sheet &sheet, const QString &title, const QString &edition, const Heading &heading, bool hasLines)
{
    const Ink &ink = sheet.ink();
    const Words &words = sheet.words();
    const charts::ChartColors &colors = ink.colors();
    BlockMaker maker(ink);
    double bottom = maker.text(0, 0, sheet.width(), {Style::Title, colors.text}, title);
    bottom = maker.text(0, bottom, sheet.width(), {Style::Body, colors.secondary}, edition) + ink.mm(3);
    const Fact facts[] = {
        {words(QT_TRANSLATE_NOOP("paper", "Client")), heading.client},
        {words(QT_TRANSLATE_NOOP("paper", "Case number")), heading.caseNumber},
        {words(QT_TRANSLATE_NOOP("paper", "Interview date")), words.date(heading.date)},
        {words(QT_TRANSLATE_NOOP("paper", "Interviewer")), heading.interviewer},
        {words(QT_TRANSLATE_NOOP("paper", "Kind of interview")), heading.variantLabel},
    };
    const double columnWidth = sheet.width() / 2;
    int index = 0;
    double rowTop = bottom;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty() && !hasLines)
            continue;
        const double left = index % 2 ? columnWidth : 0;
        const double rowHeight = ink.mm(hasLines ? 8 : 5);
        const double valueLeft = left + ink.mm(32);
        const double line = ink.lineHeight(Style::Body);
        maker.text(left, rowTop + rowHeight - line, ink.mm(31), {Style::Body, colors.secondary}, fact.label);
        if (fact.value.isEmpty())
            maker.line(valueLeft, rowTop + rowHeight, columnWidth - ink.mm(36), colors.edge);
        else
            maker.text(valueLeft, rowTop + rowHeight - line, columnWidth - ink.mm(34), {Style::Strong, colors.text},
                fact.value);
        if (index++ % 2)
            rowTop = qMax(rowTop + rowHeight, maker.height());
    }
    return {maker.block()};
}

std::vector<Block> formBlocks(const Sheet &sheet, const FormDefinition &definition, const QString &variant,
    const Filling *filling, const Heading &heading)
{
    const QString language = heading.language;
    const bool asksWho = filling == nullptr && !isSurvey(definition);
    std::vector<Block> blocks = titleBlocks(sheet, definition.title.in(language, definition.languages.value(0)),
        definition.shownAs.in(language, definition.languages.value(0)), heading, asksWho);
    // A grid's head is named by its index, so the walk's blocks are shifted as a whole.
    const int shift = int(blocks.size());
    for (Block &block : FormWalk(sheet, definition, variant, filling).blocks()) {
        if (block.head >= 0)
            block.head += shift;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace paper
