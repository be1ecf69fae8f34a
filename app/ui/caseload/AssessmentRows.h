// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace ui {

/// Assessments one below the other, each in one line with its state and its next step as a button; hairlines between.
class AssessmentRows : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        std::function<QString(const cases::Assessment &)> title;
        std::function<QString(const cases::Assessment &)> who;
        std::function<QString(const cases::Assessment &)> next;
        std::function<QString(const cases::Assessment &)> carry; ///< on a button, where another version may be gone to
        QString before; ///< on the button that a planned one has besides; the two that follow are its menu
        QString meetingPage;
        QString calendar;
    };

    explicit AssessmentRows(QWidget *parent = nullptr);
    void setAssessments(const std::vector<cases::Assessment> &assessments, const Words &words);

Q_SIGNALS:
    void opened(const cases::AssessmentId &assessment);
    void carryAsked(const cases::AssessmentId &assessment); ///< over to the version that is used now
    void meetingAsked(const cases::AssessmentId &assessment); ///< the page before the meeting
    void calendarAsked(const cases::AssessmentId &assessment);

private:
    void addRow(const cases::Assessment &assessment, const Words &words);
    QPushButton *meetingButton(const cases::Assessment &assessment, const Words &words);
    QVBoxLayout *m_layout;
    int m_meetingWidth = 0; ///< of the button before a meeting; 0 when there is none
};

} // namespace ui
