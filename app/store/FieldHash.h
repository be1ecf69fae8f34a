// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCryptographicHash>

namespace store {

/// Adds one field with its length before it (32 bits, big-endian), so that no two rows of fields hash alike.
void addField(QCryptographicHash &hash, QByteArrayView field);

} // namespace store
