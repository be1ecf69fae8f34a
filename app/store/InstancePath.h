// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace store {

/// Repeats from the outside in, as the column "instances" keeps them: 16 bytes each. Empty: in no repeat.
QByteArray pathOf(const QList<QUuid> &instances);
QList<QUuid> instancesOf(const QByteArray &path);

} // namespace store
