// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Evaluation.h"

#include <QWidget>

class QLineEdit;
class QTextBrowser;

namespace ui {

class TextLabel;

/// Why the item at hand is as it is: each of its expressions with what it comes to now and what it rests on, and a line
/// to try an expression in.
class EvaluationView : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationView(QWidget *parent = nullptr);

    void show(forms::FormEntry *entry, forms::Slot slot); ///< null: nothing to evaluate; it outlives what is shown
    void focusLine();
    void retranslate();

protected:
    using QWidget::show;
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void tryOut();

    forms::FormEntry *m_entry = nullptr;
    forms::Slot m_slot = -1;
    TextLabel *m_title;
    QTextBrowser *m_all;
    TextLabel *m_tryTitle;
    QLineEdit *m_line;
    QTextBrowser *m_result;
};

} // namespace ui
