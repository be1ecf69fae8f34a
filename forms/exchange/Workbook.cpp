// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Workbook.h"

#include "forms/exchange/WorkbookParts.h"

#include <QDir>
#include <QHash>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What a part refers to: kind ("worksheet", "styles", ...) and the part's name in the archive.
struct Relation
{
    QString kind;
    QString part;
};

struct SheetEntry
{
    QString name;
    QString relation;
};

class WorkbookReader
{
public:
    WorkbookReader(Archive archive, QString file, const WorkbookLimits &limits)
        : m_archive(std::move(archive))
        , m_file(std::move(file))
    {
        m_context.limits = limits;
    }

    Result<std::vector<Sheet>> read()
    {
        TRY_ASSIGN(const QString workbook, findWorkbook());
        TRY_ASSIGN(m_relations, relationsOf(workbook));
        TRY(readEntries(workbook));
        TRY(readShared());
        std::vector<Sheet> sheets;
        for (const SheetEntry &entry : m_entries) {
            const Relation relation = m_relations.value(entry.relation);
            if (relation.kind != u"worksheet")
                continue; // a sheet that is a chart
            const QString where = m_file + u": sheet "_s + entry.name;
            TRY_ASSIGN(const QByteArray bytes, m_archive.read(relation.part));
            TRY_ASSIGN(std::vector<SheetRow> rows, readSheet(bytes, where, m_context));
            sheets.push_back({entry.name, std::move(rows)});
        }
        return sheets;
    }

private:
    /// Where the package says that its workbook is: mostly xl/workbook.xml, but that is not in the standard.
    Result<QString> findWorkbook()
    {
        TRY_ASSIGN(const auto relations, relationsOf(QString()));
        for (const Relation &relation : relations) {
            if (relation.kind == u"officeDocument")
                return relation.part;
        }
        return Error{Error::Code::Syntax, m_file, u"the archive holds no workbook; save it as .xlsx"_s};
    }

    Result<QHash<QString, Relation>> relationsOf(const QString &part)
    {
        const QString folder = part.section(u'/', 0, -2);
        const QString name = QDir::cleanPath(folder + u"/_rels/"_s + part.section(u'/', -1) + u".rels"_s);
        const QString source = name.startsWith(u'/') ? name.mid(1) : name;
        TRY_ASSIGN(const QByteArray bytes, m_archive.read(source));
        XmlPart xml(bytes, m_file + u": "_s + source);
        QHash<QString, Relation> relations;
        while (xml.nextElement()) {
            const QString target = xml.attribute("Target"_L1);
            const QString full = QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + folder + u'/' + target);
            relations.insert(xml.attribute("Id"_L1), {xml.attribute("Type"_L1).section(u'/', -1), full.mid(1)});
        }
        TRY(xml.result());
        return relations;
    }

    Result<void> readEntries(const QString &workbook)
    {
        TRY_ASSIGN(const QByteArray bytes, m_archive.read(workbook));
        XmlPart xml(bytes, m_file + u": "_s + workbook);
        while (xml.nextElement()) {
            if (xml.name() == "sheet"_L1)
                m_entries.push_back({xml.attribute("name"_L1), xml.relationId()});
            else if (xml.name() == "workbookPr"_L1)
                m_context.isFrom1904 = QStringList{u"1"_s, u"true"_s}.contains(xml.attribute("date1904"_L1));
        }
        TRY(xml.result());
        if (int(m_entries.size()) > m_context.limits.sheets)
            return Error{Error::Code::Schema, m_file,
                u"holds more than %1 sheets; take away what is no form"_s.arg(m_context.limits.sheets)};
        return {};
    }

    Result<void> readShared()
    {
        for (const Relation &relation : std::as_const(m_relations)) {
            const bool isStrings = relation.kind == u"sharedStrings";
            if (!isStrings && relation.kind != u"styles")
                continue;
            const QString where = m_file + u": "_s + relation.part;
            TRY_ASSIGN(const QByteArray bytes, m_archive.read(relation.part));
            TRY(isStrings ? readStrings(bytes, where) : readFormats(bytes, where));
        }
        return {};
    }

    Result<void> readFormats(const QByteArray &bytes, const QString &where)
    {
        TRY_ASSIGN(m_context.styles, readStyles(bytes, where));
        return {};
    }

    Result<void> readStrings(const QByteArray &bytes, const QString &where)
    {
        XmlPart xml(bytes, where);
        while (xml.nextElement()) {
            if (xml.name() != "si"_L1)
                continue;
            m_context.strings += xml.richText();
            if (m_context.strings.size() > m_context.limits.strings)
                return Error{Error::Code::Schema, where,
                    u"more than %1 different texts; take away what is no form"_s.arg(m_context.limits.strings)};
        }
        return xml.result();
    }

    Archive m_archive;
    QString m_file;
    QHash<QString, Relation> m_relations;
    std::vector<SheetEntry> m_entries;
    WorkbookContext m_context;
};

} // namespace

Result<std::vector<Sheet>> readWorkbook(const QByteArray &bytes, const QString &fileName, const WorkbookLimits &limits)
{
    if (bytes.size() > limits.file)
        return Error{
            Error::Code::Schema, fileName, u"larger than %1 bytes; take away what is no form"_s.arg(limits.file)};
    TRY_ASSIGN(Archive archive, Archive::open(bytes, fileName, limits.archive));
    return WorkbookReader(std::move(archive), fileName, limits).read();
}

} // namespace forms::exchange
