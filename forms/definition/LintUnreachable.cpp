// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"
#include "forms/definition/LintDomain.h"

#include <map>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

using Place = ExpressionSite::Place;

QString described(const Conflict &conflict)
{
    constexpr qsizetype most = 4;
    QStringList sources = conflict.sources;
    sources.removeAll(QString());
    sources.removeDuplicates();
    if (sources.isEmpty())
        return u"it does not turn on any answer"_s;
    if (sources.size() == 1)
        return u"%1 is true of no answer that can be given"_s.arg(sources.first());
    const QString more = sources.size() > most ? u" and …"_s : QString();
    return u"%1%2 exclude each other"_s.arg(sources.mid(0, most).join(u" and "_s), more);
}

/// Which items are never asked: those whose relevant cannot hold, those in groups of that kind, and those that wait for
/// an answer to such an item. Each condition is looked at again only when an item it names turns out dead.
class Reach
{
public:
    explicit Reach(Lint &lint)
        : m_lint(lint)
        , m_form(lint.form())
        , m_none(m_form.items.size(), false)
        , m_isDead(m_form.items.size(), false)
        , m_isGroupDead(m_form.groups.size(), false)
        , m_ofItem(m_form.items.size())
        , m_ofGroup(m_form.groups.size())
        , m_waiting(m_form.items.size())
    {
        for (std::size_t site = 0; site < m_lint.sites().size(); ++site)
            note(site);
    }

    void run()
    {
        for (const Place place : {Place::GroupRelevant, Place::Relevant}) { // groups first: they are the reason
            for (const auto &[site, condition] : m_conditions) {
                if (m_lint.sites()[site].place == place)
                    m_queue.push_back(site);
            }
        }
        for (std::size_t next = 0; next < m_queue.size(); ++next) // NOLINT(modernize-loop-convert): it grows meanwhile
            look(m_queue[next]);
    }

    const std::vector<bool> &dead() const { return m_isDead; }

    /// What an expression of this item rests on: the groups around it and, when it asks so, its own relevant.
    Ground groundOf(Slot slot, bool withOwn) const
    {
        Ground ground = around(m_form.items[size_t(slot)].group);
        if (withOwn && m_ofItem[size_t(slot)])
            ground.around.insert(ground.around.begin(), m_ofItem[size_t(slot)]);
        return ground;
    }

private:
    void note(std::size_t index)
    {
        const ExpressionSite &site = m_lint.sites()[index];
        if (site.place != Place::Relevant && site.place != Place::GroupRelevant)
            return;
        const auto made
            = m_conditions.emplace(index, conditionOf(m_form, m_lint.treeOfSite(index), Truth::Holds)).first;
        (site.place == Place::Relevant ? m_ofItem : m_ofGroup)[size_t(site.owner)] = &made->second;
        if (const Expression *const expression = m_lint.expressionAt(site)) {
            for (const Slot slot : expression->references())
                m_waiting[size_t(slot)].push_back(index);
        }
    }

    Ground around(int group) const
    {
        Ground ground{m_form, m_isDead, {}};
        for (; group >= 0; group = m_form.groups[size_t(group)].parent) {
            if (m_ofGroup[size_t(group)])
                ground.around.push_back(m_ofGroup[size_t(group)]);
        }
        return ground;
    }

    void look(std::size_t index)
    {
        const ExpressionSite &site = m_lint.sites()[index];
        const bool isGroup = site.place == Place::GroupRelevant;
        const auto owner = size_t(site.owner);
        if (isGroup ? m_isGroupDead[owner] : m_isDead[owner])
            return;
        const Condition &condition = m_conditions.at(index);
        const Ground ground = around(isGroup ? m_form.groups[owner].parent : m_form.items[owner].group);
        const std::optional<Conflict> conflict = conflictIn(condition, ground);
        if (!conflict)
            return;
        const bool isOwn = bool(conflictIn(condition, Ground{m_form, m_none, {}}));
        m_lint.report(isOwn ? "never-relevant"_L1 : "never-reached"_L1, site.start,
            u"%1 can never hold: %2"_s.arg(m_lint.ownerName(site), described(*conflict)));
        if (isGroup)
            bury(int(owner));
        else
            bury(owner);
    }

    void bury(std::size_t slot)
    {
        if (m_isDead[slot])
            return;
        m_isDead[slot] = true;
        m_queue.insert(m_queue.end(), m_waiting[slot].begin(), m_waiting[slot].end());
    }

    void bury(int group) // as deep as the text: 64
    {
        if (m_isGroupDead[size_t(group)])
            return;
        m_isGroupDead[size_t(group)] = true;
        for (const Child &child : m_form.groups[size_t(group)].children) {
            if (child.kind == Child::Kind::Item)
                bury(size_t(child.index));
            else
                bury(child.index);
        }
    }

