// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Theme.h"

#include <QString>

namespace ui {

class MainWindow;
class Settings;

/// Takes pictures of the real window: each page in Swedish and English, light and dark, wide and small, and small in
/// high contrast and with text of twice the size.
class TourCamera
{
public:
    TourCamera(MainWindow &window, Settings &settings, QString folder)
        : m_window(window)
        , m_settings(settings)
        , m_folder(std::move(folder))
    { }

    void shoot(const QString &page); ///< every language and look; leaves the window as it was
    int taken() const { return m_taken; }

private:
    void show(const QString &language, const QString &theme, int textSize);
    void keep(const QString &name);

    MainWindow &m_window;
    Settings &m_settings;
    QString m_folder;
    int m_number = 0;
    int m_taken = 0;
};

} // namespace ui
