// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Connection.h"

#include "app/store/SqliteError.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <functional>
#include <string>
#include <unordered_map>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr int ourApplicationId = 0x556e646c; // "Undl"
constexpr std::size_t keySize = 32;
constexpr int busyMilliseconds = 5000;
constexpr int mostWalPages = 4000; // about 16 MB: a commit that finds more moves them itself

struct Handle
{
    void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
};
using Database = std::unique_ptr<sqlite3, Handle>;

struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

struct Kept
{
    ~Kept() { sqlite3_finalize(statement); }
    sqlite3_stmt *statement = nullptr;
    bool inUse = false;
};

/// The raw key in the one form that SQLCipher does not take for a passphrase: x'64 hexadecimal digits'. A wrong
/// length is no error there (trust.md 1.2), so the form is made nowhere else.
Result<void> keyWith(sqlite3 *db, const keys::SecretBytes &key)
{
    constexpr std::string_view digits = "0123456789abcdef";
    keys::SecretBytes literal(keySize * 2 + 3);
    auto out = literal.bytes();
    out[0] = 'x';
    out[1] = out.back() = '\'';
    for (std::size_t i = 0; i < keySize; ++i) {
        out[2 + 2 * i] = static_cast<unsigned char>(digits[key.bytes()[i] >> 4U]);
        out[3 + 2 * i] = static_cast<unsigned char>(digits[key.bytes()[i] & 15U]);
    }
    if (const int code = sqlite3_key_v2(db, "main", out.data(), int(out.size())); code != SQLITE_OK)
        return sqliteError(db, code);
    return {};
}

Result<QByteArray> pragma(sqlite3 *db, const char *sql)
{
    QByteArray answer;
    const auto keepFirst = [](void *out, int columns, char **values, char **) {
        if (columns > 0 && values[0] != nullptr)
            *static_cast<QByteArray *>(out) = values[0];
        return 0;
    };
    if (const int code = sqlite3_exec(db, sql, keepFirst, &answer, nullptr); code != SQLITE_OK)
        return sqliteError(db, sqlite3_extended_errcode(db));
    return answer;
}

/// One line of the recipe: what is set, and what must be read back (nothing: it gives no answer).
struct Setting
{
    const char *set;
    const char *read;
    QByteArrayView expected;
};

// trust.md 1.2, in its order. memory security wipes SQLite's own allocations; FULL is what makes an acknowledged
// answer survive a power cut.
constexpr std::array settings{
    Setting{"PRAGMA cipher_memory_security=ON", "PRAGMA cipher_memory_security", "1"},
    Setting{"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"},
    Setting{"PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"},
    Setting{"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
    Setting{"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    Setting{"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    Setting{"PRAGMA recursive_triggers=ON", "PRAGMA recursive_triggers", "1"}, // INSERT OR REPLACE is a delete too
    Setting{"PRAGMA cache_size=-8192", "PRAGMA cache_size", "-8192"},
};

Result<void> expect(sqlite3 *db, const Setting &setting)
{
    TRY(pragma(db, setting.set));
    TRY_ASSIGN(const QByteArray found, pragma(db, setting.read));
    if (found != setting.expected)
        return Error{Error::Code::Refused, u"no-encryption"_s,
            u"the database library does not do as it is told: "_s + QLatin1StringView(setting.set)};
    return {};
}

Result<void> refuseWithoutCipher(sqlite3 *db)
{
    TRY_ASSIGN(const QByteArray version, pragma(db, "PRAGMA cipher_version"));
    TRY_ASSIGN(const QByteArray status, pragma(db, "PRAGMA cipher_status"));
    if (version.isEmpty() || status != "1")
        return Error{Error::Code::Refused, u"no-encryption"_s, u"the database library does not encrypt"_s};
    return {};
}

Result<void> setUp(sqlite3 *db, Connection::Mode mode)
{
    for (const Setting &setting : settings)
        TRY(expect(db, setting));
    if (sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr) != SQLITE_OK)
        return Error{Error::Code::Refused, u"no-encryption"_s, u"the database library has no defensive mode"_s};
    TRY(pragma(db, "SELECT count(*) FROM sqlite_schema")); // the key is proven here
    if (mode == Connection::Mode::Create)
        TRY(pragma(db, ("PRAGMA application_id=" + std::to_string(ourApplicationId)).c_str()));
    TRY_ASSIGN(const QByteArray application, pragma(db, "PRAGMA application_id"));
    if (application.toInt() != ourApplicationId)
        return Error{Error::Code::Refused, u"not-a-vault"_s, u"the database is not Underlag's"_s};
    if (mode == Connection::Mode::Read)
        TRY(pragma(db, "PRAGMA query_only=ON"));
    return {};
}

Result<void> checkFile(const QString &path, Connection::Mode mode)
{
    const bool isThere = QFileInfo::exists(path);
    if (mode == Connection::Mode::Create && isThere)
        return Error{Error::Code::Conflict, u"database-exists"_s, u"there is a database already"_s};
    if (mode == Connection::Mode::Create)
        return {};
    if (!isThere)
        return Error{Error::Code::NotFound, u"database-missing"_s, u"the database is missing; restore a backup"_s};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io, u"unreadable"_s, u"the database may not be read"_s};
    const QByteArray start = file.read(16);
    if (start.startsWith("SQLite format 3"))
        return Error{Error::Code::Refused, u"plaintext"_s, u"the database is not encrypted: it is not Underlag's"_s};
    if (start.size() < 16)
        return Error{Error::Code::Corrupt, u"database-damaged"_s, u"the database is cut off; restore a backup"_s};
    return {};
}

