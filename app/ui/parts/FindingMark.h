// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Colours.h"
#include "forms/base/Finding.h"

#include <QWidget>

namespace ui {

/// How a finding looks everywhere: one icon, one colour role, one word.
Role severityRole(forms::Severity severity);
QString severityIcon(forms::Severity severity);
QString severityWord(forms::Severity severity); ///< "Error", "Warning", "Notice", translated

/// The mark itself: icon and word. Never colour alone.
class FindingMark : public QWidget
{
    Q_OBJECT

public:
    explicit FindingMark(forms::Severity severity, QWidget *parent = nullptr);
    /// For states that are no findings: "emblem-success", Role::Good, "Complete".
    FindingMark(const QString &icon, Role role, const QString &word, QWidget *parent = nullptr);
    void show(forms::Severity severity);
    void show(const QString &icon, Role role, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    using QWidget::show;

private:
    QString m_icon;
    QString m_word;
    Role m_role = Role::Text;
};

} // namespace ui
