// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Client.h"
#include "app/cases/Person.h"
#include "forms/base/Id.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace cases {

using AssessmentId = forms::Id<struct AssessmentTag>;

/// rules.md 6. Only Planned and UnderWay and Returned take answers; Held takes the interviewer's ratings.
enum class AssessmentState { Planned, UnderWay, Held, Rated, FedBack, Sent, Returned, Approved, Filed };

QString stateName(AssessmentState state); ///< "planned", "under-way", ...: as stored
AssessmentState stateFromName(const QString &name);
bool isLocked(AssessmentState state); ///< approved or filed: nothing of it changes until it is unlocked

/// What is recorded about how the interview came about (rules.md 6); none of it is an answer.
struct InterviewRecord
{
    QString contactMode; ///< "in-person", "telephone", "from-paper"
    bool informationGiven = false; ///< about purpose and compilation
    bool toldVoluntary = false;
    QString interpreter; ///< "", "present", "telephone"
    QString interpreterLanguage;
    QString present; ///< who else was there
    QDate fedBackOn;
    QString fedBackTo;
    QString clientCorrections;
    QDate filedOn;
    QString filedBy;
};

/// One administration of an instrument to a client.
struct Assessment
{
    AssessmentId id;
    ClientId client;
    QString instrument;
    QString version;
    QString structureFingerprint;
    QString wordingFingerprint;
    QString variant;
    QHash<QString, QString> settings;
    AssessmentState state = AssessmentState::Planned;
    QDate interviewDate;
    PersonId interviewer;
    QDateTime created; ///< UTC
    QDateTime changed; ///< UTC, of the last answer or step
    QString lastItem; ///< where the interviewer was: resume there
    InterviewRecord record;
};

/// A row of the caseload: one client and the assessment that matters now.
struct CaseloadRow
{
    ClientId client;
    QString clientName; ///< as it may be shown: masked when protected
    QString identityShown; ///< masked when protected
    QString caseNumber;
    bool isProtected = false;
    bool isMine = false;
    AssessmentId assessment; ///< null when the client has none
    QString instrument;
    QString variant;
    AssessmentState state = AssessmentState::Planned;
    QDate interviewDate;
    QDate due; ///< the follow-up's due day, invalid for none
};

/// Lists may be narrowed only by own or unit, instrument or step, state and due date; persons are found only by name,
/// identity number, coordination number or case number (SoLPuF 15 §; rules.md 5). There is no other field on purpose.
struct CaseloadFilter
{
    QString find; ///< name, identity number or case number
    bool onlyMine = false;
    QString instrument;
    std::vector<AssessmentState> states; ///< empty: all
    QDate dueBefore; ///< invalid: no limit
    /// An interview planned or begun for this day or before, or a follow-up due by it; invalid: no limit
    QDate toDoBy = {}; // NOLINT(readability-redundant-member-init): g++ asks for it of whoever leaves it out
};

} // namespace cases
