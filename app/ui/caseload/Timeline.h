// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"

#include <QWidget>

#include <vector>

namespace ui {

/// A client's time from first contact (left) to today (right), with each assessment as a mark. Left and right walk
/// among the marks, Enter opens the one at hand; what it shows also stands as words in the list below it.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        cases::AssessmentId assessment;
        QDate day;
        QString text; ///< "ASI, baseline"
        bool isDone = false; ///< approved or filed: drawn filled
    };

    explicit Timeline(QWidget *parent = nullptr);
    void setMarks(std::vector<Mark> marks, QDate from, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const cases::AssessmentId &assessment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    double positionOf(QDate day) const; ///< pixels from the left
    void paintScale(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void select(int mark);

    std::vector<Mark> m_marks; ///< oldest first
    QDate m_from;
    QDate m_today;
    int m_current = -1;
};

} // namespace ui
