// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An answer comes in, and what must be looked at again is queued and looked at.
#include "forms/entry/Recompute.h"

#include "forms/base/Id.h"
#include "forms/definition/Literal.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace forms {

Recompute::Recompute(const FormDefinition &form, const FormEntry::Options &options)
    : m_form(form)
    , m_graph(form)
    , m_instances(form)
    , m_findings(form)
    , m_variant(options.variant)
    , m_today(options.today)
    , m_now(options.now.isValid() ? options.now : QDateTime(options.today, QTime(0, 0), Qt::UTC))
    , m_states(form.items.size())
    , m_others(form.items.size())
    , m_ruleAnswers(form.items.size())
    , m_defaults(form.items.size())
    , m_isGroupShown(form.groups.size(), 1)
    , m_progress(form.sections.size())
    , m_isItemQueued(form.items.size(), 0)
    , m_isGroupQueued(form.groups.size(), 0)
    , m_isCheckQueued(form.checks.size(), 0)
{
    for (const Setting &setting : form.settings)
        m_settings.insert(setting.name, options.settings.value(setting.name, setting.defaultValue));
    for (const Item &item : form.items)
        prepareItem(item);
    for (int check = 0; check < int(form.checks.size()); ++check)
        prepareCheck(check);
    recomputeAll();
}

void Recompute::prepareItem(const Item &item)
{
    for (const SetRule &rule : item.sets)
        m_ruleAnswers[item.slot].push_back(literalAnswer(m_form, item, rule.to).value_or(Unanswered{}));
    if (item.defaultValue)
        m_defaults[item.slot] = literalAnswer(m_form, item, *item.defaultValue).value_or(Unanswered{});
    prepareCell(item.slot);
}

/// What never changes of an item; the cell of an item that only its instances have is never asked.
void Recompute::prepareCell(Cell cell)
{
    const Item &item = this->item(cell);
    const Instance instance = m_instances.instanceOf(cell);
    ItemState &state = m_states[cell];
    const bool hasPlace = item.repeat < 0 || instance != theForm;
    state.isAsked = hasPlace && (m_variant.isEmpty() || item.isAskedIn(m_variant));
    state.findingPlace = m_findings.placeOfOwnRules(item.slot);
    state.section = item.section;
    state.group = item.group < 0 || !hasPlace
        ? item.group
        : m_instances.groupCellOf(
              item.group, m_form.groups[item.group].isRepeat ? m_instances.row(instance).outer : instance);
    state.takesAnswer = item.isInput() && !item.isComputed() && !item.readOnly;
    state.isPlain = !item.relevant && !item.required && !item.constraint && !item.calculation && item.sets.empty()
        && !item.defaultValue && !item.defaultExpression && !item.step
        && (item.holds() == AnswerKind::Whole || item.holds() == AnswerKind::Decimal);
}

void Recompute::prepareCheck(int index)
{
    const Check &check = m_form.checks[index];
    if (const int repeat = m_graph.repeatOf(m_graph.checkNode(index)); repeat >= 0)
        m_checksOf[repeat].push_back(index);
    const bool isOther = !m_variant.isEmpty() && !check.variants.isEmpty() && !check.variants.contains(m_variant);
    const auto isAsked = [this](Slot slot) { return m_variant.isEmpty() || m_form.items[slot].isAskedIn(m_variant); };
    const bool isAboutNothing = !check.items.empty() && std::ranges::none_of(check.items, isAsked);
    m_isCheckResting.push_back(isOther || isAboutNothing);
}

void Recompute::load(const QHash<Slot, Answer> &answers, const std::vector<LoadedInstance> &instances)
{
    m_instances.clear();
    m_states.resize(m_form.items.size());
    m_others.assign(m_form.items.size(), {});
    m_isGroupShown.assign(m_form.groups.size(), 1);
    m_isItemQueued.assign(m_form.items.size(), 0);
    m_isGroupQueued.assign(m_form.groups.size(), 0);
    m_findings = FindingList(m_form);
    std::ranges::fill(m_progress, Progress());
    for (std::size_t slot = 0; slot < m_states.size(); ++slot) {
        m_states[slot] = {};
        prepareCell(Cell(slot));
        m_states[slot].given = answers.value(Slot(slot));
    }
    for (const LoadedInstance &loaded : instances) {
        const std::optional<Instance> outer
            = loaded.outer.isNull() ? std::optional(theForm) : m_instances.withId(loaded.outer);
        const bool isPlaced
            = outer && loaded.repeat >= 0 && m_form.repeatAround(loaded.repeat) == m_instances.row(*outer).repeat;
        if (!isPlaced)
            continue; // of another edition: the store keeps it
        const Instance instance = make(loaded.repeat, *outer, loaded.id);
        for (auto answer = loaded.answers.cbegin(); answer != loaded.answers.cend(); ++answer)
            m_states[m_instances.cellOf(answer.key(), instance)].given = *answer;
    }
    recomputeAll();
}

