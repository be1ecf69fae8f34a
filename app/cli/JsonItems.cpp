// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/JsonItems.h"

#include <utility>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::FormNode;
using forms::Instance;
using Kind = forms::FormNode::Kind;

namespace cli {

namespace {

forms::Value valueOf(const forms::JsonAnswer &answer)
{
    switch (answer.kind) {
    case forms::JsonAnswer::Kind::Blank:
    case forms::JsonAnswer::Kind::Instances:
        return forms::Blank{};
    case forms::JsonAnswer::Kind::Number:
        return answer.text.toDouble();
    case forms::JsonAnswer::Kind::Text:
    case forms::JsonAnswer::Kind::Codes:
        return answer.text;
    }
    Q_UNREACHABLE();
}

} // namespace

forms::Result<JsonItems> JsonItems::of(const std::vector<forms::JsonAnswer> &answers)
{
    JsonItems items;
    TRY(items.add(answers, forms::theForm, {}));
    for (const auto &[name, repeat] : std::exchange(items.m_blanks, {})) { // a blank may also be a repeat's
        if (!items.m_nodes.contains(name))
            TRY(items.place(name, Kind::Item, repeat, name));
    }
    return items;
}

/// The node of this name there; made when it is the first of its name.
forms::Result<int> JsonItems::place(const QString &name, Kind kind, int repeat, const QString &path)
{
    std::vector<Named> &all = kind == Kind::Item ? m_items : m_repeats;
    const auto known = m_nodes.constFind(name);
    if (known == m_nodes.constEnd()) {
        all.push_back({name, repeat});
        m_nodes.insert(name, {kind, int(all.size()) - 1});
        return int(all.size()) - 1;
    }
    if (known->kind != kind || all[std::size_t(known->index)].repeat != repeat)
        return Error{Error::Code::Schema, path,
            u"stands elsewhere as another thing; in one file a name is one item, or one repeat"_s};
    return known->index;
}

forms::Result<void> JsonItems::add( // NOLINT(misc-no-recursion): as deep as the reader lets it
    const std::vector<forms::JsonAnswer> &answers, Instance instance, const QString &path)
{
    for (const forms::JsonAnswer &answer : answers) {
        const bool isRepeat = answer.kind == forms::JsonAnswer::Kind::Instances;
        TRY(isRepeat ? addInstances(answer, instance, path) : addAnswer(answer, instance, path));
    }
    return {};
}

forms::Result<void> JsonItems::addAnswer(const forms::JsonAnswer &answer, Instance instance, const QString &path)
{
    const int repeat = m_rows[std::size_t(instance)].repeat;
    if (answer.kind == forms::JsonAnswer::Kind::Blank) {
        m_blanks.push_back({answer.name, repeat});
        return {};
    }
    TRY_ASSIGN(const int slot, place(answer.name, Kind::Item, repeat, path + answer.name));
    m_rows[std::size_t(instance)].values.insert(slot, valueOf(answer));
    return {};
}

forms::Result<void> JsonItems::addInstances( // NOLINT(misc-no-recursion): as deep as the reader lets it
    const forms::JsonAnswer &answer, Instance within, const QString &path)
{
    const int around = m_rows[std::size_t(within)].repeat;
    TRY_ASSIGN(const int repeat, place(answer.name, Kind::Group, around, path + answer.name));
    for (std::size_t i = 0; i < answer.instances.size(); ++i) {
        const auto instance = Instance(m_rows.size());
        m_rows.push_back({.repeat = repeat, .outer = within, .ordinal = int(i)});
        m_rows[std::size_t(within)].inner[repeat].push_back(instance);
        TRY(add(answer.instances[i], instance, u"%1%2[%3]."_s.arg(path, answer.name).arg(i + 1)));
    }
    return {};
}

std::optional<forms::Slot> JsonItems::slotOf(const QString &name) const
{
    const std::optional<FormNode> node = named(name);
    return node && node->kind == Kind::Item ? std::optional(node->index) : std::nullopt;
}

QStringList JsonItems::names() const
{
    QStringList all;
    for (const Named &item : m_items)
        all += item.name;
    return all;
}

forms::Value JsonItems::value(forms::Slot slot, Instance instance) const
{
    const int repeat = m_items[std::size_t(slot)].repeat;
    while (instance != forms::theForm && m_rows[std::size_t(instance)].repeat != repeat)
        instance = outer(instance);
    return m_rows[std::size_t(instance)].values.value(slot, forms::Blank{});
}

std::vector<Instance> JsonItems::instancesOf(int repeat, Instance within) const
{
    return m_rows[std::size_t(within)].inner.value(repeat);
}

FormNode JsonItems::parentOf(FormNode node) const
{
    const int around = repeatAround(node);
    return around < 0 ? FormNode{} : FormNode{Kind::Group, around};
}

std::optional<FormNode> JsonItems::childOf(FormNode node, const QString &name) const
{
    const std::optional<FormNode> found = named(name);
    return found && node.kind != Kind::Item && parentOf(*found) == node ? found : std::nullopt;
}

std::optional<FormNode> JsonItems::named(const QString &name) const
{
    const auto found = m_nodes.constFind(name);
    return found == m_nodes.constEnd() ? std::nullopt : std::optional(*found);
}

QString JsonItems::nameOf(FormNode node) const
{
    switch (node.kind) {
    case Kind::Item:
        return m_items[std::size_t(node.index)].name;
    case Kind::Group:
        return m_repeats[std::size_t(node.index)].name;
    case Kind::Form:
        break;
    }
    return u"data"_s;
}

bool JsonItems::isRootName(const QString &name) const
{
    return name == u"data"_s;
}

int JsonItems::repeatAround(FormNode node) const
{
    switch (node.kind) {
    case Kind::Item:
        return m_items[std::size_t(node.index)].repeat;
    case Kind::Group:
        return m_repeats[std::size_t(node.index)].repeat;
    case Kind::Form:
        break;
    }
    return -1;
}

} // namespace cli
