// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace ui {

class TextLabel;

/// A control with its name above and, below, what to know about it or what is wrong with what stands in it. The name is
/// also what a screen reader says; what is wrong is its description.
class Field : public QWidget
{
    Q_OBJECT

public:
    explicit Field(QWidget *control, QWidget *parent = nullptr);

    void setName(const QString &name); ///< "&" before the letter that Alt reaches it by
    void setHint(const QString &hint);
    void setProblem(std::function<QString()> words); ///< said again in every language
    void clearProblem() { setProblem({}); }
    bool hasProblem() const { return bool(m_problem); }
    QWidget *control() const { return m_control; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNote();

    QLabel *m_name;
    QLabel *m_icon; ///< beside what is wrong: never colour alone
    TextLabel *m_note;
    QWidget *m_control;
    QString m_hint;
    std::function<QString()> m_problem;
};

} // namespace ui
