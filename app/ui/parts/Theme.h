// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Colours.h"

#include <QObject>

class QApplication;

namespace ui {

class DesktopAppearance;
class FocusRing;

/// Gives the application its style, palette, base font, focus ring and spoken roles, and follows the desktop's wish for
/// dark or high contrast unless one was chosen. Made once, by the program's main or a test.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Follow, Light, Dark, HighContrast };

    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    Scheme scheme() const;

    static QString choiceName(Choice choice); ///< "follow", "light", "dark", "high-contrast": as kept in settings
    static Choice choiceFromName(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    DesktopAppearance *m_desktop;
    FocusRing *m_ring;
    Choice m_choice = Choice::Follow;
};

} // namespace ui
