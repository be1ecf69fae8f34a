// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"
#include "forms/base/Result.h"

#include <QString>

namespace keys {

/// 26 characters of Crockford's base32 (130 bits) and two check characters: printed, kept in a safe, typed back.
class RecoveryCode
{
public:
    static RecoveryCode create();
    /// Reads lower case, spaces, hyphens, O for 0, I and L for 1. Type says what is wrong: length, character or check.
    static forms::Result<RecoveryCode> read(const QString &typed);

    QString shown() const; ///< seven groups of four
    SecretBytes secret() const; ///< what its slot is derived from
    friend bool operator==(const RecoveryCode &, const RecoveryCode &) = default;

private:
    explicit RecoveryCode(QString characters)
        : m_characters(std::move(characters))
    { }
    QString m_characters; ///< all 28; the holder prints it, so it is no SecretBytes
};

} // namespace keys
