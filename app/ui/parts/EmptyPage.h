// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class WrapLabel;

/// What a page shows that has nothing yet: what belongs here, and the one action that puts it there.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QString iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text, const QString &action = {});
    QPushButton *button() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    WrapLabel *m_title;
    WrapLabel *m_text;
    QPushButton *m_action;
};

} // namespace ui
