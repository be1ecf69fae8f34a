// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/Recompute.h"

#include "forms/definition/Literal.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace forms {

namespace {

bool isSame(const Answer &a, const Answer &b)
{
    const auto *const numberA = std::get_if<Number>(&a);
    const auto *const numberB = std::get_if<Number>(&b);
    return numberA && numberB ? numberA->value == numberB->value : a == b;
}

QString missingCodeOf(const Answer &answer)
{
    const auto *const missing = std::get_if<Missing>(&answer);
    return missing ? missing->code : QString();
}

/// An expression that cannot be evaluated (its step budget is spent) says neither yes nor no.
std::optional<bool> isTrue(const Expression &expression, const EvaluationContext &context)
{
    const Result<Value> value = expression.evaluate(context);
    return value ? std::optional(toBoolean(*value)) : std::nullopt;
}

} // namespace

Recompute::Recompute(const FormDefinition &form, const FormEntry::Options &options)
    : m_form(form)
    , m_graph(form)
    , m_findings(form)
    , m_today(options.today)
    , m_states(form.items.size())
    , m_others(form.items.size())
    , m_ruleAnswers(form.items.size())
    , m_defaults(form.items.size())
    , m_isGroupShown(form.groups.size(), 1)
    , m_progress(form.sections.size())
    , m_isQueued(m_graph.nodeCount(), 0)
{
    for (const Setting &setting : form.settings)
        m_settings.insert(setting.name, options.settings.value(setting.name, setting.defaultValue));
    for (const Item &item : form.items)
        prepareItem(item, options.variant);
    for (const Check &check : form.checks)
        prepareCheck(check, options.variant);
    recomputeAll();
}

void Recompute::prepareItem(const Item &item, const QString &variant)
{
    ItemState &state = m_states[item.slot];
    state.isAsked = variant.isEmpty() || item.isAskedIn(variant);
    state.findingPlace = m_findings.placeOfOwnRules(item.slot);
    state.section = item.section;
    state.group = item.group;
    state.takesAnswer = item.isInput() && !item.calculation && !item.readOnly;
    state.isPlain = !item.relevant && !item.required && !item.constraint && !item.calculation && item.sets.empty()
        && !item.defaultValue && (item.holds() == AnswerKind::Whole || item.holds() == AnswerKind::Decimal);
    for (const SetRule &rule : item.sets)
        m_ruleAnswers[item.slot].push_back(literalAnswer(m_form, item, rule.to).value_or(Unanswered{}));
    if (item.defaultValue)
        m_defaults[item.slot] = literalAnswer(m_form, item, *item.defaultValue).value_or(Unanswered{});
}

void Recompute::prepareCheck(const Check &check, const QString &variant)
{
    const bool isOther = !variant.isEmpty() && !check.variants.isEmpty() && !check.variants.contains(variant);
    const bool isAboutNothing = !check.items.empty()
        && std::none_of(check.items.begin(), check.items.end(), [this](Slot slot) { return m_states[slot].isAsked; });
    m_isCheckResting.push_back(isOther || isAboutNothing);
}

void Recompute::load(const QHash<Slot, Answer> &answers)
{
    for (std::size_t slot = 0; slot < m_states.size(); ++slot)
        m_states[slot].given = answers.value(Slot(slot));
    recomputeAll();
}

Changes Recompute::give(Slot slot, const Answer &answer)
{
    Changes changes;
    if (m_states[slot].given == answer)
        return changes;
    const Answer replaced = std::exchange(m_states[slot].given, answer);
    refreshItem(slot, changes, &replaced);
    enqueueOwnRules(slot); // a given answer may break a rule that what stands does not
    if (changes.answers.empty())
        changes.answers.push_back(slot);
    runQueue(changes);
    runSinks(changes);
    return changes;
}

void Recompute::recomputeAll()
{
    Changes unheard;
    for (const int node : m_graph.order()) {
        if (m_graph.isItem(node))
            refreshItem(node, unheard);
        else
            refreshGroup(m_graph.groupOf(node));
    }
    m_queue.clear(); // all of it has just been done, in order
    m_sinks.clear();
    std::fill(m_isQueued.begin(), m_isQueued.end(), char(0));
    for (ItemState &state : m_states)
        state.isOwnRulesQueued = false;
    for (std::size_t slot = 0; slot < m_states.size(); ++slot)
        refreshOwnRules(Slot(slot), unheard);
    for (std::size_t check = 0; check < m_isCheckResting.size(); ++check)
        refreshCheck(int(check), unheard);
}

