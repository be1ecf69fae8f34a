// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paper/FeedbackAreas.h"

#include <QListWidget>

namespace ui {

/// What the feedback sheet says, line by line: any of them becomes a goal by one key (rules.md 6).
class FeedbackLines : public QListWidget
{
    Q_OBJECT

public:
    explicit FeedbackLines(QWidget *parent = nullptr);
    void setAreas(const std::vector<paper::FeedbackArea> &areas);

Q_SIGNALS:
    void goalWanted(const QString &area, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addLines(const paper::FeedbackArea &area);
    void want(const QListWidgetItem *item);
    void fit(); ///< as high as its lines are: the page scrolls, not the list
};

} // namespace ui
