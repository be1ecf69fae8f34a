// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"
#include "forms/exchange/Exported.h"
#include "forms/exchange/Workbook.h"

namespace forms::exchange {

/// An XLSForm as a definition. Errors: Syntax and Schema as readWorkbook; Schema with "survey, row 29, type" when its
/// rows make no form; what has no counterpart here is a Note.
Result<Imported> importXlsForm(const QByteArray &bytes, const QString &fileName);
Result<Imported> importMarkdownForm(const QByteArray &bytes, const QString &fileName); ///< the same, as tables in a .md
Result<Imported> importSheets(const std::vector<Sheet> &sheets, const QString &fileName);

/// As an XLSForm workbook; the same bytes for the same definition.
Result<Exported> exportXlsForm(const FormDefinition &form);

} // namespace forms::exchange
