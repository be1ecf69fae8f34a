// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Sitting.h"

#include <memory>

namespace operations {

struct AssessmentContent;

/// A definition answered to try it out: no client, no vault, nothing on the disk. Everything that takes an answer is
/// open, also what an interviewer rates afterwards. What is written in it goes with it.
class Trial : public Sitting
{
    Q_OBJECT

public:
    Trial(std::shared_ptr<const forms::FormDefinition> definition, const forms::FormEntry::Options &options);
    ~Trial() override;

    /// The answers of another trial, perhaps of an earlier text: what the items of the same names can hold.
    void takeOver(const Trial &before);
    void clear();

    forms::FormEntry &entry() override;
    const forms::FormDefinition &definition() const override;
    bool isReadOnly() const override { return false; }
    bool mayAnswer(forms::Slot slot) const override;
    forms::Result<void> answer(forms::Slot slot, const forms::Answer &answer) override;
    forms::Result<forms::Instance> addInstance(int repeat, forms::Instance within) override;
    forms::Result<void> removeInstance(forms::Instance instance) override;
    /// A trial keeps the file's name alone: Refused when it is asked for the bytes.
    forms::Result<void> attach(forms::Slot slot, const QString &path) override;
    std::optional<File> file(forms::Slot slot) const override;
    forms::Result<QByteArray> fileBytes(forms::Slot slot) const override;
    forms::Result<void> takeOut(forms::Slot slot, const QString &path) override;
    QString note(forms::Slot slot) const override;
    NoteKind noteKind(forms::Slot slot) const override;
    void setNote(forms::Slot slot, const QString &text, NoteKind kind) override;
    bool isReturnTo(forms::Slot slot) const override;
    void setReturnTo(forms::Slot slot, bool marked) override;
    bool isUnreadable(forms::Slot slot) const override;
    void setUnreadable(forms::Slot slot, bool marked) override;
    QString keptReason(const QString &findingId) const override;
    void keepWarning(const QString &findingId, const QString &reason) override;
    std::optional<NoticeRecord> noticeRecord(const QString &findingId) const override;
    void setNoticeRecord(const NoticeRecord &record) override;
    std::vector<Obstacle> obstacles() const override;
    forms::Answer earlierAnswer(forms::Slot) const override { return {}; }
    QDate earlierDate() const override { return {}; }

private:
    std::unique_ptr<AssessmentContent> m_content;
};

} // namespace operations
