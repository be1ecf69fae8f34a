// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>

namespace keys {

/// Untrusted JSON as a flat map from path ("/slots/0/salt") to text, so that a reader can take what it knows and refuse
/// what is left. Objects and arrays stand in it too ("{", "["). Duplicate names, depth over four, more than 2 000
/// values, and any value but a text or a whole number are refused.
struct FlatJson
{
    std::map<QByteArray, QByteArray> values;

    bool read(const QByteArray &json);
};

} // namespace keys
