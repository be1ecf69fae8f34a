// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ui {

/// One translation context for the whole window, so that texts do not move when a class is renamed. It bears the
/// class's own name, which is what lupdate finds also where it does not see this header.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(Tr)
};

} // namespace ui
