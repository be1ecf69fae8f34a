// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/WorkbookParts.h"

#include <QRegularExpression>

namespace forms::exchange {

using namespace Qt::StringLiterals;

QXmlStreamReader::TokenType XmlPart::next()
{
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD)
        m_xml.raiseError(u"it declares its own entities (a DTD), which no workbook does"_s);
    return m_xml.tokenType();
}

bool XmlPart::nextElement()
{
    while (!m_xml.atEnd()) {
        if (next() == QXmlStreamReader::StartElement)
            return true;
    }
    return false;
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

QString XmlPart::relationId() const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "id"_L1 && attribute.namespaceUri().contains("relationships"_L1))
            return attribute.value().toString();
    }
    return {};
}

QString XmlPart::text()
{
    return m_xml.readElementText(QXmlStreamReader::SkipChildElements);
}

QString XmlPart::richText()
{
    QString text;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (name() == "t"_L1)
            text += m_xml.readElementText();
        else if (name() == "rPh"_L1)
            skip();
        else
            ++depth;
    }
    return unescaped(text);
}

Result<void> XmlPart::result() const
{
    if (!m_xml.hasError())
        return {};
    return Error{Error::Code::Syntax, m_where,
        u"line %1: %2; save the workbook again"_s.arg(m_xml.lineNumber()).arg(m_xml.errorString())};
}

QString unescaped(const QString &text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype at = 0;
    for (auto all = escape.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const QChar sign(match.capturedView(1).toUShort(nullptr, 16));
        plain += QStringView(text).mid(at, match.capturedStart() - at);
        plain += sign.isNull() ? match.captured() : QString(sign); // a NUL has no place in any text
        at = match.capturedEnd();
    }
    return plain.append(QStringView(text).mid(at));
}

} // namespace forms::exchange
