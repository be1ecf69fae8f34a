// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace forms::exchange {

class FhirJson;

/// One place in a FhirJson, which must outlive it. Cheap to copy; a node that is not there is false and blank.
class FhirNode
{
public:
    enum class Kind { Null, Boolean, Number, Text, List, Object };

    FhirNode() = default;
    explicit operator bool() const { return m_index >= 0; }

    Kind kind() const;
    bool isObject() const { return *this && kind() == Kind::Object; }
    bool isList() const { return *this && kind() == Kind::List; }
    bool isScalar() const { return *this && kind() != Kind::List && kind() != Kind::Object && kind() != Kind::Null; }

    QString text() const; ///< of a scalar as it was written: "2", "2.50", "true", "word"; else ""
    bool isTrue() const; ///< the value true itself, not its text
    QString key() const; ///< of an object's member
    QString path() const; ///< "item[3].answerOption[0].valueCoding"

    int size() const; ///< of a list or object
    FhirNode first() const;
    FhirNode next() const;
    FhirNode find(QLatin1StringView key) const;
    FhirNode startingWith(QLatin1StringView prefix) const; ///< the member value[x] is written as: valueCoding, …

    bool isAt(const FhirNode &other) const { return m_index == other.m_index; } ///< of the same tree

    struct Iterator;
    Iterator begin() const;
    Iterator end() const;

private:
    friend class FhirJson;
    friend class FhirJsonReader;
    FhirNode(const FhirJson *json, int index)
        : m_json(json)
        , m_index(index)
    { }
    const FhirJson *m_json = nullptr;
    int m_index = -1;
};

struct FhirNode::Iterator
{
    FhirNode node;
    const FhirNode &operator*() const { return node; }
    Iterator &operator++()
    {
        node = node.next();
        return *this;
    }
    friend bool operator==(const Iterator &a, const Iterator &b) { return a.node.isAt(b.node); }
};

/// A resource in JSON as it was written, numbers with every digit (a FHIR decimal's precision is part of it, R4 section
/// 2.24.0.1). Files are hostile: size, depth and count are bounded; a name twice in one object, a byte order mark, half
/// a surrogate pair, a number no double can hold are errors that name the place.
class FhirJson
{
public:
    static Result<FhirJson> parse(const QByteArray &json, const QString &fileName);

    FhirNode root() const { return {this, m_nodes.empty() ? -1 : 0}; }

    static constexpr int deepest = 100;
    static constexpr int mostNodes = 1'000'000;

private:
    friend class FhirNode;
    friend class FhirJsonReader;

    struct Node
    {
        FhirNode::Kind kind = FhirNode::Kind::Null;
        int parent = -1;
        int next = -1;
        int firstChild = -1;
        int size = 0;
        int place = 0; ///< among its parent's
        QString key;
        QString text;
    };
    std::vector<Node> m_nodes;
};

} // namespace forms::exchange
