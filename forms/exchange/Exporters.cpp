// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Exporters.h"

#include "forms/exchange/CodeBook.h"
#include "forms/exchange/Fhir.h"
#include "forms/exchange/XlsForm.h"

#include <QStringList>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

const Exporter rows[] = {
    {"xlsform"_L1, exportXlsForm},
    {"fhir"_L1, exportQuestionnaire},
    {"codebook"_L1, codeBookXlsx},
};

} // namespace

std::span<const Exporter> exporters()
{
    return rows;
}

Result<Exported> exportDefinition(const FormDefinition &form, const QString &format)
{
    QStringList known;
    for (const Exporter &exporter : exporters()) {
        if (format == exporter.format)
            return exporter.write(form);
        known += exporter.format;
    }
    return Error{Error::Code::Refused, format, u"nothing here writes that; known are "_s + known.join(u", "_s)};
}

} // namespace forms::exchange
