// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/LocalText.h"
#include "forms/exchange/Workbook.h"

#include <QHash>
#include <QLatin1StringView>

#include <span>

namespace forms::exchange {

/// The words that one sheet's headings are known by, and the older or longer ones that mean the same.
struct HeadingAlias
{
    QLatin1StringView given;
    QLatin1StringView word;
};

std::span<const HeadingAlias> surveyAliases();
std::span<const HeadingAlias> choicesAliases();
std::span<const HeadingAlias> settingsAliases();

/// "label::English (en)" is the word label in the language "English (en)".
struct Heading
{
    QString given; ///< as its author wrote it
    QString word; ///< small letters, "_" for spaces, aliases resolved
    QString language; ///< "" when the heading names none
};

Heading headingOf(const QString &given, std::span<const HeadingAlias> aliases);

class Languages;

/// A sheet whose first row says what its columns hold.
class FormTable
{
public:
    FormTable() = default;
    FormTable(const Sheet &sheet, std::span<const HeadingAlias> aliases);

    const QString &name() const { return m_name; }
    std::span<const SheetRow> rows() const { return std::span(m_rows); }
    const std::vector<Heading> &headings() const { return m_headings; }
    bool has(const QString &word) const { return m_columns.contains(word); }
    bool isUsed(qsizetype column) const; ///< some row has a text there

    QString text(const SheetRow &row, const QString &word) const; ///< in the first column of that word that has one
    LocalText texts(const SheetRow &row, const QString &word, const Languages &languages) const;
    /// "survey, row 29, calculation": as its author finds it.
    QString where(const SheetRow &row, const QString &word = {}) const;

private:
    QString m_name;
    std::vector<Heading> m_headings;
    std::vector<SheetRow> m_rows; ///< without the headings
    QHash<QString, std::vector<int>> m_columns; ///< of a word
};

} // namespace forms::exchange
