// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/Connection.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace store {

struct DefinitionFile
{
    QString name; ///< "asi.yaml", "texts.en.yaml"
    QByteArray bytes;
};

/// A definition in full, as the assessments that were made with it need it for ever.
struct StoredDefinition
{
    QString structureFingerprint;
    QString wordingFingerprint;
    QString instrument;
    QString version;
    QByteArray definition;
    std::vector<DefinitionFile> overlays;
};

class DefinitionTable
{
public:
    explicit DefinitionTable(Connection &db)
        : m_db(db)
    { }

    forms::Result<void> insert(const StoredDefinition &definition); ///< one that is there already is left alone
    forms::Result<std::optional<StoredDefinition>> definition(
        const QString &structureFingerprint, const QString &wordingFingerprint) const;
    forms::Result<std::vector<StoredDefinition>> all() const; ///< without definition and overlays: what there is

private:
    Connection &m_db;
};

} // namespace store
