// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/Settings.h"

#include "app/operations/VaultSession.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr qsizetype mostRecent = 6;
}

QString Settings::theme() const
{
    return m_settings.value(u"theme"_s, u"follow"_s).toString();
}

void Settings::setTheme(const QString &theme)
{
    m_settings.setValue(u"theme"_s, theme);
}

QString Settings::language() const
{
    const QString system = QLocale::system().language() == QLocale::English ? u"en"_s : u"sv"_s;
    const QString chosen = m_settings.value(u"language"_s, system).toString();
    return chosen == "en"_L1 ? chosen : u"sv"_s;
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(u"language"_s, language);
}

bool Settings::speedTab() const
{
    return m_settings.value(u"speed_tab"_s, false).toBool();
}

void Settings::setSpeedTab(bool on)
{
    m_settings.setValue(u"speed_tab"_s, on);
}

int Settings::textSize() const
{
    return std::clamp(m_settings.value(u"text_size"_s, 100).toInt(), 100, 200);
}

void Settings::setTextSize(int percent)
{
    m_settings.setValue(u"text_size"_s, percent);
}

QStringList Settings::recentVaults() const
{
    QStringList folders = m_settings.value(u"recent_vaults"_s).toStringList();
    folders.removeIf([](const QString &folder) { return !operations::VaultSession::isVault(folder); });
    return folders;
}

void Settings::remember(const QString &list, const QString &path)
{
    QStringList paths = m_settings.value(list).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(list, paths.mid(0, mostRecent));
}

void Settings::rememberVault(const QString &folder)
{
    remember(u"recent_vaults"_s, folder);
}

QStringList Settings::recentDefinitions() const
{
    QStringList files = m_settings.value(u"recent_definitions"_s).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::rememberDefinition(const QString &file)
{
    remember(u"recent_definitions"_s, file);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(u"geometry"_s).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"geometry"_s, geometry);
}

} // namespace ui
