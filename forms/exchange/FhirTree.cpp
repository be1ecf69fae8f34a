// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirTree.h"

#include "forms/exchange/FhirPathWriter.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

class Builder
{
public:
    explicit Builder(const FormDefinition &form)
        : m_form(form)
    { }

    std::vector<FhirEntry> build()
    {
        std::vector<FhirEntry> top;
        for (const int section : m_form.sections)
            addGroup(m_form.groups[section], top);
        return top;
    }

private:
    void addGroup(const Group &group, std::vector<FhirEntry> &list)
    {
        std::vector<FhirEntry> children;
        if (group.isGrid)
            addRows(group, children);
        else
            addChildren(group, children);
        if (group.name.isEmpty()) {
            std::ranges::move(children, std::back_inserter(list));
            return;
        }
        const bool isOneQuestion = group.isRepeat && children.size() == 1 && children.front().item
            && group.name == children.front().item->name + u"_repeat"_s;
        if (isOneQuestion) { // an import's repeat around a question with several answers
            children.front().repeats = true;
            children.front().around = &group;
            list.push_back(std::move(children.front()));
            return;
        }
        FhirEntry entry;
        entry.group = &group;
        entry.linkId = group.name;
        entry.repeats = group.isRepeat;
        entry.children = std::move(children);
        list.push_back(std::move(entry));
    }

    void addChildren(const Group &group, std::vector<FhirEntry> &list)
    {
        for (const Child &child : group.children) {
            if (child.kind == Child::Kind::Group)
                addGroup(m_form.groups[child.index], list);
            else
                addItem(m_form.items[child.index], list);
        }
    }

    void addItem(const Item &item, std::vector<FhirEntry> &list)
    {
        if (!list.empty() && isOtherOf(list.back(), item)) {
            list.back().other = &item;
            return;
        }
        FhirEntry entry;
        entry.item = &item;
        entry.linkId = linkIdOf(item);
        entry.repeats = item.holds() == AnswerKind::Choices;
        const QString parent = item.concepts.value(u"parentLinkId"_s);
        FhirEntry *const above = parent.isEmpty() ? nullptr : findQuestion(list, parent);
        (above ? above->children : list).push_back(std::move(entry));
    }

    static FhirEntry *findQuestion(std::vector<FhirEntry> &list, const QString &linkId)
    {
        for (FhirEntry &entry : list) {
            if (entry.item && entry.linkId == linkId)
                return &entry;
            if (FhirEntry *const below = entry.item ? findQuestion(entry.children, linkId) : nullptr)
                return below;
        }
        return nullptr;
    }

    bool isOtherOf(const FhirEntry &entry, const Item &item) const
    {
        if (!entry.item || !entry.item->hasChoices() || item.holds() != AnswerKind::Text)
            return false;
        const ChoiceList *const list = m_form.choiceList(*entry.item);
        return item.name == entry.item->name + u"_other"_s && list && list->find(u"other"_s);
    }

    void addRows(const Group &group, std::vector<FhirEntry> &list)
    {
        for (const GridRow &row : group.rows) {
            FhirEntry entry;
            entry.group = &group;
            entry.row = &row;
            entry.linkId = u"%1.%2"_s.arg(group.name, row.name);
            for (const int cell : row.cells) {
                if (cell >= 0)
                    addItem(m_form.items[cell], entry.children);
            }
            list.push_back(std::move(entry));
        }
    }

    const FormDefinition &m_form;
};

} // namespace

std::vector<FhirEntry> fhirTree(const FormDefinition &form)
{
    return Builder(form).build();
}

QString linkIdOf(const Item &item)
{
    return item.concepts.value(u"linkId"_s, item.name);
}

bool isOwnConcept(const QString &system)
{
    static const QStringList own{u"linkId"_s, u"parentLinkId"_s, u"fhirType"_s, u"prefix"_s, u"unit"_s};
    return own.contains(system);
}

bool isTruthList(const ChoiceList *list)
{
    return list && list->choices.size() == 2 && list->find(u"true"_s) && list->find(u"false"_s);
}

QString optionKindOf(const Choice &choice)
{
    return choice.columns.value(u"fhir"_s, u"valueCoding"_s);
}

QString optionCodeOf(const Choice &choice)
{
    return choice.columns.value(u"code"_s, choice.name);
}

QString fhirTypeOf(const FormDefinition &form, const Item &item)
{
    QString stated = item.concepts.value(u"fhirType"_s);
    if (!stated.isEmpty() && !item.hasChoices())
        return stated;
    if (item.type == ItemType::Calculate)
        return item.calculation ? calculatedType(form, *item.calculation) : u"string"_s;
    if (item.type == ItemType::Hidden)
        return u"string"_s;
    switch (item.holds()) {
    case AnswerKind::None:
        return u"display"_s;
    case AnswerKind::Choice:
        if (item.type == ItemType::Acknowledge || isTruthList(form.choiceList(item)))
            return u"boolean"_s;
        return u"choice"_s;
    case AnswerKind::Choices:
        return u"choice"_s;
    case AnswerKind::Whole:
        return u"integer"_s;
    case AnswerKind::Decimal:
        return u"decimal"_s;
    case AnswerKind::Text:
        return item.appearance.contains("multiline"_L1) ? u"text"_s : u"string"_s;
    case AnswerKind::Date:
        return u"date"_s;
    case AnswerKind::Time:
        return u"time"_s;
    case AnswerKind::Moment:
        return u"dateTime"_s;
    case AnswerKind::File:
        return u"attachment"_s;
    case AnswerKind::Any:
        break;
    }
    return u"string"_s;
}

} // namespace forms::exchange
