// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Words.h"

using namespace Qt::StringLiterals;

namespace paper {

Words::Words(const QString &language)
    : m_language(language)
    , m_locale(language)
{
    // Where there is no catalogue the source, English, stands.
    (void)m_translator.load(u":/i18n/underlag_%1.qm"_s.arg(language));
}

QString Words::operator()(const char *source) const
{
    const QString translated = m_translator.translate("paper", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString Words::operator()(const char *source, int number) const
{
    const QString translated = m_translator.translate("paper", source, nullptr, number);
    const QString words = translated.isEmpty() ? QString::fromUtf8(source) : translated;
    return QString(words).replace(u"%n"_s, m_locale.toString(number));
}

QString Words::date(const QDate &date) const
{
    return date.isValid() ? m_locale.toString(date, u"d MMMM yyyy"_s) : QString();
}

QString Words::number(double value, int decimals) const
{
    QString text = QString::number(value, 'f', decimals);
    text.replace(u'.', m_locale.decimalPoint());
    if (text.startsWith(u'-'))
        text.replace(0, 1, u'\u2212');
    return text;
}

QString Words::typed(const QString &canonical) const
{
    QString text = canonical;
    return text.replace(u'.', m_locale.decimalPoint());
}

} // namespace paper
