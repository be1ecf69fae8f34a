// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/DefinitionTree.h"

namespace forms {

using namespace Qt::StringLiterals;
using NodeKind = FormNode::Kind;

FormNode DefinitionTree::parentOf(FormNode node) const
{
    if (node.kind == NodeKind::Form)
        return node;
    int group = node.kind == NodeKind::Item ? m_form.items[node.index].group : m_form.groups[node.index].parent;
    while (group >= 0 && m_form.groups[group].name.isEmpty())
        group = m_form.groups[group].parent;
    return group < 0 ? FormNode{} : FormNode{NodeKind::Group, group};
}

std::optional<FormNode> DefinitionTree::childOf(FormNode node, const QString &name) const
{
    const std::optional<FormNode> found = named(name);
    return found && node.kind != NodeKind::Item && parentOf(*found) == node ? found : std::nullopt;
}

std::optional<FormNode> DefinitionTree::named(const QString &name) const
{
    if (const auto slot = m_form.slotsByName.constFind(name); slot != m_form.slotsByName.constEnd())
        return FormNode{NodeKind::Item, *slot};
    if (const auto group = m_form.groupsByName.constFind(name); group != m_form.groupsByName.constEnd())
        return FormNode{NodeKind::Group, *group};
    return {};
}

QString DefinitionTree::nameOf(FormNode node) const
{
    switch (node.kind) {
    case NodeKind::Item:
        return m_form.items[node.index].name;
    case NodeKind::Group:
        return m_form.groups[node.index].name;
    case NodeKind::Form:
        break;
    }
    return u"data"_s;
}

bool DefinitionTree::isRootName(const QString &name) const
{
    return name == u"data"_s || name == m_form.id;
}

int DefinitionTree::repeatAround(FormNode node) const
{
    if (node.kind == NodeKind::Form)
        return -1;
    if (node.kind == NodeKind::Item)
        return m_form.items[node.index].repeat;
    return m_form.repeatAround(node.index);
}

bool DefinitionTree::isRepeat(FormNode node) const
{
    return node.kind == NodeKind::Group && m_form.groups[node.index].isRepeat;
}

QStringList DefinitionTree::columnsOf(const QString &list) const
{
    QStringList columns{u"name"_s, u"label"_s};
    const auto found = m_form.choices.constFind(list);
    if (found == m_form.choices.constEnd())
        return columns;
    for (const Choice &choice : found->choices) {
        for (auto column = choice.columns.keyBegin(); column != choice.columns.keyEnd(); ++column) {
            if (!columns.contains(*column))
                columns += *column;
        }
    }
    return columns;
}

} // namespace forms
