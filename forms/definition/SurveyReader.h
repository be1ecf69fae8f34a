// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/Reading.h"

namespace forms {

/// An expression that waits until every name is known.
struct PendingExpression
{
    enum class Place {
        Relevant,
        Required,
        Constraint,
        Calculation,
        ChoiceFilter,
        SetWhen,
        Default,
    } place;
    YamlNode node;
    QString setTo; ///< of SetWhen
    bool force = false;
};

/// An item whose words are read; its expressions are not yet.
struct ItemDraft
{
    Item item;
    std::vector<PendingExpression> expressions;
    QString gridRow; ///< of a cell: what "@" stands for in ${@a}
    YamlNode trigger; ///< names that are resolved when all are known
    YamlNode orOther; ///< where the word stands, when it says true
    YamlNode cellWords; ///< of a cell: its own words, which replace its column's
};

/// The text that is asked beside "other", and the choice item it belongs to.
struct OtherText
{
    Slot text;
    Slot choice;
    YamlNode orOther;
};

/// Where in the form an item or group stands, and what its groups say of it.
struct Surroundings
{
    int section = -1;
    int group = -1;
    int repeat = -1; ///< the innermost repeat
    QStringList variants; ///< empty: every one
};

/// Reads the survey's items and groups; then, when all names are known, their expressions.
class SurveyReader
{
public:
    explicit SurveyReader(Reading &reading)
        : m_reading(reading)
    { }

    void read(const YamlNode &survey, const YamlNode &additions);

private:
    void readAdditions(const YamlNode &additions);
    void readAddition(const YamlNode &addition);
    void readTopLevel(const YamlNode &node, bool &inUnnamedSection);
    void readChild(const YamlNode &node, const Surroundings &where);
    void readGroup(const YamlNode &node, const Surroundings &where);
    void readGrid(const YamlNode &node, int group, const Surroundings &where);
    void readRow(const YamlNode &row, const YamlNode &columns, int group, const Surroundings &where);
    int readCell(const YamlNode &column, const YamlNode &row, const QString &rowName, const Surroundings &where);
    void readItem(const YamlNode &node, const Surroundings &where);
    int addItem(ItemDraft draft, const YamlNode &node, const Surroundings &where);
    void noteSites(const ItemDraft &draft, Slot slot);
    void readExpressions(const ItemDraft &draft, Slot slot);
    void addOther(int slot, const YamlNode &orOther, const Surroundings &where);
    void readOthers();
    void readTriggers(const ItemDraft &draft, Slot slot);
    std::optional<Slot> triggerNamed(const QString &reference, const YamlNode &node);
    QStringList narrowed(const QStringList &outer, const QStringList &own, Position position);
    bool claimName(const QString &name, Position position);

    Reading &m_reading;
    std::vector<ItemDraft> m_drafts; ///< one a slot; their items have been moved into the form
    void readGroupExpressions();

    struct PendingGroup
    {
        int group;
        YamlNode relevant;
        YamlNode repeatCount;
    };
    std::vector<PendingGroup> m_groups; ///< those that have expressions
    std::vector<OtherText> m_others;
    QHash<QString, Position> m_names;
    QHash<int, Surroundings> m_inside; ///< of each group: what stands in it has about it
};

/// An item's words; of a cell those of its column without what its own words replace.
void readItemWords(Reading &reading, const YamlNode &node, ItemDraft &draft);

/// Names of items of other instruments, "instrument.item": only their shape can be judged here.
QStringList readTakesOver(Reading &reading, const YamlNode &node);

/// Names of variants, each of which must be known.
QStringList readVariants(Reading &reading, const YamlNode &node);

} // namespace forms
