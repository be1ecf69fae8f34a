// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/WorkshopModels.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ui {

class FindingMark;
class TextLabel;

/// The definition's own cases: which hold, and of one that does not what was expected and what came.
class CasesView : public QWidget
{
    Q_OBJECT

public:
    explicit CasesView(QWidget *parent = nullptr);

    void showRunning();
    void show(std::vector<operations::CaseResult> results, bool isCurrent); ///< of the text as it lies on the disk
    QString summary() const; ///< "12/14"
    void setKeepable(bool isKeepable); ///< there is a trial whose answers may be kept
    void focusList();
    void retranslate();

Q_SIGNALS:
    void runAsked();
    void keepAsked(); ///< the trial's answers as a case
    void placeAsked(const QString &file, int line);

protected:
    using QWidget::show;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSummary();
    void showCurrent();
    void showPlace();

    models::CasesModel *m_model;
    FindingMark *m_mark;
    QPushButton *m_run;
    QPushButton *m_keep;
    TextLabel *m_advice;
    QTableView *m_table;
    QPlainTextEdit *m_detail;
    bool m_isCurrent = true;
    bool m_isRunning = false;
};

} // namespace ui
