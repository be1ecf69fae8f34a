// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Goal.h"
#include "forms/base/Result.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace operations {
class VaultSession;
}

namespace ui {

class TextLabel;

/// A client's goals, each with what came of it and a way to follow it; under them a line for a new one.
class GoalRows : public QWidget
{
    Q_OBJECT

public:
    explicit GoalRows(operations::VaultSession &session, QWidget *parent = nullptr);

    void setClient(const cases::ClientId &client, const cases::AssessmentId &at = {}); ///< at: new ones are set at it
    void reload();
    QSize minimumSizeHint() const override { return {160, 0}; } ///< its height is asked with heightForWidth
    bool set(const QString &area, const QString &text); ///< false when it was refused: failed() said why
    int count() const { return int(m_goals.size()); }
    const std::vector<cases::Goal> &goals() const { return m_goals; }
    void goTo(const QString &goal); ///< puts the focus on its row; an id

Q_SIGNALS:
    void failed(const forms::Error &error);
    void arranged(); ///< its rows are others now

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addRow(const cases::Goal &goal);
    QWidget *followForm(const cases::Goal &goal, QWidget *row);
    void follow(const cases::Goal &goal, cases::GoalOutcome outcome, const QString &note);

    operations::VaultSession &m_session;
    cases::ClientId m_client;
    cases::AssessmentId m_at;
    std::vector<cases::Goal> m_goals;
    QVBoxLayout *m_rows;
    TextLabel *m_nothing;
    QLineEdit *m_new;
};

} // namespace ui
