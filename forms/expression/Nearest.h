// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace forms {

/// The candidate that a slip of the fingers is most likely to have meant; "" when none is near.
/// A letter added, left out, changed or swapped with its neighbour each count as one slip; case counts as none.
QString nearest(const QString &word, const QStringList &candidates);

/// ": did you mean m6?" or "", to end a sentence with.
QString didYouMean(const QString &word, const QStringList &candidates);

} // namespace forms
