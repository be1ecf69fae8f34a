// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/KeySlot.h"
#include "app/store/Connection.h"

#include <optional>

namespace store {

/// What surveys of this vault are sealed to, and the secret half under the exporter's own passphrase. The vault's key
/// does not open it.
struct SurveyKey
{
    QByteArray publicKey; ///< 32 bytes
    keys::KeySlot secret; ///< a passphrase slot of nobody's; its time is not kept
};

class SurveyKeyTable
{
public:
    explicit SurveyKeyTable(Connection &db)
        : m_db(db)
    { }

    /// Once: Conflict when there is one. With another key what was sealed before could never be opened.
    forms::Result<void> insert(const SurveyKey &key);
    forms::Result<std::optional<SurveyKey>> key() const;

private:
    Connection &m_db;
};

} // namespace store
