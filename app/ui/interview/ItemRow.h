// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"
#include "app/ui/parts/Colours.h"

#include <QWidget>

namespace ui {

/// An item that is not at hand: code, question and answer in one line, with the marks it carries. One that is passed
/// over keeps its line, in grey, so that nothing jumps.
class ItemRow : public QWidget
{
    Q_OBJECT

public:
    ItemRow(Conduct &conduct, forms::Slot slot, QWidget *parent);

    forms::Slot slot() const { return m_slot; }
    void refresh();
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked(forms::Slot slot);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Look
    {
        QString code;
        QString label;
        QString answer;
        QStringList marks; ///< icon names, from the right
        QList<Role> markRoles;
        QStringList spoken; ///< what they mean, for who hears them
        Role labelRole = Role::Text;
        Role answerRole = Role::Text;
        bool isBlank = false;
        bool isReachable = false;
        bool operator==(const Look &) const = default;
    };
    Look look() const;
    void lookPassedOver(Look &look) const;
    int answerLeft(int width) const;

    Conduct &m_conduct;
    forms::Slot m_slot;
    Look m_look;
    mutable int m_width = -1; ///< the height was measured for it
    mutable int m_height = 0;
};

} // namespace ui
