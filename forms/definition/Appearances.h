// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace forms {

/// Appearances that change how an item is shown here: for "did you mean".
const QStringList &appearances();

/// One of those ("columns-3" too), or one of XLSForm's that asks for what a desk shows anyway.
bool isKnownAppearance(const QString &word);

} // namespace forms
