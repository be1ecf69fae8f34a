// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/expression/Expression.h"

#include <cstdlib>

/// Items a to h, one of each sort of value.
class SmallForm final : public forms::NameScope, public forms::EvaluationContext
{
public:
    std::optional<forms::Slot> slotOf(const QString &name) const override
    {
        const qsizetype index = names().indexOf(name);
        return index < 0 ? std::nullopt : std::optional(forms::Slot(index));
    }
    QStringList names() const override { return QStringLiteral("a b c d e f g h").split(u' '); }
    bool hasSetting(const QString &name) const override { return name == u's'; }
    forms::Kind kindOf(forms::Slot slot) const override { return slot == 4 ? forms::Kind::Text : forms::Kind::Any; }

    forms::Value value(forms::Slot slot) const override
    {
        const forms::Value values[] = {12.0, 0.0, forms::Blank{}, QStringLiteral("2"), QStringLiteral("two words"),
            QDate(2026, 3, 14), QTime(14, 30), true};
        return values[slot];
    }
    QString missingCode(forms::Slot slot) const override { return slot == 2 ? QStringLiteral("X") : QString(); }
    QString setting(const QString &) const override { return QStringLiteral("ln"); }
    QDate today() const override { return QDate(2026, 3, 14); }
};

inline void must(bool holds)
{
    if (!holds)
        std::abort();
}