void Recompute::enqueueOwnRules(Slot slot)
{
    if (!m_states[slot].isOwnRulesQueued)
        m_sinks.push_back(m_graph.ownRulesNode(slot));
    m_states[slot].isOwnRulesQueued = true;
}

void Recompute::enqueue(int node)
{
    if (m_graph.isOwnRules(node)) {
        enqueueOwnRules(m_graph.slotOfOwnRules(node));
        return;
    }
    if (m_isQueued[node])
        return;
    m_isQueued[node] = 1;
    if (m_graph.isCheck(node)) {
        m_sinks.push_back(node);
        return;
    }
    m_queue.push_back(m_graph.rank(node));
    std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
}

void Recompute::enqueueDependents(int node)
{
    for (const int dependent : m_graph.dependents(node))
        enqueue(dependent);
}

void Recompute::runQueue(Changes &changes)
{
    while (!m_queue.empty()) {
        std::pop_heap(m_queue.begin(), m_queue.end(), std::greater<>());
        const int node = m_graph.order()[m_queue.back()];
        m_queue.pop_back();
        m_isQueued[node] = 0;
        if (m_graph.isItem(node))
            refreshItem(node, changes);
        else if (refreshGroup(m_graph.groupOf(node)))
            enqueueDependents(node);
    }
}

void Recompute::runSinks(Changes &changes)
{
    for (const int node : m_sinks) {
        if (m_graph.isCheck(node)) {
            m_isQueued[node] = 0;
            refreshCheck(m_graph.checkOf(node), changes);
        } else {
            m_states[m_graph.slotOfOwnRules(node)].isOwnRulesQueued = false;
            refreshOwnRules(m_graph.slotOfOwnRules(node), changes);
        }
    }
    m_sinks.clear();
}

/// How an item stood before it was looked at again.
struct Recompute::Before
{
    ItemStanding standing;
    int rule;
    bool isRelevant;
    const Answer *answer;
};

void Recompute::refreshItem(Slot slot, Changes &changes, const Answer *replaced)
{
    ItemState &state = m_states[slot];
    const Answer other = state.isOther ? std::exchange(m_others[slot], Unanswered{}) : Answer();
    const Answer *const given = replaced ? replaced : &state.given;
    const bool wasGiven = state.standing == ItemStanding::Answered && !state.isOther;
    const Before before{state.standing, state.rule, state.isRelevant, wasGiven ? given : &other};
    countItem(slot, -1);
    stand(slot);
    countItem(slot, 1);
    tell(slot, before, changes);
}

/// Tells what is new, and who must look: a dependent sees the value and the special code, and nothing else.
void Recompute::tell(Slot slot, const Before &before, Changes &changes)
{
    const ItemState &state = m_states[slot];
    const bool isOtherAnswer = before.answer != &answer(slot) && !(answer(slot) == *before.answer);
    if (isOtherAnswer || state.standing != before.standing || state.rule != before.rule)
        changes.answers.push_back(slot);
    else if (state.isRelevant == before.isRelevant)
        return;
    if (state.isRelevant != before.isRelevant)
        changes.relevances.push_back(slot);
    enqueueOwnRules(slot);
    if (isOtherAnswer)
        enqueueDependents(slot);
}

const Answer &Recompute::answer(Slot slot) const
{
    static const Answer none;
    const ItemState &state = m_states[slot];
    if (state.isOther)
        return m_others[slot];
    return state.standing == ItemStanding::Answered ? state.given : none;
}

bool Recompute::refreshGroup(int index)
{
    const Group &group = m_form.groups[index];
    const bool isParentShown = group.parent < 0 || m_isGroupShown[group.parent];
    const bool isNowShown = isParentShown && (!group.relevant || isTrue(*group.relevant, *this).value_or(true));
    const bool isChange = bool(m_isGroupShown[index]) != isNowShown;
    m_isGroupShown[index] = isNowShown;
    return isChange;
}

bool Recompute::isShown(Slot slot) const
{
    const ItemState &state = m_states[slot];
    if (state.group >= 0 && !m_isGroupShown[state.group])
        return false;
    if (state.isPlain)
        return true;
    const std::optional<Expression> &relevant = m_form.items[slot].relevant;
    return !relevant || isTrue(*relevant, *this).value_or(true); // in doubt nothing is hidden
}

short Recompute::ruleOf(const Item &item) const
{
    for (std::size_t rule = 0; rule < item.sets.size(); ++rule) {
        if (isTrue(item.sets[rule].when, *this).value_or(false))
            return short(rule);
    }
    return -1;
}

