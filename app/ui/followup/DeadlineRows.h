// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Deadlines.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// The days that the law and the steps of a case set: what is to be done, by when, what was late and why. What was met
/// in time is not listed: there is nothing to do about it.
class DeadlineRows : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineRows(operations::VaultSession &session, QWidget *parent = nullptr);
    void setClient(const cases::ClientId &client);
    void reload();
    bool isEmpty() const { return m_isEmpty; }
    QSize minimumSizeHint() const override { return {160, 0}; } ///< its height is asked with heightForWidth

Q_SIGNALS:
    void failed(const forms::Error &error);
    void arranged(); ///< its rows are others now

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const operations::ToldDeadline &told);
    QString standing(const cases::Deadline &deadline) const;
    void explain(const cases::Deadline &deadline, const QString &reason);

    operations::VaultSession &m_session;
    cases::ClientId m_client;
    bool m_isEmpty = true;
    QVBoxLayout *m_rows;
};

} // namespace ui
