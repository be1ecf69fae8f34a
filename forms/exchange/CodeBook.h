// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"
#include "forms/exchange/Exported.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace forms::exchange {

enum class CodeBookPart { Variables, Values, Scores, Checks, Instrument };

/// One table of the code book. Texts in a form's languages have a column each: label_sv, label_en.
struct CodeBookTable
{
    QString name; ///< "variables"
    QStringList columns;
    std::vector<QStringList> rows;
};

/// What an analyst must know of an instrument to use its data, laid out as the DDI's variable description (DDI Codebook
/// 2.5: name, label, format, range, invalid values, categories, universe, derivation): one row a variable in the form's
/// order. Notes are no variables and are left out.
CodeBookTable codeBookTable(const FormDefinition &form, CodeBookPart part);

/// One table as CSV: UTF-8 with a byte order mark, so that a spreadsheet reads å as å; no cell is run as a formula.
Result<Exported> codeBookCsv(const FormDefinition &form, CodeBookPart part = CodeBookPart::Variables);

/// All tables, a sheet each; the same bytes for the same form.
Result<Exported> codeBookXlsx(const FormDefinition &form);

} // namespace forms::exchange
