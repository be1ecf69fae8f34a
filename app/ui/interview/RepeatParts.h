// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"

#include <QPushButton>
#include <QWidget>

namespace ui {

class WrapLabel;

/// Above each instance of a repeat: which one it is, and a way to take it away. One that has answers is taken away by a
/// second press, because no dialog comes up in the middle of an interview.
class InstanceHead : public QWidget
{
    Q_OBJECT

public:
    InstanceHead(Conduct &conduct, forms::Instance instance, QWidget *parent);

    void refresh();
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int answers() const; ///< in it and in all within it
    void pressed();
    void arrange();

    Conduct &m_conduct;
    forms::Instance m_instance;
    WrapLabel *m_label;
    QPushButton *m_remove;
    bool m_isArmed = false;
};

/// Below a repeat's instances: one more.
class InstanceAdd : public QWidget
{
    Q_OBJECT

public:
    InstanceAdd(Conduct &conduct, int repeat, forms::Instance within, QWidget *parent);

    bool isOffered() const;
    bool isOf(int repeat, forms::Instance within) const { return repeat == m_repeat && within == m_within; }
    bool liesIn(forms::Instance within) const { return within == m_within; }
    void refresh();
    int heightForWidth(int width) const override;
    void add(); ///< and go to its first item

Q_SIGNALS:
    void added(forms::Instance instance);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Conduct &m_conduct;
    int m_repeat;
    forms::Instance m_within;
    QPushButton *m_button;
};

} // namespace ui
