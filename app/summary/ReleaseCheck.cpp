// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ReleaseCheck.h"

#include "app/summary/Csv.h"
#include "app/summary/ReleaseFiles.h"
#include "app/summary/Withholding.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;
using Json = nlohmann::ordered_json;

namespace summary {

namespace {

Error corrupt(const QString &where, const QString &what)
{
    return {Error::Code::Corrupt, where, what};
}

Error refused(const QString &where, const QString &what)
{
    return {Error::Code::Refused, where, what};
}

/// What RELEASE.json states that the tables are held against.
struct Stated
{
    bool isPractice = false;
    int persons = 0;
    int fewestInCell = 0;
    int fewestPersons = 0;
    std::map<QString, Json> whole; ///< by file name
};

using Files = std::map<QString, QByteArray>;

Result<Files> byName(const std::vector<ReleaseFile> &files)
{
    Files named;
    for (const ReleaseFile &file : files)
        if (!named.emplace(file.name, file.bytes).second)
            return corrupt(file.name, u"is there twice"_s);
    for (const QString &needed : {u"RELEASE.json"_s, u"datapackage.json"_s, u"README.txt"_s, u"SHA256SUMS"_s})
        if (!named.contains(needed))
            return corrupt(needed, u"is not there"_s);
    return named;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Every file but SHA256SUMS has its line there, and there is no other line.
Result<void> checkSums(const Files &files)
{
    const QString name = u"SHA256SUMS"_s;
    std::set<QString> seen;
    QList<QByteArray> lines = files.at(name).split('\n');
    if (!lines.takeLast().isEmpty())
        return corrupt(name, u"the last line does not end"_s);
    for (const QByteArray &line : lines) {
        if (line.startsWith('#'))
            continue;
        const QString file = QString::fromUtf8(line.mid(66));
        const auto found = files.find(file);
        if (line.mid(64, 2) != "  " || found == files.end() || !seen.insert(file).second || file == name)
            return corrupt(name, u"a line names no file of this release, or one twice"_s);
        if (line.left(64) != sha256(found->second))
            return corrupt(file, u"is not the file that was summed"_s);
    }
    if (seen.size() + 1 != files.size())
        return corrupt(name, u"a file has no sum"_s);
    return {};
}

/// JSON in the one form it is written in: whatever a lenient reader would pass over (a name twice, a comment, other
/// order) makes the bytes differ.
Result<Json> readJson(const Files &files, const QString &name)
{
    const QByteArray &bytes = files.at(name);
    Json json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return corrupt(name, u"is not JSON"_s);
    if (QByteArray::fromStdString(json.dump(2)) + '\n' != bytes)
        return corrupt(name, u"is not in the form a release has"_s);
    return json;
}

QString text(const Json &json)
{
    return json.is_string() ? QString::fromStdString(json.get<std::string>()) : QString();
}

QString text(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() ? text(*found) : QString();
}

int number(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number_integer() ? found->get<int>() : -1;
}

Json part(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() ? *found : Json();
}

Result<void> stateTable(const Json &table, Stated &stated)
{
    const QString name = text(table, "name");
    if (text(table, "state") == "withdrawn"_L1) {
        if (table.size() != 3 || ruleText(text(table, "rule")).isEmpty())
            return refused(name, u"a withdrawn table leaves more, or less, than its name and the rule"_s);
        return {};
    }
    if (text(table, "state") != "whole"_L1 || table.contains("rule") || !part(table, "by").is_array())
        return corrupt(name, u"a table is whole or withdrawn"_s);
    if (!stated.whole.emplace(text(table, "file"), table).second)
        return corrupt(name, u"two tables have one file"_s);
    return {};
}

Result<Stated> readStated(const Files &files)
{
    const QString name = u"RELEASE.json"_s;
    TRY_ASSIGN(const Json json, readJson(files, name));
    if (text(json, "format") != "underlag-release/1"_L1)
        return corrupt(name, u"is not a release of a known format"_s);
    const Json rules = part(json, "rules");
    Stated stated{.isPractice = json.contains("practice"),
        .persons = number(json, "persons"),
        .fewestInCell = number(rules, "fewest_in_cell"),
        .fewestPersons = number(rules, "fewest_persons"),
        .whole = {}};
    if (stated.fewestInCell < lowestFewestInCell || stated.fewestPersons < lowestFewestPersons)
        return refused(name, u"its rules allow smaller counts than may ever leave"_s);
    if (stated.persons < stated.fewestPersons)
        return refused(name, u"it is about fewer persons than may leave"_s);
    if ((text(json, "reporting_body").toInt() >= 9901) != stated.isPractice)
        return refused(name, u"codes 9901 and up are for practice, and practice has no other"_s);
    for (const Json &table : part(json, "tables"))
        TRY(stateTable(table, stated));
    return stated;
}

Result<void> checkPracticeMarks(const Files &files, bool isPractice)
{
    for (const auto &[name, bytes] : files)
        if (bytes.contains(practiceMark().toUtf8()) != isPractice)
            return refused(name, u"practice and real are not to be told apart here"_s);
    return {};
}

/// A table's file as it can be read by anybody: codes of each dimension and how many persons.
struct ReadTable
{
    std::vector<QStringList> codes; ///< a row's codes, one a dimension
    std::vector<int> persons;
};

Result<ReadTable> readTable(const QString &name, const QByteArray &bytes, qsizetype dimensions, bool isPractice)
{
    const std::optional<std::vector<CsvRow>> rows = readCsv(bytes, ';');
    if (!rows || rows->size() < 2)
        return corrupt(name, u"is not a table"_s);
    const qsizetype width = dimensions * 3 + 1 + (isPractice ? 1 : 0);
    if (rows->front().value(dimensions * 3) != "persons"_L1)
        return corrupt(name, u"has other columns than stated"_s);
    static const QRegularExpression plainNumber(u"\\A(0|[1-9][0-9]{0,8})\\z"_s);
    ReadTable table;
    for (size_t i = 0; i < rows->size(); ++i) {
        const CsvRow &row = (*rows)[i];
        if (row.size() != width)
            return corrupt(name, u"a row has more or fewer columns than the others"_s);
        if (i == 0)
            continue;
        if (!plainNumber.match(row[dimensions * 3]).hasMatch())
            return corrupt(name, u"persons are whole numbers"_s);
        if (isPractice && row.last() != practiceMark())
            return refused(name, u"a row of practice is not marked"_s);
        QStringList codes;
        for (qsizetype dimension = 0; dimension < dimensions; ++dimension)
            codes << row[dimension * 3];
        table.codes.push_back(codes);
        table.persons.push_back(row[dimensions * 3].toInt());
    }
    return table;
}

/// Every combination of the codes that the package's schema lists, once.
Result<void> checkComplete(const QString &name, const ReadTable &table, const Json &schema)
{
    std::set<QStringList> expected{QStringList()};
    const Json fields = part(schema, "fields");
    for (const Json &field : fields) {
        const Json codes = part(part(field, "constraints"), "enum");
        if (!codes.is_array())
            continue;
        std::set<QStringList> longer;
        for (const QStringList &begun : expected)
            for (const Json &code : codes)
                longer.insert(begun + QStringList(text(code)));
        expected = std::move(longer);
    }
    const std::set<QStringList> found(table.codes.begin(), table.codes.end());
    if (found != expected || found.size() != table.codes.size())
        return refused(name, u"does not divide its persons into exactly the stated categories"_s);
    return {};
}

Result<void> checkCounts(const QString &name, const ReadTable &table, const Json &entry, const Stated &stated)
{
    const Json by = part(entry, "by");
    bool isAboutResults = false;
    for (const Json &word : by)
        isAboutResults = isAboutResults || text(word).startsWith("score:"_L1);
    const bool isSensitive = part(entry, "sensitive") != Json(false);
    int sum = 0;
    for (const int persons : table.persons) {
        sum += persons;
        if (persons < stated.fewestInCell && (persons > 0 || isSensitive))
            return refused(name, u"a cell holds fewer persons than may leave"_s);
        if (isAboutResults && persons == stated.persons)
            return refused(name, u"one cell holds everybody"_s);
    }
    if (sum != stated.persons || number(entry, "persons") != stated.persons)
        return refused(name, u"does not divide all the persons of the release"_s);
    return {};
}

Result<void> checkResource(const Json &resource, const Files &files)
{
    const QString path = text(resource, "path");
    const auto file = files.find(path);
    if (file == files.end())
        return corrupt(path, u"is described but not there"_s);
    if (number(resource, "bytes") != file->second.size()
        || text(resource, "hash") != u"sha256:"_s + QString::fromLatin1(sha256(file->second)))
        return corrupt(path, u"is not the file that is described"_s);
    return {};
}

Result<void> checkTable(const Json &resource, const Files &files, const Stated &stated)
{
    const QString path = text(resource, "path");
    const auto entry = stated.whole.find(path);
    if (entry == stated.whole.end())
        return refused(path, u"is no whole table of this release"_s);
    const qsizetype dimensions = qsizetype(part(entry->second, "by").size());
    if (dimensions != 1)
        return refused(path, u"a table by several breakdowns may not leave without disclosure control"_s);
    TRY_ASSIGN(const ReadTable table, readTable(path, files.at(path), dimensions, stated.isPractice));
    TRY(checkComplete(path, table, part(resource, "schema")));
    return checkCounts(path, table, entry->second, stated);
}

} // namespace

Result<void> checkRelease(const std::vector<ReleaseFile> &files)
{
    TRY_ASSIGN(const Files named, byName(files));
    TRY(checkSums(named));
    TRY_ASSIGN(const Stated stated, readStated(named));
    TRY(checkPracticeMarks(named, stated.isPractice));
    TRY_ASSIGN(const Json package, readJson(named, u"datapackage.json"_s));
    size_t described = 0;
    for (const Json &resource : part(package, "resources")) {
        TRY(checkResource(resource, named));
        if (text(resource, "path") == "RELEASE.json"_L1)
            continue;
        TRY(checkTable(resource, named, stated));
        ++described;
    }
    // The four fixed files and the tables: a file that nobody describes is refused too.
    if (described != stated.whole.size() || named.size() != described + 4)
        return refused(u"datapackage.json"_s, u"tables, files and descriptions do not agree"_s);
    return {};
}

} // namespace summary
