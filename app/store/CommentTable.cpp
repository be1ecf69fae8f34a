// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/CommentTable.h"

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view insertOne = "INSERT INTO comments (id, assessment, item, author, written, text, is_settled)"
                                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr std::string_view updateSettled = "UPDATE comments SET is_settled = ?2 WHERE id = ?1";
constexpr std::string_view selectOf
    = "SELECT c.id, c.assessment, c.item, c.author, p.name, c.written, c.text, c.is_settled"
      " FROM comments c JOIN people p ON p.id = c.author WHERE c.assessment = ?1 ORDER BY c.written, c.id";

review::Comment read(Row &row)
{
    return {.id = row.id<review::CommentId>(),
        .assessment = row.id<cases::AssessmentId>(),
        .item = row.text(),
        .author = row.id<cases::PersonId>(),
        .authorName = row.text(),
        .written = row.time(),
        .text = row.text(),
        .isSettled = row.boolean()};
}

} // namespace

Result<void> CommentTable::insert(const review::Comment &comment)
{
    return m_db.run(insertOne, comment.id, comment.assessment, comment.item, comment.author, comment.written,
        comment.text, comment.isSettled);
}

Result<void> CommentTable::settle(const review::CommentId &id, bool settled)
{
    TRY(m_db.run(updateSettled, id, settled));
    if (m_db.changes() == 0)
        return Error{Error::Code::NotFound, id.toString(), u"there is no such comment"_s};
    return {};
}

Result<std::vector<review::Comment>> CommentTable::of(const cases::AssessmentId &assessment) const
{
    return m_db.rows(selectOf, read, assessment);
}

} // namespace store
