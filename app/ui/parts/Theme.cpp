// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Theme.h"

#include "app/ui/parts/DesktopAppearance.h"
#include "app/ui/parts/FocusRing.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/parts/Style.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr QLatin1String choiceNames[] = {"follow"_L1, "light"_L1, "dark"_L1, "high-contrast"_L1};
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_desktop(new DesktopAppearance(this))
    , m_ring(new FocusRing(this))
{
    setBaseFont(m_application);
    QApplication::setStyle(new Style);
    installSpokenRoles();
    connect(m_desktop, &DesktopAppearance::changed, this, [this] {
        if (m_choice == Choice::Follow || m_choice == Choice::HighContrast)
            apply();
    });
    apply();
}

Theme::~Theme() = default;

Scheme Theme::scheme() const
{
    const Scheme wanted = m_desktop->scheme();
    const bool isDark = wanted == Scheme::Dark || wanted == Scheme::HighContrastDark;
    switch (m_choice) {
    case Choice::Follow:
        return wanted;
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::HighContrast:
        return isDark ? Scheme::HighContrastDark : Scheme::HighContrast;
    }
    return Scheme::Light;
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    m_application.setPalette(paletteOf(scheme()));
    Q_EMIT changed();
}

QString Theme::choiceName(Choice choice)
{
    return choiceNames[int(choice)];
}

Theme::Choice Theme::choiceFromName(const QString &name)
{
    for (int i = 0; i < int(std::size(choiceNames)); ++i) {
        if (name == choiceNames[i])
            return Choice(i);
    }
    return Choice::Follow;
}

} // namespace ui
