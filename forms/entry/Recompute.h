// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/DependencyGraph.h"
#include "forms/entry/FindingList.h"
#include "forms/entry/Instances.h"
#include "forms/entry/ItemRules.h"

#include <QHash>
#include <QSet>

namespace forms {

/// What one answer led to.
struct Changes
{
    std::vector<Cell> answers; ///< what stands, or how it stands, is another
    std::vector<Cell> relevances;
    std::vector<Cell> written; ///< a trigger wrote an answer there
    std::vector<Cell> choices; ///< other choices may be offered there
    std::vector<std::pair<int, Instance>> repeats; ///< a repeat has other instances, within this one
    bool findings = false;
};

/// How an item stands, with what never changes of it: one line of memory an item, because at ten thousand items memory
/// is what an answer costs.
struct alignas(64) ItemState
{
    Answer given;
    int findingPlace = 0; ///< of its own rules
    int section = -1; ///< as Item's
    int group = -1; ///< the cell of the group it stands in
    short rule = -1; ///< the first set rule whose "when" holds
    ItemStanding standing = ItemStanding::NotAsked;
    bool isAsked = false; ///< by the variant
    bool isRelevant = false;
    bool isOther = false; ///< what stands was recorded or computed, and lies in Recompute::m_others
    bool isOwnRulesQueued = false;
    bool takesAnswer = false; ///< an answer is expected of the interviewer: no note, nothing computed or read-only
    bool isPlain = false; ///< a number without an expression, a rule or a default of its own
};
static_assert(sizeof(ItemState) == 64);

/// The answers as they stand, and their recomputation: after one answer only what depends on it is looked at again,
/// in the graph's order, and only as long as something changes. Knows no signals and no clock.
class Recompute final : public EvaluationContext
{
public:
    Recompute(const FormDefinition &form, const FormEntry::Options &options);

    /// These and no others; instances that a repeat_count asks for are made.
    void load(const QHash<Slot, Answer> &answers, const std::vector<LoadedInstance> &instances = {});
    Changes give(Cell cell, const Answer &answer);
    Instance addInstance(int repeat, Instance within, Changes &changes);
    void removeInstance(Instance instance, Changes &changes);

    const Instances &instances() const { return m_instances; }
    const Item &item(Cell cell) const { return m_form.items[m_instances.slotOf(cell)]; }
    const ItemState &state(Cell cell) const { return m_states[cell]; }
    const Answer &answer(Cell cell) const; ///< what stands
    bool isGroupShown(Cell groupCell) const { return m_isGroupShown[groupCell]; }
    std::vector<int> offeredChoices(Cell cell) const; ///< by the filter, in the order to offer
    Result<Value> evaluate(const Expression &expression, Cell cell) const; ///< as it stands at this cell
    const std::vector<Finding> &findings() const { return m_findings.findings(); }
    const Progress &progress(int section) const { return m_progress[section]; }
    bool countsAsAsked(Cell cell) const { return m_states[cell].isRelevant && m_states[cell].takesAnswer; }

    Value value(Slot slot) const override { return valueOf(answer(slot)); }
    QString missingCode(Slot slot) const override;
    Instance here() const override { return m_here; }
    Value value(Slot slot, Instance instance) const override;
    QString missingCode(Slot slot, Instance instance) const override;
    bool isShown(FormNode node, Instance instance) const override;
    std::vector<Instance> instancesOf(int repeat, Instance within) const override;
    Instance outer(Instance instance) const override { return m_instances.row(instance).outer; }
    int ordinal(Instance instance) const override { return m_instances.ordinal(instance); }
    int choiceCount(const QString &list) const override;
    QString choiceField(const QString &list, int choice, const QString &column) const override;
    QString choiceLabel(Slot slot, const QString &code) const override;
    QDateTime now() const override { return m_now; }
    QString setting(const QString &name) const override { return m_settings.value(name); }
    QDate today() const override { return m_today; }

private:
    void prepareItem(const Item &item);
    void prepareCell(Cell cell);
    void prepareCheck(int index);
    void recomputeAll();
    void refreshAllOf(int node, Changes &unheard);
    void enqueueItem(int rank, Cell cell);
    void enqueueGroup(int rank, Cell cell);
    void enqueueOwnRules(Cell cell);
    void enqueueCheck(int check, Instance instance);
    void enqueueCell(int node, Instance instance);
    void enqueueDependents(int node, Instance instance);
    void enqueueInstance(Instance instance);
    void runQueue(Changes &changes);
    void runTriggered(Changes &changes);
    void runSinks(Changes &changes);
    void run(Changes &changes);
    struct Before;
    void refreshItem(Cell cell, Changes &changes, const Answer *replaced = nullptr);
    void tell(Cell cell, const Before &before, Changes &changes);
    bool refreshGroup(Cell groupCell, Changes &changes);
    bool count(int repeat, Instance within, Changes &changes);
    void leave(Cell cell, Changes &changes);
    Instance make(int repeat, Instance within, const QUuid &id);
    bool isShown(Cell cell) const;
    short ruleOf(const Item &item) const;
    void stand(Cell cell);
    void compute(Cell cell);
    void standByRule(Cell cell, const SetRule &rule, const Answer &to);
    void standAsGiven(Cell cell);
    void refreshOwnRules(Cell cell, Changes &changes);
    void refreshCheck(int index, Instance instance, Changes &changes);
    std::optional<bool> truthOf(const Expression &expression) const; ///< none when it cannot be evaluated
    bool isThere(Instance instance) const; ///< counted and shown, and so is what is around it
    void placeIn(Instance instance, Finding &finding) const;
    /// Where a finding stands in the list, and the section whose progress counts it.
    struct Spot
    {
        int place;
        Cell cell;
        int section;
    };
    void place(const Spot &spot, Severity severity, std::optional<Finding> finding, Changes &changes);
    void countItem(Cell cell, int sign);

    const FormDefinition &m_form;
    DependencyGraph m_graph;
    Instances m_instances;
    FindingList m_findings;
    QString m_variant;
    QHash<QString, QString> m_settings;
    QDate m_today;
    QDateTime m_now;
    mutable Instance m_here = theForm; ///< where the expression at hand is evaluated
    std::vector<ItemState> m_states;
    std::vector<Answer> m_others; ///< what stands in a given answer's place: recorded by a rule, computed, the default
    std::vector<std::vector<Answer>> m_ruleAnswers; ///< a slot's set rules' "to", read once
    std::vector<Answer> m_defaults; ///< by slot
    std::vector<char> m_isGroupShown;
    std::vector<char> m_isCheckResting; ///< of another variant, or about nothing this one asks
    std::vector<Progress> m_progress; ///< one a section
    std::vector<char> m_isItemQueued;
    std::vector<char> m_isGroupQueued;
    std::vector<char> m_isCheckQueued;
    std::vector<quint64> m_queue; ///< ranks of items and groups with their cells, a heap with the lowest first
    std::vector<Cell> m_ownRules;
    std::vector<std::pair<int, Instance>> m_checks;
    QSet<std::pair<int, Instance>> m_instanceChecks; ///< of those, the ones in instances
    QHash<int, std::vector<int>> m_checksOf; ///< a repeat's: the checks that are asked in each of its instances
    std::vector<Cell> m_triggered;
    bool m_isLoading = false; ///< nothing is triggered by what was answered before
};

} // namespace forms
