// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace models {

QString periodWord(const QString &name); ///< "First half of 2026", as people say it; else the period's own name

} // namespace models
