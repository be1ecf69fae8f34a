// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/RedcapDictionary.h"
#include "forms/exchange/RedcapTags.h"
#include "forms/exchange/UniqueNames.h"
#include "forms/exchange/YamlText.h"

#include <QHash>

#include <vector>

namespace forms::exchange {

struct RedcapChoice
{
    QString written; ///< its code in the dictionary
    QString code; ///< in the definition
    QString label;
    bool isExclusive = false;
};

/// "1, No | 2, Yes"; codes that a definition cannot have are made fit, with a note. yesno and truefalse have theirs.
std::vector<RedcapChoice> readRedcapChoices(
    const RedcapField &field, const RedcapAnnotation &annotation, std::vector<Note> &notes);

/// The choice lists of a definition: lists that say the same are one.
class RedcapLists
{
public:
    /// The name of the list with these choices; a new one is named after the field, yes and no alike everywhere.
    QString nameOf(const std::vector<RedcapChoice> &choices, const RedcapField &field);
    Written written() const { return m_lists; }
    bool isEmpty() const { return m_lists.entries().empty(); }

private:
    QHash<QByteArray, QString> m_byContent;
    UniqueNames m_names;
    Written m_lists = Written::map();
};

} // namespace forms::exchange
