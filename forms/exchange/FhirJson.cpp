// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirJson.h"

#include "forms/exchange/Exchange.h"

#include <QSet>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

FhirNode::Kind FhirNode::kind() const
{
    return *this ? m_json->m_nodes[m_index].kind : Kind::Null;
}

QString FhirNode::text() const
{
    return *this ? m_json->m_nodes[m_index].text : QString();
}

bool FhirNode::isTrue() const
{
    return kind() == Kind::Boolean && text() == "true"_L1;
}

QString FhirNode::key() const
{
    return *this ? m_json->m_nodes[m_index].key : QString();
}

QString FhirNode::path() const
{
    QStringList steps;
    for (int at = m_index; at > 0; at = m_json->m_nodes[at].parent) {
        const FhirJson::Node &node = m_json->m_nodes[at];
        const bool isMember = m_json->m_nodes[node.parent].kind == Kind::Object;
        steps.prepend(isMember ? node.key : u"[%1]"_s.arg(node.place));
    }
    return steps.join(u'.').replace(u".["_s, u"["_s);
}

int FhirNode::size() const
{
    return *this ? m_json->m_nodes[m_index].size : 0;
}

FhirNode FhirNode::first() const
{
    return {m_json, *this ? m_json->m_nodes[m_index].firstChild : -1};
}

FhirNode FhirNode::next() const
{
    return {m_json, *this ? m_json->m_nodes[m_index].next : -1};
}

FhirNode FhirNode::find(QLatin1StringView key) const
{
    if (!isObject())
        return {};
    for (const FhirNode &child : *this) {
        if (m_json->m_nodes[child.m_index].key == key)
            return child;
    }
    return {};
}

FhirNode FhirNode::startingWith(QLatin1StringView prefix) const
{
    if (!isObject())
        return {};
    for (const FhirNode &child : *this) {
        if (m_json->m_nodes[child.m_index].key.startsWith(prefix))
            return child;
    }
    return {};
}

FhirNode::Iterator FhirNode::begin() const
{
    return {first()};
}

FhirNode::Iterator FhirNode::end() const
{
    return {};
}

constexpr std::size_t longestText = 5'000'000; // bytes of one text: pictures stand in forms as base64

/// Builds the tree; the first thing that is refused ends the reading.
class FhirJsonReader final : public nlohmann::json_sax<Json>
{
public:
    FhirJsonReader(const QByteArray &json, QString fileName)
        : m_json(json)
        , m_fileName(std::move(fileName))
    { }

    Result<FhirJson> result() &&
    {
        if (m_error)
            return *std::move(m_error);
        return std::move(m_tree);
    }

