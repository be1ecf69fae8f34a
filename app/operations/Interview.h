// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/operations/Sitting.h"
#include "forms/scoring/Score.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace store {
class Connection;
enum class MarkKind;
} // namespace store

namespace operations {

class VaultSession;

/// An assessment opened to be conducted, continued or read. Owns the FormEntry; every committed answer goes in order to
/// the store's writer thread at once; what saved() names is durable on disk. There is no save button.
class Interview : public Sitting
{
    Q_OBJECT

public:
    static forms::Result<std::unique_ptr<Interview>> open(VaultSession &session, const cases::AssessmentId &assessment);
    ~Interview() override; ///< waits until everything given is on disk

    forms::FormEntry &entry() override;
    const forms::FormDefinition &definition() const override;
    const cases::Assessment &assessment() const;
    bool isReadOnly() const override;
    bool mayAnswer(forms::Slot slot) const override;

    forms::Result<void> answer(forms::Slot slot, const forms::Answer &answer) override;
    forms::Result<forms::Instance> addInstance(int repeat, forms::Instance within) override;
    forms::Result<void> removeInstance(forms::Instance instance) override;
    forms::Result<void> attach(forms::Slot slot, const QString &path) override;
    std::optional<File> file(forms::Slot slot) const override;
    forms::Result<QByteArray> fileBytes(forms::Slot slot) const override;
    forms::Result<void> takeOut(forms::Slot slot, const QString &path) override;

    /// What is given meanwhile reaches the disk all at once or not at all: answers that come from a file.
    void giveTogether(const std::function<void()> &give);

    bool canUndo() const;
    bool canRedo() const;
    std::optional<forms::Slot> undo(); ///< the item it touched; undo is a new history row
    std::optional<forms::Slot> redo();

    QString note(forms::Slot slot) const override;
    NoteKind noteKind(forms::Slot slot) const override;
    QHash<forms::Slot, QString> notesForPaper() const; ///< those that are not private
    void setNote(forms::Slot slot, const QString &text, NoteKind kind = NoteKind::Report) override;

    bool isReturnTo(forms::Slot slot) const override; ///< settled before held
    void setReturnTo(forms::Slot slot, bool marked) override;
    bool isUnreadable(forms::Slot slot) const override;
    void setUnreadable(forms::Slot slot, bool marked) override;
    QString keptReason(const QString &findingId) const override;
    void keepWarning(const QString &findingId, const QString &reason) override;
    std::optional<NoticeRecord> noticeRecord(const QString &findingId) const override;
    void setNoticeRecord(const NoticeRecord &record) override;
    std::vector<Obstacle> obstacles() const override;

    forms::Answer earlierAnswer(forms::Slot slot) const override;
    QDate earlierDate() const override;
    std::optional<cases::Assessment> earlierAssessment() const; ///< its variant and settings decide what compares
    std::optional<forms::Score> earlierScore(const QString &score) const;

    /// The summary in sentences as somebody has written it over, in one language.
    struct OwnNarrative
    {
        QString text;
        QString who;
        QDateTime when; ///< UTC
    };
    forms::Result<std::optional<OwnNarrative>> ownNarrative(const QString &language) const;
    bool mayWriteNarrative() const; ///< who interviews, once it is under way and until it is sent
    void writeNarrative(const QString &language, const QString &text); ///< empty: the definition's own again

    /// Enters in the audit trail that a "form" or "result" is made as a document; before it is written.
    forms::Result<void> recordPrint(const QString &paper);

    void setPosition(forms::Slot slot); ///< at hand now; resume here
    forms::Slot position() const;

    /// How long a section's items have been at hand, all sittings together. Only for who interviews (rules.md 2): none
    /// for anybody else.
    struct TimeUsed
    {
        int section = 0; ///< into FormDefinition::sections
        qint64 spent = 0; ///< ms
        QHash<QString, qint64> items; ///< of each by name
    };
    forms::Result<std::vector<TimeUsed>> timeUsed() const;

    /// Chosen for this interview alone: "language" of the instrument, "card-language" of the show card. Empty: not.
    QString choice(const QString &name) const;
    void choose(const QString &name, const QString &value);

    bool isSaved() const; ///< everything given is on disk
    void retry(); ///< after saveFailed

Q_SIGNALS:
    void saving();
    void saved(); ///< everything given so far is durable
    void saveFailed(const forms::Error &error); ///< nothing is lost: kept in memory; input stops until retry() succeeds
    void stateChanged(); ///< a step was taken: what may be answered is another matter now

private:
    struct State;
    void keep(std::function<forms::Result<void>(store::Connection &)> command);
    forms::Result<void> give(forms::Slot slot, const forms::Answer &answer, const QByteArray &file);
    void keepMark(store::MarkKind kind, forms::Slot slot, bool marked);
    forms::Result<void> refuseUnkept(const forms::Answer &answer) const;
    void keepAnswer(forms::Slot slot, const forms::Answer &answer, const QByteArray &file = {});
    forms::Result<void> refuseChange(int repeat) const;
    void keepInstances(int repeat, forms::Instance within);
    std::optional<forms::Slot> step(std::size_t at, bool back);
    void endVisit(forms::Slot next);
    void keepPosition();
    void reloadAssessment();
    explicit Interview(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace operations
