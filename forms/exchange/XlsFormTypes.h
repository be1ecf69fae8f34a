// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace forms::exchange {

/// What a cell of the column "type" says, in our words.
struct XlsFormType
{
    enum class Kind { Item, Group, Repeat, EndGroup, EndRepeat } kind = Kind::Item;
    QString word; ///< a type of ours; of a type that is refused XLSForm's own
    QString list; ///< of choices
    bool orOther = false;
    QString refused; ///< the reason why there is no such type here
    QString minimum; ///< of the numbers of old forms that bring their own: "percentage"
    QString maximum;
    QString constraint; ///< the same, of texts
};

/// None when nobody knows such a type.
std::optional<XlsFormType> typeOf(const QString &cell);
/// Every word typeOf() takes, for "did you mean".
QStringList typeWords();

} // namespace forms::exchange
