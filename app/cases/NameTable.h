// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>

namespace cases {

/// A value of an enumeration and the name it is stored by. A table has a row for each, in the enumeration's order.
template <typename Value> struct NamedValue
{
    Value value;
    QLatin1StringView name;
};

template <typename Value, std::size_t N> QString nameIn(const NamedValue<Value> (&table)[N], Value value)
{
    return table[std::size_t(value)].name;
}

template <typename Value, std::size_t N>
std::optional<Value> valueIn(const NamedValue<Value> (&table)[N], const QString &name)
{
    const auto found = std::ranges::find(table, name, &NamedValue<Value>::name);
    return found == std::end(table) ? std::nullopt : std::optional(found->value);
}

} // namespace cases
