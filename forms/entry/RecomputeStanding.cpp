// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands for an item, a group or a count, and whether it is another than before.
#include "forms/entry/Recompute.h"

#include "forms/base/Id.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace forms {

namespace {

bool isSame(const Answer &a, const Answer &b)
{
    const auto *const numberA = std::get_if<Number>(&a);
    const auto *const numberB = std::get_if<Number>(&b);
    return numberA && numberB ? numberA->value == numberB->value : a == b;
}

} // namespace

/// An expression that cannot be evaluated (its step budget is spent) says neither yes nor no.
std::optional<bool> Recompute::truthOf(const Expression &expression) const
{
    const Result<Value> value = expression.evaluate(*this);
    return value ? std::optional(toBoolean(*value)) : std::nullopt;
}

/// How an item stood before it was looked at again.
struct Recompute::Before
{
    ItemStanding standing;
    int rule;
    bool isRelevant;
    const Answer *answer;
};

void Recompute::refreshItem(Cell cell, Changes &changes, const Answer *replaced)
{
    ItemState &state = m_states[cell];
    const Answer other = state.isOther ? std::exchange(m_others[cell], Unanswered{}) : Answer();
    const Answer *const given = replaced ? replaced : &state.given;
    const bool wasGiven = state.standing == ItemStanding::Answered && !state.isOther;
    const Before before{state.standing, state.rule, state.isRelevant, wasGiven ? given : &other};
    countItem(cell, -1);
    m_here = m_instances.instanceOf(cell);
    stand(cell);
    countItem(cell, 1);
    tell(cell, before, changes);
}

/// Tells what is new, and who must look: a dependent sees the value and the special code, and nothing else.
void Recompute::tell(Cell cell, const Before &before, Changes &changes)
{
    const ItemState &state = m_states[cell];
    const bool isOtherAnswer = before.answer != &answer(cell) && !(answer(cell) == *before.answer);
    const bool isOtherRelevance = state.isRelevant != before.isRelevant;
    if (isOtherAnswer || state.standing != before.standing || state.rule != before.rule)
        changes.answers.push_back(cell);
    else if (!isOtherRelevance)
        return;
    if (isOtherRelevance)
        changes.relevances.push_back(cell);
    enqueueOwnRules(cell);
    const Slot slot = m_instances.slotOf(cell);
    if (isOtherAnswer || (isOtherRelevance && m_graph.isInSet(slot)))
        enqueueDependents(slot, m_instances.instanceOf(cell));
    if (!isOtherAnswer || m_isLoading)
        return;
    for (const DependencyGraph::Dependent &written : m_graph.triggered(slot)) {
        const Instance shared = m_instances.around(m_instances.instanceOf(cell), written.shared);
        for (const Instance instance : m_instances.within(shared, m_graph.repeatOf(written.node)))
            m_triggered.push_back(m_instances.cellOf(written.node, instance));
    }
}

const Answer &Recompute::answer(Cell cell) const
{
    static const Answer none;
    const ItemState &state = m_states[cell];
    if (state.isOther)
        return m_others[cell];
    return state.standing == ItemStanding::Answered ? state.given : none;
}

bool Recompute::refreshGroup(Cell groupCell, Changes &changes)
{
    const int index = m_instances.groupOf(groupCell);
    const Instance instance = m_instances.instanceOfGroup(groupCell);
    const Group &group = m_form.groups[index];
    m_here = instance;
    bool isNowShown = true;
    if (group.parent >= 0) {
        const bool isInRepeat = m_form.groups[group.parent].isRepeat;
        const Instance around = isInRepeat ? m_instances.row(instance).outer : instance;
        isNowShown = m_isGroupShown[m_instances.groupCellOf(group.parent, around)]
            && (!isInRepeat || m_instances.row(instance).isCounted);
    }
    isNowShown = isNowShown && (!group.relevant || truthOf(*group.relevant).value_or(true));
    const bool isChange = bool(m_isGroupShown[groupCell]) != isNowShown;
    m_isGroupShown[groupCell] = isNowShown;
    const bool isOtherCount = group.isRepeat && group.repeatCount && count(index, instance, changes);
    return isChange || isOtherCount;
}

