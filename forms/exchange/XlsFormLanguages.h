// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace forms::exchange {

class FormTable;

/// "sv" of "Swedish", "Svenska (sv)", "svenska" and "SV"; of a name that nobody knows its letters.
QString languageCode(const QString &name);
/// "Svenska (sv)" of "sv", as headings have it.
QString languageHeading(const QString &code);

/// The languages of one form: those its headings name, and the one of the texts under headings that name none.
class Languages
{
public:
    /// `given` is the settings' default_language, or "".
    Languages(const QString &given, std::initializer_list<const FormTable *> tables);

    QString codeOf(const QString &name) const { return name.isEmpty() ? m_unnamed : m_codes.value(name); }
    const QStringList &codes() const { return m_order; } ///< the default first
    const QString &unnamed() const { return m_unnamed; }
    bool isGuessed() const { return m_isGuessed; } ///< nothing says which language the unnamed one is

private:
    void addTable(const FormTable &table);
    void addNamed(const QString &name);

    QHash<QString, QString> m_codes;
    QStringList m_order;
    QStringList m_beside; ///< languages that have a column of their own beside one that names none
    QString m_unnamed;
    bool m_hasUnnamed = false;
    bool m_isGuessed = false;
};

} // namespace forms::exchange
