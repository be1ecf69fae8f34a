// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Fonts.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

namespace ui {

namespace {
constexpr double basePoints = 10.5;
constexpr double scales[] = {0.85, 1.0, 1.15, 1.5}; // in the order of TextSize

/// Keeps a widget's font a multiple of the application's, which a font that was set once would not follow.
class SizeKeeper : public QObject
{
public:
    SizeKeeper(QWidget *widget, TextSize size, TextWeight weight)
        : QObject(widget)
        , m_size(size)
        , m_weight(weight)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            static_cast<QWidget *>(watched)->setFont(textFont(m_size, m_weight));
        return false;
    }

private:
    TextSize m_size;
    TextWeight m_weight;
};
} // namespace

void setBaseFont(QApplication &application)
{
    QFont base = QApplication::font();
    base.setPointSizeF(basePoints);
    application.setFont(base);
}

QFont textFont(TextSize size, TextWeight weight)
{
    QFont result = QApplication::font();
    result.setPointSizeF(result.pointSizeF() * scales[int(size)]);
    if (weight == TextWeight::Strong)
        result.setWeight(QFont::DemiBold);
    return result;
}

QFont codeFont()
{
    QFont font; // only its family is set: the size comes from around it
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    return font;
}

int scaled(int pixels)
{
    return qRound(pixels * QApplication::font().pointSizeF() / basePoints);
}

void setTextSize(QWidget *widget, TextSize size, TextWeight weight)
{
    for (QObject *const child : QObjectList(widget->children())) {
        if (dynamic_cast<SizeKeeper *>(child))
            delete child;
    }
    new SizeKeeper(widget, size, weight);
    widget->setFont(textFont(size, weight));
}

} // namespace ui
