// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Id.h"
#include "forms/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace store {

/// The columns of the row a statement stands on, read from left to right.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    { }

    qint64 integer();
    int number() { return static_cast<int>(integer()); }
    bool boolean() { return integer() != 0; }
    QString text(); ///< NULL is empty
    QByteArray bytes();
    QUuid uuid(); ///< NULL is the null id
    QDate date(); ///< ISO text; NULL is invalid
    QDateTime time(); ///< UTC milliseconds; NULL is invalid
    template <typename AnId> AnId id() { return AnId(uuid()); }
    std::optional<QString> maybeText();

private:
    bool isNull() const;
    sqlite3_stmt *m_statement;
    int m_column = 0;
};

/// A prepared statement on loan from its connection; reset and unbound when it goes.
class Statement
{
public:
    void bind(int at, qint64 value);
    void bind(int at, int value) { bind(at, qint64(value)); }
    void bind(int at, bool value) { bind(at, qint64(value)); }
    void bind(int at, const QString &value);
    void bind(int at, const QByteArray &value);
    void bind(int at, const QUuid &value); ///< 16 bytes; the null id is NULL
    void bind(int at, QDate value); ///< ISO text; invalid is NULL
    void bind(int at, const QDateTime &value); ///< UTC milliseconds; invalid is NULL
    void bind(int at, const std::optional<QString> &value);
    template <typename Tag> void bind(int at, const forms::Id<Tag> &value) { bind(at, value.uuid()); }

    forms::Result<bool> step(); ///< true: stands on a row
    forms::Result<void> finish(); ///< to the end
    Row row() const { return Row(m_statement.get()); }

private:
    friend class Connection;
    struct GiveBack
    {
        bool *inUse = nullptr; ///< nobody's: finalized
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(std::unique_ptr<sqlite3_stmt, GiveBack> statement)
        : m_statement(std::move(statement))
    { }

    std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
    void keep(int code);
    int m_failed = 0; ///< the first binding that failed: step() says so
};

} // namespace store
