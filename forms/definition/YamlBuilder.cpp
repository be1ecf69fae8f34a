// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/YamlTree.h"

#include <QSet>

#include <algorithm>
#include <memory>

#include <yaml.h>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestText
    = 1'000'000; // bytes of one text: a label is a screen, an expression has its own limit

struct Event
{
    yaml_event_t event{};
    Event() = default;
    Event(const Event &) = delete; // libyaml's texts would be freed twice
    ~Event() { yaml_event_delete(&event); }
};

Position positionOf(const yaml_mark_t &mark)
{
    return {int(mark.line) + 1, int(mark.column) + 1};
}

} // namespace

/// Turns libyaml's events into the tree, and refuses what a definition has no use for as soon as it is seen.
class YamlBuilder
{
public:
    YamlBuilder(const QByteArray &yaml, QString file)
        : m_yaml(yaml)
        , m_file(std::move(file))
    { }

    YamlTree::Parsed read()
    {
        yaml_parser_t parser;
        if (yaml_parser_initialize(&parser) == 0)
            qFatal("libyaml: no memory");
        const std::unique_ptr<yaml_parser_t, decltype(&yaml_parser_delete)> owner(&parser, yaml_parser_delete);
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(
            &parser, reinterpret_cast<const unsigned char *>(m_yaml.constData()), std::size_t(m_yaml.size()));
        bool more = true;
        while (more) {
            Event event;
            if (yaml_parser_parse(&parser, &event.event) == 0) {
                syntaxError(parser);
                break;
            }
            more = take(event.event);
        }
        if (m_complete && m_tree.m_nodes.empty())
            refuse("empty"_L1, {1, 1}, u"nothing in it; a definition is a map of words"_s);
        YamlTree::Parsed parsed;
        if (m_complete && m_findings.empty())
            parsed.tree = std::move(m_tree);
        parsed.findings = std::move(m_findings);
        return parsed;
    }

private:
    struct Open
    {
        int node = 0;
        int last = -1; ///< its latest child
        bool hasKey = false;
        int key = 0;
        int keyLength = 0;
        Position keyPosition;
    };

    bool refuse(QLatin1StringView code, Position position, const QString &text)
    {
        m_findings.push_back({Severity::Error, code, m_file, position, text});
        return false;
    }

    void syntaxError(const yaml_parser_t &parser)
    {
        Position position = positionOf(parser.problem_mark);
        if (parser.error == YAML_READER_ERROR) {
            const QByteArrayView before = QByteArrayView(m_yaml).first(qsizetype(parser.problem_offset));
            const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
            position = {int(before.count('\n')) + 1, int(QString::fromUtf8(line).size()) + 1};
        }
        const QString problem = QString::fromUtf8(parser.problem);
        const QString context = QString::fromUtf8(parser.context);
        const QString cure = parser.error == YAML_READER_ERROR
            ? u"; save the file as UTF-8, without control characters"_s
            : u"; mend the indentation, the quotation mark or the bracket here or just before"_s;
        refuse("syntax"_L1, position, (context.isEmpty() ? problem : u"%1, %2"_s.arg(problem, context)) + cure);
    }

