// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/YamlTree.h"

namespace forms {

YamlNode::Kind YamlNode::kind() const
{
    return m_tree->m_nodes[m_index].kind;
}

bool YamlNode::isBlank() const
{
    return !*this || (kind() == Kind::Scalar && bytes().trimmed().isEmpty());
}

QByteArrayView YamlNode::bytes() const
{
    if (!*this)
        return {};
    const YamlTree::Node &node = m_tree->m_nodes[m_index];
    return m_tree->view(node.text, node.length);
}

QString YamlNode::text() const
{
    return QString::fromUtf8(bytes());
}

Position YamlNode::position() const
{
    return *this ? m_tree->m_nodes[m_index].position : Position();
}

Position YamlNode::textStart() const
{
    return *this ? m_tree->m_nodes[m_index].textStart : Position();
}

QByteArrayView YamlNode::key() const
{
    if (!*this)
        return {};
    const YamlTree::Node &node = m_tree->m_nodes[m_index];
    return m_tree->view(node.key, node.keyLength);
}

Position YamlNode::keyPosition() const
{
    return *this ? m_tree->m_nodes[m_index].keyPosition : Position();
}

int YamlNode::size() const
{
    return *this ? m_tree->m_nodes[m_index].size : 0;
}

YamlNode YamlNode::first() const
{
    return {m_tree, *this ? m_tree->m_nodes[m_index].firstChild : -1};
}

YamlNode YamlNode::next() const
{
    return {m_tree, *this ? m_tree->m_nodes[m_index].next : -1};
}

YamlNode YamlNode::find(QByteArrayView key) const
{
    if (!isMap())
        return {};
    for (YamlNode value = first(); value; value = value.next()) {
        if (value.key() == key)
            return value;
    }
    return {};
}

YamlNode::Iterator YamlNode::begin() const
{
    return {first()};
}

YamlNode::Iterator YamlNode::end() const
{
    return {YamlNode()};
}

} // namespace forms
