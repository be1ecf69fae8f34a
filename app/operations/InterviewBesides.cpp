// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InterviewState.h"
#include "app/store/KeptReasonTable.h"
#include "app/store/MarkTable.h"
#include "app/store/NoteTable.h"
#include "app/store/NoticeRecordTable.h"

using namespace Qt::StringLiterals;

// What stands beside the answers: notes, marks, reasons, records, and the earlier interview.
namespace operations {

QString Interview::note(forms::Slot slot) const
{
    return m_state->content.notes.value(slot).text;
}

Interview::NoteKind Interview::noteKind(forms::Slot slot) const
{
    return m_state->content.notes.value(slot).kind;
}

QHash<forms::Slot, QString> Interview::notesForPaper() const
{
    QHash<forms::Slot, QString> notes;
    for (auto note = m_state->content.notes.cbegin(); note != m_state->content.notes.cend(); ++note) {
        if (note->kind == NoteKind::Report && !note->text.isEmpty())
            notes.insert(note.key(), note->text);
    }
    return notes;
}

void Interview::setNote(forms::Slot slot, const QString &text, NoteKind kind)
{
    const AssessmentContent::Note before = m_state->content.notes.value(slot);
    if (isReadOnly() || (before.text == text && before.kind == kind))
        return;
    const auto kindName = [](NoteKind which) { return which == NoteKind::Private ? u"private"_s : u"report"_s; };
    const store::Note note{.assessment = m_state->id(),
        .item = m_state->content.noteAddress(slot),
        .kind = kindName(kind),
        .text = text,
        .person = m_state->session.person().id,
        .when = m_state->session.vault().now().toUTC(),
        .instances = m_state->instances(slot)};
    m_state->content.notes.insert(slot, {.kind = kind, .text = text});
    keep([note](store::Connection &db) { return store::NoteTable(db).put(note); });
    Q_EMIT noteChanged(slot);
}

bool Interview::isReturnTo(forms::Slot slot) const
{
    return m_state->content.returnTo.contains(slot);
}

void Interview::setReturnTo(forms::Slot slot, bool marked)
{
    if (isReadOnly() || marked == isReturnTo(slot))
        return;
    if (marked)
        m_state->content.returnTo.insert(slot);
    else
        m_state->content.returnTo.remove(slot);
    keepMark(store::MarkKind::ReturnTo, slot, marked);
}

bool Interview::isUnreadable(forms::Slot slot) const
{
    return m_state->content.unreadable.contains(slot);
}

void Interview::setUnreadable(forms::Slot slot, bool marked)
{
    if (isReadOnly() || marked == isUnreadable(slot))
        return;
    if (marked)
        m_state->content.unreadable.insert(slot);
    else
        m_state->content.unreadable.remove(slot);
    keepMark(store::MarkKind::Unreadable, slot, marked);
}

void Interview::keepMark(store::MarkKind kind, forms::Slot slot, bool marked)
{
    const store::Mark mark{.kind = kind, .item = m_state->name(slot), .instances = m_state->instances(slot)};
    keep([id = m_state->id(), mark, marked](store::Connection &db) {
        return marked ? store::MarkTable(db).mark(id, mark) : store::MarkTable(db).unmark(id, mark);
    });
    Q_EMIT marksChanged(slot);
}

QString Interview::keptReason(const QString &findingId) const
{
    return m_state->content.reasons.value(findingId);
}

void Interview::keepWarning(const QString &findingId, const QString &reason)
{
    if (isReadOnly() || reason.trimmed() == keptReason(findingId))
        return;
    const store::KeptReason kept{.assessment = m_state->id(),
        .finding = findingId,
        .reason = reason.trimmed(),
        .person = m_state->session.person().id,
        .when = m_state->session.vault().now().toUTC()};
    m_state->content.reasons.insert(findingId, kept.reason);
    keep([kept](store::Connection &db) {
        return kept.reason.isEmpty() ? store::KeptReasonTable(db).remove(kept.assessment, kept.finding)
                                     : store::KeptReasonTable(db).put(kept);
    });
    Q_EMIT marksChanged(-1);
}

std::optional<Interview::NoticeRecord> Interview::noticeRecord(const QString &findingId) const
{
    const auto found = m_state->content.records.constFind(findingId);
    return found == m_state->content.records.constEnd() ? std::nullopt : std::optional(*found);
}

void Interview::setNoticeRecord(const NoticeRecord &record)
{
    if (isReadOnly())
        return;
    m_state->content.records.insert(record.findingId, record);
    const store::NoticeRecord kept{.assessment = m_state->id(),
        .finding = record.findingId,
        .what = record.what,
        .done = record.when.toUTC(),
        .who = record.who,
        .person = m_state->session.person().id,
        .when = m_state->session.vault().now().toUTC()};
    keep([kept](store::Connection &db) { return store::NoticeRecordTable(db).put(kept); });
    Q_EMIT marksChanged(-1);
}

std::vector<Interview::Obstacle> Interview::obstacles() const
{
    return m_state->content.obstacles();
}

forms::Answer Interview::earlierAnswer(forms::Slot slot) const
{
    const AssessmentContent *const before = m_state->before();
    const forms::Item *const item = before ? before->definition->find(m_state->name(slot)) : nullptr;
    return item && item->repeat < 0 ? before->entry->answer(item->slot) : forms::Answer();
}

QDate Interview::earlierDate() const
{
    const AssessmentContent *const before = m_state->before();
    return before ? before->assessment.interviewDate : QDate();
}

std::optional<cases::Assessment> Interview::earlierAssessment() const
{
    const AssessmentContent *const before = m_state->before();
    return before ? std::optional(before->assessment) : std::nullopt;
}

std::optional<forms::Score> Interview::earlierScore(const QString &score) const
{
    const AssessmentContent *const before = m_state->before();
    if (!before)
        return std::nullopt;
    for (const forms::ScoreDefinition &definition : before->definition->scores) {
        if (definition.name == score)
            return forms::computeScore(definition, before->entry->context());
    }
    return std::nullopt;
}

forms::Result<void> Interview::recordPrint(const QString &paper)
{
    return m_state->session.recordAccess(u"assessment-printed"_s, m_state->id().toString(), paper);
}

} // namespace operations
