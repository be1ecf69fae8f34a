// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace forms::exchange {

/// A label as a person reads it: tags taken away, breaks and paragraphs as line ends, character references resolved.
/// "a < b" is no tag. Qt's HTML reader is in QtGui, which the engine does without.
QString withoutHtml(const QString &text);

} // namespace forms::exchange
