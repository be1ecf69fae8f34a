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

/// An item as it stands. See FormEntry.h for what each means.
struct ItemState
{
    Answer given;
    Answer answer;
    ItemStanding standing = ItemStanding::NotAsked;
    int rule = -1; ///< the first set rule whose "when" holds
    int findingPlace = 0; ///< of its own rules
    bool isAsked = false; ///< by the variant
    bool isRelevant = false;
    bool isOwnRulesQueued = false; ///< here rather than by node: an answer should touch little memory
};

/// The answers as they stand, and their recomputation: after one answer only what depends on it is looked at again,
/// in the graph's order, and only as long as something changes. Knows no signals and no clock.
class Recompute final : public EvaluationContext
{
public:
    Recompute(const FormDefinition &form, const FormEntry::Options &options);

    void load(const QHash<Slot, Answer> &answers); ///< these and no others
    Changes give(Slot slot, const Answer &answer);

    const ItemState &state(Slot slot) const { return m_states[slot]; }
    const std::vector<Finding> &findings() const { return m_findings.findings(); }
    const Progress &progress(int section) const { return m_progress[section]; }
    bool countsAsAsked(Slot slot) const; ///< an answer is expected of the interviewer

    Value value(Slot slot) const override { return valueOf(m_states[slot].answer); }
    QString missingCode(Slot slot) const override;
    QString setting(const QString &name) const override { return m_settings.value(name); }
    QDate today() const override { return m_today; }

private:
    void prepareItem(const Item &item, const QString &variant);
    void prepareCheck(const Check &check, const QString &variant);
    void recomputeAll();
    void changed(Slot slot, const ItemState &before, Changes &changes);
    void enqueue(int node);
    void enqueueOwnRules(Slot slot);
    void enqueueDependents(int node);
    void runQueue(Changes &changes);
    void runSinks(Changes &changes);
    void refreshItem(Slot slot, Changes &changes);
    bool refreshGroup(int group);
    bool isShown(const Item &item) const;
    int ruleOf(const Item &item) const;
    void stand(const Item &item, ItemState &state) const;
    void standByRule(const Item &item, ItemState &state) const;
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
