// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class WrapLabel;

/// What was done, when and by whom. For a safety notice the municipality's routine and telephone stand above it, only
/// here on the worker's own screen (rules.md 6). Kept as soon as it is whole.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Conduct &conduct, const forms::Finding &finding, QWidget *parent);
    void refresh();
    void retranslate();

Q_SIGNALS:
    void finished(); ///< Enter in the last line, and it is whole

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void store();
    QDateTime when() const;

    Conduct &m_conduct;
    QString m_findingId;
    bool m_isSafety;
    WrapLabel *m_routine;
    QLabel *m_names[3];
    QLineEdit *m_lines[3]; ///< what, when, who
    WrapLabel *m_lacks;
};

} // namespace ui
