// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/AnswerField.h"

#include <QRadioButton>

#include <vector>

namespace ui {

class ElidedLabel;

/// One choice: its code and its label, as a thing to point at.
class ChoiceButton : public QRadioButton
{
    Q_OBJECT

public:
    enum class Form { Step, Button, Line }; ///< the code alone; code and label; a line of a list

    ChoiceButton(QString code, QWidget *parent);
    void setForm(Form form, int codeWidth);
    const QString &code() const { return m_code; }
    void setLabel(const QString &label, const QString &hint);
    QString label() const { return m_label; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintGround(QPainter &painter) const;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_code;
    QString m_label;
    Form m_form = Form::Button;
    int m_codeWidth = 0;
};

/// One of a list, by typing its code, by arrows or by pointing. Few and short ones stand in a row, a scale as its steps
/// with the words of the step at hand below, all others as a list.
class ChoiceField : public AnswerField
{
    Q_OBJECT

public:
    ChoiceField(const About &about, QWidget *parent);

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &typed) override;
    std::optional<QString> pending() const override;
    void setAccessible(const QString &name, const QString &description) override;
    QWidget *focusTarget() override;
    void retranslate() override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    /// The code that the typed characters name, and whether a longer code could still be meant.
    struct Match
    {
        QString code;
        bool mayGrow = false;
    };
    static std::optional<Match> match(const forms::ChoiceList &list, const QString &typed);

protected:
    bool beforeKey(QKeyEvent *press) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool apply) const; ///< returns the height
    int arrangeRow(int width, bool apply) const;
    int arrangeList(int width, bool apply) const;
    bool fitsInARow(int width) const;
    void move(int step);
    bool typeCode(const QString &character);
    void mark(const QString &code); ///< shown as chosen, not given yet
    void describe();

    const forms::ChoiceList *m_list;
    bool m_isScale;
    std::vector<ChoiceButton *> m_buttons;
    ElidedLabel *m_words; ///< of a scale: the step's words
    QString m_shown; ///< the code that stands
    QString m_marked;
    QString m_typed; ///< characters of a code so far
};

} // namespace ui
