// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/DefinitionReader.h"

namespace kills {

constexpr int manyItems = 40;

/// "a7" in version 1 of the form, "b7" in version 2.
inline QString nameIn(int version, int item)
{
    return QStringLiteral("%1%2").arg(version == 1 ? QLatin1Char('a') : QLatin1Char('b')).arg(item);
}

/// A form of so many numbers, whose two versions have no name in common.
inline forms::DefinitionText manyItemsText(int version)
{
    QString text = QStringLiteral("instrument: many\nversion: \"%1\"\ntitle: { sv: M }\nlanguages: [sv]\n"
                                  "variants: [{ name: baseline, label: { sv: B } }]\nsurvey:\n")
                       .arg(version);
    for (int item = 0; item < manyItems; ++item)
        text += QStringLiteral("- { type: integer, name: %1, label: { sv: L } }\n").arg(nameIn(version, item));
    return {QStringLiteral("many.yaml"), text.toUtf8(), {}};
}

/// From that version to the other.
inline QByteArray manyItemsMapping(int from)
{
    const int to = 3 - from;
    QString text = QStringLiteral("from: { version: \"%1\" }\nto: { version: \"%2\" }\nitems:\n").arg(from).arg(to);
    for (int item = 0; item < manyItems; ++item)
        text += QStringLiteral("  %1: %2\n").arg(nameIn(from, item), nameIn(to, item));
    return text.toUtf8();
}

} // namespace kills
