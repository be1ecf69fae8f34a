// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace bench {

/// A definition of so many items in sections of ten, with three expressions a section: an item that shows only after
/// the section before, a constraint, and a calculation over the section. The peers' numbers were taken with the same.
QByteArray syntheticForm(int items);

/// What its items are called and ruled by, for whoever makes the same form without the text.
struct SyntheticRules
{
    static QString itemName(int section, int index);
    static QString relevance(int section); ///< of a section's fourth item
    static QString constraint(int section); ///< of the sixth
    static QString calculation(int section); ///< of the tenth
};

} // namespace bench
