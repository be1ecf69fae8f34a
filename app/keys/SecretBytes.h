// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

#include <cstddef>
#include <memory>
#include <span>

namespace keys {

/// Bytes in locked, guarded memory (libsodium) that are wiped when they go, and that cannot be printed or copied by
/// accident.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);
    /// Takes what a password field or a file gave; the source is overwritten where it is ours alone.
    static SecretBytes takeFrom(QByteArray &bytes);
    static SecretBytes random(std::size_t size);

    std::span<unsigned char> bytes();
    std::span<const unsigned char> bytes() const;
    std::size_t size() const { return m_size; }
    SecretBytes clone() const; ///< said aloud, unlike a copy

private:
    struct Free
    {
        void operator()(unsigned char *memory) const;
    };
    std::unique_ptr<unsigned char[], Free> m_memory;
    std::size_t m_size = 0;
};

QDebug operator<<(QDebug, const SecretBytes &) = delete; // and no toHex(), no QString

} // namespace keys
