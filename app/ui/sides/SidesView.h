// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/SidesLayout.h"

#include <QWidget>

namespace ui {

/// The ring in the window: the same drawing as on paper, in the palette's colours. Left and Right walk round it, also
/// from one side into the next, Up and Down go from side to side, Home and End to the first and the last field; Enter
/// or a double click opens the one at hand. To a screen reader each field is a thing of its own.
class SidesView : public QWidget
{
    Q_OBJECT

public:
    explicit SidesView(QWidget *parent = nullptr);
    ~SidesView() override;

    void setData(const charts::SidesData &given);
    const charts::SidesData &data() const { return m_data; }
    int current() const { return m_current; }
    void setCurrent(int field); ///< another ring follows so: nothing is told
    bool isOpening() const { return m_isOpening; }
    void setOpening(bool opens); ///< whether Enter leads anywhere
    void open(int field); ///< as Enter does
    QRect fieldRect(int field) const;
    int fieldAt(const QPoint &point) const;

    int leastSide() const; ///< of the ring, at which all of it can be read
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(int field); ///< by hand
    void opened(int field);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const charts::SidesLayout &laid() const;
    void go(int field);
    void tellFocus();
    int beside(int step) const; ///< the same place in the side so many further on

    charts::SidesData m_data;
    mutable charts::SidesLayout m_layout;
    mutable bool m_isLaid = false;
    int m_current = 0;
    int m_under = -1;
    bool m_isOpening = true;
};

} // namespace ui
