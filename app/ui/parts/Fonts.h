// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QApplication;
class QWidget;

namespace ui {

/// The four sizes there are: 0.85, 1, 1.15 and 1.5 of the base.
enum class TextSize { Meta, Body, Question, Title };
enum class TextWeight { Normal, Strong }; ///< Strong for titles, never for emphasis in running text

void setBaseFont(QApplication &application); ///< the system's family at 10.5 pt
QFont textFont(TextSize size, TextWeight weight = TextWeight::Normal);
QFont codeFont(); ///< of definitions, expressions and codes; its size is whatever the reader has chosen
/// A measure that is so many pixels at the usual size, and grows with the text.
int scaled(int pixels);
/// And again whenever the size of text is changed in the settings.
void setTextSize(QWidget *widget, TextSize size, TextWeight weight = TextWeight::Normal);

} // namespace ui
