// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/VaultRow.h"

#include <QHash>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view upsert
    = "INSERT INTO vault (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2";
constexpr std::string_view selectAll = "SELECT name, value FROM vault";

} // namespace

Result<VaultRow> readVaultRow(Connection &db)
{
    QHash<QString, QString> values;
    const auto keep = [&values](Row &row) {
        const QString name = row.text();
        values.insert(name, row.text());
        return true;
    };
    TRY(db.rows(selectAll, keep));
    if (!values.contains(u"id"_s) || !values.contains(u"kind"_s))
        return Error{Error::Code::Corrupt, u"database-damaged"_s, u"the database does not say whose it is"_s};
    return VaultRow{.id = cases::VaultId::fromString(values[u"id"_s]),
        .kind = cases::kindFromName(values[u"kind"_s]),
        .slotGeneration = values[u"slot_generation"_s].toLongLong(),
        .epoch = values[u"epoch"_s].toLongLong(),
        .recoveredBy = values[u"recovered_by"_s],
        .auditCut = values[u"audit_cut"_s]};
}

Result<void> writeVaultRow(Connection &db, const VaultRow &row)
{
    TRY(db.run(upsert, u"id"_s, row.id.toString()));
    TRY(db.run(upsert, u"kind"_s, cases::kindName(row.kind)));
    TRY(db.run(upsert, u"slot_generation"_s, QString::number(row.slotGeneration)));
    TRY(db.run(upsert, u"epoch"_s, QString::number(row.epoch)));
    TRY(db.run(upsert, u"recovered_by"_s, row.recoveredBy));
    return db.run(upsert, u"audit_cut"_s, row.auditCut);
}

} // namespace store
