// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ui {

/// One translation context for the whole window, so that texts do not move when a class is renamed.
class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ui)
};

} // namespace ui
