// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/operations/Interview.h"
#include "app/operations/VaultSession.h"
#include "forms/entry/FormEntry.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace operations {

/// "follow_up" is the domain's word for it in every definition (design.md 4).
bool isFollowUp(const QString &variant);

forms::Result<cases::Assessment> storedAssessment(VaultSession &session, const cases::AssessmentId &id);

/// The definition it was made with, which the vault keeps. Corrupt when it does not.
forms::Result<std::shared_ptr<const forms::FormDefinition>> definitionOf(
    VaultSession &session, const cases::Assessment &assessment);

/// An assessment as it is stored, with the definition it was made with: what interviewing, reviewing and printing rest
/// on.
struct AssessmentContent
{
    struct Note
    {
        Interview::NoteKind kind = Interview::NoteKind::Report;
        QString text;
    };

    cases::Assessment assessment;
    std::shared_ptr<const forms::FormDefinition> definition;
    std::unique_ptr<forms::FormEntry> entry;
    QHash<forms::Slot, Note> notes; ///< by cell, or as Sitting::sectionNote and wholeInterview
    QSet<forms::Slot> returnTo;
    QSet<forms::Slot> unreadable; ///< on the paper they are entered from
    QHash<QString, QString> reasons; ///< finding to why it was kept
    QHash<QString, Interview::NoticeRecord> records; ///< by finding

    static forms::Result<AssessmentContent> load(VaultSession &session, const cases::AssessmentId &id);

    /// G12 and the like: the client ended, refused or was unable, so that the record may be incomplete.
    /// Where an address of the store lies in the interview; -1 when this definition has no such place.
    forms::Cell cell(const QString &item, const QList<QUuid> &instances) const;
    /// Where a note of the store belongs, and the other way: an item, "section:<name>", or "" for the whole interview.
    forms::Slot noteOf(const QString &address, const QList<QUuid> &instances) const;
    QString noteAddress(forms::Slot slot) const;
    QList<QUuid> instances(forms::Cell cell) const; ///< the other half of a cell's address; empty for none
    bool isIncompleteByOutcome() const;
    bool isUnreliable() const; ///< two or more areas marked (rules.md 1)
    std::vector<Interview::Obstacle> obstacles() const;
};

} // namespace operations
