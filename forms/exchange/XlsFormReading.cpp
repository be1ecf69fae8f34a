// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormReading.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

XlsFormReading::XlsFormReading(QString fileName, FormTable surveySheet, FormTable choicesSheet, FormTable settingsSheet)
    : file(std::move(fileName))
    , survey(std::move(surveySheet))
    , choices(std::move(choicesSheet))
    , settings(std::move(settingsSheet))
    , languages(setting(u"default_language"_s), {&survey, &choices})
{ }

QString XlsFormReading::setting(const QString &word) const
{
    return settings.rows().empty() ? QString() : settings.text(settings.rows().front(), word).simplified();
}

void XlsFormReading::approximated(const QString &where, const QString &what)
{
    notes.push_back({Note::Kind::Approximated, where, what});
}

void XlsFormReading::dropped(const QString &where, const QString &what)
{
    notes.push_back({Note::Kind::Dropped, where, what});
}

void XlsFormReading::wrong(const QString &where, const QString &what)
{
    m_wrongs.push_back({Note::Kind::Dropped, where, what});
}

Result<void> XlsFormReading::result() const
{
    if (m_wrongs.empty())
        return {};
    const Note &first = m_wrongs.front();
    const auto more = m_wrongs.size() - 1;
    const QString others = more == 0 ? QString() : u" (and %1 more such rows)"_s.arg(more);
    return Error{Error::Code::Schema, file + u": "_s + first.where, first.what + others};
}

} // namespace forms::exchange
