// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/AssessmentPapers.h"

#include "app/documents/Gathering.h"
#include "app/documents/SidesWords.h"
#include "app/operations/CalendarFile.h"
#include "app/operations/Caseload.h"
#include "app/operations/FollowUps.h"
#include "app/operations/Goals.h"
#include "app/operations/Situations.h"
#include "app/operations/VaultSession.h"
#include "app/paper/FeedbackSheet.h"
#include "app/paper/MeetingPage.h"
#include "app/paper/NarrativePaper.h"
#include "app/paper/SidesPaper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace documents {

namespace {

QString variantLabel(const forms::FormDefinition &definition, const QString &name, const QString &language)
{
    for (const forms::Variant &variant : definition.variants) {
        if (variant.name == name && !variant.label.isEmpty())
            return variant.label.in(language, definition.languages.value(0));
    }
    return name;
}

/// What a file is called after the case number and the instrument.
QString fileWord(PaperKind kind)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Papers", "form"),
        QT_TRANSLATE_NOOP("Papers", "empty form"),
        QT_TRANSLATE_NOOP("Papers", "result"),
        QT_TRANSLATE_NOOP("Papers", "narrative"),
        QT_TRANSLATE_NOOP("Papers", "open findings"),
        QT_TRANSLATE_NOOP("Papers", "feedback"),
        QT_TRANSLATE_NOOP("Papers", "journal"),
        QT_TRANSLATE_NOOP("Papers", "before the meeting"),
        QT_TRANSLATE_NOOP("Papers", "the picture"),
    };
    return QCoreApplication::translate("Papers", words[std::size_t(kind)]);
}

QString named(QStringList parts, const QString &suffix)
{
    parts.removeAll(QString());
    return parts.join(u' ').replace(u'/', u'-') + suffix;
}

Result<paper::JournalSource> journalSource(operations::VaultSession &session, operations::Interview &interview,
    const std::optional<paper::EarlierResult> &earlier)
{
    const cases::Assessment &assessment = interview.assessment();
    TRY_ASSIGN(const QDate due, operations::FollowUps(session).due(assessment.client, assessment.instrument));
    return paper::JournalSource{.entry = interview.entry(),
        .earlier = earlier,
        .record = assessment.record,
        .state = assessment.state,
        .safety = safetyNotices(interview, interview.entry()),
        .followUpDue = due};
}

/// What the planned one does not say yet is as it was last time.
cases::InterviewRecord recordOf(const cases::Assessment &planned, const cases::Assessment *last)
{
    cases::InterviewRecord record = planned.record;
    if (last && record.interpreter.isEmpty()) {
        record.interpreter = last->record.interpreter;
        record.interpreterLanguage = last->record.interpreterLanguage;
    }
    return record;
}

/// As somebody has written it over; empty where nobody has.
QString ownNarrative(const operations::Interview &interview, const QString &language)
{
    const auto own = interview.ownNarrative(language);
    return own && *own ? (*own)->text : QString();
}

/// How long it took, in fives: as close as anybody plans. None for who did not hold it, to whom it is not shown.
std::optional<int> minutesOf(const operations::Interview &interview)
{
    constexpr qint64 five = 5LL * 60 * 1000;
    const auto used = interview.timeUsed();
    if (!used)
        return std::nullopt;
    qint64 spent = 0;
    for (const operations::Interview::TimeUsed &section : *used)
        spent += section.spent;
    return spent > 0 ? std::optional(int((spent + five - 1) / five) * 5) : std::nullopt;
}

} // namespace

std::optional<paper::EarlierResult> earlierResult(const operations::Interview &interview)
{
    const std::optional<cases::Assessment> before = interview.earlierAssessment();
    if (!before)
        return std::nullopt;
    paper::EarlierResult earlier;
    earlier.date = before->interviewDate;
    earlier.variant = before->variant;
    earlier.settings = before->settings;
    for (const forms::ScoreDefinition &score : interview.definition().scores) {
        if (const auto value = interview.earlierScore(score.name))
            earlier.scores.insert(score.name, *value);
        for (const forms::Slot slot : {score.clientRating, score.clientNeed, score.interviewerRating}) {
            if (slot >= 0)
                earlier.answers.insert(
                    interview.definition().items[std::size_t(slot)].name, interview.earlierAnswer(slot));
        }
    }
    for (const forms::Item &item : interview.definition().items) {
        if (!item.role.isEmpty())
            earlier.answers.insert(item.name, interview.earlierAnswer(item.slot));
    }
    return earlier;
}

