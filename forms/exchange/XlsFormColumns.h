// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/LocalText.h"
#include "forms/exchange/Workbook.h"

#include <QHash>

#include <initializer_list>

namespace forms::exchange {

/// A row on its way into a sheet: heading to text.
using Cells = QHash<QString, QString>;

/// Only the headings that some row uses, in this order; the first so many always.
Sheet sheetOf(const QString &name, const QStringList &headings, qsizetype always, const std::vector<Cells> &rows);

/// The columns of a form in several languages: "label::Svenska (sv)", "label::English (en)".
class TranslatedColumns
{
public:
    explicit TranslatedColumns(const QStringList &codes);

    qsizetype languages() const { return qsizetype(m_languages.size()); }
    /// One heading a word, and of a word that is translated one a language.
    QStringList headings(std::initializer_list<QLatin1StringView> words) const;
    void put(Cells &row, const QString &word, const LocalText &texts) const;

private:
    std::vector<std::pair<QString, QString>> m_languages; ///< code and heading
};

} // namespace forms::exchange