    Lint &m_lint;
    const FormDefinition &m_form;
    const std::vector<bool> m_none;
    std::vector<bool> m_isDead;
    std::vector<bool> m_isGroupDead;
    std::map<std::size_t, Condition> m_conditions; ///< by site
    std::vector<const Condition *> m_ofItem;
    std::vector<const Condition *> m_ofGroup;
    std::vector<std::vector<std::size_t>> m_waiting; ///< slot to the sites that name it
    std::vector<std::size_t> m_queue;
};

/// What every other condition comes to, once it is known what is never asked.
class Verdicts
{
public:
    Verdicts(Lint &lint, const Reach &reach)
        : m_lint(lint)
        , m_reach(reach)
        , m_none(lint.form().items.size(), false)
        , m_always(lint.form().items.size(), -1)
    { }

    void look(std::size_t index)
    {
        const ExpressionSite &site = m_lint.sites()[index];
        switch (site.place) {
        case Place::Relevant:
        case Place::GroupRelevant:
            alwaysTrue(index, Ground{m_lint.form(), m_none, {}});
            break;
        case Place::Required:
            neverTrue(index, "never-required"_L1, m_reach.groundOf(site.owner, true));
            break;
        case Place::Constraint:
            constraint(index);
            break;
        case Place::SetWhen:
            setRule(index);
            break;
        case Place::Check:
            check(index);
            break;
        case Place::Restriction:
            neverTrue(index, "never-restricted"_L1, everywhere());
            break;
        case Place::Calculation:
        case Place::Default:
        case Place::Score:
            break;
        }
    }

private:
    Ground everywhere() const { return {m_lint.form(), m_reach.dead(), {}}; }

    std::optional<Conflict> conflict(
        std::size_t index, Truth truth, const Ground &ground, const Fact *also = nullptr) const
    {
        Condition condition = conditionOf(m_lint.form(), m_lint.treeOfSite(index), truth);
        if (also)
            condition.facts.insert(condition.facts.begin(), *also);
        return conflictIn(condition, ground);
    }

    bool neverTrue(std::size_t index, QLatin1StringView code, const Ground &ground, const Fact *also = nullptr)
    {
        const std::optional<Conflict> found = conflict(index, Truth::Holds, ground, also);
        const ExpressionSite &site = m_lint.sites()[index];
        if (found)
            m_lint.report(code, site.start, u"%1 can never hold: %2"_s.arg(m_lint.ownerName(site), described(*found)));
        return bool(found);
    }

    bool alwaysTrue(std::size_t index, const Ground &ground, const Fact *also = nullptr)
    {
        if (!conflict(index, Truth::Fails, ground, also))
            return false;
        const ExpressionSite &site = m_lint.sites()[index];
        m_lint.report("always-true"_L1, site.start,
            u"%1 holds whatever is answered; take it away, or say what was meant"_s.arg(m_lint.ownerName(site)));
        return true;
    }

    /// Asked only of an answer: blank is left out.
    void constraint(std::size_t index)
    {
        const Slot slot = m_lint.sites()[index].owner;
        const Fact answered{
            {Subject::Aspect::Answer, slot}, Operator::NotEqual, {toNumber(QString()), QString()}, false, {}};
        if (m_reach.dead()[size_t(slot)])
            return;
        const Ground ground = m_reach.groundOf(slot, true);
        if (!neverTrue(index, "impossible-constraint"_L1, ground, &answered))
            alwaysTrue(index, Ground{m_lint.form(), m_none, {}}, &answered);
    }

    void setRule(std::size_t index)
    {
        const ExpressionSite &site = m_lint.sites()[index];
        const auto slot = size_t(site.owner);
        if (m_reach.dead()[slot])
            return;
        if (m_always[slot] >= 0) {
            m_lint.report("never-set"_L1, site.start,
                u"%1: rule %2 always holds, and the first that holds is the one"_s.arg(m_lint.ownerName(site))
                    .arg(m_always[slot] + 1));
            return;
        }
        const Ground ground = m_reach.groundOf(site.owner, true);
        if (!neverTrue(index, "never-set"_L1, ground) && conflict(index, Truth::Fails, ground))
            m_always[slot] = site.rule;
    }

    void check(std::size_t index)
    {
        const ExpressionSite &site = m_lint.sites()[index];
        if (neverTrue(index, "check-always-appears"_L1, everywhere()))
            return;
        if (const std::optional<Conflict> found = conflict(index, Truth::Fails, everywhere()))
            m_lint.report("check-never-appears"_L1, site.start,
                u"%1 can never appear, for its expression always holds: within it %2"_s.arg(
                    m_lint.ownerName(site), described(*found)));
    }

    Lint &m_lint;
    const Reach &m_reach;
    const std::vector<bool> m_none;
    std::vector<int> m_always; ///< slot to its first set rule that always holds
};

} // namespace

void lintConditions(Lint &lint)
{
    Reach reach(lint);
    reach.run();
    Verdicts verdicts(lint, reach);
    for (std::size_t site = 0; site < lint.sites().size() && !lint.isFull(); ++site)
        verdicts.look(site);
}

} // namespace forms