/// The cells of one more instance; what stands in them is worked out by whoever asks.
Instance Recompute::make(int repeat, Instance within, const QUuid &id)
{
    const Instance instance = m_instances.add(repeat, within, id);
    m_states.resize(m_instances.cellCount());
    m_others.resize(m_instances.cellCount());
    m_isItemQueued.resize(m_instances.cellCount(), 0);
    m_isGroupShown.resize(m_instances.groupCellCount(), 1);
    m_isGroupQueued.resize(m_instances.groupCellCount(), 0);
    for (const Slot slot : m_instances.itemsOf(repeat))
        prepareCell(m_instances.cellOf(slot, instance));
    return instance;
}

Changes Recompute::give(Cell cell, const Answer &answer)
{
    Changes changes;
    if (m_states[cell].given == answer)
        return changes;
    const Answer replaced = std::exchange(m_states[cell].given, answer);
    refreshItem(cell, changes, &replaced);
    enqueueOwnRules(cell); // a given answer may break a rule that what stands does not
    if (changes.answers.empty())
        changes.answers.push_back(cell);
    run(changes);
    return changes;
}

void Recompute::run(Changes &changes)
{
    runQueue(changes);
    runTriggered(changes);
    runSinks(changes);
    m_here = theForm;
}

Instance Recompute::addInstance(int repeat, Instance within, Changes &changes)
{
    const Instance instance = make(repeat, within, newUuidV7());
    changes.repeats.emplace_back(repeat, within);
    enqueueInstance(instance);
    enqueueDependents(m_graph.groupNode(repeat), within);
    run(changes);
    return instance;
}

/// The cell of an instance that goes: nothing of it counts any more.
void Recompute::leave(Cell cell, Changes &changes)
{
    ItemState &state = m_states[cell];
    countItem(cell, -1);
    state.isAsked = false;
    state.isRelevant = false;
    state.standing = ItemStanding::NotAsked;
    place({state.findingPlace, cell, state.section}, Severity::Error, {}, changes);
}

void Recompute::removeInstance(Instance instance, Changes &changes)
{
    const int repeat = m_instances.row(instance).repeat;
    const Instance within = m_instances.row(instance).outer;
    const std::vector<Instance> all = m_instances.withAllWithin(instance);
    m_instances.remove(instance);
    for (const Instance gone : all) {
        for (const Slot slot : m_instances.itemsOf(m_instances.row(gone).repeat))
            leave(m_instances.cellOf(slot, gone), changes);
        for (const int check : m_checksOf.value(m_instances.row(gone).repeat))
            refreshCheck(check, gone, changes);
    }
    changes.repeats.emplace_back(repeat, within);
    for (const Slot slot : m_instances.itemsOf(repeat))
        enqueueDependents(slot, within);
    enqueueDependents(m_graph.groupNode(repeat), within);
    run(changes);
}

void Recompute::recomputeAll()
{
    Changes unheard;
    m_isLoading = true;
    for (const int node : m_graph.order())
        refreshAllOf(node, unheard);
    m_isLoading = false;
    m_queue.clear(); // all of it has just been done, in order
    m_ownRules.clear();
    m_checks.clear();
    m_instanceChecks.clear();
    std::ranges::fill(m_isItemQueued, char(0));
    std::ranges::fill(m_isGroupQueued, char(0));
    std::ranges::fill(m_isCheckQueued, char(0));
    for (ItemState &state : m_states)
        state.isOwnRulesQueued = false;
    for (std::size_t cell = 0; cell < m_states.size(); ++cell)
        refreshOwnRules(Cell(cell), unheard);
    for (int check = 0; check < int(m_isCheckResting.size()); ++check) {
        for (const Instance instance : m_instances.within(theForm, m_graph.repeatOf(m_graph.checkNode(check))))
            refreshCheck(check, instance, unheard);
    }
    m_here = theForm;
}

void Recompute::refreshAllOf(int node, Changes &unheard)
{
    const int repeat = m_graph.repeatOf(node);
    if (repeat < 0 && m_graph.isItem(node))
        return refreshItem(node, unheard);
    for (const Instance instance : m_instances.within(theForm, repeat)) {
        if (m_graph.isItem(node))
            refreshItem(m_instances.cellOf(node, instance), unheard);
        else
            refreshGroup(m_instances.groupCellOf(m_graph.groupOf(node), instance), unheard);
    }
}

