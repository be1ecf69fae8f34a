// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PolicyTable.h"

namespace store {

using forms::Result;

namespace {

constexpr std::string_view upsert
    = "INSERT INTO policy (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2";
constexpr std::string_view selectOne = "SELECT value FROM policy WHERE name = ?1";
constexpr std::string_view selectAll = "SELECT name, value FROM policy";

} // namespace

Result<void> PolicyTable::put(const QString &name, const QString &value)
{
    return m_db.run(upsert, name, value);
}

Result<QString> PolicyTable::value(const QString &name) const
{
    TRY_ASSIGN(const auto found, m_db.first(selectOne, [](Row &row) { return row.text(); }, name));
    return found.value_or(QString());
}

Result<QHash<QString, QString>> PolicyTable::all() const
{
    struct Setting
    {
        QString name;
        QString value;
    };
    TRY_ASSIGN(const auto found,
        m_db.rows(selectAll, [](Row &row) { return Setting{.name = row.text(), .value = row.text()}; }));
    QHash<QString, QString> settings;
    for (const Setting &setting : found)
        settings.insert(setting.name, setting.value);
    return settings;
}

} // namespace store
