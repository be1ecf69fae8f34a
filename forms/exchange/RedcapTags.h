// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace forms::exchange {

/// One action tag of a Field Annotation: @DEFAULT='x', @MAXCHECKED=3, @CALCTEXT(...).
struct RedcapTag
{
    QString name; ///< in capitals, with its @
    QString value; ///< without quotation marks or parentheses; "" when there is none
};

struct RedcapAnnotation
{
    std::vector<RedcapTag> tags;
    QString rest; ///< what stands beside the tags: the author's own notes

    const RedcapTag *find(QStringView name) const;
};

RedcapAnnotation readRedcapAnnotation(const QString &annotation);

} // namespace forms::exchange
