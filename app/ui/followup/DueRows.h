// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/FollowUps.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace ui {

/// The follow-ups of one client that are due, each with what can come of it: the interview itself, one more attempt, or
/// an end without one (rules.md 1, 6). Nothing is shown when nothing is due.
class DueRows : public QWidget
{
    Q_OBJECT

public:
    using Titles = std::function<QString(const QString &instrument)>;

    /// buttons: in a row, or below one another where there is little room.
    DueRows(operations::VaultSession &session, Titles titles, Qt::Orientation buttons = Qt::Horizontal,
        QWidget *parent = nullptr);
    void setClient(const cases::ClientId &client); ///< null: nobody
    void reload();
    QSize minimumSizeHint() const override { return {160, 0}; } ///< its height is asked with heightForWidth

Q_SIGNALS:
    void beginAsked(const cases::ClientId &client, const QString &instrument);
    void failed(const forms::Error &error);
    void arranged(); ///< its rows are others now

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(const operations::DueFollowUp &due);
    QWidget *endMenu(const operations::DueFollowUp &due, QLineEdit *note);
    void take(const forms::Result<void> &done);

    operations::VaultSession &m_session;
    Titles m_titles;
    Qt::Orientation m_buttons;
    cases::ClientId m_client;
    QVBoxLayout *m_rows;
};

} // namespace ui
