// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/TourCamera.h"

#include "app/ui/shell/MainWindow.h"
#include "app/ui/shell/Settings.h"
#include "app/ui/shell/TourHands.h"

#include <QApplication>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace ui {

void TourCamera::shoot(const QString &page)
{
    ++m_number;
    const QSize before = m_window.size();
    for (const QString &language : {u"sv"_s, u"en"_s}) {
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            for (const QSize size : {QSize(1600, 1000), QSize(1024, 640)})
                shootOne(page, language, theme, size);
        }
    }
    m_settings.setLanguage(u"sv"_s);
    m_settings.setTheme(u"light"_s);
    m_window.applySettings();
    m_window.resize(before);
    TourHands::settle(50);
}

void TourCamera::shootOne(const QString &page, const QString &language, const QString &theme, QSize size)
{
    m_settings.setLanguage(language);
    m_settings.setTheme(theme);
    m_window.applySettings();
    m_window.resize(size);
    TourHands::settle(60);
    const QString name = u"%1-%2-%3-%4-%5x%6.png"_s.arg(m_number, 2, 10, QChar(u'0'))
                             .arg(page, language, theme)
                             .arg(size.width())
                             .arg(size.height());
    if (m_window.grab().save(m_folder + u'/' + name))
        ++m_taken;
}

} // namespace ui