void Recompute::stand(Slot slot)
{
    ItemState &state = m_states[slot];
    state.isOther = false;
    state.rule = -1;
    state.isRelevant = state.isAsked && isShown(slot);
    if (!state.isRelevant) {
        state.standing = state.isAsked ? ItemStanding::NotRelevant : ItemStanding::NotAsked;
        return;
    }
    if (state.isPlain) {
        state.standing = isAnswered(state.given) ? ItemStanding::Answered : ItemStanding::Blank;
        return;
    }
    const Item &item = m_form.items[slot];
    if (item.calculation) {
        compute(slot);
        return;
    }
    state.rule = ruleOf(item);
    if (state.rule >= 0)
        standByRule(slot, item.sets[state.rule], m_ruleAnswers[slot][state.rule]);
    else
        standAsGiven(slot);
}

void Recompute::compute(Slot slot)
{
    ItemState &state = m_states[slot];
    const Item &item = m_form.items[slot];
    if (const Result<Value> value = item.calculation->evaluate(*this))
        m_others[slot] = answerOf(item, *value);
    state.isOther = isAnswered(m_others[slot]);
    state.standing = state.isOther ? ItemStanding::Computed : ItemStanding::Blank;
}

/// An answer of one's own stands against a rule, unless the rule is forced or says the same.
void Recompute::standByRule(Slot slot, const SetRule &rule, const Answer &to)
{
    ItemState &state = m_states[slot];
    const bool isGiven = isAnswered(state.given);
    const bool isSaid = isGiven && isSame(state.given, to);
    if (isGiven && !isSaid && !rule.force) {
        standAsGiven(slot);
        return;
    }
    state.isOther = true;
    m_others[slot] = isSaid ? state.given : to;
    if (std::holds_alternative<Missing>(to)) {
        state.isRelevant = false;
        state.standing = ItemStanding::NotRelevant;
        return;
    }
    state.standing = isSaid ? ItemStanding::Answered : ItemStanding::Recorded;
}

void Recompute::standAsGiven(Slot slot)
{
    ItemState &state = m_states[slot];
    if (isAnswered(state.given)) {
        state.standing = ItemStanding::Answered;
        return;
    }
    m_others[slot] = m_defaults[slot];
    state.isOther = isAnswered(m_others[slot]);
    state.standing = state.isOther ? ItemStanding::Recorded : ItemStanding::Blank;
}

void Recompute::refreshOwnRules(Slot slot, Changes &changes)
{
    const Item &item = m_form.items[slot];
    const ItemState &state = m_states[slot];
    std::optional<Finding> finding;
    const bool isOwn = state.standing == ItemStanding::Answered || state.standing == ItemStanding::Blank;
    const bool isInput = state.takesAnswer || (item.isInput() && !item.calculation);
    if (isOwn && isInput && !(state.isPlain && isPlainlyRight(item, state.given)))
        finding = ownRulesFinding(m_form, item, state.given, *this);
    place(state.findingPlace, state.section, Severity::Error, std::move(finding), changes);
}

void Recompute::refreshCheck(int index, Changes &changes)
{
    const Check &check = m_form.checks[index];
    std::optional<Finding> finding;
    if (!m_isCheckResting[index] && !isTrue(check.expression, *this).value_or(false))
        finding
            = Finding{check.id, check.severity, check.critical, check.record, check.items, check.focus, check.message};
    const int section = check.focus < 0 ? -1 : m_form.items[check.focus].section;
    place(m_findings.placeOfCheck(index), section, check.severity, std::move(finding), changes);
}

void Recompute::place(int place, int section, Severity severity, std::optional<Finding> finding, Changes &changes)
{
    const FindingList::Change change = m_findings.set(place, std::move(finding));
    changes.findings = changes.findings || change.isChange;
    if (section < 0)
        return;
    Progress &progress = m_progress[section];
    switch (severity) {
    case Severity::Error:
        progress.errors += change.count;
        break;
    case Severity::Warning:
        progress.warnings += change.count;
        break;
    case Severity::Notice:
        progress.notices += change.count;
        break;
    }
}

void Recompute::countItem(Slot slot, int sign)
{
    const int section = m_states[slot].section;
    if (section < 0 || !countsAsAsked(slot))
        return;
    const ItemStanding standing = m_states[slot].standing;
    m_progress[section].asked += sign;
    if (standing == ItemStanding::Answered || standing == ItemStanding::Recorded)
        m_progress[section].answered += sign;
}

QString Recompute::missingCode(Slot slot) const
{
    return missingCodeOf(answer(slot));
}

} // namespace forms
