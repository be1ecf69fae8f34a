// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys/SlotHeader.h"

#include <QCryptographicHash>

#include <cstdint>
#include <cstdlib>

using namespace keys;

namespace {

SecretBytes someKey()
{
    SecretBytes key(32);
    key.bytes()[0] = 1;
    return key;
}

/// With a checksum that holds, so that what lies behind it is reached.
QByteArray sealed(const QByteArray &body)
{
    const QByteArray rest = body + '\n' + QByteArray(64, '0') + '\n';
    return "underlag-slots 1 " + QCryptographicHash::hash(rest, QCryptographicHash::Blake2b_256).toHex() + '\n' + rest;
}

void check(const QByteArray &bytes)
{
    static const SecretBytes key = someKey();
    const auto read = readSlotHeader(bytes);
    if (!read)
        return;
    if (read->verify(key)) // nobody can make a mac without the key
        std::abort();
    const auto again = readSlotHeader(writeSlotHeader(read->header, key));
    if (!again || !again->verify(key) || again->header.entries != read->header.entries
        || again->header.generation != read->header.generation || !(again->header.head == read->header.head))
        std::abort();
}

} // namespace

/// A key slot file, and its body alone: refused, or read to what is written back the same; never believed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(bytes);
    check(sealed(bytes));
    return 0;
}
