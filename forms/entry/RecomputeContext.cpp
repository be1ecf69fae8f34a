// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/ChoiceOrder.h"
#include "forms/entry/Recompute.h"

#include <algorithm>
#include <numeric>
#include <utility>

// What an expression asks of the answers as they stand.

namespace forms {

using namespace Qt::StringLiterals;

namespace {

/// What an item that the variant does not ask holds, for expressions and scores: no answer is missing there.
constexpr QStringView notAskedCode(u"-");

QString missingCodeOf(const Answer &answer)
{
    const auto *const missing = std::get_if<Missing>(&answer);
    return missing ? missing->code : QString();
}

bool isLeftOut(const Item &item, const QString &variant)
{
    return !variant.isEmpty() && !item.isAskedIn(variant);
}

} // namespace

QString Recompute::missingCode(Slot slot) const
{
    return isLeftOut(m_form.items[slot], m_variant) ? notAskedCode.toString() : missingCodeOf(answer(slot));
}

Value Recompute::value(Slot slot, Instance instance) const
{
    const int repeat = m_form.items[slot].repeat;
    if (repeat < 0)
        return value(slot);
    const Instance own = m_instances.withRepeat(instance, repeat);
    return own == theForm ? Value() : valueOf(answer(m_instances.cellOf(slot, own)));
}

QString Recompute::missingCode(Slot slot, Instance instance) const
{
    const int repeat = m_form.items[slot].repeat;
    const Instance own = repeat < 0 ? theForm : m_instances.withRepeat(instance, repeat);
    if (repeat >= 0 && own == theForm)
        return {};
    return isLeftOut(m_form.items[slot], m_variant) ? notAskedCode.toString()
                                                    : missingCodeOf(answer(m_instances.cellOf(slot, own)));
}

/// An item that a rule passes over with a special code is still there.
bool Recompute::isShown(FormNode node, Instance instance) const
{
    if (node.kind == FormNode::Kind::Form)
        return true;
    if (node.kind == FormNode::Kind::Item) {
        const int repeat = m_form.items[node.index].repeat;
        const Instance own = repeat < 0 ? theForm : m_instances.withRepeat(instance, repeat);
        const ItemState &state = m_states[m_instances.cellOf(node.index, own)];
        return state.standing != ItemStanding::NotAsked
            && (state.standing != ItemStanding::NotRelevant || state.rule >= 0);
    }
    const int repeat = m_form.repeatAround(node.index);
    const Instance own = repeat < 0 ? theForm : m_instances.withRepeat(instance, repeat);
    return m_isGroupShown[m_instances.groupCellOf(node.index, own)];
}

std::vector<Instance> Recompute::instancesOf(int repeat, Instance within) const
{
    if (!m_isGroupShown[m_instances.groupCellOf(repeat, within)])
        return {};
    std::vector<Instance> counted = m_instances.of(repeat, within);
    std::erase_if(counted, [this](Instance instance) { return !m_instances.row(instance).isCounted; });
    return counted;
}

int Recompute::choiceCount(const QString &list) const
{
    const auto found = m_form.choices.constFind(list);
    return found == m_form.choices.constEnd() ? 0 : int(found->choices.size());
}

QString Recompute::choiceField(const QString &list, int choice, const QString &column) const
{
    const Choice &row = m_form.choices.constFind(list)->choices[size_t(choice)];
    if (column == u"name"_s)
        return row.name;
    return column == u"label"_s ? row.label.in(m_form.languages.value(0)) : row.columns.value(column);
}

QString Recompute::choiceLabel(Slot slot, const QString &code) const
{
    const ChoiceList *const list = m_form.choiceList(m_form.items[slot]);
    const Choice *const choice = list ? list->find(code) : nullptr;
    return choice ? choice->label.in(m_form.languages.value(0)) : QString();
}

std::vector<int> Recompute::offeredChoices(Cell cell) const
{
    const ChoiceList *const list = m_form.choiceList(item(cell));
    std::vector<int> offered(list ? list->choices.size() : 0);
    std::iota(offered.begin(), offered.end(), 0);
    if (const std::optional<Expression> &filter = item(cell).choiceFilter) {
        const Instance before = std::exchange(m_here, m_instances.instanceOf(cell));
        std::erase_if(offered, [&](int choice) {
            const Result<Value> value = filter->evaluateOfChoice(*this, choice);
            return value && !toBoolean(*value); // in doubt nothing is hidden
        });
        m_here = before;
    }
    return item(cell).seed == 0 ? offered : randomized(offered, item(cell).seed);
}

Result<Value> Recompute::evaluate(const Expression &expression, Cell cell) const
{
    const Instance before = std::exchange(m_here, m_instances.instanceOf(cell));
    Result<Value> value = expression.evaluate(*this);
    m_here = before;
    return value;
}

} // namespace forms
