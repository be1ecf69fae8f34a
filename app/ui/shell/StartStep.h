// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// One step of starting: a narrow column with a title, some words, fields, what went wrong, and one thing to do.
class StartStep : public Page
{
    Q_OBJECT

public:
    explicit StartStep(QWidget *parent = nullptr);

    QString title() const override;
    /// Says what is being done and holds the fields still; empty: done. With cancel it can be called off.
    void setBusy(const QString &what, std::function<void()> cancel = {});
    void setProblem(std::function<BarText()> problem);
    void clearProblem();
    void setError(const forms::Error &error);

protected:
    void addTitle(std::function<QString()> title, std::function<QString()> words);
    QVBoxLayout *body() const { return m_body; }
    QPushButton *addAction(const char *objectName, std::function<QString()> text); ///< the first is the step's own
    QPushButton *addWay(const char *objectName, std::function<QString()> text); ///< a quieter way on, below

private:
    TextLabel *m_title;
    TextLabel *m_words;
    QVBoxLayout *m_body;
    ErrorBar *m_problem;
    TextLabel *m_busy;
    QPushButton *m_callOff;
    std::function<void()> m_cancel;
    QWidget *m_actions;
    QVBoxLayout *m_ways;
    QWidget *m_column;
};

} // namespace ui
