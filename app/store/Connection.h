// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"
#include "app/store/Statement.h"
#include "app/store/Transaction.h"
#include "forms/base/Result.h"

#include <memory>
#include <string_view>
#include <vector>

struct sqlite3;

namespace store {

/// A keyed SQLCipher connection. open() keys, reads, and only then returns: there is no half-open one.
/// Used by one thread at a time.
class Connection
{
public:
    enum class Mode {
        Create, ///< the file must not exist
        Write,
        Read, ///< may read only; the file's own locks still need a writable folder
    };
    /// key: the 32 raw bytes; any other number is WrongKey. A file that does not open with it is Corrupt: the key came
    /// out of the vault's slots, so it is the file that is wrong. NotFound, Io, Refused; where is a stable word
    /// (README).
    static forms::Result<std::unique_ptr<Connection>> open(
        const QString &path, const keys::SecretBytes &key, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// One or more statements without values.
    forms::Result<void> execute(const char *sql);
    forms::Result<Statement> prepare(std::string_view sql); ///< kept and lent again
    forms::Result<Transaction> begin(); ///< BEGIN IMMEDIATE

    /// Binds the values in order and runs to the end.
    template <typename... Values> forms::Result<void> run(std::string_view sql, const Values &...values)
    {
        TRY_ASSIGN(Statement statement, prepare(sql));
        int at = 0;
        (statement.bind(++at, values), ...);
        return statement.finish();
    }

    template <typename Read, typename... Values>
    auto rows(std::string_view sql, Read read, const Values &...values)
        -> forms::Result<std::vector<std::invoke_result_t<Read, Row &>>>
    {
        TRY_ASSIGN(Statement statement, prepare(sql));
        int at = 0;
        (statement.bind(++at, values), ...);
        return collect(statement, read);
    }

    /// For a statement whose values were bound one by one.
    template <typename Read>
    auto collect(Statement &statement, Read read) -> forms::Result<std::vector<std::invoke_result_t<Read, Row &>>>
    {
        std::vector<std::invoke_result_t<Read, Row &>> found;
        while (true) {
            TRY_ASSIGN(const bool more, statement.step());
            if (!more)
                return found;
            Row row = statement.row();
            found.push_back(read(row));
        }
    }

    template <typename Read, typename... Values>
    auto first(std::string_view sql, Read read, const Values &...values)
        -> forms::Result<std::optional<std::invoke_result_t<Read, Row &>>>
    {
        TRY_ASSIGN(Statement statement, prepare(sql));
        int at = 0;
        (statement.bind(++at, values), ...);
        TRY_ASSIGN(const bool found, statement.step());
        if (!found)
            return std::optional<std::invoke_result_t<Read, Row &>>();
        Row row = statement.row();
        return std::optional<std::invoke_result_t<Read, Row &>>(read(row));
    }

    qint64 changes() const; ///< rows that the last statement touched
    bool isInTransaction() const;
    int walPages() const; ///< pages waiting in the write-ahead log after the last commit
    forms::Result<void> checkpoint(); ///< moves what it can without waiting for readers
    /// Both of SQLCipher's checks (each sees what the other does not); the names of what is damaged, empty when whole.
    forms::Result<std::vector<QString>> damage();

private:
    friend struct Transaction::Rollback;
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    void rollback();
    std::unique_ptr<State> m_state;
};

} // namespace store
