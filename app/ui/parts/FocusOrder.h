// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Tab goes through what lies within as it is laid out, from above and in reading order. Qt's own order is the one in
/// which widgets were made, and those made later come last wherever they stand.
void orderFocus(QWidget *within);

} // namespace ui
