// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/LocalText.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace forms::exchange {

/// What an importer has understood, in a definition's own words and their order: a text, a list or a map.
class Written
{
public:
    Written() = default; ///< nothing; a map leaves it out
    Written(QString text) // NOLINT(google-explicit-constructor): so that words can be listed
        : m_kind(Kind::Text)
        , m_text(std::move(text))
    { }
    Written(const LocalText &texts); // NOLINT(google-explicit-constructor): the same; nothing when there is none
    static Written list(std::vector<Written> entries = {});
    static Written map();

    bool isNothing() const { return m_kind == Kind::Nothing; }
    bool isText() const { return m_kind == Kind::Text; }
    bool isList() const { return m_kind == Kind::List; }
    bool isMap() const { return m_kind == Kind::Map; }
    const QString &text() const { return m_text; }

    Written &set(const QString &word, Written value); ///< of a map; nothing is left out; a word that stands is replaced
    Written &add(Written entry); ///< of a list
    const Written *find(const QString &word) const; ///< of a map; null when it is not there
    Written *find(const QString &word);
    const std::vector<std::pair<QString, Written>> &entries() const { return m_entries; } ///< a list's have no word
    std::vector<std::pair<QString, Written>> &entries() { return m_entries; }

private:
    enum class Kind { Nothing, Text, List, Map } m_kind = Kind::Nothing;
    QString m_text;
    std::vector<std::pair<QString, Written>> m_entries;
};

/// As a definition file, UTF-8, by libyaml's emitter. Every text comes back as it was, also "yes", "1.0" and "a: b".
QByteArray yamlText(const Written &definition);

} // namespace forms::exchange
