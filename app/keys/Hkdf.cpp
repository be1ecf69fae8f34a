// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/Hkdf.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace keys {

namespace {

constexpr std::size_t hashSize = crypto_auth_hmacsha256_BYTES;

void begin(crypto_auth_hmacsha256_state &state, std::span<const unsigned char> key)
{
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
}

void add(crypto_auth_hmacsha256_state &state, std::span<const unsigned char> bytes)
{
    crypto_auth_hmacsha256_update(&state, bytes.data(), bytes.size());
}

/// RFC 5869, 2.2: HMAC(salt, secret); no salt stands for as many zeros as the hash is long.
SecretBytes extract(const SecretBytes &secret, std::span<const unsigned char> salt)
{
    static constexpr std::array<unsigned char, hashSize> noSalt{};
    SecretBytes key(hashSize);
    crypto_auth_hmacsha256_state state;
    begin(state, salt.empty() ? std::span<const unsigned char>(noSalt) : salt);
    add(state, secret.bytes());
    crypto_auth_hmacsha256_final(&state, key.bytes().data());
    sodium_memzero(&state, sizeof state);
    return key;
}

} // namespace

SecretBytes hkdfSha256(
    const SecretBytes &secret, std::string_view info, std::size_t size, std::span<const unsigned char> salt)
{
    Q_ASSERT(size <= 255 * hashSize); // RFC 5869, 2.3
    const SecretBytes key = extract(secret, salt);
    const std::span about(reinterpret_cast<const unsigned char *>(info.data()), info.size());
    SecretBytes out(size);
    SecretBytes block(hashSize);
    unsigned char counter = 1;
    for (std::size_t done = 0; done < size; done += hashSize, ++counter) {
        crypto_auth_hmacsha256_state state;
        begin(state, key.bytes());
        if (done > 0)
            add(state, block.bytes());
        add(state, about);
        add(state, {&counter, 1});
        crypto_auth_hmacsha256_final(&state, block.bytes().data());
        sodium_memzero(&state, sizeof state);
        std::copy_n(block.bytes().begin(), std::min(hashSize, size - done), out.bytes().begin() + done);
    }
    return out;
}

} // namespace keys
