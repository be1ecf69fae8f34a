// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Statement.h"

#include "app/store/SqliteError.h"

#include <sqlite3.h>

namespace store {

using forms::Result;

bool Row::isNull() const
{
    return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
}

qint64 Row::integer()
{
    return sqlite3_column_int64(m_statement, m_column++);
}

QString Row::text()
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, m_column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, m_column++));
}

QByteArray Row::bytes()
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, m_column));
    return {bytes, sqlite3_column_bytes(m_statement, m_column++)};
}

QUuid Row::uuid()
{
    return QUuid::fromRfc4122(bytes());
}

QDate Row::date()
{
    return QDate::fromString(text(), Qt::ISODate);
}

QDateTime Row::time()
{
    if (isNull()) {
        ++m_column;
        return {};
    }
    return QDateTime::fromMSecsSinceEpoch(integer(), Qt::UTC);
}

std::optional<QString> Row::maybeText()
{
    const bool nothing = isNull();
    const QString found = text();
    return nothing ? std::optional<QString>() : found;
}

void Statement::GiveBack::operator()(sqlite3_stmt *statement) const
{
    if (inUse == nullptr) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    *inUse = false;
}

void Statement::keep(int code)
{
    if (m_failed == SQLITE_OK)
        m_failed = code;
}

void Statement::bind(int at, qint64 value)
{
    keep(sqlite3_bind_int64(m_statement.get(), at, value));
}

void Statement::bind(int at, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    keep(sqlite3_bind_text(m_statement.get(), at, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int at, const QByteArray &value)
{
    keep(sqlite3_bind_blob64(m_statement.get(), at, value.constData(), sqlite3_uint64(value.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int at, const QUuid &value)
{
    if (value.isNull())
        keep(sqlite3_bind_null(m_statement.get(), at));
    else
        bind(at, value.toRfc4122());
}

void Statement::bind(int at, QDate value)
{
    if (value.isValid())
        bind(at, value.toString(Qt::ISODate));
    else
        keep(sqlite3_bind_null(m_statement.get(), at));
}

void Statement::bind(int at, const QDateTime &value)
{
    if (value.isValid())
        bind(at, value.toMSecsSinceEpoch());
    else
        keep(sqlite3_bind_null(m_statement.get(), at));
}

void Statement::bind(int at, const std::optional<QString> &value)
{
    if (value)
        bind(at, *value);
    else
        keep(sqlite3_bind_null(m_statement.get(), at));
}

Result<bool> Statement::step()
{
    sqlite3 *const db = sqlite3_db_handle(m_statement.get());
    if (m_failed != SQLITE_OK)
        return sqliteError(db, m_failed);
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return sqliteError(db, sqlite3_extended_errcode(db));
    return code == SQLITE_ROW;
}

Result<void> Statement::finish()
{
    while (true) {
        TRY_ASSIGN(const bool more, step());
        if (!more)
            return {};
    }
}

} // namespace store