Result<QByteArray> emptyPaper(
    const forms::FormDefinition &definition, const QString &variant, const QString &language, bool isPractice)
{
    return paper::emptyForm(definition, variant,
        {.client = {},
            .caseNumber = {},
            .interviewer = {},
            .date = {},
            .variantLabel = variantLabel(definition, variant, language),
            .isPractice = isPractice,
            .language = language});
}

Result<paper::Heading> AssessmentPapers::heading() const
{
    const cases::Assessment &assessment = m_interview.assessment();
    TRY_ASSIGN(const cases::Client client, operations::Caseload(m_session).client(assessment.client));
    paper::Heading head;
    head.client = client.isProtected ? QString() : client.name; // never exported by name (rules.md 5)
    head.caseNumber = client.caseNumber;
    for (const cases::Person &person : m_session.people()) {
        if (person.id == assessment.interviewer)
            head.interviewer = person.name;
    }
    head.date = assessment.interviewDate;
    head.variantLabel = variantLabel(m_interview.definition(), assessment.variant, m_language);
    head.isPractice = m_session.kind() == cases::VaultKind::Practice;
    head.language = m_language;
    head.madeBy = m_session.person().name;
    head.madeOn = m_session.clock().today();
    return head;
}

Result<QByteArray> AssessmentPapers::make(PaperKind kind) const
{
    TRY_ASSIGN(paper::Heading head, heading());
    const forms::FormEntry &entry = m_interview.entry();
    const std::optional<paper::EarlierResult> earlier = earlierResult(m_interview);
    switch (kind) {
    case PaperKind::Form:
        return paper::filledForm(entry, m_interview.notesForPaper(), head);
    case PaperKind::Empty:
        return emptyPaper(m_interview.definition(), m_interview.assessment().variant, m_language, head.isPractice);
    case PaperKind::Result:
        return paper::resultPaper(entry, earlier, head, ownNarrative(m_interview, m_language));
    case PaperKind::Narrative:
        return makeNarrative(head);
    case PaperKind::Findings:
        return paper::findingsPaper(entry, openMatters(m_interview, entry, paper::Words(m_language)), head);
    case PaperKind::Feedback:
        return makeFeedback(std::move(head));
    case PaperKind::Journal: {
        TRY_ASSIGN(const paper::JournalSource source, journalSource(m_session, m_interview, earlier));
        return paper::journalPaper(source, head);
    }
    case PaperKind::Meeting:
        return makeMeeting(head);
    case PaperKind::Picture:
        return makePicture(head);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> AssessmentPapers::makeNarrative(const paper::Heading &head) const
{
    const QString own = ownNarrative(m_interview, m_language);
    return paper::narrativePaper(m_interview.definition(),
        own.isEmpty() ? paper::narrative(m_interview.entry(), m_language) : paper::paragraphsOf(own), !own.isEmpty(),
        head);
}

Result<QByteArray> AssessmentPapers::makeFeedback(paper::Heading head) const
{
    if (!m_isLanguageAsked) {
        TRY_ASSIGN(const cases::Client client, operations::Caseload(m_session).client(m_interview.assessment().client));
        const QString chosen = m_interview.choice(u"card-language"_s); // the client read the show cards in it
        head.language = paper::feedbackLanguage(
            m_interview.definition(), chosen.isEmpty() ? client.language : chosen, m_language);
        head.variantLabel = variantLabel(m_interview.definition(), m_interview.assessment().variant, head.language);
    }
    const std::optional<paper::EarlierResult> earlier = earlierResult(m_interview);
    const QHash<forms::Slot, QString> notes = m_interview.notesForPaper();
    TRY_ASSIGN(const std::vector<cases::Goal> goals, operations::Goals(m_session).of(m_interview.assessment().client));
    QStringList wanted;
    for (const cases::Goal &goal : goals) {
        if (goal.isOpen())
            wanted << goal.text;
    }
    return paper::feedbackSheet(
        {.entry = m_interview.entry(), .earlier = earlier, .notes = notes, .goals = wanted}, head);
}

Result<QByteArray> AssessmentPapers::makeMeeting(const paper::Heading &head) const
{
    const cases::Assessment &planned = m_interview.assessment();
    TRY_ASSIGN(const cases::Client client, operations::Caseload(m_session).client(planned.client));
    paper::MeetingSource source{.definition = m_interview.definition()};
    source.clientLanguage = client.language;
    TRY_ASSIGN(source.goals, operations::Goals(m_session).of(planned.client));
    const std::optional<cases::Assessment> before = m_interview.earlierAssessment();
    source.record = recordOf(planned, before ? &*before : nullptr);
    if (!before)
        return paper::meetingPage(source, head);
    TRY_ASSIGN(const auto last, operations::Interview::open(m_session, before->id));
    source.last = &last->entry();
    source.lastDate = before->interviewDate;
    source.beforeLast = earlierResult(*last);
    source.neverAnswered = neverAnswered(last->entry());
    source.safety = safetyNotices(*last, last->entry());
    source.minutes = minutesOf(*last);
    return paper::meetingPage(source, head);
}

Result<QByteArray> AssessmentPapers::makePicture(const paper::Heading &head) const
{
    const auto now = operations::situationOf(m_interview.entry(), m_language);
    if (!now)
        return Error{
            Error::Code::Refused, u"no-picture"_s, u"this instrument has no picture; print its result instead"_s};
    const operations::Situations situations(m_session);
    std::optional<cases::AssessmentId> before = m_pictureBefore;
    if (!m_isPictureChosen) {
        TRY_ASSIGN(const auto earlier, situations.before(m_interview.assessment()));
        if (!earlier.empty())
            before = earlier.front().id;
    }
    const forms::FormDefinition &form = m_interview.definition();
    const QString heading = timeWords(m_interview.assessment(), form, m_language);
    if (!before)
        return paper::sidesPaper({.now = sidesData(*now, nullptr, heading, m_language), .before = {}}, form, head);
    TRY_ASSIGN(const operations::AssessmentContent then, situations.read(*before));
    const auto last = operations::situationOf(*then.entry, m_language);
    const QString lastHeading = timeWords(then.assessment, *then.definition, m_language);
    return paper::sidesPaper({.now = sidesData(*now, &*last, heading, m_language),
                                 .before = sidesData(*last, nullptr, lastHeading, m_language)},
        form, head);
}

Result<QString> AssessmentPapers::journalText() const
{
    TRY_ASSIGN(const paper::Heading head, heading());
    const std::optional<paper::EarlierResult> earlier = earlierResult(m_interview);
    TRY_ASSIGN(const paper::JournalSource source, journalSource(m_session, m_interview, earlier));
    return paper::journalText(source, head);
}

Result<void> AssessmentPapers::record(PaperKind kind) const
{
    return kind == PaperKind::Empty ? Result<void>() : m_interview.recordPrint(paperName(kind));
}

Result<QString> AssessmentPapers::fileName(PaperKind kind) const
{
    TRY_ASSIGN(const paper::Heading head, heading());
    const QString instrument = m_interview.assessment().instrument.toUpper();
    if (kind == PaperKind::Empty)
        return named({instrument, fileWord(kind)}, u".pdf"_s);
    return named({head.caseNumber, instrument, fileWord(kind), head.date.toString(Qt::ISODate)}, u".pdf"_s);
}

Result<QByteArray> AssessmentPapers::calendar() const
{
    TRY_ASSIGN(const paper::Heading head, heading());
    if (!head.date.isValid())
        return Error{Error::Code::Refused, u"no-day"_s, u"the assessment has no day"_s};
    if (head.caseNumber.isEmpty())
        return Error{Error::Code::Refused, u"no-case-number"_s, u"the client has no case number"_s};
    return operations::calendarFile({.id = m_interview.assessment().id.uuid(),
        .day = head.date,
        .caseNumber = head.caseNumber,
        .isPractice = head.isPractice,
        .made = m_session.clock().now()});
}

Result<void> AssessmentPapers::recordCalendar() const
{
    return m_interview.recordPrint(u"calendar"_s);
}

Result<QString> AssessmentPapers::calendarName() const
{
    TRY_ASSIGN(const paper::Heading head, heading());
    return named({head.caseNumber, head.date.toString(Qt::ISODate)}, u".ics"_s);
}

} // namespace documents
