// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/AnswerJson.h"
#include "forms/expression/Expression.h"

#include <QHash>

namespace cli {

/// The names of a JSON file as items and repeats, each with what it has there: what an expression can be tried on
/// without a definition.
class JsonItems final : public forms::NameScope, public forms::EvaluationContext, private forms::FormTree
{
public:
    JsonItems() = default;
    /// Schema when a name stands for two things: an expression could not tell them apart.
    static forms::Result<JsonItems> of(const std::vector<forms::JsonAnswer> &answers);

    std::optional<forms::Slot> slotOf(const QString &name) const override;
    QStringList names() const override;
    bool hasSetting(const QString &) const override { return false; }
    const forms::FormTree *tree() const override { return m_repeats.empty() ? nullptr : this; }

    QString setting(const QString &) const override { return {}; }
    QDate today() const override { return QDate::currentDate(); }
    QString missingCode(forms::Slot) const override { return {}; }
    QString missingCode(forms::Slot, forms::Instance) const override { return {}; }
    forms::Value value(forms::Slot slot) const override { return value(slot, forms::theForm); }
    forms::Value value(forms::Slot slot, forms::Instance instance) const override;
    std::vector<forms::Instance> instancesOf(int repeat, forms::Instance within) const override;
    forms::Instance outer(forms::Instance instance) const override { return m_rows[std::size_t(instance)].outer; }
    int ordinal(forms::Instance instance) const override { return m_rows[std::size_t(instance)].ordinal; }

private:
    struct Named
    {
        QString name;
        int repeat = -1; ///< that it stands in; of a repeat: the one around it
    };
    struct Row
    {
        int repeat = -1;
        forms::Instance outer = forms::theForm;
        int ordinal = 0;
        QHash<forms::Slot, forms::Value> values = {}; // NOLINT(readability-redundant-member-init): g++ asks for it
        QHash<int, std::vector<forms::Instance>> inner = {}; // NOLINT(readability-redundant-member-init): the same
    };

    forms::FormNode parentOf(forms::FormNode node) const override;
    std::optional<forms::FormNode> childOf(forms::FormNode node, const QString &name) const override;
    std::optional<forms::FormNode> named(const QString &name) const override;
    QString nameOf(forms::FormNode node) const override;
    bool isRootName(const QString &name) const override;
    int repeatAround(forms::FormNode node) const override;
    bool isRepeat(forms::FormNode node) const override { return node.kind == forms::FormNode::Kind::Group; }
    bool hasList(const QString &) const override { return false; }
    QStringList columnsOf(const QString &) const override { return {}; }

    forms::Result<void> add(
        const std::vector<forms::JsonAnswer> &answers, forms::Instance instance, const QString &path);
    forms::Result<void> addAnswer(const forms::JsonAnswer &answer, forms::Instance instance, const QString &path);
    forms::Result<void> addInstances(const forms::JsonAnswer &answer, forms::Instance within, const QString &path);
    forms::Result<int> place(const QString &name, forms::FormNode::Kind kind, int repeat, const QString &path);

    QHash<QString, forms::FormNode> m_nodes;
    std::vector<Named> m_items;
    std::vector<Named> m_repeats;
    std::vector<Named> m_blanks; ///< while they are read
    std::vector<Row> m_rows = std::vector<Row>(1); ///< the first is the form itself
};

} // namespace cli