/// A repeat_count makes what is lacking; what is too many is kept and not relevant: a count may be a slip.
bool Recompute::count(int repeat, Instance within, Changes &changes)
{
    const Result<Value> value = m_form.groups[repeat].repeatCount->evaluate(*this);
    const double wanted = value ? toNumber(*value) : 0;
    const int number = std::isfinite(wanted) ? int(std::clamp(wanted, 0.0, double(mostInstances))) : 0;
    bool isChange = false;
    while (int(m_instances.of(repeat, within).size()) < number) {
        enqueueInstance(make(repeat, within, newUuidV7()));
        isChange = true;
    }
    const std::vector<Instance> instances = m_instances.of(repeat, within);
    for (int ordinal = 0; ordinal < int(instances.size()); ++ordinal) {
        const bool isCounted = ordinal < number;
        if (m_instances.row(instances[ordinal]).isCounted == isCounted)
            continue;
        m_instances.setCounted(instances[ordinal], isCounted);
        enqueueInstance(instances[ordinal]);
        isChange = true;
    }
    if (isChange)
        changes.repeats.emplace_back(repeat, within);
    return isChange;
}

bool Recompute::isShown(Cell cell) const
{
    const ItemState &state = m_states[cell];
    if (state.group >= 0 && !m_isGroupShown[state.group])
        return false;
    if (m_here != theForm && !m_instances.row(m_here).isCounted)
        return false;
    if (state.isPlain)
        return true;
    const std::optional<Expression> &relevant = item(cell).relevant;
    return !relevant || truthOf(*relevant).value_or(true); // in doubt nothing is hidden
}

short Recompute::ruleOf(const Item &item) const
{
    for (std::size_t rule = 0; rule < item.sets.size(); ++rule) {
        if (truthOf(item.sets[rule].when).value_or(false))
            return short(rule);
    }
    return -1;
}

void Recompute::stand(Cell cell)
{
    ItemState &state = m_states[cell];
    state.isOther = false;
    state.rule = -1;
    state.isRelevant = state.isAsked && isShown(cell);
    if (!state.isRelevant) {
        state.standing = state.isAsked ? ItemStanding::NotRelevant : ItemStanding::NotAsked;
        return;
    }
    if (state.isPlain) {
        state.standing = isAnswered(state.given) ? ItemStanding::Answered : ItemStanding::Blank;
        return;
    }
    const Item &item = this->item(cell);
    if (item.isComputed()) {
        compute(cell);
        return;
    }
    state.rule = ruleOf(item);
    if (state.rule >= 0)
        standByRule(cell, item.sets[state.rule], m_ruleAnswers[item.slot][state.rule]);
    else
        standAsGiven(cell);
}

void Recompute::compute(Cell cell)
{
    ItemState &state = m_states[cell];
    const Item &item = this->item(cell);
    if (const Result<Value> value = item.calculation->evaluate(*this))
        m_others[cell] = answerOf(item, *value);
    state.isOther = isAnswered(m_others[cell]);
    state.standing = state.isOther ? ItemStanding::Computed : ItemStanding::Blank;
}

/// An answer of one's own stands against a rule, unless the rule is forced or says the same.
void Recompute::standByRule(Cell cell, const SetRule &rule, const Answer &to)
{
    ItemState &state = m_states[cell];
    const bool isGiven = isAnswered(state.given);
    const bool isSaid = isGiven && isSame(state.given, to);
    if (isGiven && !isSaid && !rule.force) {
        standAsGiven(cell);
        return;
    }
    state.isOther = true;
    m_others[cell] = isSaid ? state.given : to;
    if (std::holds_alternative<Missing>(to)) {
        state.isRelevant = false;
        state.standing = ItemStanding::NotRelevant;
        return;
    }
    state.standing = isSaid ? ItemStanding::Answered : ItemStanding::Recorded;
}

void Recompute::standAsGiven(Cell cell)
{
    ItemState &state = m_states[cell];
    if (isAnswered(state.given)) {
        state.standing = ItemStanding::Answered;
        return;
    }
    const Item &item = this->item(cell);
    m_others[cell] = m_defaults[item.slot];
    if (item.defaultExpression) {
        const Result<Value> value = item.defaultExpression->evaluate(*this);
        m_others[cell] = value ? answerOf(item, *value) : Answer();
    }
    state.isOther = isAnswered(m_others[cell]);
    state.standing = state.isOther ? ItemStanding::Recorded : ItemStanding::Blank;
}

} // namespace forms
