// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/PaperKind.h"
#include "app/operations/Interview.h"
#include "app/paper/FormPaper.h"

namespace operations {
class VaultSession;
}

namespace documents {

/// The papers of an assessment, made from the open interview: the window and the command line are both its clients.
class AssessmentPapers
{
public:
    /// The language is the interface's; the feedback sheet is in the client's unless isLanguageAsked.
    AssessmentPapers(operations::VaultSession &session, operations::Interview &interview, QString language,
        bool isLanguageAsked = false)
        : m_session(session)
        , m_interview(interview)
        , m_language(std::move(language))
        , m_isLanguageAsked(isLanguageAsked)
    { }

    forms::Result<QByteArray> make(PaperKind kind) const;
    /// What the picture is compared with; none: with nothing. Unless it is said, with the latest earlier one.
    void comparePictureWith(std::optional<cases::AssessmentId> earlier)
    {
        m_isPictureChosen = true;
        m_pictureBefore = earlier;
    }
    /// What the paper is called as a file: by case number, and nothing else of the person (rules.md 6).
    forms::Result<QString> fileName(PaperKind kind) const;
    /// Enters the making in the audit trail; before anything is written. An empty form holds nothing of anybody.
    forms::Result<void> record(PaperKind kind) const;

    forms::Result<QString> journalText() const; ///< to be pasted into the client's journal
    /// The planned day for a calendar; Refused when there is no day or no case number to call it by.
    forms::Result<QByteArray> calendar() const;
    forms::Result<QString> calendarName() const;
    forms::Result<void> recordCalendar() const;

private:
    forms::Result<paper::Heading> heading() const;
    forms::Result<QByteArray> makeNarrative(const paper::Heading &heading) const;
    forms::Result<QByteArray> makeFeedback(paper::Heading heading) const;
    forms::Result<QByteArray> makeMeeting(const paper::Heading &heading) const;
    forms::Result<QByteArray> makePicture(const paper::Heading &heading) const;

    operations::VaultSession &m_session;
    operations::Interview &m_interview;
    QString m_language;
    bool m_isLanguageAsked;
    bool m_isPictureChosen = false;
    std::optional<cases::AssessmentId> m_pictureBefore;
};

/// The form to be filled in by hand, of nobody. An empty variant: everything that any variant asks.
forms::Result<QByteArray> emptyPaper(
    const forms::FormDefinition &definition, const QString &variant, const QString &language, bool isPractice = false);

/// The last interview before this one, as results are compared with it; none for a first one.
std::optional<paper::EarlierResult> earlierResult(const operations::Interview &interview);

} // namespace documents
