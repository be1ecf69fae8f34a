// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/LineFields.h"

namespace ui {

/// A number. Appearance "thousands-sep" shows it in groups; it is kept without.
class NumberField : public LineField
{
    Q_OBJECT

public:
    NumberField(const About &about, QWidget *parent);

protected:
    QString beside(const forms::Answer &answer) const override;
    QString lineOf(const forms::Answer &answer) const override;
    bool isWholeAtOnce(const QString &typed) const override;
};

/// The scale of a range, drawn: its ends, its steps, and a mark when something stands. A slider would have to stand
/// somewhere from the start. Points with the mouse; the keyboard has the line beside it. The wheel does nothing.
class RangeScale : public QWidget
{
    Q_OBJECT

public:
    struct Range
    {
        double from = 0;
        double to = 10;
        double step = 1;
    };
    RangeScale(Range range, bool isReadOnly, QWidget *parent);
    void show(std::optional<double> value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointed(double value, bool isDone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int xOf(double value) const;
    double valueAt(int x) const;
    void point(const QMouseEvent *event, bool isDone);

    Range m_range;
    std::optional<double> m_value;
};

/// A number of a range, with its scale.
class RangeField : public NumberField
{
    Q_OBJECT

public:
    RangeField(const About &about, QWidget *parent);
    void showAnswer(const forms::Answer &answer) override;

protected:
    QString beside(const forms::Answer &answer) const override;
    bool isWholeAtOnce(const QString &) const override { return false; }

private:
    RangeScale *m_scale;
};

} // namespace ui
