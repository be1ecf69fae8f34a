// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

Language::Language(QObject *parent)
    : QObject(parent)
{ }

void Language::choose(const QString &language)
{
    const QString system = QLocale::system().name().left(2);
    QString chosen = language.isEmpty() ? system : language;
    if (chosen != "sv"_L1 && chosen != "en"_L1)
        chosen = u"sv"_s;
    // The locale first: whoever answers LanguageChange formats with it.
    QLocale::setDefault(chosen == "sv"_L1 ? QLocale(QLocale::Swedish, QLocale::Sweden)
                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English needs a catalogue too: its plurals are not in the source
    if (m_own.load(u":/i18n/underlag_"_s + chosen))
        QCoreApplication::installTranslator(&m_own);
    Q_EMIT changed();
}

QString Language::current()
{
    return QLocale().name().left(2);
}

} // namespace ui
