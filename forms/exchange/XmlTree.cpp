// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XmlTree.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t deepest = 100;
constexpr int mostParts = 500'000;
constexpr qsizetype longestText = 5'000'000; // characters of one text: pictures stand in forms as base64

struct Namespace
{
    QLatin1StringView uri;
    QLatin1StringView prefix;
};

constexpr Namespace namespaces[] = {
    {""_L1, ""_L1},
    {"http://www.w3.org/2002/xforms"_L1, ""_L1},
    {"http://www.w3.org/1999/xhtml"_L1, ""_L1},
    {"http://openrosa.org/javarosa"_L1, "jr:"_L1},
    {"http://openrosa.org/xforms"_L1, "orx:"_L1},
    {"http://www.opendatakit.org/xforms"_L1, "odk:"_L1},
};

QString named(QStringView uri, QStringView name, bool isInstance)
{
    const auto known = std::ranges::find_if(namespaces, [uri](const Namespace &row) { return uri == row.uri; });
    const bool isOwn = known != std::end(namespaces);
    if (isOwn || isInstance) // the answers' own namespace is the form's affair
        return (isOwn ? QString(known->prefix) : QString()) + name.toString();
    return u"?:"_s + name.toString();
}

class Reader
{
public:
    Reader(const QByteArray &bytes, QString fileName)
        : m_xml(bytes)
        , m_fileName(std::move(fileName))
    { }

    Result<XmlElement> read()
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return Error{Error::Code::Refused, place(),
                    u"a document type or an entity of its own: a form needs none; take it away"_s};
            if (token == QXmlStreamReader::StartElement)
                TRY(start());
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (token == QXmlStreamReader::Characters && !m_open.empty())
                TRY(text());
        }
        if (m_xml.hasError())
            return Error{Error::Code::Syntax, place(), m_xml.errorString()};
        return std::move(m_root);
    }

private:
    Result<void> start()
    {
        m_parts += 1 + int(m_xml.attributes().size());
        if (m_open.size() >= deepest || m_parts > mostParts)
            return Error{Error::Code::Schema, place(),
                u"more than %1 deep, or %2 elements and attributes; split the form"_s.arg(deepest).arg(mostParts)};
        const bool isInstance
            = std::ranges::any_of(m_open, [](const XmlElement &e) { return e.name == u"instance"_s; });
        XmlElement element;
        element.name = named(m_xml.namespaceUri(), m_xml.name(), isInstance);
        element.line = int(m_xml.lineNumber());
        for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
            if (attribute.value().size() > longestText)
                return Error{Error::Code::Schema, place(),
                    u"an attribute of more than %1 characters; shorten it"_s.arg(longestText)};
            element.attributes.insert(
                named(attribute.namespaceUri(), attribute.name(), false), attribute.value().toString());
        }
        if (element.name == u"output"_s && !m_open.empty())
            m_open.back().text += outputMark;
        m_open.push_back(std::move(element));
        return {};
    }

    Result<void> text()
    {
        QString &own = m_open.back().text;
        own += m_xml.text().toString().remove(outputMark);
        if (own.size() > longestText)
            return Error{
                Error::Code::Schema, place(), u"a text of more than %1 characters; shorten it"_s.arg(longestText)};
        return {};
    }

    void end()
    {
        XmlElement closed = std::move(m_open.back());
        m_open.pop_back();
        if (m_open.empty())
            m_root = std::move(closed);
        else
            m_open.back().children.push_back(std::move(closed));
    }

    QString place() const { return u"%1:%2:%3"_s.arg(m_fileName).arg(m_xml.lineNumber()).arg(m_xml.columnNumber()); }

    QXmlStreamReader m_xml;
    QString m_fileName;
    std::vector<XmlElement> m_open;
    XmlElement m_root;
    int m_parts = 0;
};

} // namespace

const XmlElement *XmlElement::find(QStringView child) const
{
    const auto found
        = std::ranges::find_if(children, [child](const XmlElement &element) { return element.name == child; });
    return found == children.end() ? nullptr : &*found;
}

Result<XmlElement> readXml(const QByteArray &bytes, const QString &fileName)
{
    return Reader(bytes, fileName).read();
}

} // namespace forms::exchange
