// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entry/DependencyGraph.h"
#include "forms/entry/FindingList.h"
#include "forms/entry/ItemRules.h"

namespace forms {

/// What one answer led to.
struct Changes
{
    std::vector<Slot> answers; ///< what stands, or how it stands, is another
    std::vector<Slot> relevances;
    bool findings = false;
};

/// How an item stands, with what never changes of it: one line of memory an item, because at ten thousand items memory
/// is what an answer costs.
struct alignas(64) ItemState
{
    Answer given;
    int findingPlace = 0; ///< of its own rules
    int section = -1; ///< as Item's
    int group = -1;
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

    void load(const QHash<Slot, Answer> &answers); ///< these and no others
    Changes give(Slot slot, const Answer &answer);

    const ItemState &state(Slot slot) const { return m_states[slot]; }
    const Answer &answer(Slot slot) const; ///< what stands
    const std::vector<Finding> &findings() const { return m_findings.findings(); }
    const Progress &progress(int section) const { return m_progress[section]; }
    bool countsAsAsked(Slot slot) const { return m_states[slot].isRelevant && m_states[slot].takesAnswer; }

    Value value(Slot slot) const override { return valueOf(answer(slot)); }
    QString missingCode(Slot slot) const override;
    QString setting(const QString &name) const override { return m_settings.value(name); }
    QDate today() const override { return m_today; }

private:
    void prepareItem(const Item &item, const QString &variant);
    void prepareCheck(const Check &check, const QString &variant);
    void recomputeAll();
    void enqueue(int node);
    void enqueueOwnRules(Slot slot);
    void enqueueDependents(int node);
    void runQueue(Changes &changes);
    void runSinks(Changes &changes);
    struct Before;
    void refreshItem(Slot slot, Changes &changes, const Answer *replaced = nullptr);
    void tell(Slot slot, const Before &before, Changes &changes);
    bool refreshGroup(int group);
    bool isShown(Slot slot) const;
    short ruleOf(const Item &item) const;
    void stand(Slot slot);
    void compute(Slot slot);
    void standByRule(Slot slot, const SetRule &rule, const Answer &to);
    void standAsGiven(Slot slot);
    void refreshOwnRules(Slot slot, Changes &changes);
    void refreshCheck(int check, Changes &changes);
    void place(int place, int section, Severity severity, std::optional<Finding> finding, Changes &changes);
    void countItem(Slot slot, int sign);

    const FormDefinition &m_form;
    DependencyGraph m_graph;
    FindingList m_findings;
    QHash<QString, QString> m_settings;
    QDate m_today;
    std::vector<ItemState> m_states;
    std::vector<Answer> m_others; ///< what stands in a given answer's place: recorded by a rule, computed, the default
    std::vector<std::vector<Answer>> m_ruleAnswers; ///< a slot's set rules' "to", read once
    std::vector<Answer> m_defaults;
    std::vector<char> m_isGroupShown;
    std::vector<char> m_isCheckResting; ///< of another variant, or about nothing this one asks
    std::vector<Progress> m_progress; ///< one a section
    std::vector<char> m_isQueued; ///< by node, but for own rules
    std::vector<int> m_queue; ///< ranks of items and groups, a heap with the lowest first
    std::vector<int> m_sinks; ///< checks and own rules
};

} // namespace forms
