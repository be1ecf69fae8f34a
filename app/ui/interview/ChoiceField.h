// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/ChoiceBoard.h"

#include <QTimer>

namespace ui {

/// One of a list, by typing its code, by arrows or by pointing.
class ChoiceField : public ChoiceBoard
{
    Q_OBJECT

public:
    ChoiceField(const About &about, QWidget *parent);

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &typed) override;
    std::optional<QString> pending() const override;

protected:
    void choose(ChoiceButton *button) override;
    void consider(ChoiceButton *button) override;
    void arrive(ChoiceButton *button) override;
    void takeAway() override;

private:
    void mark(const QString &code); ///< shown as chosen, not given yet

    QString m_shown; ///< the code that stands
    QString m_marked;
};

/// Several of a list: a typed code ticks or takes away, arrows move, the space bar ticks, Enter goes on. A choice that
/// stands alone takes the others away.
class SeveralField : public ChoiceBoard
{
    Q_OBJECT

public:
    SeveralField(const About &about, QWidget *parent);

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &typed) override;
    std::optional<QString> pending() const override;

protected:
    void choose(ChoiceButton *button) override;
    void consider(ChoiceButton *button) override;
    void takeAway() override;
    ChoiceButton *startingPoint() const override;
    bool beforeKey(QKeyEvent *press) override;

private:
    QStringList toggled(const QString &code) const; ///< what is marked, with it ticked or taken away
    ChoiceButton *typedButton() const; ///< whose code is typed and might be longer; null: none
    bool isExclusive(const QString &code) const;
    void mark(const QStringList &codes); ///< shown as chosen, not given yet

    QStringList m_shown; ///< the codes that stand, in the list's order
    QStringList m_marked;
    QTimer m_rest; ///< kept while one goes on choosing
};

} // namespace ui
