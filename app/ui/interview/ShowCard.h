// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"

#include <QWidget>

namespace ui {

/// What the client looks at: the question at hand and its scale or choices, as large as there is room for, in the
/// client's language and direction, and nothing else. On a second screen where there is one, without taking the
/// keyboard; else over the whole screen, where keys still answer the question and Esc or F9 takes it away. What is
/// not for the client (ratings, notes, findings, answers) is never on it.
class ShowCard : public QWidget
{
    Q_OBJECT

public:
    ShowCard(const Conduct &conduct, QWidget *page);

    void showItem(forms::Slot slot);
    void setLanguage(const QString &language); ///< empty: the interview's
    void open(); ///< where the client sees it
    void refresh(); ///< an answer may change what the words name, or which choices are offered

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Line
    {
        QString code; ///< as the client may say it; empty where a choice has words alone
        QString label;
    };
    struct Content
    {
        QString question;
        QString below; ///< time frame, unit and range
        std::vector<Line> lines;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    Content content() const;
    bool isForClient() const;
    QString text(const forms::LocalText &text) const;
    /// Height that it takes in this size; draws it where a painter is given.
    int place(const Content &content, double points, QPainter *painter) const;

    const Conduct &m_conduct;
    QWidget *m_page; ///< keys go there
    forms::Slot m_slot = -1;
    QString m_language;
    Content m_content;
};

} // namespace ui
