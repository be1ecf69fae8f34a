// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace ui {

class TextLabel;

/// The head of a page: the way back, what the page is about, and its few actions at the right.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setBack(const QString &where); ///< "Caseload"; empty: a first page, there is no way back
    void setTitle(const QString &title);
    void setNote(const QString &note); ///< a quiet line under the title
    QPushButton *addButton(const char *objectName); ///< at the right, in the order they are added
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void backAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeWords();

    QToolButton *m_back;
    TextLabel *m_title;
    TextLabel *m_note;
    QHBoxLayout *m_actions;
    QWidget *m_words = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_isBelow = false;
};

} // namespace ui
