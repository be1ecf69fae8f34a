// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/AnswerField.h"

#include <vector>

class QLineEdit;

namespace ui {

/// The list that opens under the line of a DropField. It lies over the page, never takes the focus and has no scroll
/// bar: it shows some of what fits, round the one at hand, and how many more there are.
class DropList : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString code;
        QString label;
    };
    explicit DropList(QWidget *parent);

    void show(std::vector<Entry> entries, int at, const QWidget *under); ///< at -1: none is at hand
    void move(int step);
    const Entry *current() const; ///< null: none
    QString place() const; ///< "3 of 12: 12 Göteborg", for screen readers

Q_SIGNALS:
    void picked(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int first() const; ///< the entry shown on top
    int shown() const;

    std::vector<Entry> m_entries;
    int m_at = -1;
};

/// One of a list that takes one line (appearance "minimal", and lists too long to stand open): what is typed is looked
/// for among codes and labels, Down opens, Enter takes the one at hand.
class DropField : public AnswerField
{
    Q_OBJECT

public:
    DropField(const About &about, QWidget *parent);
    ~DropField() override;

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &typed) override;
    std::optional<QString> pending() const override;
    void setAccessible(const QString &name, const QString &description) override;
    QWidget *focusTarget() override;
    bool takesLetters() const override { return true; }
    void retranslate() override;

protected:
    bool beforeKey(QKeyEvent *press) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QString &typed); ///< what fits; everything when nothing is typed
    void close();
    bool isOpen() const;
    void take(const QString &code);
    std::vector<DropList::Entry> fitting(const QString &typed) const;
    QString lineOf(const QString &code) const;
    void say();

    const forms::ChoiceList *m_list;
    QLineEdit *m_edit;
    DropList *m_drop = nullptr; ///< the window's; made when it first opens
    forms::Answer m_answer;
    QString m_shown; ///< what stood in the line when the answer was shown
    QString m_description;
    bool m_isMoved = false; ///< the arrows chose what is at hand
    bool m_isMending = false; ///< the line holds something that is none of the choices
};

} // namespace ui
