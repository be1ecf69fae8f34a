// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/WorkbookParts.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// 0 of "A7", 27 of "AB3"; -1 when there are no letters.
int columnOf(const QString &reference)
{
    constexpr int farthest = 1 << 20;
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > farthest)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class SheetReader
{
public:
    SheetReader(const QByteArray &bytes, const QString &where, WorkbookContext &context)
        : m_xml(bytes, where)
        , m_where(where)
        , m_context(context)
    { }

    Result<std::vector<SheetRow>> read()
    {
        while (m_xml.nextElement()) {
            if (m_xml.name() == "row"_L1)
                beginRow();
            else if (m_xml.name() == "c"_L1)
                readCell();
            if (m_excess.isEmpty())
                continue;
            return Error{Error::Code::Schema, m_where, m_excess + u"; take away what is no form"_s};
        }
        TRY(m_xml.result());
        return std::move(m_rows);
    }

private:
    void beginRow()
    {
        const int stated = m_xml.attribute("r"_L1).toInt();
        m_row = stated > 0 ? stated : m_row + 1;
        m_column = -1;
    }

    void readCell()
    {
        const int stated = columnOf(m_xml.attribute("r"_L1));
        m_column = stated >= 0 ? stated : m_column + 1;
        const QString text = cellText().trimmed();
        if (!text.isEmpty())
            keep(text);
    }

    void keep(const QString &text)
    {
        const WorkbookLimits &limits = m_context.limits;
        if (m_rows.empty() || m_rows.back().number != m_row) {
            m_rows.push_back({m_row, {}});
            ++m_context.rows;
        }
        if (m_context.rows > limits.rows)
            m_excess = u"more than %1 rows"_s.arg(limits.rows);
        else if (m_column >= limits.columns)
            m_excess = u"row %1 reaches beyond column %2"_s.arg(m_row).arg(limits.columns);
        else if (text.size() > limits.text)
            m_excess = u"row %1 has a text of more than %2 characters"_s.arg(m_row).arg(limits.text);
        else
            put(m_rows.back().cells, text);
        if (m_context.cells > limits.cells)
            m_excess = u"more than %1 cells"_s.arg(limits.cells);
    }

    void put(QStringList &cells, const QString &text)
    {
        if (m_column >= cells.size()) {
            m_context.cells += m_column + 1 - int(cells.size());
            cells.resize(m_column + 1);
        }
        cells[m_column] = text;
    }

    QString cellText()
    {
        const QString type = m_xml.attribute("t"_L1);
        const int style = m_xml.attribute("s"_L1).toInt();
        QString text;
        for (auto token = m_xml.next(); token != QXmlStreamReader::EndElement; token = m_xml.next()) {
            if (token == QXmlStreamReader::Invalid)
                return {};
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "v"_L1)
                text = valueText(m_xml.text(), type, style);
            else if (m_xml.name() == "is"_L1)
                text = m_xml.richText();
            else
                m_xml.skip(); // the formula itself: its result stands beside it
        }
        return text;
    }

    QString valueText(const QString &value, const QString &type, int style) const
    {
        if (type == u"s")
            return m_context.strings.value(value.toInt());
        if (type == u"b")
            return value.toInt() != 0 ? u"TRUE"_s : u"FALSE"_s;
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || (!type.isEmpty() && type != u"n"))
            return unescaped(value);
        const bool isStyled = style >= 0 && style < int(m_context.styles.size());
        return numberText(number, isStyled ? m_context.styles[style] : NumberStyle::Number, m_context.isFrom1904);
    }

    XmlPart m_xml;
    QString m_where;
    WorkbookContext &m_context;
    std::vector<SheetRow> m_rows;
    QString m_excess; ///< what is too much
    int m_row = 0;
    int m_column = -1;
};

} // namespace

Result<std::vector<SheetRow>> readSheet(const QByteArray &bytes, const QString &where, WorkbookContext &context)
{
    return SheetReader(bytes, where, context).read();
}

} // namespace forms::exchange