void Recompute::enqueueOwnRules(Cell cell)
{
    if (!m_states[cell].isOwnRulesQueued)
        m_ownRules.push_back(cell);
    m_states[cell].isOwnRulesQueued = true;
}

void Recompute::enqueueItem(int rank, Cell cell)
{
    if (std::exchange(m_isItemQueued[cell], char(1)))
        return;
    m_queue.push_back(quint64(rank) << 32 | quint64(cell));
    std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
}

void Recompute::enqueueGroup(int rank, Cell cell)
{
    if (std::exchange(m_isGroupQueued[cell], char(1)))
        return;
    m_queue.push_back(quint64(rank) << 32 | quint64(cell));
    std::push_heap(m_queue.begin(), m_queue.end(), std::greater<>());
}

void Recompute::enqueueCheck(int check, Instance instance)
{
    const bool isQueued = instance == theForm ? std::exchange(m_isCheckQueued[check], char(1)) != 0
                                              : m_instanceChecks.contains({check, instance});
    if (isQueued)
        return;
    if (instance != theForm)
        m_instanceChecks.insert({check, instance});
    m_checks.emplace_back(check, instance);
}

void Recompute::enqueueCell(int node, Instance instance)
{
    if (m_graph.isItem(node))
        enqueueItem(m_graph.rank(node), m_instances.cellOf(node, instance));
    else if (m_graph.isOwnRules(node))
        enqueueOwnRules(m_instances.cellOf(m_graph.slotOfOwnRules(node), instance));
    else if (m_graph.isGroup(node))
        enqueueGroup(m_graph.rank(node), m_instances.groupCellOf(m_graph.groupOf(node), instance));
    else
        enqueueCheck(m_graph.checkOf(node), instance);
}

void Recompute::enqueueDependents(int node, Instance instance)
{
    for (const DependencyGraph::Dependent &dependent : m_graph.dependents(node)) {
        const int repeat = m_graph.repeatOf(dependent.node);
        if (repeat < 0) {
            enqueueCell(dependent.node, theForm);
            continue;
        }
        for (const Instance other : m_instances.within(m_instances.around(instance, dependent.shared), repeat))
            enqueueCell(dependent.node, other);
    }
}

/// All that stands in a new instance.
void Recompute::enqueueInstance(Instance instance)
{
    const int repeat = m_instances.row(instance).repeat;
    for (const int group : m_instances.groupsOf(repeat))
        enqueueCell(m_graph.groupNode(group), instance);
    for (const Slot slot : m_instances.itemsOf(repeat)) {
        enqueueCell(slot, instance);
        enqueueOwnRules(m_instances.cellOf(slot, instance));
        enqueueDependents(slot, instance);
    }
}

void Recompute::runQueue(Changes &changes)
{
    while (!m_queue.empty()) {
        std::pop_heap(m_queue.begin(), m_queue.end(), std::greater<>());
        const int node = m_graph.order()[m_queue.back() >> 32];
        const auto cell = Cell(m_queue.back() & 0xffffffff);
        m_queue.pop_back();
        if (m_graph.isItem(node)) {
            m_isItemQueued[cell] = 0;
            refreshItem(cell, changes);
            continue;
        }
        m_isGroupQueued[cell] = 0;
        const Instance instance = m_instances.instanceOfGroup(cell);
        if (refreshGroup(cell, changes))
            enqueueDependents(node, instance);
    }
}

/// ODK: a trigger writes an answer, which may then be changed. Each is written once for what was answered.
void Recompute::runTriggered(Changes &changes)
{
    QSet<Cell> written;
    while (!m_triggered.empty()) {
        const Cell cell = m_triggered.back();
        m_triggered.pop_back();
        if (written.contains(cell))
            continue;
        written.insert(cell);
        m_here = m_instances.instanceOf(cell);
        const Result<Value> value = item(cell).calculation->evaluate(*this);
        const Answer answer = value ? answerOf(item(cell), *value) : Answer();
        if (m_states[cell].given == answer)
            continue;
        const Answer replaced = std::exchange(m_states[cell].given, answer);
        changes.written.push_back(cell);
        refreshItem(cell, changes, &replaced);
        enqueueOwnRules(cell);
        runQueue(changes);
    }
}

void Recompute::runSinks(Changes &changes)
{
    for (const Cell cell : m_ownRules) {
        m_states[cell].isOwnRulesQueued = false;
        if (item(cell).choiceFilter)
            changes.choices.push_back(cell);
        refreshOwnRules(cell, changes);
    }
    m_ownRules.clear();
    for (const auto &[check, instance] : m_checks) {
        m_isCheckQueued[check] = 0;
        refreshCheck(check, instance, changes);
    }
    m_checks.clear();
    m_instanceChecks.clear();
}

} // namespace forms
