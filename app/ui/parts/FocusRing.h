// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QWidget;

namespace ui {

/// The 2 px accent ring outside whatever has the focus, the same on every surface. It lies beside the control in the
/// control's parent and takes no events. A widget with the property "ownFocus" shows its focus itself.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();
    void watch(QWidget *home);
    void unwatch();

    QPointer<QWidget> m_ring;
    QPointer<QWidget> m_widget;
    std::vector<QPointer<QWidget>> m_watched; ///< the widget and what lies between it and the ring's home
};

} // namespace ui
