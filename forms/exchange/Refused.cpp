// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Refused.h"

#include "forms/definition/DefinitionReader.h"
#include "forms/definition/YamlTree.h"

#include <algorithm>
#include <optional>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView expressionWords[] = {"relevant"_L1, "required"_L1, "constraint"_L1, "calculation"_L1,
    "default"_L1, "choice_filter"_L1, "repeat_count"_L1, "trigger"_L1};

bool isBefore(Position a, Position b)
{
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
}

/// An expression in what was written, and where its text begins in the definition's own.
struct Place
{
    Position begin;
    Written *owner = nullptr; ///< the item or group
    QString word;
};

struct Places
{
    std::vector<Place> expressions;
    std::vector<std::pair<Position, Written *>> owners; ///< items and groups by where they begin
};

/// Walks what was written beside the same text as it was read: both have the same order.
// NOLINTNEXTLINE(misc-no-recursion): as deep as the reader lets a definition be
void gather(Written &written, const YamlNode &node, Places &places)
{
    if (written.isMap())
        places.owners.emplace_back(node.position(), &written);
    YamlNode read = node.first();
    for (auto &[word, value] : written.entries()) {
        if (!read)
            return;
        const bool isExpression = std::ranges::find(expressionWords, word) != std::end(expressionWords);
        if (value.isText() && isExpression)
            places.expressions.push_back({read.textStart(), &written, word});
        else if (!value.isText())
            gather(value, read, places);
        read = read.next();
    }
}

/// What is reported where an item begins: a default that is no value of its type, a cycle through its expressions.
std::optional<Place> placeInOwner(const DefinitionFinding &finding, const Places &places)
{
    const auto found = std::ranges::find(places.owners, finding.position, &std::pair<Position, Written *>::first);
    if (found == places.owners.end())
        return {};
    Written *const owner = found->second;
    for (const QString &word : {u"default"_s, u"calculation"_s, u"relevant"_s}) {
        const bool fits = finding.code == (word == u"default"_s ? u"bad-value"_s : u"cycle"_s);
        if (fits && owner->find(word))
            return Place{finding.position, owner, word};
    }
    return {};
}

std::optional<Place> placeOf(const DefinitionFinding &finding, const Places &places)
{
    if (std::optional<Place> place = placeInOwner(finding, places))
        return place;
    const auto after = std::ranges::upper_bound(places.expressions, finding.position, isBefore, &Place::begin);
    if (after == places.expressions.begin())
        return {};
    const Place &found = *std::prev(after);
    const Written *const value = found.owner->find(found.word);
    const int lines = value ? int(value->text().count(u'\n')) : 0;
    const bool isOneLine = lines == 0;
    const int lastColumn = found.begin.column + (value ? int(value->text().size()) : 0);
    const bool isWithin = isOneLine ? finding.position.line == found.begin.line && finding.position.column <= lastColumn
                                    : finding.position.line <= found.begin.line + lines;
    return isWithin ? std::optional(found) : std::nullopt;
}

void takeAway(const Place &place, const QString &problem, std::vector<Note> &notes)
{
    auto &entries = place.owner->entries();
    const auto found = std::ranges::find(entries, place.word, [](const auto &entry) { return entry.first; });
    if (found == entries.end())
        return; // it had several faults
    entries.erase(found);
    const Written *const name = place.owner->find(u"name"_s);
    notes.push_back({Note::Kind::Dropped, u"%1, %2"_s.arg(name ? name->text() : QString(), place.word), problem});
    const Written *const type = place.owner->find(u"type"_s);
    if (place.word == u"calculation"_s && type && type->text() == u"calculate"_s)
        place.owner->set(u"type"_s, u"hidden"_s);
}

/// Whether anything was taken away from what is written so and was read so.
bool takeAwayOnce(Written &definition, const WrittenAndRead &form, std::vector<Note> &notes)
{
    if (form.read.definition)
        return false;
    YamlTree::Parsed parsed = YamlTree::parse(form.text, u"imported"_s);
    if (!parsed.tree)
        return false;
    Places places;
    gather(definition, parsed.tree->root(), places);
    std::ranges::sort(places.expressions, isBefore, &Place::begin);
    std::vector<std::pair<Place, QString>> refused;
    for (const DefinitionFinding &finding : form.read.findings) {
        if (finding.severity != Severity::Error)
            continue;
        const std::optional<Place> place = placeOf(finding, places);
        if (!place)
            return false; // the form itself is wrong, and an expression may be so because of that
        refused.emplace_back(*place, finding.text);
    }
    const std::size_t before = notes.size();
    for (const auto &[place, problem] : refused)
        takeAway(place, problem, notes);
    return notes.size() > before;
}

WrittenAndRead asRead(const Written &definition)
{
    QByteArray text = yamlText(definition);
    ReadDefinition read = readDefinition({u"imported"_s, text, {}});
    return {std::move(text), std::move(read)};
}

} // namespace

WrittenAndRead leaveOutRefused(Written &definition, std::vector<Note> &notes)
{
    constexpr int mostRounds = 8; // the reader stops at 500 errors; what is left the check of the definition shows
    WrittenAndRead form = asRead(definition);
    for (int round = 0; round < mostRounds && takeAwayOnce(definition, form, notes); ++round)
        form = asRead(definition);
    return form;
}

} // namespace forms::exchange
