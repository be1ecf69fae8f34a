// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/paper/FormPaper.h"
#include "app/paper/Narrative.h"
#include "app/paper/Words.h"

namespace paper {

/// A notice that asks for a record, and the record: what was done, when and by whom.
struct SafetyNotice
{
    forms::LocalText message;
    QString what; ///< "" when nothing is recorded yet
    QDate when;
    QString who;
};
QString safetyWords(const SafetyNotice &notice, const forms::FormDefinition &definition, const Words &words);
QString recordWords(const SafetyNotice &notice, const Words &words); ///< only what was done

struct JournalSource
{
    const forms::FormEntry &entry;
    const std::optional<EarlierResult> &earlier;
    cases::InterviewRecord record;
    cases::AssessmentState state = cases::AssessmentState::Held;
    std::vector<SafetyNotice> safety;
    QDate followUpDue; ///< invalid when none is
};

/// What the client's journal is to say of an interview, under headings: date, mode and who was present as recorded,
/// what it came to, safety, next step. Holds no answer in free text and no note: it says nothing about other persons
/// than the record does.
std::vector<NarrativeParagraph> journalNote(const JournalSource &source, const Heading &heading);
QString journalText(const JournalSource &source, const Heading &heading); ///< the same, to be pasted
forms::Result<QByteArray> journalPaper(const JournalSource &source, const Heading &heading);

QString contactWords(const QString &contactMode, const Words &words); ///< "by telephone"
QString interpreterWords(const cases::InterviewRecord &record, const Words &words); ///< "" for no interpreter
/// "0,31 (medel), better −0,10. Client's own rating 3, …" of one area
QString areaWords(const forms::FormEntry &entry, const forms::ScoreDefinition &score,
    const std::optional<EarlierResult> &earlier, const Words &words);

} // namespace paper
