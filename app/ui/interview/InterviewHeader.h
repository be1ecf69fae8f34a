// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Interview.h"
#include "app/ui/interview/Conduct.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace ui {

class ElidedLabel;

/// Whether what was given is on disk. Stands still: its width does not change with its words, and a write that is done
/// within a blink is not shown at all.
class SaveMark : public QWidget
{
    Q_OBJECT

public:
    enum class State { Saved, Saving, Failed };

    explicit SaveMark(QWidget *parent);
    void show(State state);
    State state() const { return m_state; }
    void retranslate();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    using QWidget::show;

private:
    QString word(State state) const;
    void become(State state);

    State m_state = State::Saved;
    QTimer m_patience;
};

/// The line above an interview: the way back, who and what and when, where in the section, saved or not, pause.
class InterviewHeader : public QWidget
{
    Q_OBJECT

public:
    InterviewHeader(Conduct &conduct, const operations::Interview &interview, QWidget *parent);

    void showItem(forms::Slot slot);
    void retranslate();
    SaveMark *saveMark() const { return m_saved; }

Q_SIGNALS:
    void leaveAsked();

private:
    QString about() const;

    Conduct &m_conduct;
    const operations::Interview &m_interview; ///< the day it was held
    forms::Slot m_slot = -1;
    QToolButton *m_back;
    ElidedLabel *m_about;
    ElidedLabel *m_where;
    SaveMark *m_saved;
    QPushButton *m_pause;
};

} // namespace ui
