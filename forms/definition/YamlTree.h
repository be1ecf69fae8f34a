// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Finding.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace forms {

class YamlTree;

/// One place in a YamlTree, which must outlive it. Cheap to copy; a node that is not there is false and blank.
class YamlNode
{
public:
    enum class Kind { Scalar, List, Map };

    YamlNode() = default;
    explicit operator bool() const { return m_index >= 0; }

    Kind kind() const;
    bool isScalar() const { return *this && kind() == Kind::Scalar; }
    bool isList() const { return *this && kind() == Kind::List; }
    bool isMap() const { return *this && kind() == Kind::Map; }
    bool isBlank() const; ///< not there, or a scalar with nothing in it

    QByteArrayView bytes() const; ///< a scalar's text in UTF-8
    QString text() const;
    Position position() const;
    Position
    textStart() const; ///< where a scalar's own text begins: after a quotation mark, or on a block's first line

    QByteArrayView key() const; ///< of a map's value: the word before the colon
    QString keyText() const { return QString::fromUtf8(key()); }
    Position keyPosition() const;

    int size() const; ///< of a list or map
    YamlNode first() const;
    YamlNode next() const; ///< the following value in the same list or map
    YamlNode find(QByteArrayView key) const;

    bool isAt(const YamlNode &other) const { return m_index == other.m_index; } ///< the same place of the same tree

    struct Iterator;
    Iterator begin() const;
    Iterator end() const;

private:
    friend class YamlTree;
    YamlNode(const YamlTree *tree, int index)
        : m_tree(tree)
        , m_index(index)
    { }
    const YamlTree *m_tree = nullptr;
    int m_index = -1;
};

struct YamlNode::Iterator
{
    YamlNode node;
    const YamlNode &operator*() const { return node; }
    Iterator &operator++()
    {
        node = node.next();
        return *this;
    }
    friend bool operator==(const Iterator &a, const Iterator &b) { return a.node.isAt(b.node); }
};

/// A YAML document as plain lists, maps and texts, each with line and column. Definitions are hostile input: aliases,
/// anchors, tags, duplicate keys, several documents, depth over 64, over 20 MB or over a million values are refused.
class YamlTree
{
public:
    struct Parsed;
    static Parsed parse(const QByteArray &yaml, const QString &file);

    YamlNode root() const { return {this, m_nodes.empty() ? -1 : 0}; }

    static constexpr qsizetype largestText = qsizetype(20) * 1024 * 1024;
    static constexpr int deepest = 64;
    static constexpr int mostNodes = 1'000'000;

private:
    friend class YamlNode;
    friend class YamlBuilder;

    /// Nodes lie in one vector and texts in one string: a form of ten thousand items is read in a blink.
    struct Node
    {
        YamlNode::Kind kind = YamlNode::Kind::Scalar;
        Position position;
        Position textStart;
        Position keyPosition;
        int text = 0; ///< offsets and lengths in m_texts
        int length = 0;
        int key = 0;
        int keyLength = 0;
        int size = 0;
        int firstChild = -1;
        int next = -1;
    };
    QByteArrayView view(int offset, int length) const { return QByteArrayView(m_texts).sliced(offset, length); }

    std::vector<Node> m_nodes;
    QByteArray m_texts;
};

struct YamlTree::Parsed
{
    std::optional<YamlTree> tree; ///< none when the text could not be read to its end
    std::vector<DefinitionFinding> findings;
};

} // namespace forms
