// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entry/Recompute.h"

#include "forms/base/Id.h"
#include "forms/definition/Literal.h"

#include <QSet>

#include <algorithm>
#include <cmath>
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
    isNowShown = isNowShown && (!group.relevant || isTrue(*group.relevant, *this).value_or(true));
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

void Recompute::refreshOwnRules(Cell cell, Changes &changes)
{
    const Item &item = this->item(cell);
    const ItemState &state = m_states[cell];
    std::optional<Finding> finding;
    m_here = m_instances.instanceOf(cell);
    const bool isOwn = state.standing == ItemStanding::Answered || state.standing == ItemStanding::Blank;
    const bool isInput = state.takesAnswer || (item.isInput() && !item.isComputed());
    if (isOwn && isInput && !(state.isPlain && isPlainlyRight(item, state.given)))
        finding = ownRulesFinding(m_form, item, state.given, *this);
    if (finding && m_here != theForm) {
        finding->id += u'@' + m_instances.row(m_here).id.toString(QUuid::WithoutBraces);
        finding->items = {cell};
        finding->focus = cell;
    }
    place({state.findingPlace, cell, state.section}, Severity::Error, std::move(finding), changes);
}

bool Recompute::isThere(Instance instance) const
{
    for (; instance != theForm; instance = m_instances.row(instance).outer) {
        const Instances::Row &row = m_instances.row(instance);
        if (row.isGone || !row.isCounted || !m_isGroupShown[m_instances.groupCellOf(row.repeat, row.outer)])
            return false;
    }
    return true;
}

/// The finding of a check that is asked in each instance: its items' cells there; what stands in other repeats has
/// none.
void Recompute::placeIn(Instance instance, Finding &finding) const
{
    const auto cellHere = [&](Slot slot) {
        const int repeat = m_form.items[slot].repeat;
        const Instance own = repeat < 0 ? theForm : m_instances.withRepeat(instance, repeat);
        return repeat >= 0 && own == theForm ? -1 : m_instances.cellOf(slot, own);
    };
    finding.id += u'@' + m_instances.row(instance).id.toString(QUuid::WithoutBraces);
    for (Slot &item : finding.items)
        item = cellHere(item);
    std::erase(finding.items, -1);
    finding.focus = cellHere(finding.focus);
    if (finding.focus < 0)
        finding.focus = finding.items.empty() ? m_instances.row(instance).firstCell : finding.items.front();
}

void Recompute::refreshCheck(int index, Instance instance, Changes &changes)
{
    const Check &check = m_form.checks[index];
    std::optional<Finding> finding;
    m_here = instance;
    const bool isResting = m_isCheckResting[index] || !isThere(instance);
    if (!isResting && !isTrue(check.expression, *this).value_or(false))
        finding
            = Finding{check.id, check.severity, check.critical, check.record, check.items, check.focus, check.message};
    if (finding && instance != theForm)
        placeIn(instance, *finding);
    const int section = check.focus < 0 ? -1 : m_form.items[check.focus].section;
    const Cell order = instance == theForm ? 0 : m_instances.row(instance).firstCell;
    place({m_findings.placeOfCheck(index), order, section}, check.severity, std::move(finding), changes);
}

void Recompute::place(const Spot &spot, Severity severity, std::optional<Finding> finding, Changes &changes)
{
    const FindingList::Change change = m_findings.set(spot.place, spot.cell, std::move(finding));
    changes.findings = changes.findings || change.isChange;
    if (spot.section < 0)
        return;
    Progress &progress = m_progress[spot.section];
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

void Recompute::countItem(Cell cell, int sign)
{
    const int section = m_states[cell].section;
    if (section < 0 || !countsAsAsked(cell))
        return;
    const ItemStanding standing = m_states[cell].standing;
    m_progress[section].asked += sign;
    if (standing == ItemStanding::Answered || standing == ItemStanding::Recorded)
        m_progress[section].answered += sign;
}

} // namespace forms
