// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QWidget;

namespace ui {

/// Says what our own widgets are to a screen reader: to Qt each is a plain widget, which is spoken as nothing at all.
void installSpokenRoles();

/// Names a box that has no label beside it. On Linux Qt says what is chosen in its name's place, so that it is
/// described by it too.
void nameBox(QComboBox *box, const QString &name);

/// Puts words before a widget's description, in place of those put there before; "" takes them away. Qt 6.4 tells no
/// screen reader of an alert, but of a changed description it does, and what has the focus is then read out.
void remarkOn(QWidget *widget, const QString &words);

} // namespace ui
