// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"

namespace forms {

/// SHA-256, hexadecimal, over what can change a value or a count: names, types, choice codes, ranges, rules, checks,
/// scores, concepts, settings. Labels, comments, white space, the order of words, of items and of lists change nothing.
QString structureFingerprint(const FormDefinition &form);

/// SHA-256 over the exact bytes of the definition and of every overlay, in the order of their names.
QString wordingFingerprint(const QByteArray &source, const QHash<QString, QByteArray> &overlays);

/// White space says nothing in an expression, except in a text and between two words.
QByteArray canonicalExpression(const QString &text);

QByteArray wordOf(MissingKind kind); ///< "not_applicable"
QByteArray wordOf(Severity severity); ///< "warning"

} // namespace forms
