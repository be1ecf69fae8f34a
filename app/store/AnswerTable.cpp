// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AnswerTable.h"

#include "app/store/InstancePath.h"

#include <QTimeZone>

namespace store {

using forms::Result;

namespace {

constexpr std::string_view selectOne
    = "SELECT kind, value FROM answers WHERE assessment = ?1 AND item = ?2 AND instances = ?3";
constexpr std::string_view selectAll
    = "SELECT item, instances, kind, value FROM answers WHERE assessment = ?1 ORDER BY item, instances";
constexpr std::string_view upsert
    = "INSERT INTO answers (assessment, item, instances, kind, value) VALUES (?1, ?2, ?3, ?4, ?5)"
      " ON CONFLICT DO UPDATE SET kind = ?4, value = ?5";
constexpr std::string_view remove = "DELETE FROM answers WHERE assessment = ?1 AND item = ?2 AND instances = ?3";
constexpr std::string_view insertEvent
    = "INSERT INTO answer_history (assessment, sequence, item, instances, person, epoch, utc, offset_seconds,"
      " old_kind, old_value, new_kind, new_value)"
      " SELECT ?1, coalesce(max(sequence), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11"
      " FROM answer_history WHERE assessment = ?1";
constexpr std::string_view selectHistory
    = "SELECT sequence, item, instances, person, epoch, utc, offset_seconds, old_kind, old_value, new_kind,"
      " new_value FROM answer_history WHERE assessment = ?1 AND sequence > ?2 ORDER BY sequence";
constexpr std::string_view selectLast
    = "SELECT sequence, utc FROM answer_history WHERE assessment = ?1 ORDER BY sequence DESC LIMIT 1";

struct Typed
{
    QString kind;
    QString value;
    friend bool operator==(const Typed &, const Typed &) = default;
};

Typed typedOf(const forms::Answer &answer)
{
    return {forms::kindName(answer), forms::canonicalText(answer)};
}

Typed readTyped(Row &row)
{
    QString kind = row.text();
    return {std::move(kind), row.text()};
}

forms::Answer readAnswer(Row &row)
{
    const Typed typed = readTyped(row);
    return forms::answerFromStored(typed.kind, typed.value);
}

AnswerEvent readEvent(Row &row)
{
    AnswerEvent event;
    event.sequence = row.integer();
    event.item = row.text();
    event.instances = instancesOf(row.bytes());
    event.person = row.id<cases::PersonId>();
    event.epoch = row.integer();
    event.when = row.time();
    event.when = event.when.toOffsetFromUtc(row.number());
    event.before = readAnswer(row);
    event.after = readAnswer(row);
    return event;
}

struct Last
{
    qint64 sequence = 0;
    QDateTime when;
};

Result<Last> lastOf(Connection &db, const cases::AssessmentId &assessment)
{
    TRY_ASSIGN(const auto found,
        db.first(
            selectLast,
            [](Row &row) {
                const qint64 sequence = row.integer();
                return Last{sequence, row.time()};
            },
            assessment));
    return found.value_or(Last());
}

} // namespace

Result<void> AnswerTable::put(const AnswerChange &change)
{
    const auto &[assessment, item, instances] = change.address;
    const QByteArray path = pathOf(instances);
    TRY_ASSIGN(const auto found, m_db.first(selectOne, readTyped, assessment, item, path));
    const Typed before = found.value_or(typedOf(forms::Unanswered{}));
    const Typed after = typedOf(change.answer);
    if (before == after)
        return {};
    if (forms::isAnswered(change.answer))
        TRY(m_db.run(upsert, assessment, item, path, after.kind, after.value));
    else
        TRY(m_db.run(remove, assessment, item, path));
    return m_db.run(insertEvent, assessment, item, path, change.person, change.epoch, change.when,
        change.when.offsetFromUtc(), before.kind, before.value, after.kind, after.value);
}

Result<std::vector<StoredAnswer>> AnswerTable::answers(const cases::AssessmentId &assessment) const
{
    const auto read = [](Row &row) {
        StoredAnswer stored;
        stored.item = row.text();
        stored.instances = instancesOf(row.bytes());
        stored.answer = readAnswer(row);
        return stored;
    };
    return m_db.rows(selectAll, read, assessment);
}

Result<std::vector<AnswerEvent>> AnswerTable::history(const cases::AssessmentId &assessment, qint64 afterSequence) const
{
    return m_db.rows(selectHistory, readEvent, assessment, afterSequence);
}

Result<qint64> AnswerTable::lastSequence(const cases::AssessmentId &assessment) const
{
    TRY_ASSIGN(const Last last, lastOf(m_db, assessment));
    return last.sequence;
}

Result<QDateTime> AnswerTable::lastChange(const cases::AssessmentId &assessment) const
{
    TRY_ASSIGN(const Last last, lastOf(m_db, assessment));
    return last.when;
}

} // namespace store
