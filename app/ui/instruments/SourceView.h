// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"

#include <QPlainTextEdit>

namespace ui {

/// A text as it lies on the disk, to be read: with line numbers, and one line marked. It is changed in an editor.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setText(const QString &text); ///< keeps the place
    void mark(const forms::Position &position, forms::Severity severity); ///< and shows it
    void clearMark();
    int markedLine() const { return m_line; } ///< 0: none

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int numberWidth() const;
    void placeNumbers();
    void paintNumbers(QPaintEvent *event);
    void showMark();

    QWidget *m_numbers;
    int m_line = 0;
    forms::Severity m_severity = forms::Severity::Error;
};

} // namespace ui
