// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "forms/answers/Answer.h"
#include "forms/base/Result.h"
#include "forms/entry/FormEntry.h"
#include "forms/scoring/Score.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace store {
class Connection;
}

namespace operations {

class VaultSession;

/// An assessment opened to be conducted, continued or read. Owns the FormEntry; every committed answer goes in order to
/// the store's writer thread at once; what saved() names is durable on disk. There is no save button.
class Interview : public QObject
{
    Q_OBJECT

public:
    static forms::Result<std::unique_ptr<Interview>> open(VaultSession &session, const cases::AssessmentId &assessment);
    ~Interview() override; ///< waits until everything given is on disk

    forms::FormEntry &entry();
    const forms::FormDefinition &definition() const;
    const cases::Assessment &assessment() const;
    bool isReadOnly() const; ///< by state, or because somebody else interviews
    bool mayAnswer(forms::Slot slot) const; ///< ratings open after the interview is held

    /// What was typed, read for the item and kept. Type error says what was expected; the answer before stands.
    forms::Result<void> type(forms::Slot slot, const QString &typed);
    forms::Result<void> answer(forms::Slot slot, const forms::Answer &answer);
    bool canUndo() const;
    bool canRedo() const;
    std::optional<forms::Slot> undo(); ///< the item it touched; undo is a new history row
    std::optional<forms::Slot> redo();

    enum class NoteKind { Report, Private }; ///< for the report, or the interviewer's own
    QString note(forms::Slot slot) const; ///< slot -1: the whole interview
    NoteKind noteKind(forms::Slot slot) const; ///< a private note never goes on paper
    QHash<forms::Slot, QString> notesForPaper() const; ///< those that are not private
    void setNote(forms::Slot slot, const QString &text, NoteKind kind = NoteKind::Report);

    bool isReturnTo(forms::Slot slot) const; ///< "return to this": neither blank nor X, settled before held
    void setReturnTo(forms::Slot slot, bool marked);

    /// A warning is kept with a reason, once.
    QString keptReason(const QString &findingId) const;
    void keepWarning(const QString &findingId, const QString &reason);

    /// What a notice with a record asks for: what was done, when, by whom.
    struct NoticeRecord
    {
        QString findingId;
        QString what;
        QDateTime when;
        QString who;
    };
    std::optional<NoticeRecord> noticeRecord(const QString &findingId) const;
    void setNoticeRecord(const NoticeRecord &record);

    /// What stands in the way of "held", in the form's order: errors, warnings without a reason, notices without a
    /// record, marks to return to, items without answer or special code. Empty: it may be held.
    enum class ObstacleKind { Error, Warning, Record, ReturnTo, Unanswered };
    struct Obstacle
    {
        ObstacleKind kind;
        forms::Slot slot;
        QString findingId;
    };
    std::vector<Obstacle> obstacles() const;

    /// The same item at the last assessment before this one.
    forms::Answer earlierAnswer(forms::Slot slot) const;
    QDate earlierDate() const; ///< invalid when there is none
    std::optional<cases::Assessment> earlierAssessment() const; ///< its variant and settings decide what compares
    std::optional<forms::Score> earlierScore(const QString &score) const;

    /// Enters in the audit trail that a "form" or "result" is made as a document; before it is written.
    forms::Result<void> recordPrint(const QString &paper);

    void setPosition(forms::Slot slot); ///< resume here
    forms::Slot position() const;

    bool isSaved() const; ///< everything given is on disk
    void retry(); ///< after saveFailed

Q_SIGNALS:
    void saving();
    void saved(); ///< everything given so far is durable
    void saveFailed(const forms::Error &error); ///< nothing is lost: kept in memory; input stops until retry() succeeds
    void noteChanged(forms::Slot slot);
    void marksChanged(forms::Slot slot); ///< return-to, kept reasons, records; -1 when it is of no single item
    void stateChanged(); ///< a step was taken: what may be answered is another matter now

private:
    struct State;
    void keep(std::function<forms::Result<void>(store::Connection &)> command);
    void keepAnswer(forms::Slot slot, const forms::Answer &answer);
    std::optional<forms::Slot> step(std::size_t at, bool back);
    void reloadAssessment();
    explicit Interview(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace operations
