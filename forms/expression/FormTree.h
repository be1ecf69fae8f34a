// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace forms {

/// A node of a form's tree, as paths see it: the form itself, a group (repeats and grids are groups) or an item.
struct FormNode
{
    enum class Kind : quint8 { Form, Group, Item } kind = Kind::Form;
    int index = 0; ///< of a group its index, of an item its slot

    friend bool operator==(const FormNode &, const FormNode &) = default;
};

/// One instance of a repeat while a form is filled in; an instance of a repeat within a repeat is one of its own.
using Instance = int;
constexpr Instance theForm = 0; ///< what stands in no repeat

/// What the parser asks to follow a path. Every name is unique in a definition, so a path has one end.
class FormTree
{
public:
    virtual ~FormTree() = default;
    virtual FormNode parentOf(FormNode node) const = 0; ///< of the form: itself
    virtual std::optional<FormNode> childOf(FormNode node, const QString &name) const = 0;
    virtual std::optional<FormNode> named(const QString &name) const = 0; ///< ${name}
    virtual QString nameOf(FormNode node) const = 0;
    virtual bool isRootName(const QString &name) const = 0; ///< the first step of /data/...
    virtual int repeatAround(FormNode node) const = 0; ///< the innermost repeat it stands in, itself not; -1 for none
    virtual bool isRepeat(FormNode node) const = 0;

    virtual bool hasList(const QString &list) const = 0;
    virtual QStringList columnsOf(const QString &list) const = 0; ///< "name", "label" and what else it has
};

} // namespace forms
