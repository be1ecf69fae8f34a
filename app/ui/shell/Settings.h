// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace ui {

/// How this person wants the program on this machine. Nothing about anybody's case is ever kept here.
class Settings
{
public:
    QString theme() const; ///< "follow", "light", "dark", "high-contrast"
    void setTheme(const QString &theme);
    QString language() const; ///< "sv", "en"; Swedish where the system speaks neither
    void setLanguage(const QString &language);
    bool speedTab() const; ///< single-key items go on by themselves
    void setSpeedTab(bool on);
    int textSize() const; ///< per cent: 100 to 200
    void setTextSize(int percent);
    QStringList recentVaults() const; ///< folders, the latest first, only those that are still there
    void rememberVault(const QString &folder);
    QStringList recentDefinitions() const; ///< of instruments that were opened in the workshop, the same
    void rememberDefinition(const QString &file);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

private:
    void remember(const QString &list, const QString &path);

    mutable QSettings m_settings;
};

} // namespace ui
