// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

namespace forms {

/// A definition as paths see it: /data/section/item. Sections without a name are no step of a path.
class DefinitionTree final : public FormTree
{
public:
    explicit DefinitionTree(const FormDefinition &form)
        : m_form(form)
    { }

    FormNode parentOf(FormNode node) const override;
    std::optional<FormNode> childOf(FormNode node, const QString &name) const override;
    std::optional<FormNode> named(const QString &name) const override;
    QString nameOf(FormNode node) const override;
    bool isRootName(const QString &name) const override;
    int repeatAround(FormNode node) const override;
    bool isRepeat(FormNode node) const override;
    bool hasList(const QString &list) const override { return m_form.choices.contains(list); }
    QStringList columnsOf(const QString &list) const override;

private:
    const FormDefinition &m_form;
};

} // namespace forms
