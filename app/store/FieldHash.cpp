// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/FieldHash.h"

#include <QtEndian>

void store::addField(QCryptographicHash &hash, QByteArrayView field)
{
    const auto size = qToBigEndian(static_cast<quint32>(field.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(field);
}
