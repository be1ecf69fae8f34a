// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace bench {

/// Other programs to measure ours against, which ./dev fetched from npm into build/peers.
bool arePeersFetched(const QString &folder = {}); ///< a folder of them

/// What one of the scripts in tests/bench/peers says; empty when it says nothing within ten minutes.
QJsonObject askPeer(const QString &script, const QStringList &arguments);

} // namespace bench
