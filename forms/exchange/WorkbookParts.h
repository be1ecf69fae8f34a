// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Workbook.h"

#include <QXmlStreamReader>

namespace forms::exchange {

/// One part's XML, element by element. A DTD is an error: nothing in a workbook has one but what means harm.
class XmlPart
{
public:
    XmlPart(const QByteArray &bytes, QString where)
        : m_xml(bytes)
        , m_where(std::move(where))
    { }

    QXmlStreamReader::TokenType next();
    /// On to the next element that begins; false at the end, and at the first error.
    bool nextElement();
    QStringView name() const { return m_xml.name(); }
    QString attribute(QLatin1StringView name) const; ///< in no namespace
    QString relationId() const; ///< r:id, in either edition of the standard
    QString text(); ///< of the element that begins here, up to its end
    QString richText(); ///< the same, of a string in runs; how it is pronounced is left out
    void skip() { m_xml.skipCurrentElement(); }
    Result<void> result() const; ///< Syntax with the line when the part is not well-formed

private:
    QXmlStreamReader m_xml;
    QString m_where;
};

/// What the style of a cell says its number is.
enum class NumberStyle : quint8 { Number, Date, Time, Moment };

/// Of a format code such as "yyyy-mm-dd hh:mm".
NumberStyle styleOfFormat(const QString &code);
/// xl/styles.xml: by the index a cell gives.
Result<std::vector<NumberStyle>> readStyles(const QByteArray &bytes, const QString &where);
/// A number as a cell of this style shows it: "3", "2026-03-14", "08:30:00", "2026-03-14T08:30:00".
QString numberText(double number, NumberStyle style, bool isFrom1904);

/// What the sheets of one workbook share.
struct WorkbookContext
{
    QStringList strings;
    std::vector<NumberStyle> styles;
    bool isFrom1904 = false; ///< days are counted from 1904-01-01
    WorkbookLimits limits;
    int rows = 0; ///< so far, of all sheets
    int cells = 0;
};

/// One xl/worksheets/sheetN.xml.
Result<std::vector<SheetRow>> readSheet(const QByteArray &bytes, const QString &where, WorkbookContext &context);

/// Excel writes what XML cannot hold as _x000D_.
QString unescaped(const QString &text);

} // namespace forms::exchange
