// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Colours.h"

#include <QObject>

class QDBusVariant;
class QDBusPendingCallWatcher;

namespace ui {

/// What the desktop wants: the portal's org.freedesktop.appearance color-scheme and contrast, as Qt 6.4 has no API
/// for them. Asked without waiting; light where there is no portal.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);
    Scheme scheme() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    bool m_isDark = false;
    bool m_isHighContrast = false;
};

} // namespace ui
