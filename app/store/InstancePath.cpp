// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/InstancePath.h"

namespace store {

namespace {

constexpr int uuidSize = 16;

} // namespace

QByteArray pathOf(const QList<QUuid> &instances)
{
    QByteArray path;
    for (const QUuid &instance : instances)
        path += instance.toRfc4122();
    return path;
}

QList<QUuid> instancesOf(const QByteArray &path)
{
    QList<QUuid> instances;
    for (qsizetype at = 0; at + uuidSize <= path.size(); at += uuidSize)
        instances += QUuid::fromRfc4122(path.sliced(at, uuidSize));
    return instances;
}

} // namespace store
