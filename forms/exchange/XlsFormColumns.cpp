// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormColumns.h"

#include "forms/exchange/XlsFormLanguages.h"

#include <QSet>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

Sheet sheetOf(const QString &name, const QStringList &headings, qsizetype always, const std::vector<Cells> &rows)
{
    QStringList used;
    for (qsizetype at = 0; at < headings.size(); ++at) {
        const auto has = [&](const Cells &row) { return !row.value(headings[at]).isEmpty(); };
        if (at < always || std::ranges::any_of(rows, has))
            used += headings[at];
    }
    Sheet sheet{name, {{1, used}}};
    for (const Cells &row : rows) {
        SheetRow made{int(sheet.rows.size()) + 1, {}};
        for (const QString &heading : used)
            made.cells += row.value(heading);
        sheet.rows.push_back(std::move(made));
    }
    return sheet;
}

TranslatedColumns::TranslatedColumns(const QStringList &codes)
{
    for (const QString &code : codes)
        m_languages.emplace_back(code, languageHeading(code));
}

QStringList TranslatedColumns::headings(std::initializer_list<QLatin1StringView> words) const
{
    static const QSet<QString> translated{
        u"label"_s, u"hint"_s, u"guidance_hint"_s, u"required_message"_s, u"constraint_message"_s};
    QStringList made;
    for (const QString word : words) {
        if (!translated.contains(word)) {
            made += word;
            continue;
        }
        for (const auto &[code, heading] : m_languages)
            made += word + u"::"_s + heading;
    }
    return made;
}

void TranslatedColumns::put(Cells &row, const QString &word, const LocalText &texts) const
{
    for (const auto &[code, heading] : m_languages) {
        if (texts.has(code))
            row.insert(word + u"::"_s + heading, texts.in(code));
    }
}

} // namespace forms::exchange
