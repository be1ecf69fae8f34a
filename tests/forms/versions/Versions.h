// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/versions/Comparison.h"
#include "support/Definitions.h"

#include <memory>

/// A definition that stands in the test.
inline std::shared_ptr<const forms::FormDefinition> form(const QByteArray &rest)
{
    const forms::ReadDefinition result = support::read(support::withHead(rest));
    if (!result.definition)
        qFatal("%s", qPrintable(support::lines(result.findings).join(u'\n')));
    return result.definition;
}

/// "changed item M6 relevant: a -> b (value)": what a person would read of it.
inline QStringList lines(const std::vector<forms::Difference> &changes)
{
    QStringList result;
    for (const forms::Difference &change : changes) {
        QString line = forms::wordOf(change.kind) + u' ' + change.what + u' ' + change.name;
        if (!change.aspect.isEmpty())
            line += u' ' + change.aspect;
        result
            += QStringLiteral("%1: %2 -> %3 (%4)").arg(line, change.before, change.after, forms::wordOf(change.weight));
    }
    return result;
}