Result<Database> openHandle(const QString &path, Connection::Mode mode)
{
    sqlite3 *raw = nullptr;
    const int flags
        = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE | (mode == Connection::Mode::Create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    Database db(raw); // owned from the first line: a handle comes back also when it failed
    if (code != SQLITE_OK)
        return sqliteError(db.get(), code);
    sqlite3_busy_timeout(db.get(), busyMilliseconds);
    return db;
}

} // namespace

struct Connection::State
{
    Database db;
    std::unordered_map<std::string, Kept, TextHash, std::equal_to<>> kept; // after db: finalized before it closes
    int walPages = 0;

    static int committed(void *state, sqlite3 *db, const char *, int pages)
    {
        static_cast<State *>(state)->walPages = pages;
        if (pages >= mostWalPages)
            sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        return SQLITE_OK; // the commit stands whatever the checkpoint said
    }
};

Connection::Connection(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    sqlite3_wal_hook(m_state->db.get(), &State::committed, m_state.get());
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const keys::SecretBytes &key, Mode mode)
{
    if (key.size() != keySize)
        return Error{Error::Code::WrongKey, u"database-key"_s, u"a database key has 32 bytes"_s};
    TRY(checkFile(path, mode));
    TRY_ASSIGN(Database db, openHandle(path, mode));
    TRY(keyWith(db.get(), key));
    TRY(refuseWithoutCipher(db.get()));
    TRY(setUp(db.get(), mode));
    auto state = std::make_unique<State>();
    state->db = std::move(db);
    return std::unique_ptr<Connection>(new Connection(std::move(state)));
}

Result<void> Connection::execute(const char *sql)
{
    sqlite3 *const db = m_state->db.get();
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(db, sqlite3_extended_errcode(db));
    return {};
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    const auto found = m_state->kept.find(sql);
    if (found != m_state->kept.end() && !found->second.inUse) {
        found->second.inUse = true;
        return Statement({found->second.statement, {&found->second.inUse}});
    }
    sqlite3 *const db = m_state->db.get();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(db, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return sqliteError(db, sqlite3_extended_errcode(db));
    if (found != m_state->kept.end()) // lent to somebody further up: this one is not kept
        return Statement({statement, {}});
    Kept &kept = m_state->kept[std::string(sql)];
    kept.statement = statement;
    kept.inUse = true;
    return Statement({statement, {&kept.inUse}});
}

Result<Transaction> Connection::begin()
{
    TRY(run("BEGIN IMMEDIATE"));
    return Transaction(this);
}

void Connection::rollback()
{
    if (isInTransaction()) // SQLite has rolled back by itself after a full disk or a failed read
        (void)run("ROLLBACK"); // there is nothing left to undo it with
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_state->db.get());
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_state->db.get()) == 0;
}

int Connection::walPages() const
{
    return m_state->walPages;
}

Result<void> Connection::checkpoint()
{
    sqlite3 *const db = m_state->db.get();
    const int code = sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
        return sqliteError(db, code);
    m_state->walPages = 0;
    return {};
}

Result<std::vector<QString>> Connection::damage()
{
    TRY(checkpoint()); // the cipher's check reads the file, not the log beside it
    const auto text = [](Row &row) { return row.text(); };
    TRY_ASSIGN(std::vector<QString> found, rows("PRAGMA cipher_integrity_check", text));
    if (!found.empty()) // SQLCipher gives up a connection that met a bad page: every other would count as bad, too
        return found;
    auto pages = rows("PRAGMA integrity_check", text);
    if (!pages) {
        found.push_back(pages.error().detail); // too damaged to be read through: that is the answer
        return found;
    }
    for (const QString &line : *pages) {
        if (line != "ok"_L1)
            found.push_back(line);
    }
    return found;
}

} // namespace store
