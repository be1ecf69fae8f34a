// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Interview.h"

#include "app/operations/Deadlines.h"
#include "app/operations/InterviewState.h"
#include "app/review/ReviewSteps.h"
#include "app/store/AnswerTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/AttachmentTable.h"
#include "app/store/InstanceTable.h"
#include "app/store/InterviewChoiceTable.h"
#include "app/store/StepTable.h"

#include <utility>

using namespace Qt::StringLiterals;
using cases::AssessmentState;
using forms::Error;
using forms::Result;

namespace operations {

forms::Result<std::unique_ptr<Interview>> Interview::open(VaultSession &session, const cases::AssessmentId &assessment)
{
    TRY(session.save()); // what another page gave is read here
    TRY_ASSIGN(AssessmentContent content, AssessmentContent::load(session, assessment));
    TRY(session.recordAccess(u"assessment-opened"_s, assessment.toString()));
    auto state = std::make_unique<State>(session, std::move(content));
    TRY_ASSIGN(state->choices, store::InterviewChoiceTable(session.vault().reader()).of(assessment));
    state->position = state->content.definition->slotsByName.value(state->content.assessment.lastItem, -1);
    return std::unique_ptr<Interview>(new Interview(std::move(state)));
}

Interview::Interview(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    m_state->ticks.start();
    store::Writer &writer = m_state->session.vault().writer();
    connect(&writer, &store::Writer::failed, this, [this](const Error &error) {
        if (m_state->waiting > 0)
            Q_EMIT saveFailed(error);
    });
    const forms::FormEntry *const entry = m_state->content.entry.get();
    connect(entry, &forms::FormEntry::instancesChanged, this, &Interview::keepInstances);
    connect(entry, &forms::FormEntry::answerWritten, this,
        [this, entry](forms::Slot slot) { keepAnswer(slot, entry->given(slot)); });
    connect(&m_state->session, &VaultSession::assessmentChanged, this, [this](const cases::AssessmentId &id) {
        if (id == m_state->id())
            reloadAssessment();
    });
}

Interview::~Interview()
{
    keepPosition();
    (void)m_state->session.vault().writer().flush(); // a failure was told by saveFailed, and the writer keeps the rest
    if (m_state->haveAnswersChanged) // what could not be kept of it now is kept with the next step
        (void)Deadlines(m_state->session).refresh(m_state->content.assessment.client);
}

void Interview::reloadAssessment()
{
    if (auto stored = storedAssessment(m_state->session, m_state->id())) {
        m_state->content.assessment = std::move(stored).value();
        Q_EMIT stateChanged();
    }
}

forms::FormEntry &Interview::entry()
{
    return *m_state->content.entry;
}

const forms::FormDefinition &Interview::definition() const
{
    return *m_state->content.definition;
}

const cases::Assessment &Interview::assessment() const
{
    return m_state->content.assessment;
}

bool Interview::isReadOnly() const
{
    const AssessmentState state = assessment().state;
    const bool isOpen = state == AssessmentState::Planned || state == AssessmentState::UnderWay
        || state == AssessmentState::Held || state == AssessmentState::Returned;
    return !isOpen || assessment().interviewer != m_state->session.person().id;
}

bool Interview::mayAnswer(forms::Slot slot) const
{
    const forms::Item &item = m_state->content.entry->item(slot);
    const forms::Instances &instances = m_state->content.entry->instances();
    if (instances.row(instances.instanceOf(slot)).isGone) // undone and redone past its leaving
        return false;
    if (isReadOnly() || !item.isInput() || item.readOnly)
        return false;
    const AssessmentState state = assessment().state;
    if (state == AssessmentState::Returned)
        return true;
    return item.afterInterview == (state == AssessmentState::Held);
}

forms::Result<void> Interview::answer(forms::Slot slot, const forms::Answer &answer)
{
    TRY(refuseUnkept(answer));
    return give(slot, answer, {});
}

forms::Result<void> Interview::give(forms::Slot slot, const forms::Answer &answer, const QByteArray &file)
{
    if (!mayAnswer(slot))
        return Error{Error::Code::Refused, m_state->name(slot), u"this item takes no answer in this state"_s};
    if (m_state->session.vault().writer().isHeld())
        return Error{Error::Code::Io, u"unsaved"_s, u"earlier answers are not on disk yet; try again first"_s};
    const forms::Answer before = m_state->content.entry->given(slot);
    TRY(m_state->content.entry->setAnswer(slot, answer));
    if (before == answer)
        return {};
    m_state->changes.resize(m_state->changesDone); // what was undone is gone once something new is given
    m_state->changes.push_back({.slot = slot, .before = before, .after = answer});
    m_state->changesDone = m_state->changes.size();
    keepAnswer(slot, answer, file);
    return {};
}

bool Interview::canUndo() const
{
    return m_state->changesDone > 0 && !m_state->session.vault().writer().isHeld();
}

bool Interview::canRedo() const
{
    return m_state->changesDone < m_state->changes.size() && !m_state->session.vault().writer().isHeld();
}

std::optional<forms::Slot> Interview::step(std::size_t at, bool back)
{
    const State::Change &change = m_state->changes[at];
    const forms::Answer &answer = back ? change.before : change.after;
    if (!mayAnswer(change.slot) || !m_state->content.entry->setAnswer(change.slot, answer))
        return std::nullopt;
    m_state->changesDone = back ? at : at + 1;
    keepAnswer(change.slot, answer);
    return change.slot;
}

std::optional<forms::Slot> Interview::undo()
{
    return canUndo() ? step(m_state->changesDone - 1, true) : std::nullopt;
}

std::optional<forms::Slot> Interview::redo()
{
    return canRedo() ? step(m_state->changesDone, false) : std::nullopt;
}

void Interview::keep(std::function<forms::Result<void>(store::Connection &)> command)
{
    if (m_state->isGathering) {
        m_state->gathered.push_back(std::move(command));
        return;
    }
    ++m_state->waiting;
    Q_EMIT saving();
    m_state->session.vault().writer().enqueue(std::move(command), this, [this] {
        if (--m_state->waiting == 0)
            Q_EMIT saved();
    });
}

void Interview::giveTogether(const std::function<void()> &give)
{
    Q_ASSERT(!m_state->isGathering);
    m_state->isGathering = true;
    give();
    m_state->isGathering = false;
    if (m_state->gathered.empty())
        return;
    keep([commands = std::exchange(m_state->gathered, {})](store::Connection &db) -> Result<void> {
        for (const store::Writer::Command &command : commands)
            TRY(command(db));
        return {};
    });
}

namespace {

Result<void> beginInterview(store::Connection &db, const store::AnswerChange &first)
{
    const cases::AssessmentId &id = first.address.assessment;
    TRY(store::AssessmentTable(db).setState(
        id, AssessmentState::Planned, AssessmentState::UnderWay, first.when.toUTC()));
    return store::StepTable(db).append({.assessment = id,
        .action = review::actionName(review::Action::Begin),
        .from = AssessmentState::Planned,
        .to = AssessmentState::UnderWay,
        .person = first.person,
        .when = first.when.toUTC(),
        .comment = {}});
}

Result<void> setInterviewDate(store::Connection &db, const cases::AssessmentId &id, QDate day)
{
    store::AssessmentTable assessments(db);
    TRY_ASSIGN(auto stored, assessments.assessment(id));
    if (!stored)
        return {};
    stored->interviewDate = day;
    return assessments.update(*stored);
}

/// What an answer names is there before the answer is: given with it, or taken over from where it stood before.
Result<void> keepFile(store::Connection &db, const store::AnswerChange &change, const QByteArray &file)
{
    const auto *const named = std::get_if<forms::Attached>(&change.answer);
    if (!named)
        return {};
    store::AttachmentTable attachments(db);
    const cases::AssessmentId &id = change.address.assessment;
    if (file.isEmpty())
        return attachments.takeOver(id, QByteArray::fromHex(named->digest().toLatin1()));
    return attachments.put({.assessment = id, .bytes = file, .person = change.person, .when = change.when.toUTC()});
}

} // namespace

/// The answer, and with it what follows from giving one: an interview that was planned is under way, the day it was
/// held is the assessment's day, and the place is where to resume.
void Interview::keepAnswer(forms::Slot slot, const forms::Answer &answer, const QByteArray &file)
{
    m_state->haveAnswersChanged = true;
    cases::Assessment &assessment = m_state->content.assessment;
    store::Vault &vault = m_state->session.vault();
    const store::AnswerChange change{
        .address = {.assessment = assessment.id, .item = m_state->name(slot), .instances = m_state->instances(slot)},
        .answer = answer,
        .person = vault.person().id,
        .epoch = vault.epoch(),
        .when = vault.now()};
    const bool isBeginning = assessment.state == AssessmentState::Planned;
    const QDate *const day = slot == definition().interviewDate ? std::get_if<QDate>(&answer) : nullptr;
    assessment.state = isBeginning ? AssessmentState::UnderWay : assessment.state;
    assessment.interviewDate = day ? *day : assessment.interviewDate;
    assessment.lastItem = m_state->name(slot);
    m_state->position = slot;
    m_state->isPositionKept = true;
    const auto rows = m_state->rows(m_state->content.entry->instances().instanceOf(slot));
    const QDate newDay = day ? *day : QDate();
    const auto visits = std::exchange(m_state->visits, {});
    keep([change, rows, file, isBeginning, newDay, visits](store::Connection &db) -> forms::Result<void> {
        store::AssessmentTable assessments(db);
        for (const store::RepeatInstance &row : rows) // a count may have made it without anybody asking
            TRY(store::InstanceTable(db).put(row));
        const cases::AssessmentId &id = change.address.assessment;
        if (isBeginning)
            TRY(beginInterview(db, change));
        TRY(keepFile(db, change, file));
        TRY(store::AnswerTable(db).put(change));
        if (newDay.isValid())
            TRY(setInterviewDate(db, id, newDay));
        for (const store::Visit &visit : visits)
            TRY(store::VisitTable(db).add(id, change.person, visit));
        return assessments.setLastItem(id, change.address.item);
    });
    if (isBeginning)
        Q_EMIT stateChanged();
}

bool Interview::isSaved() const
{
    return m_state->waiting == 0;
}

void Interview::retry()
{
    m_state->session.vault().writer().retry();
}

} // namespace operations
