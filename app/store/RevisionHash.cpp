// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RevisionHash.h"

#include "app/store/FieldHash.h"

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view selectBefore = "SELECT revision_hash FROM assessments WHERE id = ?1";
constexpr std::string_view selectAnswers
    = "SELECT item, instances, kind, value FROM answers WHERE assessment = ?1 ORDER BY item, instances";
constexpr std::string_view keepHash
    = "UPDATE assessments SET revision = revision + 1, revision_hash = ?2 WHERE id = ?1";

} // namespace

Result<QString> revisionHash(Connection &db, const cases::AssessmentId &assessment)
{
    TRY_ASSIGN(const auto before, db.first(selectBefore, [](Row &row) { return row.text(); }, assessment));
    if (!before)
        return Error{Error::Code::NotFound, assessment.toString(), u"there is no such assessment"_s};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, "underlag-revision-1");
    addField(hash, assessment.uuid().toRfc4122());
    addField(hash, before->toLatin1());
    TRY_ASSIGN(Statement statement, db.prepare(selectAnswers));
    statement.bind(1, assessment);
    while (true) {
        TRY_ASSIGN(const bool more, statement.step());
        if (!more)
            return QString::fromLatin1(hash.result().toHex());
        Row row = statement.row();
        for (int column = 0; column < 4; ++column)
            addField(hash, row.bytes());
    }
}

Result<QString> fixRevision(Connection &db, const cases::AssessmentId &assessment)
{
    TRY_ASSIGN(QString hash, revisionHash(db, assessment));
    TRY(db.run(keepHash, assessment, hash));
    return hash;
}

} // namespace store
