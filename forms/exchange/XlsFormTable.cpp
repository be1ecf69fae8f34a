// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormTable.h"

#include "forms/exchange/XlsFormLanguages.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr HeadingAlias survey[] = {
    {"command"_L1, "type"_L1},
    {"tag"_L1, "name"_L1},
    {"value"_L1, "name"_L1},
    {"caption"_L1, "label"_L1},
    {"relevance"_L1, "relevant"_L1},
    {"bind::relevant"_L1, "relevant"_L1},
    {"bind::required"_L1, "required"_L1},
    {"requiredmsg"_L1, "required_message"_L1},
    {"jr:requiredmsg"_L1, "required_message"_L1},
    {"bind::jr:requiredmsg"_L1, "required_message"_L1},
    {"bind::constraint"_L1, "constraint"_L1},
    {"constraining_message"_L1, "constraint_message"_L1},
    {"jr:constraintmsg"_L1, "constraint_message"_L1},
    {"bind::jr:constraintmsg"_L1, "constraint_message"_L1},
    {"calculate"_L1, "calculation"_L1},
    {"bind::calculate"_L1, "calculation"_L1},
    {"readonly"_L1, "read_only"_L1},
    {"bind::readonly"_L1, "read_only"_L1},
    {"body::appearance"_L1, "appearance"_L1},
    {"control::appearance"_L1, "appearance"_L1},
    {"count"_L1, "repeat_count"_L1},
    {"jr:count"_L1, "repeat_count"_L1},
    {"body::jr:count"_L1, "repeat_count"_L1},
    {"control::jr:count"_L1, "repeat_count"_L1},
    {"image"_L1, "media::image"_L1},
    {"big-image"_L1, "media::big-image"_L1},
    {"audio"_L1, "media::audio"_L1},
    {"video"_L1, "media::video"_L1},
};

constexpr HeadingAlias choices[] = {
    {"value"_L1, "name"_L1},
    {"caption"_L1, "label"_L1},
    {"image"_L1, "media::image"_L1},
    {"big-image"_L1, "media::big-image"_L1},
    {"audio"_L1, "media::audio"_L1},
    {"video"_L1, "media::video"_L1},
};

constexpr HeadingAlias settings[] = {
    {"title"_L1, "form_title"_L1},
    {"set_form_title"_L1, "form_title"_L1},
    {"set_form_id"_L1, "form_id"_L1},
    {"id_string"_L1, "form_id"_L1},
};

/// Words that are one with what follows them: "media::image", "bind::type".
bool isFamily(const QString &word)
{
    return QStringList{u"media"_s, u"bind"_s, u"body"_s, u"control"_s, u"instance"_s, u"attribute"_s}.contains(word);
}

QString wordOf(const QString &text)
{
    return text.simplified().toLower().replace(u' ', u'_');
}

/// The heading's parts; a single colon parts them too, as older forms have it, but not within "jr:count".
QStringList partsOf(const QString &given)
{
    if (given.contains(u"::"_s))
        return given.split(u"::"_s);
    const QString first = given.section(u':', 0, 0);
    if (!given.contains(u':') || first.trimmed() == u"jr")
        return {given};
    const QString rest = given.section(u':', 1);
    if (isFamily(wordOf(first)) && !rest.trimmed().startsWith(u"jr:"_s))
        return QStringList{first} + rest.split(u':');
    return {first, rest};
}

} // namespace

std::span<const HeadingAlias> surveyAliases()
{
    return survey;
}

std::span<const HeadingAlias> choicesAliases()
{
    return choices;
}

std::span<const HeadingAlias> settingsAliases()
{
    return settings;
}

Heading headingOf(const QString &given, std::span<const HeadingAlias> aliases)
{
    QStringList parts = partsOf(given);
    QString word = wordOf(parts.takeFirst());
    if (isFamily(word) && !parts.isEmpty())
        word += u"::"_s + wordOf(parts.takeFirst());
    const auto alias = std::ranges::find_if(aliases, [&](const HeadingAlias &row) { return word == row.given; });
    if (alias != aliases.end())
        word = alias->word;
    return {given, word, parts.join(u"::"_s).simplified()};
}

FormTable::FormTable(const Sheet &sheet, std::span<const HeadingAlias> aliases)
    : m_name(sheet.name.trimmed().toLower())
{
    if (sheet.rows.empty())
        return;
    for (const QString &given : sheet.rows.front().cells) {
        Heading heading = headingOf(given, aliases);
        if (!heading.word.isEmpty())
            m_columns[heading.word].push_back(int(m_headings.size()));
        m_headings.push_back(std::move(heading));
    }
    m_rows.assign(sheet.rows.begin() + 1, sheet.rows.end());
}

bool FormTable::isUsed(qsizetype column) const
{
    return std::ranges::any_of(m_rows, [column](const SheetRow &row) { return !row.at(column).isEmpty(); });
}

QString FormTable::text(const SheetRow &row, const QString &word) const
{
    const auto columns = m_columns.constFind(word);
    if (columns == m_columns.constEnd())
        return {};
    for (const int column : *columns) {
        if (column < row.cells.size() && !row.cells[column].isEmpty())
            return row.cells[column];
    }
    return {};
}

LocalText FormTable::texts(const SheetRow &row, const QString &word, const Languages &languages) const
{
    LocalText texts;
    const auto columns = m_columns.constFind(word);
    if (columns == m_columns.constEnd())
        return texts;
    for (const bool isNamed : {true, false}) { // a column that names its language comes before one that does not
        for (const int column : *columns) {
            const QString &language = m_headings[column].language;
            if (language.isEmpty() == isNamed || column >= row.cells.size() || row.cells[column].isEmpty())
                continue;
            if (const QString code = languages.codeOf(language); !texts.has(code))
                texts.set(code, row.cells[column]);
        }
    }
    return texts;
}

QString FormTable::where(const SheetRow &row, const QString &word) const
{
    QString place = u"%1, row %2"_s.arg(m_name).arg(row.number);
    if (word.isEmpty())
        return place;
    const auto columns = m_columns.constFind(word);
    return place + u", "_s + (columns == m_columns.constEnd() ? word : m_headings[columns->front()].given);
}

} // namespace forms::exchange
