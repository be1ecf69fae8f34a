// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Expression.h"

#include <QHash>

namespace expressiontest {

/// A made-up form of named items with values, for scope and context alike.
class Fixture final : public forms::NameScope, public forms::EvaluationContext
{
public:
    void item(const QString &name, forms::Value value, forms::Kind kind = forms::Kind::Any)
    {
        m_names.append(name);
        m_values.append(std::move(value));
        m_kinds.append(kind);
    }
    void code(const QString &name, const QString &code) { m_codes.insert(forms::Slot(m_names.indexOf(name)), code); }
    void declare(const QString &setting, const QString &value) { m_settings.insert(setting, value); }

    std::optional<forms::Slot> slotOf(const QString &name) const override
    {
        const qsizetype index = m_names.indexOf(name);
        return index < 0 ? std::nullopt : std::optional(forms::Slot(index));
    }
    QStringList names() const override { return m_names; }
    bool hasSetting(const QString &name) const override { return m_settings.contains(name); }
    QStringList settings() const override { return m_settings.keys(); }
    forms::Kind kindOf(forms::Slot slot) const override { return m_kinds[slot]; }

    forms::Value value(forms::Slot slot) const override
    {
        ++reads;
        return m_values[slot];
    }
    QString missingCode(forms::Slot slot) const override { return m_codes.value(slot); }
    QString setting(const QString &name) const override { return m_settings.value(name); }
    QDate today() const override { return QDate(2026, 3, 14); }

    mutable int reads = 0; ///< how often a value was asked for

private:
    QStringList m_names;
    QList<forms::Value> m_values;
    QList<forms::Kind> m_kinds;
    QHash<forms::Slot, QString> m_codes;
    QHash<QString, QString> m_settings;
};

/// One item of each sort that the tables of this folder speak of.
inline Fixture smallForm()
{
    Fixture form;
    form.item(QStringLiteral("days"), 12.0, forms::Kind::Number);
    form.item(QStringLiteral("zero"), 0.0, forms::Kind::Number);
    form.item(QStringLiteral("blank"), forms::Blank{}, forms::Kind::Number);
    form.item(QStringLiteral("choice"), QStringLiteral("2"));
    form.item(QStringLiteral("words"), QStringLiteral("a  word or two"), forms::Kind::Text);
    form.item(QStringLiteral("birth"), QDate(2000, 2, 29), forms::Kind::Date);
    form.item(QStringLiteral("met"), QDate(2026, 3, 14), forms::Kind::Date);
    form.item(QStringLiteral("clock"), QTime(14, 30), forms::Kind::Time);
    form.item(QStringLiteral("many"), QStringLiteral("rent food debt"));
    form.item(QStringLiteral("refused"), forms::Blank{});
    form.item(QStringLiteral("missing-code"), 7.0);
    form.code(QStringLiteral("refused"), QStringLiteral("X"));
    form.declare(QStringLiteral("money_rule"), QStringLiteral("ln"));
    return form;
}

/// What a value prints as, with what it is where that would not show.
inline QString shown(const forms::Value &value)
{
    if (std::holds_alternative<forms::Blank>(value))
        return QStringLiteral("blank");
    if (const QString *const text = std::get_if<QString>(&value))
        return QStringLiteral("'%1'").arg(*text);
    return forms::toText(value);
}

} // namespace expressiontest
