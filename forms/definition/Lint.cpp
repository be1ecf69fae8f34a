// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Lint.h"

#include "forms/definition/LintRules.h"

namespace forms {

using namespace Qt::StringLiterals;

namespace {

using Place = ExpressionSite::Place;

/// Expressions of the parts that are lists at the top: in the order they were read in.
void noteEntries(std::vector<ExpressionSite> &sites, const YamlNode &list, Place place, QByteArrayView word)
{
    int index = 0;
    for (const YamlNode &entry : list)
        sites.push_back({place, index++, 0, entry.find(word).textStart()});
}

const Expression *given(const std::optional<Expression> &expression)
{
    return expression ? &*expression : nullptr;
}

void countReferences(std::vector<int> &uses, const LocalText &text, const FormDefinition &form)
{
    for (const QString &language : text.languages()) {
        const QString words = text.in(language);
        for (qsizetype at = words.indexOf(u"${"_s); at >= 0; at = words.indexOf(u"${"_s, at + 2)) {
            const qsizetype end = words.indexOf(u'}', at);
            if (const Item *const item = end < 0 ? nullptr : form.find(words.mid(at + 2, end - at - 2).trimmed()))
                ++uses[size_t(item->slot)];
        }
    }
}

} // namespace

Lint::Lint(Reading &reading, const YamlNode &root)
    : m_reading(reading)
    , m_root(root)
{
    noteSites();
    readTrees();
    countUses();
}

void Lint::noteSites()
{
    std::vector<ExpressionSite> &sites = m_reading.sites;
    noteEntries(sites, m_root.find("checks"), Place::Check, "expression");
    noteEntries(sites, m_root.find("scores"), Place::Score, "calculation");
    if (const YamlNode when = m_root.find("restricted").find("when"); when && form().restriction)
        sites.push_back({Place::Restriction, 0, 0, when.textStart()});
}

void Lint::countUses()
{
    m_uses.assign(form().items.size(), 0);
    for (const ExpressionSite &site : sites()) {
        const Expression *const expression = expressionAt(site);
        for (const Slot slot : expression ? expression->references() : std::vector<Slot>()) {
            const bool isOwn = site.owner == slot && site.place <= Place::SetWhen;
            m_uses[size_t(slot)] += isOwn ? 0 : 1;
        }
    }
    for (const Item &item : form().items) {
        for (const Expression *const expression : {given(item.choiceFilter), given(item.relevant)}) {
            for (const Slot slot : expression ? expression->references() : std::vector<Slot>())
                ++m_uses[size_t(slot)];
        }
        for (const Slot slot : item.triggers)
            ++m_uses[size_t(slot)];
        for (const LocalText *const text : {&item.label, &item.hint, &item.guidance})
            countReferences(m_uses, *text, form());
    }
    for (const Group &group : form().groups) {
        for (const Slot slot : group.repeatCount ? group.repeatCount->references() : std::vector<Slot>())
            ++m_uses[size_t(slot)];
        countReferences(m_uses, group.label, form());
    }
    for (const Check &check : form().checks)
        countReferences(m_uses, check.message, form());
}

const Expression *Lint::expressionAt(const ExpressionSite &site) const
{
    const auto owner = size_t(site.owner);
    switch (site.place) {
    case Place::Relevant:
        return given(form().items[owner].relevant);
    case Place::Required:
        return given(form().items[owner].required);
    case Place::Constraint:
        return given(form().items[owner].constraint);
    case Place::Calculation:
        return given(form().items[owner].calculation);
    case Place::Default:
        return given(form().items[owner].defaultExpression);
    case Place::SetWhen:
        return size_t(site.rule) < form().items[owner].sets.size() ? &form().items[owner].sets[size_t(site.rule)].when
                                                                   : nullptr;
    case Place::GroupRelevant:
        return given(form().groups[owner].relevant);
    case Place::Check:
        return owner < form().checks.size() ? &form().checks[owner].expression : nullptr;
    case Place::Score:
        return owner < form().scores.size() ? &form().scores[owner].calculation : nullptr;
    case Place::Restriction:
        return form().restriction ? &form().restriction->when : nullptr;
    }
    return nullptr;
}

void Lint::readTrees()
{
    m_trees.reserve(sites().size());
    for (const ExpressionSite &site : sites()) {
        const Expression *const expression = expressionAt(site);
        const bool isOfItem = site.place <= Place::SetWhen;
        m_trees.push_back(expression
                ? treeOf(form(), *expression, isOfItem ? std::optional<Slot>(site.owner) : std::nullopt)
                : Expression::Tree());
    }
}

QString Lint::ownerName(const ExpressionSite &site) const
{
    static constexpr std::pair<Place, QStringView> words[] = {{Place::Relevant, u"relevant"},
        {Place::Required, u"required"}, {Place::Constraint, u"constraint"}, {Place::Calculation, u"calculation"},
        {Place::Default, u"default"}, {Place::SetWhen, u"set"}, {Place::GroupRelevant, u"relevant"}};
    for (const auto &[place, word] : words) {
        if (place != site.place)
            continue;
        const auto owner = size_t(site.owner);
        return u"%1 of %2"_s.arg(
            word, place == Place::GroupRelevant ? form().groups[owner].name : form().items[owner].name);
    }
    if (site.place == Place::Check)
        return u"check %1"_s.arg(form().checks[size_t(site.owner)].id);
    return site.place == Place::Score ? u"score %1"_s.arg(form().scores[size_t(site.owner)].name) : u"restricted"_s;
}

Position Lint::place(const ExpressionSite &site, const Expression::Tree &tree, NodeIndex node) const
{
    return positionAt(tree.text, tree.spans[size_t(node)].begin, site.start, site.start.column);
}

Position Lint::choicePosition(const ChoiceList &list, const Choice &choice) const
{
    return m_reading.positions.value(u"choice:%1/%2"_s.arg(list.name, choice.name));
}

Position Lint::wordPosition(const char *part, const QString &name) const
{
    for (const YamlNode &entry : m_root.find(part)) {
        if (entry.keyText() == name)
            return entry.keyPosition();
        if (entry.find("name").text() == name)
            return entry.position();
    }
    return {1, 1};
}

void Lint::report(QLatin1StringView code, Position position, const QString &text)
{
    const LintRule *const rule = findLintRule(code);
    Q_ASSERT(rule);
    m_reading.add({rule->severity, code, m_reading.file(), position, text});
}

} // namespace forms
