// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/FormColumn.h"
#include "app/ui/shell/Settings.h"

class QCheckBox;
class QComboBox;

namespace ui {

/// How the program looks and behaves on this machine. What is chosen is seen at once; there is nothing to save.
class SettingsPage : public FormColumn
{
    Q_OBJECT

public:
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    void changed();

private:
    void take();

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QCheckBox *m_speedTab;
    Field *m_speedField = nullptr;
    bool m_isShowing = false; ///< showing what is chosen is not choosing
};

} // namespace ui
