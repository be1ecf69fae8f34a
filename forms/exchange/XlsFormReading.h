// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Exchange.h"
#include "forms/exchange/XlsFormLanguages.h"
#include "forms/exchange/XlsFormTable.h"
#include "forms/exchange/XlsFormTypes.h"
#include "forms/exchange/YamlText.h"

#include <optional>

namespace forms::exchange {

/// What the files that read an XLSForm share.
class XlsFormReading
{
public:
    XlsFormReading(QString file, FormTable survey, FormTable choices, FormTable settings);

    const QString file;
    const FormTable survey;
    const FormTable choices;
    const FormTable settings;
    const Languages languages;
    std::vector<Note> notes;

    /// The settings' text of this word; "" when there is none.
    QString setting(const QString &word) const;
    void approximated(const QString &where, const QString &what);
    void dropped(const QString &where, const QString &what);
    void wrong(const QString &where, const QString &what); ///< the rows make no form
    /// The first of what is wrong, and how much more there is.
    Result<void> result() const;

private:
    std::vector<Note> m_wrongs;
};

/// A row of the survey in its place.
struct OutlineNode
{
    const SheetRow *row = nullptr; ///< of the form itself none
    XlsFormType type;
    QString given; ///< its name in the file
    QString name; ///< and in the definition
    int parent = -1;
    std::vector<int> children;

    bool isGroup() const { return type.kind != XlsFormType::Kind::Item; }
};

/// The survey's rows as a tree, in their order; the first is the form itself.
using Outline = std::vector<OutlineNode>;

Outline readOutline(XlsFormReading &reading);

/// Gives every node a name of ours: unique in the definition, of characters that ours have. Keeps what it changed.
class Names
{
public:
    Names(XlsFormReading &reading, Outline &outline);

    /// The text of this node under this word, with every ${reference} as the item is called now.
    QString rewritten(const QString &text, int from, const QString &word);

private:
    void give(int node);
    void claim(int node, const QString &where);
    int target(const QString &given, int from, const QString &where);
    bool isWithin(int node, int group) const;
    void notePaths(const QString &text, const QString &where);

    XlsFormReading &m_reading;
    Outline &m_outline;
    QHash<QString, std::vector<int>> m_byGiven;
    QHash<QString, int> m_byName;
    QHash<QString, int> m_numbers; ///< how many were made unique from this name
    QHash<QString, QString> m_renamed; ///< given name to the new one
};

/// yes, no, TRUE, false() and their like; none when it is something else.
std::optional<bool> truthOf(const QString &cell);
/// With the quotation marks that a word processor has bent made straight; those within a text stay.
QString withStraightQuotes(const QString &expression);
/// With '' for the word null: XPath has no such word, and takes it for an element that is not there.
QString withoutNull(const QString &expression);
/// Every name in ${name}.
QStringList referencesIn(const QString &text);

/// "start=1;end=10" as pairs, in their order.
std::vector<std::pair<QString, QString>> parametersOf(const QString &cell);

/// { image: file, … } of a row; nothing when it has none.
Written mediaOf(XlsFormReading &reading, const FormTable &table, const SheetRow &row);
void writeParameters(XlsFormReading &reading, const OutlineNode &node, Written &item);
void writeRows(XlsFormReading &reading, const OutlineNode &node, Written &item); ///< of a text on the screen
Written readChoiceLists(XlsFormReading &reading);
Written readSurveyItems(XlsFormReading &reading, Outline &outline, Names &names);

} // namespace forms::exchange
