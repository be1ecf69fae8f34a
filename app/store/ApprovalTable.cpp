// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ApprovalTable.h"

#include "app/store/FieldHash.h"
#include "app/store/SettingsText.h"

#include <algorithm>
#include <array>

namespace store {

using forms::Error;
using forms::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view insertApproval
    = "INSERT INTO approvals (id, assessment, person, utc, structure, settings, engine_version, revision_hash)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr std::string_view insertValue
    = "INSERT INTO approved_values (approval, kind, name, value) VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view updateVoided
    = "UPDATE approvals SET voided = ?2, voided_by = ?3 WHERE assessment = ?1 AND voided IS NULL";
constexpr std::string_view selectStanding
    = "SELECT id, assessment, person, utc, structure, settings, engine_version, revision_hash, voided, voided_by"
      " FROM approvals WHERE assessment = ?1 AND voided IS NULL";
constexpr std::string_view selectValues
    = "SELECT kind, name, value FROM approved_values WHERE approval = ?1 ORDER BY kind, name";
constexpr std::string_view selectCounted
    = "SELECT a.id, a.client, a.interviewer, a.structure, a.wording, v.kind, v.name, v.value FROM assessments a"
      " JOIN approvals p ON p.assessment = a.id AND p.voided IS NULL"
      " JOIN approved_values v ON v.approval = p.id"
      " WHERE a.instrument = ?1 AND a.interview_date >= ?2 AND a.interview_date < ?3"
      " ORDER BY a.interview_date, a.id, v.kind, v.name";

struct Named
{
    ApprovedValue::Kind kind;
    QLatin1String name;
};
constexpr std::array kinds{
    Named{ApprovedValue::Kind::Relevance, "relevance"_L1},
    Named{ApprovedValue::Kind::Score, "score"_L1},
    Named{ApprovedValue::Kind::Band, "band"_L1},
    Named{ApprovedValue::Kind::Finding, "finding"_L1},
    Named{ApprovedValue::Kind::Variable, "variable"_L1},
};

QString nameOf(ApprovedValue::Kind kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Named &row) { return row.kind == kind; });
    return found == kinds.end() ? QString() : QString(found->name);
}

ApprovedValue::Kind kindOf(const QString &name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Named &row) { return row.name == name; });
    return found == kinds.end() ? ApprovedValue::Kind::Variable : found->kind;
}

ApprovedValue readValue(Row &row)
{
    return {.kind = kindOf(row.text()), .name = row.text(), .value = row.maybeText()};
}

Approval readApproval(Row &row)
{
    return {.id = row.id<ApprovalId>(),
        .assessment = row.id<cases::AssessmentId>(),
        .person = row.id<cases::PersonId>(),
        .when = row.time(),
        .structureFingerprint = row.text(),
        .settings = settingsFromText(row.text()),
        .engineVersion = row.text(),
        .revisionHash = row.text(),
        .voided = row.time(),
        .voidedBy = row.id<cases::PersonId>()};
}

} // namespace

QString valuesHash(std::vector<ApprovedValue> values)
{
    const auto place = [](const ApprovedValue &value) { return std::pair(int(value.kind), value.name); };
    std::sort(values.begin(), values.end(),
        [&](const ApprovedValue &one, const ApprovedValue &other) { return place(one) < place(other); });
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, "underlag-approved-1");
    for (const ApprovedValue &value : values) {
        addField(hash, nameOf(value.kind).toUtf8());
        addField(hash, value.name.toUtf8());
        addField(hash, value.value ? "1" : "0");
        addField(hash, value.value.value_or(QString()).toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> ApprovalTable::insert(const Approval &approval, const std::vector<ApprovedValue> &values)
{
    TRY(m_db.run(insertApproval, approval.id, approval.assessment, approval.person, approval.when,
        approval.structureFingerprint, settingsText(approval.settings), approval.engineVersion, approval.revisionHash));
    for (const ApprovedValue &value : values)
        TRY(m_db.run(insertValue, approval.id, nameOf(value.kind), value.name, value.value));
    return {};
}

Result<void> ApprovalTable::voidStanding(
    const cases::AssessmentId &assessment, const cases::PersonId &person, const QDateTime &when)
{
    TRY(m_db.run(updateVoided, assessment, when, person));
    if (m_db.changes() == 0)
        return Error{Error::Code::NotFound, assessment.toString(), u"no approval of this assessment stands"_s};
    return {};
}

Result<std::optional<Approval>> ApprovalTable::standing(const cases::AssessmentId &assessment) const
{
    return m_db.first(selectStanding, readApproval, assessment);
}

Result<std::vector<ApprovedValue>> ApprovalTable::values(const ApprovalId &approval) const
{
    return m_db.rows(selectValues, readValue, approval);
}

Result<std::vector<CountedValue>> ApprovalTable::counted(const QString &instrument, QDate from, QDate to) const
{
    const auto read = [](Row &row) {
        CountedValue counted;
        counted.assessment = row.id<cases::AssessmentId>();
        counted.client = row.id<cases::ClientId>();
        counted.interviewer = row.id<cases::PersonId>();
        counted.structure = row.text();
        counted.wording = row.text();
        counted.value = readValue(row);
        return counted;
    };
    return m_db.rows(selectCounted, read, instrument, from, to);
}

} // namespace store