    bool null() override { return add(FhirNode::Kind::Null, {}); }
    bool boolean(bool value) override { return add(FhirNode::Kind::Boolean, value ? u"true"_s : u"false"_s); }
    bool number_integer(number_integer_t value) override { return add(FhirNode::Kind::Number, QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(FhirNode::Kind::Number, QString::number(value));
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return add(FhirNode::Kind::Number, QString::fromStdString(text));
    }
    bool string(string_t &text) override
    {
        if (text.find('\0') != string_t::npos) // R4 section 2.24.0.1, string
            return fail(Error::Code::Syntax, u"%1 holds a NUL; take it away"_s.arg(m_key.left(100)));
        if (text.size() > longestText)
            return fail(Error::Code::Schema,
                u"%1 is a text of more than %2 bytes; shorten it"_s.arg(m_key.left(100)).arg(longestText));
        return add(FhirNode::Kind::Text, QString::fromStdString(text));
    }
    bool binary(binary_t &) override { return fail(Error::Code::Type, u"bytes have no place in JSON"_s); }
    bool start_object(std::size_t) override { return open(FhirNode::Kind::Object); }
    bool start_array(std::size_t) override { return open(FhirNode::Kind::List); }
    bool end_array() override { return close(); }
    bool end_object() override
    {
        m_names.pop_back();
        return close();
    }

    bool key(string_t &name) override
    {
        m_key = QString::fromStdString(name);
        if (m_names.back().contains(m_key))
            return fail(
                Error::Code::Syntax, u"%1 stands twice in one object; keep the one that holds"_s.arg(m_key.left(100)));
        m_names.back().insert(m_key);
        return true;
    }

    bool parse_error(std::size_t byte, const std::string &, const Json::exception &error) override
    {
        if (m_error)
            return false;
        const std::string_view message = error.what();
        const bool isTooLarge = message.find("number overflow") != std::string_view::npos;
        const bool isHalf = message.find("surrogate") != std::string_view::npos;
        const QString what = isTooLarge ? u"a number larger than can be kept; write a smaller one"_s
            : isHalf                    ? u"a half of a surrogate pair; write the character itself or both halves"_s
                                        : u"not JSON in UTF-8 from here; save the resource again as JSON"_s;
        m_error = Error{isTooLarge ? Error::Code::Type : Error::Code::Syntax, placeOf(byte), what};
        return false;
    }

private:
    /// The line and column of a byte, which is all an editor needs.
    QString placeOf(std::size_t byte) const
    {
        const QByteArray before = m_json.left(qsizetype(byte > 0 ? byte - 1 : 0));
        const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
        return u"%1:%2:%3"_s.arg(m_fileName).arg(before.count('\n') + 1).arg(column);
    }

    bool fail(Error::Code code, const QString &what)
    {
        const QString path = m_open.empty() ? QString() : FhirNode(&m_tree, m_open.back()).path();
        m_error = Error{code, path.isEmpty() ? m_fileName : u"%1: %2"_s.arg(m_fileName, path), what};
        return false;
    }

    bool add(FhirNode::Kind kind, const QString &text)
    {
        const int index = int(m_tree.m_nodes.size());
        if (index >= FhirJson::mostNodes)
            return fail(Error::Code::Schema, u"over a million values; split the form"_s);
        FhirJson::Node node;
        node.kind = kind;
        node.text = text;
        if (!m_open.empty()) {
            FhirJson::Node &parent = m_tree.m_nodes[m_open.back()];
            node.parent = m_open.back();
            if (parent.kind == FhirNode::Kind::Object)
                node.key = m_key;
            (parent.firstChild < 0 ? parent.firstChild : m_tree.m_nodes[m_last.back()].next) = index;
            node.place = parent.size++;
            m_last.back() = index;
        }
        m_tree.m_nodes.push_back(std::move(node));
        return true;
    }

    bool open(FhirNode::Kind kind)
    {
        if (int(m_open.size()) >= FhirJson::deepest)
            return fail(Error::Code::Schema, u"nested deeper than %1; flatten it"_s.arg(FhirJson::deepest));
        if (!add(kind, {}))
            return false;
        m_open.push_back(int(m_tree.m_nodes.size()) - 1);
        m_last.push_back(-1);
        if (kind == FhirNode::Kind::Object)
            m_names.emplace_back();
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        m_last.pop_back();
        return true;
    }

    const QByteArray &m_json;
    QString m_fileName;
    FhirJson m_tree;
    std::vector<int> m_open;
    std::vector<int> m_last; ///< of each open one: its latest child
    std::vector<QSet<QString>> m_names; ///< of each open object
    QString m_key;
    std::optional<Error> m_error;
};

Result<FhirJson> FhirJson::parse(const QByteArray &json, const QString &fileName)
{
    if (json.size() > largestFile)
        return Error{Error::Code::Schema, fileName, u"larger than 20 MB; split the form"_s};
    if (json.startsWith("\xEF\xBB\xBF") || json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF"))
        return Error{Error::Code::Syntax, fileName,
            u"begins with a byte order mark; save the file as UTF-8 without one (RFC 8259 section 8.1)"_s};
    FhirJsonReader reader(json, fileName);
    Json::sax_parse(json.begin(), json.end(), &reader);
    return std::move(reader).result();
}

} // namespace forms::exchange
