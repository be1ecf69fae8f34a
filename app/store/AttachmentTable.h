// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/store/Connection.h"

#include <QDateTime>

#include <vector>

namespace store {

/// A file that an answer names, as it is kept: under the SHA-256 of its bytes.
struct Attachment
{
    cases::AssessmentId assessment;
    QByteArray bytes;
    cases::PersonId person;
    QDateTime when; ///< UTC
};

/// The files of assessments, inside the encrypted database. They stay when an answer no longer names them: its history
/// does (triggers refuse to change or remove a row).
class AttachmentTable
{
public:
    static constexpr qint64 mostBytes = qint64(20) * 1024 * 1024;

    explicit AttachmentTable(Connection &db)
        : m_db(db)
    { }

    static QByteArray digestOf(const QByteArray &bytes); ///< 32 bytes

    /// One that is there already is not written again: a command may run twice.
    forms::Result<void> put(const Attachment &attachment);
    /// For an answer that was taken over from another assessment: the file comes along.
    forms::Result<void> takeOver(const cases::AssessmentId &assessment, const QByteArray &digest);
    forms::Result<bool> isKept(const QByteArray &digest) const; ///< in whatever assessment
    forms::Result<std::optional<qint64>> size(const cases::AssessmentId &assessment, const QByteArray &digest) const;
    /// Corrupt ("attachment-damaged") when they are not what the digest says.
    forms::Result<std::optional<QByteArray>> bytes(
        const cases::AssessmentId &assessment, const QByteArray &digest) const;

    forms::Result<qint64> count() const;
    /// Each file whose bytes are not what its digest says, and each that an answer names, now or before, and that is
    /// not there: "attachment" and the digest.
    forms::Result<std::vector<QString>> damage() const;

private:
    Connection &m_db;
};

} // namespace store
