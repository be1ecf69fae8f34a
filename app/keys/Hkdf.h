// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"

#include <string_view>

namespace keys {

/// HKDF with HMAC-SHA-256 (RFC 5869), of libsodium's HMAC: its own comes with 1.0.19, Debian 12 has 1.0.18.
SecretBytes hkdfSha256(
    const SecretBytes &secret, std::string_view info, std::size_t size = 32, std::span<const unsigned char> salt = {});

} // namespace keys