    bool take(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            return marks(event.data.scalar.anchor, event.data.scalar.tag, event) && scalar(event);
        case YAML_SEQUENCE_START_EVENT:
            return marks(event.data.sequence_start.anchor, event.data.sequence_start.tag, event)
                && open(YamlNode::Kind::List, event);
        case YAML_MAPPING_START_EVENT:
            return marks(event.data.mapping_start.anchor, event.data.mapping_start.tag, event)
                && open(YamlNode::Kind::Map, event);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            return close();
        case YAML_ALIAS_EVENT:
            return refuse("alias"_L1, positionOf(event.start_mark), u"an alias (*name); write the value out"_s);
        case YAML_DOCUMENT_START_EVENT:
            if (m_documents++ > 0)
                return refuse("several-documents"_L1, positionOf(event.start_mark), u"a second document; keep one"_s);
            return true;
        case YAML_STREAM_END_EVENT:
            m_complete = true;
            return false;
        case YAML_NO_EVENT:
        case YAML_STREAM_START_EVENT:
        case YAML_DOCUMENT_END_EVENT:
            break;
        }
        return true;
    }

    bool marks(const yaml_char_t *anchor, const yaml_char_t *tag, const yaml_event_t &event)
    {
        if (anchor)
            return refuse("anchor"_L1, positionOf(event.start_mark), u"an anchor (&name); write the value out"_s);
        if (tag)
            return refuse("tag"_L1, positionOf(event.start_mark), u"a tag (!name); take it away"_s);
        return true;
    }

    std::pair<int, int> keep(const yaml_event_t &event)
    {
        const int offset = int(m_tree.m_texts.size());
        m_tree.m_texts.append(
            reinterpret_cast<const char *>(event.data.scalar.value), qsizetype(event.data.scalar.length));
        return {offset, int(event.data.scalar.length)};
    }

    bool scalar(const yaml_event_t &event)
    {
        if (event.data.scalar.length > longestText)
            return refuse("too-large"_L1, positionOf(event.start_mark),
                u"one text of more than %1 bytes; shorten it"_s.arg(longestText));
        const auto [offset, length] = keep(event);
        if (m_tree.view(offset, length).contains('\0')) // written as "\0"; the character itself libyaml refuses
            return refuse("control-character"_L1, positionOf(event.start_mark), u"holds a NUL; take it away"_s);
        if (!m_open.empty() && isMap(m_open.back()) && !m_open.back().hasKey) {
            Open &map = m_open.back();
            map.hasKey = true;
            map.key = offset;
            map.keyLength = length;
            map.keyPosition = positionOf(event.start_mark);
            return true;
        }
        if (!add(YamlNode::Kind::Scalar, event))
            return false;
        YamlTree::Node &node = m_tree.m_nodes.back();
        node.text = offset;
        node.length = length;
        node.textStart = textStartOf(event);
        return true;
    }

    /// Where a text begins that a quotation mark or a block sign ("|", ">") stands before.
    Position textStartOf(const yaml_event_t &event)
    {
        const Position start = positionOf(event.start_mark);
        switch (event.data.scalar.style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
            return {start.line, start.column + 1};
        case YAML_LITERAL_SCALAR_STYLE:
        case YAML_FOLDED_SCALAR_STYLE:
            return {start.line + 1, indentationOf(start.line + 1) + 1};
        case YAML_ANY_SCALAR_STYLE:
        case YAML_PLAIN_SCALAR_STYLE:
            break;
        }
        return start;
    }

    int indentationOf(int line)
    {
        for (; m_line < line; ++m_line) // events come in the order of the text: never back
            m_lineStart = std::max(m_yaml.indexOf('\n', m_lineStart) + 1, m_lineStart);
        qsizetype text = m_lineStart;
        while (text < m_yaml.size() && m_yaml[text] == ' ')
            ++text;
        return int(text - m_lineStart);
    }

    bool isMap(const Open &open) const { return m_tree.m_nodes[open.node].kind == YamlNode::Kind::Map; }

    bool add(YamlNode::Kind kind, const yaml_event_t &event)
    {
        const int index = int(m_tree.m_nodes.size());
        if (index >= YamlTree::mostNodes)
            return refuse("too-large"_L1, positionOf(event.start_mark), u"over a million values; split the form"_s);
        YamlTree::Node node;
        node.kind = kind;
        node.position = positionOf(event.start_mark);
        if (!m_open.empty()) {
            Open &parent = m_open.back();
            node.key = parent.key;
            node.keyLength = parent.keyLength;
            node.keyPosition = parent.keyPosition;
            parent.hasKey = false;
            ++m_tree.m_nodes[parent.node].size;
            (parent.last < 0 ? m_tree.m_nodes[parent.node].firstChild : m_tree.m_nodes[parent.last].next) = index;
            parent.last = index;
        }
        m_tree.m_nodes.push_back(node);
        return true;
    }

    bool open(YamlNode::Kind kind, const yaml_event_t &event)
    {
        if (!m_open.empty() && isMap(m_open.back()) && !m_open.back().hasKey)
            return refuse("key"_L1, positionOf(event.start_mark), u"a list or map as a key; a key is one word"_s);
        if (int(m_open.size()) >= YamlTree::deepest)
            return refuse("too-deep"_L1, positionOf(event.start_mark), u"nested deeper than 64; flatten it"_s);
        if (!add(kind, event))
            return false;
        Open opened;
        opened.node = int(m_tree.m_nodes.size()) - 1;
        m_open.push_back(opened);
        return true;
    }

    bool close()
    {
        const Open closed = m_open.back();
        m_open.pop_back();
        if (isMap(closed))
            findDuplicates(closed.node);
        return true;
    }

    void findDuplicates(int map)
    {
        m_keys.clear();
        for (int child = m_tree.m_nodes[map].firstChild; child >= 0; child = m_tree.m_nodes[child].next) {
            const YamlTree::Node &node = m_tree.m_nodes[child];
            const QByteArrayView key = m_tree.view(node.key, node.keyLength);
            if (!m_keys.contains(key)) {
                m_keys.insert(key);
            } else if (m_findings.size() < 100) {
                refuse("duplicate-key"_L1, node.keyPosition,
                    u"%1 stands twice here; keep one"_s.arg(QString::fromUtf8(key)));
            }
        }
    }

    const QByteArray &m_yaml;
    QString m_file;
    YamlTree m_tree;
    std::vector<Open> m_open;
    QSet<QByteArrayView> m_keys;
    std::vector<DefinitionFinding> m_findings;
    int m_line = 1; ///< and where it starts: follows the events through the text
    qsizetype m_lineStart = 0;
    int m_documents = 0;
    bool m_complete = false;
};

YamlTree::Parsed YamlTree::parse(const QByteArray &yaml, const QString &file)
{
    if (yaml.size() > largestText)
        return {{}, {{Severity::Error, u"too-large"_s, file, {1, 1}, u"larger than 20 MB; split the form"_s}}};
    // An editor's byte order mark is no part of the text (YAML 1.2 section 5.2), and no column in what a person sees.
    const QByteArray text = yaml.startsWith("\xEF\xBB\xBF") ? yaml.sliced(3) : yaml;
    return YamlBuilder(text, file).read();
}

} // namespace forms
