// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Exchange.h"

#include "forms/exchange/Fhir.h"
#include "forms/exchange/RedcapImport.h"
#include "forms/exchange/XFormsImport.h"
#include "forms/exchange/XlsForm.h"

#include <QStringList>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr Importer rows[] = {
    {".xlsx"_L1, "XLSForm"_L1, importXlsForm},
    {".md"_L1, "XLSForm in tables"_L1, importMarkdownForm},
    {".json"_L1, "FHIR Questionnaire"_L1, importQuestionnaire},
    {".csv"_L1, "REDCap data dictionary"_L1, importRedcap},
    {".xml"_L1, "ODK XForms"_L1, importXForms},
};

} // namespace

std::span<const Importer> importers()
{
    return rows;
}

Result<Imported> importDefinition(const QByteArray &bytes, const QString &fileName)
{
    QStringList known;
    for (const Importer &importer : importers()) {
        if (fileName.endsWith(importer.suffix, Qt::CaseInsensitive))
            return importer.import(bytes, fileName);
        known += u"%1 (%2)"_s.arg(importer.suffix, importer.format);
    }
    return Error{Error::Code::Refused, fileName, u"nothing here reads such a file; known are "_s + known.join(u", "_s)};
}

QString reportText(const std::vector<Note> &notes)
{
    QString text;
    for (const Note &note : notes) {
        const QString kind = note.kind == Note::Kind::Dropped ? u"dropped"_s : u"approximated"_s;
        text += u"%1: %2: %3\n"_s.arg(note.where, kind, note.what);
    }
    const auto dropped = std::ranges::count(notes, Note::Kind::Dropped, &Note::kind);
    return text + u"%1 approximated, %2 dropped\n"_s.arg(qsizetype(notes.size()) - dropped).arg(dropped);
}

} // namespace forms::exchange
