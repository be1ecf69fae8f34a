// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in a section, in the form's order: headings, rows, grids, and the instances of repeats.
#include "app/ui/interview/SectionColumn.h"

#include "app/ui/interview/GridField.h"
#include "app/ui/interview/ItemEditor.h"
#include "app/ui/interview/ItemRow.h"
#include "app/ui/interview/ItemShape.h"
#include "app/ui/interview/RepeatParts.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "forms/entry/CellOrder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void SectionColumn::build(int section)
{
    m_content->setUpdatesEnabled(false);
    closeOpen();
    for (const Block &block : m_blocks) {
        block.widget->hide();
        block.widget->deleteLater(); // it may be the button that was pressed
    }
    m_blocks.clear();
    m_rows.clear();
    m_grids.clear();
    m_heads.clear();
    m_adds.clear();
    m_words.clear();
    m_section = section;
    m_slot = -1;
    buildGroup(m_conduct.definition().sections[size_t(section)], true, forms::theForm);
    sayHeadings();
    m_content->setUpdatesEnabled(true);
}

void SectionColumn::rebuild()
{
    if (m_section < 0)
        return;
    const forms::Slot before = m_slot;
    build(m_section);
    if (m_conduct.order.isThere(before) && m_conduct.order.section(before) == m_section)
        open(before);
    layOut();
    if (openItem())
        return focusField();
    if (const std::optional<forms::Slot> first = m_conduct.order.firstOf(m_section))
        Q_EMIT wanted(*first);
}

void SectionColumn::addHere()
{
    const forms::Instances &instances = m_conduct.interview.entry().instances();
    const forms::Instance here = m_slot < 0 ? forms::theForm : instances.instanceOf(m_slot);
    const int repeat = instances.row(here).repeat;
    const auto atHand = std::ranges::find_if(m_adds, [&](const InstanceAdd *add) {
        const bool isOfHere
            = here == forms::theForm ? add->liesIn(forms::theForm) : add->isOf(repeat, instances.row(here).outer);
        return isOfHere && add->isOffered();
    });
    if (atHand != m_adds.end())
        (*atHand)->add();
}

void SectionColumn::buildGroup(int group, bool isSection, forms::Instance instance)
{
    const forms::Group &of = m_conduct.definition().groups[size_t(group)];
    addHeading(group, isSection, instance);
    if (of.isRepeat)
        return buildRepeat(group, instance);
    if (of.isGrid && instance == forms::theForm) // within a repeat its cells stand one under another
        return addGrid(group);
    buildChildren(group, instance);
}

void SectionColumn::buildChildren(int group, forms::Instance instance)
{
    const forms::Instances &instances = m_conduct.interview.entry().instances();
    for (const forms::Child &child : m_conduct.definition().groups[size_t(group)].children) {
        if (child.kind == forms::Child::Kind::Item)
            addRow(instances.cellOf(child.index, instance));
        else
            buildGroup(child.index, false, instance);
    }
}

void SectionColumn::buildRepeat(int repeat, forms::Instance within)
{
    for (const forms::Instance instance : forms::countedInstances(m_conduct.interview.entry(), repeat, within)) {
        auto *const head = new InstanceHead(m_conduct, instance, m_content);
        head->show();
        m_heads.push_back(head);
        m_blocks.push_back({head, -1, repeat, within, nullptr, metrics::margin});
        buildChildren(repeat, instance);
    }
    auto *const add = new InstanceAdd(m_conduct, repeat, within, m_content);
    connect(add, &InstanceAdd::added, this, [this](forms::Instance instance) {
        const std::vector<forms::Slot> &cells = m_conduct.order.slotsOf(m_section);
        const auto first = std::ranges::find_if(cells, [&](forms::Slot cell) {
            return m_conduct.interview.entry().instances().instanceOf(cell) == instance
                && m_conduct.order.isReachable(cell);
        });
        if (first != cells.end())
            Q_EMIT wanted(*first);
    });
    m_adds.push_back(add);
    m_blocks.push_back({add, -1, repeat, within, add, 0});
}

void SectionColumn::addHeading(int group, bool isSection, forms::Instance instance)
{
    auto *const label = new WrapLabel({}, m_content);
    const TextSize within = instance == forms::theForm ? TextSize::Question : TextSize::Body;
    setTextSize(label, isSection ? TextSize::Title : within, TextWeight::Strong);
    label->setContentsMargins(shape::inset, 0, shape::inset, 0);
    m_blocks.push_back(
        {label, -1, group, instance, nullptr, isSection ? metrics::margin : metrics::margin + metrics::related});
    const forms::Group &of = m_conduct.definition().groups[size_t(group)];
    m_words.push_back({label, of.label, instance});
    auto *const hint = new WrapLabel({}, m_content, Role::Secondary);
    hint->setContentsMargins(shape::inset, 0, shape::inset, 0);
    m_blocks.push_back({hint, -1, group, instance, nullptr, 4});
    m_words.push_back({hint, of.hint, instance});
    for (QWidget *const widget : {label, hint})
        widget->show();
}

void SectionColumn::addRow(forms::Slot slot)
{
    auto *const row = new ItemRow(m_conduct, slot, m_content);
    connect(row, &ItemRow::clicked, this, &SectionColumn::wanted);
    m_rows.insert(slot, row);
    row->show();
    m_blocks.push_back({row, slot, -1, forms::theForm, nullptr, 0});
}

void SectionColumn::addGrid(int group)
{
    auto *const grid = new GridField(m_conduct, group, m_content);
    connect(grid, &OpenItem::stepped, this, &SectionColumn::stepped);
    connect(grid, &OpenItem::wanted, this, &SectionColumn::wanted);
    grid->installEventFilter(this);
    m_grids.push_back(grid);
    m_blocks.push_back({grid, -1, group, forms::theForm, nullptr, metrics::related});
}

} // namespace ui
