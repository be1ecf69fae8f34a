// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ClientTable.h"

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view insertClient
    = "INSERT INTO clients (id, name, name_folded, case_number, birth_date, is_protected, owner, language)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr std::string_view updateClient
    = "UPDATE clients SET name = ?2, name_folded = ?3, case_number = ?4, birth_date = ?5, is_protected = ?6,"
      " owner = ?7, language = ?8 WHERE id = ?1";
constexpr std::string_view selectClient
    = "SELECT id, name, case_number, birth_date, is_protected, owner, language FROM clients WHERE id = ?1";
constexpr std::string_view insertIdentity = "INSERT INTO identity_numbers (digits, client, since) VALUES (?1, ?2, ?3)";
constexpr std::string_view selectHolder = "SELECT client FROM identity_numbers WHERE digits = ?1";
constexpr std::string_view selectOwned = "SELECT id FROM clients WHERE owner = ?1";
constexpr std::string_view selectIdentities
    = "SELECT digits, since FROM identity_numbers WHERE client = ?1 ORDER BY since DESC, digits DESC";

template <typename Run> Result<void> withFields(const cases::Client &client, Run run)
{
    return run(client.id, client.name, client.name.normalized(QString::NormalizationForm_C).toCaseFolded(),
        client.caseNumber, client.birthDate, client.isProtected, client.owner, client.language);
}

cases::Client readClient(Row &row)
{
    cases::Client client;
    client.id = row.id<cases::ClientId>();
    client.name = row.text();
    client.caseNumber = row.text();
    client.birthDate = row.date();
    client.isProtected = row.boolean();
    client.owner = row.id<cases::PersonId>();
    client.language = row.text();
    return client;
}

} // namespace

Result<void> ClientTable::insert(const cases::Client &client, QDate today)
{
    TRY(withFields(client, [this](const auto &...fields) { return m_db.run(insertClient, fields...); }));
    return putIdentity(client, today);
}

Result<void> ClientTable::update(const cases::Client &client, QDate today)
{
    TRY(withFields(client, [this](const auto &...fields) { return m_db.run(updateClient, fields...); }));
    if (m_db.changes() == 0)
        return Error{Error::Code::NotFound, client.id.toString(), u"there is no such client"_s};
    return putIdentity(client, today);
}

Result<void> ClientTable::putIdentity(const cases::Client &client, QDate today)
{
    if (!client.identity)
        return {};
    TRY_ASSIGN(const auto holder, withIdentity(client.identity->digits));
    if (holder && *holder != client.id)
        return Error{Error::Code::Conflict, holder->toString(), u"another client has this identity number"_s};
    if (holder)
        return {};
    return m_db.run(insertIdentity, client.identity->digits, client.id, today);
}

Result<std::optional<cases::Client>> ClientTable::client(const cases::ClientId &id) const
{
    TRY_ASSIGN(std::optional<cases::Client> found, m_db.first(selectClient, readClient, id));
    if (!found)
        return found;
    TRY_ASSIGN(const std::vector<DatedIdentity> numbers, identities(id));
    if (!numbers.empty())
        found->identity = numbers.front().number;
    return found;
}

Result<std::optional<cases::ClientId>> ClientTable::withIdentity(const QString &digits) const
{
    return m_db.first(selectHolder, [](Row &row) { return row.id<cases::ClientId>(); }, digits);
}

Result<std::vector<DatedIdentity>> ClientTable::identities(const cases::ClientId &id) const
{
    struct Stored
    {
        QString digits;
        QDate since;
    };
    TRY_ASSIGN(const auto stored,
        m_db.rows(
            selectIdentities,
            [](Row &row) {
                QString digits = row.text();
                return Stored{std::move(digits), row.date()};
            },
            id));
    std::vector<DatedIdentity> numbers;
    for (const Stored &row : stored) {
        // twelve digits name their century themselves; the day only bounds what may be a birth date
        TRY_ASSIGN(cases::IdentityNumber number, cases::IdentityNumber::read(row.digits, row.since));
        numbers.push_back({std::move(number), row.since});
    }
    return numbers;
}

Result<std::vector<cases::ClientId>> ClientTable::ownedBy(const cases::PersonId &person) const
{
    return m_db.rows(selectOwned, [](Row &row) { return row.id<cases::ClientId>(); }, person);
}

} // namespace store
