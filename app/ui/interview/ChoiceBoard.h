// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/AnswerField.h"
#include "app/ui/interview/ChoiceLayout.h"

#include <vector>

namespace ui {

class ElidedLabel;

/// Which of a list's choices are offered, as indexes into it and in the order they are offered.
std::vector<int> offeredChoices(const AnswerField::About &about);

/// What the typed characters of a code mean so far, and whether a longer code could still be meant.
struct CodeMatch
{
    QString code;
    bool mayGrow = false;
};
std::optional<CodeMatch> matchCode(const QStringList &codes, const QString &typed);

/// A list's choices as things to point at, to move among with the arrows and to name by typing a code: what choosing
/// one and choosing several have in common.
class ChoiceBoard : public AnswerField
{
    Q_OBJECT

public:
    ChoiceBoard(const About &about, ChoiceButton::Takes takes, QWidget *parent);

    void setAccessible(const QString &name, const QString &description) override;
    QWidget *focusTarget() override;
    void retranslate() override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    bool beforeKey(QKeyEvent *press) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    virtual void choose(ChoiceButton *button) = 0; ///< pointed at, or its whole code typed
    virtual void consider(ChoiceButton *) { } ///< its code is typed, and may be the beginning of another
    virtual void arrive(ChoiceButton *) { } ///< the arrows came there
    virtual void takeAway() = 0; ///< Backspace or Delete
    virtual ChoiceButton *startingPoint() const; ///< where the arrows begin

    void offer(const QStringList &standing); ///< the buttons of what is offered now, and of what stands anyway
    void describe();
    ChoiceButton *at(const QString &code) const;
    bool hasFocusWithin() const;

    const forms::ChoiceList *m_list;
    std::vector<ChoiceButton *> m_buttons;
    QString m_typed; ///< characters of a code so far

private:
    bool typeCode(const QString &character);
    void move(int step);
    void arrange();

    ChoiceButton::Takes m_takes;
    ChoiceLayout m_layout;
    std::vector<int> m_offered;
    ElidedLabel *m_words; ///< of a scale: the step's words
    QString m_name; ///< for screen readers
};

} // namespace ui
