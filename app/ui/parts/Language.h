// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace ui {

/// The language of the interface: "sv" or "en". Switching it sends LanguageChange to every widget; texts of instruments
/// are asked for in the same language.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    void choose(const QString &language); ///< empty: the desktop's, Swedish when that is neither of ours
    static QString current(); ///< of the default locale: what a widget asks LocalText for

Q_SIGNALS:
    void changed();

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui
