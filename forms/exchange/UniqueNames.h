// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace forms::exchange {

/// Names are unique in a definition; other formats keep forms, sections and fields apart.
class UniqueNames
{
public:
    bool isTaken(const QString &name) const { return m_taken.contains(name); }

    /// The name itself, made fit for a definition; with a number after it when it is taken.
    QString claim(const QString &wanted);

private:
    QHash<QString, int> m_taken; ///< to the number last tried after it
};

/// A letter or _, then letters, digits, _, - and .; what else it holds becomes _.
QString nameFrom(const QString &text);

/// An instrument's id from a file's name: small letters, digits and _.
QString idFrom(const QString &fileName);

} // namespace forms::exchange
