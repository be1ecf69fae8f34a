// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/SecretBytes.h"

#include <sodium.h>

#include <algorithm>
#include <cstdlib>
#include <new>

namespace keys {

namespace {

unsigned char *allocate(std::size_t size)
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort(); // no source of randomness: nothing here may go on
    // sodium_malloc(0) gives a pointer that may not be read; one byte keeps an empty secret ordinary
    auto *memory = static_cast<unsigned char *>(sodium_malloc(std::max<std::size_t>(size, 1)));
    if (memory == nullptr)
        throw std::bad_alloc(); // as any other allocation: may end the program (style 5.5)
    return memory;
}

} // namespace

void SecretBytes::Free::operator()(unsigned char *memory) const
{
    sodium_free(memory); // wipes
}

SecretBytes::SecretBytes(std::size_t size)
    : m_memory(allocate(size))
    , m_size(size)
{
    std::fill_n(m_memory.get(), size, static_cast<unsigned char>(0));
}

SecretBytes SecretBytes::takeFrom(QByteArray &bytes)
{
    SecretBytes secret(static_cast<std::size_t>(bytes.size()));
    std::copy(bytes.cbegin(), bytes.cend(), secret.m_memory.get());
    if (bytes.isDetached() && !bytes.isEmpty()) // shared bytes are somebody else's to wipe; data() would copy them
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.m_memory.get(), size);
    return secret;
}

std::span<unsigned char> SecretBytes::bytes()
{
    return {m_memory.get(), m_size};
}

std::span<const unsigned char> SecretBytes::bytes() const
{
    return {m_memory.get(), m_size};
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes copy(m_size);
    std::copy_n(m_memory.get(), m_size, copy.m_memory.get());
    return copy;
}

} // namespace keys
