// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace bench {

/// A definition of so many items in sections of ten, with three expressions a section: an item that shows only after
/// the section before, a constraint, and a calculation over the section. The peers' numbers were taken with the same.
QByteArray syntheticForm(int items);

} // namespace bench
