// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Interview.h"
#include "app/ui/interview/Conduct.h"

#include <QWidget>

namespace ui {

class WrapLabel;

/// How long each section has been at hand, for who interviews and nobody else. Esc leaves.
class TimePanel : public QWidget
{
    Q_OBJECT

public:
    TimePanel(const Conduct &conduct, const operations::Interview &interview, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Conduct &m_conduct;
    const operations::Interview &m_interview;
    WrapLabel *m_title;
    WrapLabel *m_total;
    QWidget *m_rows = nullptr;
};

/// "1 h 5 min", "3 min", "40 s".
QString timeWords(qint64 milliseconds);

} // namespace ui
