// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/DefinitionTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view insertDefinition
    = "INSERT INTO definitions (structure, wording, instrument, version, definition) VALUES (?1, ?2, ?3, ?4, ?5)"
      " ON CONFLICT DO NOTHING";
constexpr std::string_view insertOverlay
    = "INSERT INTO definition_overlays (structure, wording, position, name, bytes) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view selectOne = "SELECT structure, wording, instrument, version, definition FROM definitions"
                                       " WHERE structure = ?1 AND wording = ?2";
constexpr std::string_view selectOverlays
    = "SELECT name, bytes FROM definition_overlays WHERE structure = ?1 AND wording = ?2 ORDER BY position";
constexpr std::string_view selectAll
    = "SELECT structure, wording, instrument, version, x'' FROM definitions ORDER BY instrument, version, wording";

StoredDefinition read(Row &row)
{
    return {.structureFingerprint = row.text(),
        .wordingFingerprint = row.text(),
        .instrument = row.text(),
        .version = row.text(),
        .definition = row.bytes(),
        .overlays = {}};
}

} // namespace

Result<void> DefinitionTable::insert(const StoredDefinition &definition)
{
    TRY(m_db.run(insertDefinition, definition.structureFingerprint, definition.wordingFingerprint,
        definition.instrument, definition.version, definition.definition));
    if (m_db.changes() == 0)
        return {}; // the same bytes: the wording fingerprint covers them all
    qint64 position = 0;
    for (const DefinitionFile &overlay : definition.overlays)
        TRY(m_db.run(insertOverlay, definition.structureFingerprint, definition.wordingFingerprint, position++,
            overlay.name, overlay.bytes));
    return {};
}

Result<std::optional<StoredDefinition>> DefinitionTable::definition(
    const QString &structureFingerprint, const QString &wordingFingerprint) const
{
    TRY_ASSIGN(auto found, m_db.first(selectOne, read, structureFingerprint, wordingFingerprint));
    if (!found)
        return found;
    const auto readOverlay = [](Row &row) {
        QString name = row.text();
        return DefinitionFile{std::move(name), row.bytes()};
    };
    TRY_ASSIGN(found->overlays, m_db.rows(selectOverlays, readOverlay, structureFingerprint, wordingFingerprint));
    return found;
}

Result<std::vector<StoredDefinition>> DefinitionTable::all() const
{
    return m_db.rows(selectAll, read);
}

} // namespace store
