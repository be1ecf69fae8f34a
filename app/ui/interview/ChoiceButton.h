// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace ui {

/// One choice: its code and its label, as a thing to point at. One of several has a box that is ticked.
class ChoiceButton : public QRadioButton
{
    Q_OBJECT
    Q_PROPERTY(bool takesOne READ takesOne) ///< for what a screen reader calls it

public:
    enum class Form {
        Step, ///< the code alone
        Cell, ///< the code with its label below, in a row of equal ones
        Button, ///< code and label
        Line ///< a line of a list
    };
    enum class Takes { One, Several };

    ChoiceButton(QString code, Takes takes, QWidget *parent);
    void setForm(Form form, int codeWidth);
    bool takesOne() const { return m_takes == Takes::One; }
    Form form() const { return m_form; }
    const QString &code() const { return m_code; }
    void setLabel(const QString &label, const QString &hint);
    QString label() const { return m_label; }
    int codeWidth() const; ///< of this code
    int stepWidth(int ofCodes) const; ///< without the label
    int wholeWidth(int ofCodes) const; ///< with the label unbroken, beside codes that are so wide
    int cellHeight(int width) const; ///< as a cell of that width
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void paintGround(QPainter &painter) const;
    void paintBox(QPainter &painter, const QRect &where) const;
    void paintCell(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    int boxWidth() const;

    QString m_code;
    Takes m_takes;
    QString m_label;
    Form m_form = Form::Button;
    int m_codeWidth = 0;
};

} // namespace ui
