// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Colours.h"
#include "forms/base/Error.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QToolButton;

namespace ui {

class WrapLabel;

/// What a bar says, in the language at hand.
struct BarText
{
    QString what;
    // NOLINTBEGIN(readability-redundant-member-init): what is left out is empty, and g++ wants that said
    QString next = {};
    QString action = {}; ///< on the bar's button; empty: none
    // NOLINTEND(readability-redundant-member-init)
};

/// A bar at the top of a page: what happened, what to do next, and at most one action. Hidden until it has something
/// to say; it pushes the page down once and never covers it. What it says is said
/// anew when the language is switched.
class ErrorBar : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBar(QWidget *parent = nullptr);

    void showError(const forms::Error &error);
    void showText(std::function<BarText()> words, Role role = Role::Error);
    // Of the text that is shown:
    void focusAction(); ///< to what can be done about it
    void setDismissable(bool dismissable);
    QString text() const;

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void say();

    std::function<BarText()> m_words;
    Role m_role = Role::Error;
    WrapLabel *m_what;
    WrapLabel *m_next;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace ui
