// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/AnswerField.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ElidedLabel;

/// A line to write in, with what may be written beside it. Never a spin box: that cannot be empty, and the wheel turns
/// it.
class LineField : public AnswerField
{
    Q_OBJECT

public:
    LineField(const About &about, QWidget *parent, int widthInCharacters);

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &typed) override;
    std::optional<QString> pending() const override;
    void setAccessible(const QString &name, const QString &description) override;
    QWidget *focusTarget() override;
    void retranslate() override;

protected:
    virtual QString beside(const forms::Answer &answer) const = 0; ///< the words to the right of the line
    virtual QString lineOf(const forms::Answer &answer) const; ///< what the line shows for an answer
    virtual QString toGive(const QString &written) const { return written; } ///< what is given for a line
    virtual QString placeholder() const { return {}; }
    virtual bool isWholeAtOnce(const QString &) const { return false; } ///< nothing more can be typed

    void changeEvent(QEvent *event) override;

    QLineEdit *m_edit;
    ElidedLabel *m_beside;
    int m_characters; ///< of the line's width; 0: as wide as there is room
    forms::Answer m_answer;
    QString m_shown; ///< what stood in the line when the answer was shown
    bool m_isMending = false; ///< the line holds something that could not be read
};

class TextField : public LineField
{
    Q_OBJECT

public:
    TextField(const About &about, QWidget *parent);
    bool takesLetters() const override { return true; }

protected:
    QString beside(const forms::Answer &answer) const override;

private:
    QTimer m_rest; ///< a long line is kept while it is being written
};

/// Several lines: Enter is a new line here, Tab or Ctrl+Enter goes on.
class LongTextField : public AnswerField
{
    Q_OBJECT

public:
    LongTextField(const About &about, QWidget *parent);

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &typed) override;
    std::optional<QString> pending() const override;
    void setAccessible(const QString &name, const QString &description) override;
    QWidget *focusTarget() override;
    bool takesLetters() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
    QString m_shown;
    QTimer m_rest;
};

} // namespace ui
