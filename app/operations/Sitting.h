// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/answers/Answer.h"
#include "forms/base/Result.h"
#include "forms/entry/FormEntry.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace operations {

/// A definition being answered, whatever becomes of the answers: what the interview's widgets ask and tell. Interview
/// is one that is kept in the vault, Trial one that is kept nowhere.
class Sitting : public QObject
{
    Q_OBJECT

public:
    virtual forms::FormEntry &entry() = 0;
    virtual const forms::FormDefinition &definition() const = 0;
    virtual bool isReadOnly() const = 0; ///< by state, or because somebody else interviews
    virtual bool mayAnswer(forms::Slot slot) const = 0; ///< ratings open after the interview is held

    /// What was typed, read for the item and kept. Type error says what was expected; the answer before stands.
    forms::Result<void> type(forms::Slot slot, const QString &typed);
    virtual forms::Result<void> answer(forms::Slot slot, const forms::Answer &answer) = 0;

    /// One more of a repeat, kept at once; and one fewer, with its answers (the history has them).
    virtual forms::Result<forms::Instance> addInstance(int repeat, forms::Instance within) = 0;
    virtual forms::Result<void> removeInstance(forms::Instance instance) = 0;

    /// A file from the disk as the answer: read, looked at and kept in the vault in one transaction with the answer.
    /// The file on the disk stays as it is. Io ("file-unreadable"), Refused ("file-too-large", "file-empty"), Type
    /// ("file-kind": a picture is asked for and this is none).
    virtual forms::Result<void> attach(forms::Slot slot, const QString &path) = 0;
    struct File
    {
        QString name;
        qint64 size = 0;
    };
    virtual std::optional<File> file(forms::Slot slot) const = 0; ///< what the answer names; nothing when it names none
    virtual forms::Result<QByteArray> fileBytes(forms::Slot slot) const = 0;
    /// An unencrypted copy outside the vault, readable by its owner alone; entered in the audit trail first.
    virtual forms::Result<void> takeOut(forms::Slot slot, const QString &path) = 0;

    enum class NoteKind { Report, Private }; ///< for the report, or the interviewer's own
    /// Of an item, of a section or of the whole interview.
    virtual QString note(forms::Slot slot) const = 0;
    static constexpr forms::Slot wholeInterview = -1;
    static constexpr forms::Slot sectionNote(int section) { return -2 - section; }
    virtual NoteKind noteKind(forms::Slot slot) const = 0; ///< a private note never goes on paper
    virtual void setNote(forms::Slot slot, const QString &text, NoteKind kind = NoteKind::Report) = 0;

    virtual bool isReturnTo(forms::Slot slot) const = 0; ///< "return to this": neither blank nor X
    virtual void setReturnTo(forms::Slot slot, bool marked) = 0;
    /// On the paper it is entered from: there is no answer, and no more to be had. An answer takes the mark away.
    virtual bool isUnreadable(forms::Slot slot) const = 0;
    virtual void setUnreadable(forms::Slot slot, bool marked) = 0;

    /// A warning is kept with a reason, once.
    virtual QString keptReason(const QString &findingId) const = 0;
    virtual void keepWarning(const QString &findingId, const QString &reason) = 0;

    /// What a notice with a record asks for: what was done, when, by whom.
    struct NoticeRecord
    {
        QString findingId;
        QString what;
        QDateTime when;
        QString who;
    };
    virtual std::optional<NoticeRecord> noticeRecord(const QString &findingId) const = 0;
    virtual void setNoticeRecord(const NoticeRecord &record) = 0;

    /// What stands in the way of "held", in the form's order: errors, warnings without a reason, notices without a
    /// record, marks to return to, items without answer or special code. Empty: it may be held.
    enum class ObstacleKind { Error, Warning, Record, ReturnTo, Unanswered };
    struct Obstacle
    {
        ObstacleKind kind;
        forms::Slot slot;
        QString findingId;
    };
    virtual std::vector<Obstacle> obstacles() const = 0;

    /// The same item at the last assessment before this one.
    virtual forms::Answer earlierAnswer(forms::Slot slot) const = 0;
    virtual QDate earlierDate() const = 0; ///< invalid when there is none

Q_SIGNALS:
    void noteChanged(forms::Slot slot);
    void marksChanged(
        forms::Slot slot); ///< return-to, unreadable, kept reasons, records; -1 when it is of no single item
};

} // namespace operations
