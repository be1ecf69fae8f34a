// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SurveyKeyTable.h"

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view insertKey
    = "INSERT INTO survey_keys (one, id, public, memory, iterations, salt, nonce, wrapped)"
      " VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr std::string_view selectKey
    = "SELECT public, id, memory, iterations, salt, nonce, wrapped FROM survey_keys WHERE one = 1";

SurveyKey readKey(Row &row)
{
    SurveyKey read;
    read.publicKey = row.bytes();
    read.secret.id = row.uuid();
    read.secret.kdf.memoryKiB = quint32(row.integer());
    read.secret.kdf.iterations = quint32(row.integer());
    read.secret.kdf.salt = row.bytes();
    read.secret.nonce = row.bytes();
    read.secret.wrapped = row.bytes();
    return read;
}

} // namespace

Result<void> SurveyKeyTable::insert(const SurveyKey &key)
{
    TRY_ASSIGN(const auto there, this->key());
    if (there)
        return Error{Error::Code::Conflict, u"survey-prepared"_s, u"there is a key already"_s};
    return m_db.run(insertKey, key.secret.id, key.publicKey, qint64(key.secret.kdf.memoryKiB),
        qint64(key.secret.kdf.iterations), key.secret.kdf.salt, key.secret.nonce, key.secret.wrapped);
}

Result<std::optional<SurveyKey>> SurveyKeyTable::key() const
{
    return m_db.first(selectKey, readKey);
}

} // namespace store
