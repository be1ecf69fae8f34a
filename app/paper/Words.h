// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace paper {

/// The fixed words of a paper in the language it is asked for, which need not be the window's. Sources are marked with
/// QT_TRANSLATE_NOOP("paper", ...).
class Words
{
public:
    explicit Words(const QString &language);

    const QString &language() const { return m_language; }
    bool isTranslated() const { return !m_translator.isEmpty(); } ///< there is a catalogue; the source is English
    QString operator()(const char *source) const;
    /// "%n risks", "1 risk": the source marked with QT_TRANSLATE_N_NOOP, in the form that this number takes.
    QString operator()(const char *source, int number) const;

    QString date(const QDate &date) const; ///< "14 mars 2026"
    QString number(double value, int decimals) const; ///< decimal comma in Swedish, a true minus
    QString typed(const QString &canonical) const; ///< a number as it was typed, with this language's decimal sign

private:
    QString m_language;
    QLocale m_locale;
    QTranslator m_translator;
};

} // namespace paper
