// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/ReviewAssessment.h"

#include "app/operations/ApprovedValues.h"
#include "app/operations/AssessmentContent.h"
#include "app/operations/Deed.h"
#include "app/operations/FollowUpPlan.h"
#include "app/store/AnswerTable.h"
#include "app/store/ApprovalTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/ClientTable.h"
#include "app/store/CommentTable.h"
#include "app/store/RevisionHash.h"
#include "app/store/StepTable.h"

#include <utility>

using namespace Qt::StringLiterals;
using forms::Error;
using review::Action;

namespace operations {
namespace {

bool needsWholeRecord(Action action)
{
    return action == Action::Hold || action == Action::Send;
}

review::Asking askingFor(VaultSession &session, const AssessmentContent &content)
{
    return {.person = session.person(),
        .state = content.assessment.state,
        .interviewer = content.assessment.interviewer,
        .reviewRequired = content.definition->review != u"none"};
}

forms::Result<AssessmentContent> contentNow(VaultSession &session, const cases::AssessmentId &id)
{
    TRY(session.vault().writer().flush()); // answers on their way to disk belong to what is judged
    return AssessmentContent::load(session, id);
}

QString refusalOf(VaultSession &session, const AssessmentContent &content, Action action, const QString &comment)
{
    QString word = review::refusal(askingFor(session, content), action, comment);
    if (word.isEmpty() && needsWholeRecord(action) && !content.obstacles().empty())
        return u"obstacles"_s;
    return word;
}

/// Everything a step writes besides the state: made before the transaction, so that the command can run again.
struct StepWrites
{
    store::NewStep step;
    cases::InterviewRecord record;
    bool isRecordChanged = false;
    std::optional<store::Approval> approval;
    std::vector<store::ApprovedValue> values;
    std::optional<FollowUpChange> followUp;
};

forms::Result<void> addApproval(VaultSession &session, const AssessmentContent &content, StepWrites &writes)
{
    TRY_ASSIGN(const auto client, store::ClientTable(session.vault().reader()).client(content.assessment.client));
    if (!client)
        return Error{Error::Code::Corrupt, content.assessment.client.toString(), u"the client's record is gone"_s};
    writes.approval = store::Approval{.id = store::ApprovalId::create(),
        .assessment = content.assessment.id,
        .person = session.person().id,
        .when = writes.step.when,
        .structureFingerprint = content.assessment.structureFingerprint,
        .settings = content.assessment.settings,
        .engineVersion = QStringLiteral(UNDERLAG_VERSION),
        .revisionHash = {}, // known only within the transaction
        .voided = {},
        .voidedBy = {}};
    writes.values = approvedValues(content, *client);
    return {};
}

/// Only what can be asked again later is due again: a step of a child's case has its own dates.
bool hasFollowUp(const forms::FormDefinition &form)
{
    return std::ranges::any_of(form.variants, [](const forms::Variant &variant) { return isFollowUp(variant.name); });
}

forms::Result<StepWrites> writesFor(
    VaultSession &session, const AssessmentContent &content, Action action, const QString &comment)
{
    TRY_ASSIGN(const cases::AssessmentState to, review::stateAfter(askingFor(session, content), action, comment));
    StepWrites writes{.step = {.assessment = content.assessment.id,
                          .action = review::actionName(action),
                          .from = content.assessment.state,
                          .to = to,
                          .person = session.person().id,
                          .when = session.vault().now().toUTC(),
                          .comment = comment.trimmed()},
        .record = content.assessment.record,
        .approval = {},
        .values = {},
        .followUp = {}};
    if (action == Action::FeedBack) {
        if (!writes.record.fedBackOn.isValid())
            writes.record.fedBackOn = session.clock().today();
        if (!comment.trimmed().isEmpty())
            writes.record.clientCorrections = std::exchange(writes.step.comment, {});
        writes.isRecordChanged = true;
    }
    if (action == Action::File) {
        writes.record.filedOn = session.clock().today();
        writes.record.filedBy = session.person().name;
        writes.isRecordChanged = true;
    }
    if (action == Action::Approve)
        TRY(addApproval(session, content, writes));
    if (action == Action::Hold && !content.isIncompleteByOutcome() && hasFollowUp(*content.definition)) {
        TRY_ASSIGN(writes.followUp, followUpAfter(session, content.assessment));
    }
    return writes;
}

/// Returns what the audit trail tells of it: for an approval, what exactly was approved.
forms::Result<QString> writeStep(store::Connection &db, StepWrites writes)
{
    const cases::AssessmentId &id = writes.step.assessment;
    if (writes.isRecordChanged)
        TRY(store::AssessmentTable(db).setRecord(id, writes.step.from, writes.record, writes.step.when));
    TRY(store::AssessmentTable(db).setState(id, writes.step.from, writes.step.to, writes.step.when));
    TRY_ASSIGN(writes.step.answerSequence, store::AnswerTable(db).lastSequence(id));
    TRY(store::StepTable(db).append(writes.step));
    const bool fixes = writes.approval || writes.step.to == cases::AssessmentState::Held
        || writes.step.to == cases::AssessmentState::Sent;
    QString revision;
    if (fixes) {
        TRY_ASSIGN(revision, store::fixRevision(db, id));
    }
    if (writes.approval) {
        writes.approval->revisionHash = revision;
        TRY(store::ApprovalTable(db).insert(*writes.approval, writes.values));
    }
    if (writes.step.action == review::actionName(Action::Unlock))
        TRY(store::ApprovalTable(db).voidStanding(id, writes.step.person, writes.step.when));
    if (writes.followUp)
        TRY(writeFollowUp(db, *writes.followUp));
    return writes.approval ? u"revision %1 values %2"_s.arg(revision, store::valuesHash(writes.values)) : QString();
}

/// A step that is no step: what may be said about an assessment, and by whom, is what may be done with it.
forms::Result<void> refuseUnlessReviewing(VaultSession &session, const AssessmentContent &content)
{
    const QString word = review::refusal(askingFor(session, content), Action::Return, u"-"_s);
    if (!word.isEmpty())
        return Error{Error::Code::Refused, word, u"only who may return an assessment comments on it"_s};
    return {};
}

} // namespace

ReviewAssessment::ReviewAssessment(VaultSession &session, const cases::AssessmentId &assessment)
    : m_session(session)
    , m_assessment(assessment)
{ }

std::vector<Action> ReviewAssessment::allowed() const
{
    const auto content = contentNow(m_session, m_assessment);
    return content ? review::allowedActions(askingFor(m_session, *content)) : std::vector<Action>();
}

QString ReviewAssessment::refusal(Action action, const QString &comment) const
{
    const auto content = contentNow(m_session, m_assessment);
    return content ? refusalOf(m_session, *content, action, comment) : u"state"_s;
}

forms::Result<cases::AssessmentState> ReviewAssessment::take(Action action, const QString &comment)
{
    TRY_ASSIGN(const AssessmentContent content, contentNow(m_session, m_assessment));
    if (refusalOf(m_session, content, action, comment) == u"obstacles")
        return Error{Error::Code::Refused, u"obstacles"_s,
            u"%1 things stand in the way: errors, warnings without a reason, items without an answer"_s.arg(
                content.obstacles().size())};
    TRY_ASSIGN(const StepWrites writes, writesFor(m_session, content, action, comment));
    TRY(carryOut(m_session,
        {.action = u"assessment-"_s + review::actionName(action), .object = m_assessment.toString()},
        TellingCommand([writes](store::Connection &db) { return writeStep(db, writes); })));
    Q_EMIT m_session.assessmentChanged(m_assessment);
    Q_EMIT m_session.caseloadChanged();
    return writes.step.to;
}

forms::Result<std::vector<review::Comment>> ReviewAssessment::comments() const
{
    return store::CommentTable(m_session.vault().reader()).of(m_assessment);
}

forms::Result<review::CommentId> ReviewAssessment::comment(const QString &item, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{Error::Code::Type, u"comment"_s, u"there is nothing in it"_s};
    TRY_ASSIGN(const AssessmentContent content, contentNow(m_session, m_assessment));
    TRY(refuseUnlessReviewing(m_session, content));
    const review::Comment written{.id = review::CommentId::create(),
        .assessment = m_assessment,
        .item = item,
        .author = m_session.person().id,
        .authorName = m_session.person().name,
        .written = m_session.vault().now().toUTC(),
        .text = text.trimmed()};
    TRY(carryOut(m_session, {.action = u"comment-written"_s, .object = m_assessment.toString(), .details = item},
        [written](store::Connection &db) { return store::CommentTable(db).insert(written); }));
    return written.id;
}

forms::Result<void> ReviewAssessment::settle(const review::CommentId &comment, bool settled)
{
    TRY_ASSIGN(const AssessmentContent content, contentNow(m_session, m_assessment));
    if (cases::isLocked(content.assessment.state))
        return Error{Error::Code::Refused, u"locked"_s, u"what is approved is locked until a supervisor unlocks it"_s};
    if (content.assessment.interviewer != m_session.person().id)
        TRY(refuseUnlessReviewing(m_session, content));
    return carryOut(m_session,
        {.action = settled ? u"comment-settled"_s : u"comment-reopened"_s, .object = m_assessment.toString()},
        [comment, settled](store::Connection &db) { return store::CommentTable(db).settle(comment, settled); });
}

forms::Result<std::vector<review::StepTaken>> ReviewAssessment::trail() const
{
    return store::StepTable(m_session.vault().reader()).of(m_assessment);
}

forms::Result<QStringList> ReviewAssessment::changedSinceReturned() const
{
    TRY(m_session.vault().writer().flush());
    store::Connection &db = m_session.vault().reader();
    TRY_ASSIGN(const auto since, store::StepTable(db).sequenceAtLast(m_assessment, review::actionName(Action::Return)));
    QStringList items;
    if (!since)
        return items;
    TRY_ASSIGN(const auto events, store::AnswerTable(db).history(m_assessment, *since));
    for (const store::AnswerEvent &event : events) {
        if (!items.contains(event.item))
            items += event.item;
    }
    return items;
}

} // namespace operations
