// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapDictionary.h"

#include "forms/exchange/Csv.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QLatin1StringView word; ///< of the programming interface
    QString RedcapField::*cell;
    bool isNeeded;
    std::array<QLatin1StringView, 3> headings; ///< of the project's page, letters and digits only; older ones after
};

constexpr Column columns[] = {
    {"fieldname"_L1, &RedcapField::name, true, {"variablefieldname"_L1, "variable"_L1, "variablename"_L1}},
    {"formname"_L1, &RedcapField::form, true, {"formname"_L1, "form"_L1, "instrument"_L1}},
    {"sectionheader"_L1, &RedcapField::section, false, {"sectionheader"_L1, {}, {}}},
    {"fieldtype"_L1, &RedcapField::type, true, {"fieldtype"_L1, "type"_L1, {}}},
    {"fieldlabel"_L1, &RedcapField::label, true, {"fieldlabel"_L1, "label"_L1, {}}},
    {"selectchoicesorcalculations"_L1, &RedcapField::choices, false,
        {"choicescalculationsorsliderlabels"_L1, "choicesorcalculations"_L1, "choices"_L1}},
    {"fieldnote"_L1, &RedcapField::note, false, {"fieldnote"_L1, "fieldnotes"_L1, {}}},
    {"textvalidationtypeorshowslidernumber"_L1, &RedcapField::validation, false,
        {"textvalidationtypeorshowslidernumber"_L1, "textvalidationtype"_L1, {}}},
    {"textvalidationmin"_L1, &RedcapField::minimum, false, {"textvalidationmin"_L1, {}, {}}},
    {"textvalidationmax"_L1, &RedcapField::maximum, false, {"textvalidationmax"_L1, {}, {}}},
    {"identifier"_L1, &RedcapField::identifier, false, {"identifier"_L1, {}, {}}},
    {"branchinglogic"_L1, &RedcapField::branching, false,
        {"branchinglogicshowfieldonlyif"_L1, "branchinglogic"_L1, {}}},
    {"requiredfield"_L1, &RedcapField::required, false, {"requiredfield"_L1, "required"_L1, {}}},
    {"customalignment"_L1, &RedcapField::alignment, false, {"customalignment"_L1, {}, {}}},
    {"questionnumber"_L1, &RedcapField::number, false, {"questionnumbersurveysonly"_L1, "questionnumber"_L1, {}}},
    {"matrixgroupname"_L1, &RedcapField::matrix, false, {"matrixgroupname"_L1, {}, {}}},
    {"matrixranking"_L1, &RedcapField::ranking, false, {"matrixranking"_L1, {}, {}}},
    {"fieldannotation"_L1, &RedcapField::annotation, false, {"fieldannotation"_L1, "fieldannotations"_L1, {}}},
};

QString bare(const QString &heading)
{
    QString kept;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

const Column *findColumn(const QString &heading)
{
    const QString name = bare(heading);
    const auto found = std::ranges::find_if(columns, [&](const Column &column) {
        return !name.isEmpty()
            && (name == column.word || std::ranges::find(column.headings, name) != column.headings.end());
    });
    return found == std::end(columns) ? nullptr : found;
}

Result<std::vector<const Column *>> readHeader(const CsvRow &row, const QString &fileName, std::vector<Note> &notes)
{
    std::vector<const Column *> header;
    QSet<const Column *> known;
    for (const QString &heading : row.cells) {
        const Column *const column = findColumn(heading);
        if (column && known.contains(column))
            return Error{Error::Code::Schema, u"%1:%2"_s.arg(fileName).arg(row.line),
                u"column \"%1\" stands twice; take one away"_s.arg(heading.left(100))};
        if (!column && !heading.trimmed().isEmpty())
            notes.push_back({Note::Kind::Dropped, u"line %1"_s.arg(row.line),
                u"column \"%1\" is none of a data dictionary's; what it holds is left out"_s.arg(heading.left(100))});
        known.insert(column);
        header.push_back(column);
    }
    for (const Column &column : columns) {
        if (column.isNeeded && !known.contains(&column))
            return Error{Error::Code::Schema, u"%1:%2"_s.arg(fileName).arg(row.line),
                u"no column for %1: a REDCap data dictionary begins with its columns' names"_s.arg(column.headings[0])};
    }
    return header;
}

RedcapField readField(const CsvRow &row, const std::vector<const Column *> &header, std::vector<Note> &notes)
{
    RedcapField field;
    field.line = row.line;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString cell = row.cells[i].trimmed();
        if (std::size_t(i) >= header.size() && !cell.isEmpty())
            notes.push_back({Note::Kind::Dropped, u"line %1, cell %2"_s.arg(row.line).arg(i + 1),
                u"it stands after the last column; was a separator written within a text? Put that in \"\""_s});
        if (std::size_t(i) < header.size() && header[std::size_t(i)])
            field.*(header[std::size_t(i)]->cell) = cell;
    }
    field.type = field.type.toLower();
    field.validation = field.validation.toLower();
    return field;
}

} // namespace

QString RedcapField::place(const QString &column) const
{
    return u"line %1, %2, %3"_s.arg(line).arg(name.left(100), column);
}

Result<std::vector<RedcapField>> readRedcapDictionary(
    const QByteArray &bytes, const QString &fileName, std::vector<Note> &notes)
{
    TRY_ASSIGN(const std::vector<CsvRow> rows, readCsv(bytes, fileName));
    if (rows.empty())
        return Error{
            Error::Code::Schema, fileName, u"an empty file: a REDCap data dictionary begins with its columns' names"_s};
    TRY_ASSIGN(const std::vector<const Column *> header, readHeader(rows.front(), fileName, notes));
    constexpr std::size_t mostFields = 20'000; // a definition's limit
    if (rows.size() > mostFields)
        return Error{Error::Code::Schema, fileName, u"more than %1 fields; split the dictionary"_s.arg(mostFields)};
    std::vector<RedcapField> fields;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        RedcapField field = readField(rows[i], header, notes);
        const bool isBlank
            = std::ranges::all_of(rows[i].cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (field.name.isEmpty() && !isBlank)
            notes.push_back(
                {Note::Kind::Dropped, u"line %1"_s.arg(field.line), u"a row without a variable's name; give it one"_s});
        if (!field.name.isEmpty())
            fields.push_back(std::move(field));
    }
    if (fields.empty())
        return Error{Error::Code::Schema, fileName, u"the dictionary has no fields"_s};
    return fields;
}

} // namespace forms::exchange
