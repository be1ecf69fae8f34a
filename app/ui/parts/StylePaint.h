// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

// The drawings of Style, one a control; each is free of the style's own state.
namespace ui::paint {

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
/// The ground of the button of the page's one main action; its label stands on it in the surface's colour.
QColor primaryGround(const QPalette &palette, bool isOver, bool isDown);
void pushButtonLabel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption *option);
constexpr int menuMark = 20; ///< width of the mark beside the text of a tool button that opens a menu
bool opensMenu(const QStyleOption *option);
void menuMarkAt(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void selectedRow(QPainter *painter, const QStyleOption *option);
void headerSection(QPainter *painter, const QStyleOption *option);
void tab(QPainter *painter, const QStyleOption *option);
void progress(QPainter *painter, const QStyleOption *option);
void comboBox(QPainter *painter, const QStyleOptionComplex *option, const QWidget *widget);
void scrollBar(QPainter *painter, const QStyleOptionComplex *option, const QWidget *widget);
void tip(QPainter *painter, const QStyleOption *option);

} // namespace ui::paint
