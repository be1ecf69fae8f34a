// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/versions/Comparison.h"

#include <span>
#include <type_traits>

namespace forms {

/// A property of a thing, as text: told apart and shown by it.
template <typename Thing> struct Aspect
{
    QLatin1StringView name;
    Difference::Weight weight;
    QString (*text)(const FormDefinition &form, const Thing &thing);
};

template <typename Thing> struct TextAspect
{
    QLatin1StringView name;
    LocalText Thing::*text;
};

template <typename Thing> struct RuleAspect
{
    QLatin1StringView name;
    Difference::Weight weight;
    std::optional<Expression> Thing::*rule;
};

/// What is being compared: "item", "M6".
struct Subject
{
    QString what;
    QString name;
};

/// Two versions and what has been found to differ between them. The parts of a definition are compared each in the
/// file of its name, by tables of aspects.
class Differences
{
public:
    Differences(const FormDefinition &before, const FormDefinition &after, const Mapping &mapping)
        : m_before(before)
        , m_after(after)
        , m_mapping(mapping)
    { }

    const FormDefinition &before() const { return m_before; }
    const FormDefinition &after() const { return m_after; }
    const Mapping &mapping() const { return m_mapping; }
    std::vector<Difference> take() { return std::move(m_changes); }

    void add(Difference change) { m_changes.push_back(std::move(change)); }
    void added(const Subject &subject, Difference::Weight weight, const QString &shown);
    void removed(const Subject &subject, Difference::Weight weight, const QString &shown);
    void moved(const Subject &subject, QLatin1StringView aspect, Difference::Weight weight, const QString &before,
        const QString &after);
    /// Nothing when both are the same.
    void value(const Subject &subject, QLatin1StringView aspect, Difference::Weight weight, const QString &before,
        const QString &after);
    void texts(const Subject &subject, QLatin1StringView aspect, const LocalText &before, const LocalText &after);
    void rule(const Subject &subject, QLatin1StringView aspect, Difference::Weight weight,
        const std::optional<Expression> &before, const std::optional<Expression> &after);

    template <typename Thing>
    void aspects(const Subject &subject, std::span<const Aspect<Thing>> table, const Thing &before, const Thing &after)
    {
        for (const Aspect<Thing> &aspect : table)
            value(subject, aspect.name, aspect.weight, aspect.text(m_before, before), aspect.text(m_after, after));
    }
    template <typename Thing>
    void texts(
        const Subject &subject, std::span<const TextAspect<Thing>> table, const Thing &before, const Thing &after)
    {
        for (const TextAspect<Thing> &aspect : table)
            texts(subject, aspect.name, before.*aspect.text, after.*aspect.text);
    }
    template <typename Thing>
    void rules(
        const Subject &subject, std::span<const RuleAspect<Thing>> table, const Thing &before, const Thing &after)
    {
        for (const RuleAspect<Thing> &aspect : table)
            rule(subject, aspect.name, aspect.weight, before.*aspect.rule, after.*aspect.rule);
    }

    /// The old version's names of items as the new one writes them.
    QString named(const QString &item) const { return m_mapping.nameOf(item); }
    QStringList named(const QStringList &items) const;
    QString namedRepeat(const QString &repeat) const;
    QString namedRule(const QString &expression) const; ///< ${old} as ${new}

private:
    const FormDefinition &m_before;
    const FormDefinition &m_after;
    const Mapping &m_mapping;
    std::vector<Difference> m_changes;
};

/// Things that are told apart by a name, and what losing or gaining one means. A repeat may be called otherwise.
template <typename Thing> struct Named
{
    QString what;
    QString Thing::*name;
    Difference::Weight lost;
    Difference::Weight gained;
};

/// What only one side has is reported, what both have is handed on in pairs.
template <typename Thing, typename Each>
void eachNamed(Differences &differences, const Named<Thing> &kind, const std::vector<Thing> &before,
    const std::vector<Thing> &after, Each each)
{
    QHash<QString, const Thing *> there;
    for (const Thing &thing : after)
        there.insert(thing.*kind.name, &thing);
    for (const Thing &thing : before) {
        const Subject subject{kind.what, thing.*kind.name};
        const QString now = std::is_same_v<Thing, Group> ? differences.namedRepeat(subject.name) : subject.name;
        if (const Thing *const same = there.take(now))
            each(subject, thing, *same);
        else
            differences.removed(subject, kind.lost, {});
    }
    for (const Thing &thing : after) {
        if (there.contains(thing.*kind.name))
            differences.added({kind.what, thing.*kind.name}, kind.gained, {});
    }
}

// Each in the file of its name.
void compareHeader(Differences &differences);
void compareGroups(Differences &differences);
void compareItems(Differences &differences);
void compareChoices(Differences &differences, const Item &before, const Item &after);
void compareOrder(Differences &differences);
void compareChecks(Differences &differences);
void compareScores(Differences &differences);
void comparePlans(Differences &differences);

// Values as a definition writes them.
QString shown(double number);
QString shown(std::optional<double> number);
QString shown(bool flag);
QString shown(const QHash<QString, QString> &map);
QString shown(QStringList names); ///< in alphabetical order: theirs says nothing
QString labelOf(const LocalText &text, const FormDefinition &form);
QString nameOf(const FormDefinition &form, Slot slot);

} // namespace forms
