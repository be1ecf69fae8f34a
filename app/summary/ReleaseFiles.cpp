// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ReleaseFiles.h"

#include "app/summary/Csv.h"
#include "app/summary/ReleaseReadme.h"
#include "app/summary/Withholding.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace summary {

namespace {

constexpr char separator = ';';

/// A table as rows, and which of its columns had something guarded.
struct Sheet
{
    QStringList columns;
    std::vector<CsvRow> rows;
    std::vector<bool> isGuarded;
};

std::string json(const QString &text)
{
    return text.toStdString();
}

Json json(const forms::LocalText &text)
{
    return {{"sv", json(text.in(u"sv"_s))}, {"en", json(text.in(u"en"_s))}};
}

Json json(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(json(text));
    return list;
}

QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

QString fileName(const Table &table)
{
    return table.name + u".csv"_s;
}

QString columnName(const Dimension &dimension)
{
    return QString(dimension.name).replace(u':', u'_');
}

Sheet sheetOf(const Table &table, bool isPractice)
{
    Sheet sheet;
    for (const Dimension &dimension : table.dimensions) {
        const QString column = columnName(dimension);
        sheet.columns << column << column + u"_sv"_s << column + u"_en"_s;
    }
    sheet.columns << u"persons"_s;
    if (isPractice)
        sheet.columns << u"practice"_s;
    sheet.isGuarded.resize(size_t(sheet.columns.size()));
    for (const Cell &cell : table.cells) {
        CsvRow row;
        for (size_t i = 0; i < table.dimensions.size(); ++i) {
            const Category &category = table.dimensions[i].categories[size_t(cell.categories[i])];
            row << category.code << category.label.in(u"sv"_s) << category.label.in(u"en"_s);
        }
        row << QString::number(cell.persons);
        if (isPractice)
            row << practiceMark();
        for (qsizetype i = 0; i < row.size(); ++i) {
            sheet.isGuarded[size_t(i)] = sheet.isGuarded[size_t(i)] || needsGuard(row[i]);
            row[i] = guarded(row[i]);
        }
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

QByteArray csvOf(const Sheet &sheet)
{
    std::vector<CsvRow> rows = sheet.rows;
    rows.insert(rows.begin(), sheet.columns);
    return writeCsv(rows, separator);
}

Json field(const Sheet &sheet, qsizetype index, const char *type)
{
    Json field = {{"name", json(sheet.columns[index])}, {"type", type}};
    if (sheet.isGuarded[size_t(index)])
        field["apostropheGuard"] = true;
    return field;
}

Json schemaOf(const Table &table, const Sheet &sheet)
{
    Json fields = Json::array();
    Json key = Json::array();
    qsizetype column = 0;
    for (const Dimension &dimension : table.dimensions) {
        Json codes = Json::array();
        for (const Category &category : dimension.categories)
            codes.push_back(json(guarded(category.code)));
        Json code = field(sheet, column, "string");
        code["title"] = json(dimension.label.in(u"sv"_s));
        code["constraints"] = {{"required", true}, {"enum", codes}};
        key.push_back(json(sheet.columns[column]));
        fields.push_back(code);
        fields.push_back(field(sheet, column + 1, "string"));
        fields.push_back(field(sheet, column + 2, "string"));
        column += 3;
    }
    Json persons = field(sheet, column++, "integer");
    persons["constraints"] = {{"required", true}, {"minimum", 0}};
    fields.push_back(persons);
    if (column < sheet.columns.size())
        fields.push_back(field(sheet, column, "string"));
    return {{"fields", fields}, {"primaryKey", key}};
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Json resource(const QString &name, const ReleaseFile &file, const char *format, const char *mediaType)
{
    return {{"name", json(name)}, {"path", json(file.name)}, {"format", format}, {"mediatype", mediaType},
        {"encoding", "utf-8"}, {"bytes", file.bytes.size()}, {"hash", "sha256:" + sha256(file.bytes).toStdString()}};
}

Json tableResource(const Table &table, const Sheet &sheet, const ReleaseFile &file)
{
    Json made = resource(table.name, file, "csv", "text/csv");
    made["profile"] = "tabular-data-resource";
    made["title"] = json(table.label.in(u"sv"_s));
    made["dialect"] = {{"delimiter", std::string(1, separator)}, {"lineTerminator", "\r\n"}, {"quoteChar", "\""},
        {"doubleQuote", true}, {"header", true}};
    made["schema"] = schemaOf(table, sheet);
    return made;
}

/// A withdrawn table leaves its name and the rule, nothing else.
Json tableEntry(const Table &table)
{
    if (table.state == TableState::Withdrawn)
        return {{"name", json(table.name)}, {"state", "withdrawn"}, {"rule", json(publishedRule(table))}};
    QStringList by;
    for (const Dimension &dimension : table.dimensions)
        by << dimension.name;
    return {{"name", json(table.name)}, {"state", "whole"}, {"label", json(table.label)}, {"by", json(by)},
        {"sensitive", table.isSensitive}, {"file", json(fileName(table))}, {"persons", table.persons}};
}

Json rulesOf(const Release &release)
{
    return {{"fewest_in_cell", release.fewestInCell}, {"fewest_persons", release.fewestPersons},
        {"withholding", "whole-tables"}};
}

Json describe(const Release &release)
{
    Json entries = Json::array();
    for (const Table &table : release.tables)
        entries.push_back(tableEntry(table));
    Json all = {{"format", "underlag-release/1"}};
    if (release.isPractice)
        all["practice"] = json(practiceMark());
    all["reporting_body"] = json(release.reportingBody);
    all["period"] = {{"name", json(release.period.name)}, {"from", json(release.period.from.toString(Qt::ISODate))},
        {"before", json(release.period.to.toString(Qt::ISODate))}};
    all["counted"] = "persons: first approved baseline in the period";
    all["persons"] = release.persons;
    all["plan"]
        = {{"id", json(release.plan)}, {"version", json(release.planVersion)}, {"title", json(release.planTitle)}};
    all["instrument"] = {{"id", json(release.instrument)}, {"version", json(release.instrumentVersion)},
        {"structure_fingerprint", json(release.structureFingerprint)}, {"shown_as", json(release.shownAs)}};
    all["variants"] = json(release.variants);
    if (!release.moneyRule.isEmpty())
        all["money_rule"] = json(release.moneyRule);
    all["rules"] = rulesOf(release);
    all["tables"] = entries;
    return all;
}

QString packageName(const Release &release)
{
    return u"underlag-%1-%2-%3"_s.arg(release.instrument, release.period.name.toLower(), release.reportingBody);
}

Json package(const Release &release, const Json &resources)
{
    const QString title = release.planTitle.in(u"sv"_s) + u", "_s + release.period.name;
    Json all = {{"profile", "data-package"}, {"name", json(packageName(release))}, {"title", json(title)}};
    if (release.isPractice)
        all["practice"] = json(practiceMark());
    all["resources"] = resources;
    return all;
}

ReleaseFile sums(const std::vector<ReleaseFile> &files, bool isPractice)
{
    QByteArray lines;
    if (isPractice) // sha256sum passes over lines that begin with #
        lines += "# " + practiceMark().toUtf8() + '\n';
    for (const ReleaseFile &file : files)
        lines += sha256(file.bytes) + "  " + file.name.toUtf8() + '\n';
    return {u"SHA256SUMS"_s, lines};
}

} // namespace

QString practiceMark()
{
    return u"ÖVNING / PRACTICE"_s;
}

std::vector<ReleaseFile> releaseFiles(const Release &release)
{
    if (release.isWithdrawn)
        return {};
    std::vector<ReleaseFile> files;
    Json resources = Json::array();
    for (const Table &table : release.tables) {
        if (table.state == TableState::Withdrawn)
            continue;
        const Sheet sheet = sheetOf(table, release.isPractice);
        files.push_back({fileName(table), csvOf(sheet)});
        resources.push_back(tableResource(table, sheet, files.back()));
    }
    files.push_back({u"RELEASE.json"_s, bytesOf(describe(release))});
    resources.push_back(resource(u"release"_s, files.back(), "json", "application/json"));
    files.push_back({u"datapackage.json"_s, bytesOf(package(release, resources))});
    files.push_back({u"README.txt"_s, releaseReadme(release)});
    files.push_back(sums(files, release.isPractice));
    return files;
}

} // namespace summary
