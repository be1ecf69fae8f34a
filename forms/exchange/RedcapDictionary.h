// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"
#include "forms/exchange/Exchange.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace forms::exchange {

/// One row of a data dictionary, its cells as they stand.
struct RedcapField
{
    int line = 0; ///< of the file
    QString name;
    QString form;
    QString section;
    QString type; ///< in small letters
    QString label;
    QString choices; ///< or the calculation, or a slider's labels
    QString note;
    QString validation; ///< in small letters
    QString minimum;
    QString maximum;
    QString identifier;
    QString branching;
    QString required;
    QString alignment;
    QString number; ///< in surveys
    QString matrix;
    QString ranking;
    QString annotation;

    QString place(const QString &column) const; ///< of a note: "line 12, age, Branching Logic"
};

/// The rows of a dictionary by the names of its columns, whatever their order: as the project's page gives it
/// ("Variable / Field Name"), as older versions did, and as the programming interface does ("field_name").
/// Errors: as readCsv; Schema when a column is missing that nothing can be read without, or there are no fields.
Result<std::vector<RedcapField>> readRedcapDictionary(
    const QByteArray &bytes, const QString &fileName, std::vector<Note> &notes);

} // namespace forms::exchange
