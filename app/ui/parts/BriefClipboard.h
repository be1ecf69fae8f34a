// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QTimer;

namespace ui {

/// Puts a text on the clipboard for as long as it takes to paste it: what is still there afterwards is taken away, and
/// what somebody has copied since is left alone. Nothing of a person stays behind when the page goes.
class BriefClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr int seconds = 30; ///< rules.md 6

    explicit BriefClipboard(QObject *parent = nullptr, int milliseconds = seconds * 1000);
    ~BriefClipboard() override;

    void put(const QString &text);
    void clear(); ///< if it is still there

Q_SIGNALS:
    void cleared();

private:
    QTimer *m_timer;
    QString m_text;
};

} // namespace ui
