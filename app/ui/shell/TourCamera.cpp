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

namespace {

constexpr QSize large(1600, 1000);
constexpr QSize smallest(1024, 640);

/// One way to see a page, in each language.
struct Look
{
    QLatin1StringView theme;
    QSize size;
    int textSize;
};

constexpr Look looks[] = {
    {"light"_L1, large, 100},
    {"light"_L1, smallest, 100},
    {"dark"_L1, large, 100},
    {"dark"_L1, smallest, 100},
    {"high-contrast"_L1, smallest, 100},
    {"light"_L1, smallest, 200},
};

} // namespace

void TourCamera::shoot(const QString &page)
{
    ++m_number;
    const QSize before = m_window.size();
    for (const QString &language : {u"sv"_s, u"en"_s}) {
        for (const Look &look : looks) {
            show(language, look.theme, look.textSize);
            m_window.resize(look.size);
            TourHands::settle(100);
            keep(u"%1-%2-%3-%4x%5%6"_s.arg(page, language, look.theme)
                    .arg(look.size.width())
                    .arg(look.size.height())
                    .arg(look.textSize == 100 ? QString() : u"-%1"_s.arg(look.textSize)));
        }
    }
    show(u"sv"_s, u"light"_s, 100);
    m_window.resize(before);
    TourHands::settle(50);
}

void TourCamera::show(const QString &language, const QString &theme, int textSize)
{
    m_settings.setLanguage(language);
    m_settings.setTheme(theme);
    m_settings.setTextSize(textSize);
    m_window.applySettings();
}

void TourCamera::keep(const QString &name)
{
    if (m_window.grab().save(u"%1/%2-%3.png"_s.arg(m_folder).arg(m_number, 2, 10, QChar(u'0')).arg(name)))
        ++m_taken;
}

} // namespace ui
