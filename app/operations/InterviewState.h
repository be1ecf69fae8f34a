// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/AssessmentContent.h"
#include "app/operations/EarlierAssessment.h"
#include "app/operations/Interview.h"
#include "app/operations/VisitClock.h"
#include "app/store/InstanceTable.h"
#include "app/store/Vault.h"
#include "app/store/VisitTable.h"

#include <QElapsedTimer>

namespace operations {

/// What an open interview holds; its two files share it.
struct Interview::State
{
    struct Change
    {
        forms::Slot slot;
        forms::Answer before;
        forms::Answer after;
    };

    State(VaultSession &vaultSession, AssessmentContent stored)
        : session(vaultSession)
        , content(std::move(stored))
    { }

    VaultSession &session;
    AssessmentContent content;
    std::vector<Change> changes; ///< across items, in the order given
    std::size_t changesDone = 0; ///< those after it are undone
    bool haveAnswersChanged = false; ///< here: what is counted from them may be another day
    int waiting = 0; ///< commands not yet known to be on disk
    bool isGathering = false; ///< commands are gathered, to be one
    std::vector<store::Writer::Command> gathered;
    forms::Slot position = -1;
    bool isPositionKept = true;
    VisitClock visitClock;
    QElapsedTimer ticks;
    std::vector<store::Visit> visits; ///< go to the disk with the next answer
    QHash<QString, OwnNarrative> narratives; ///< those written here, by language
    QHash<QString, QString> choices; ///< as InterviewChoiceTable
    QHash<QString, qint64> fileSizes; ///< of those given here, by digest: on their way to the disk
    bool isEarlierLooked = false;
    std::optional<AssessmentContent> earlier;

    std::vector<store::RepeatInstance> rows(
        forms::Instance instance) const; ///< it and those around it, outermost first
    const QString &name(forms::Slot slot) const { return content.entry->item(slot).name; }
    QList<QUuid> instances(forms::Slot slot) const { return content.instances(slot); }
    cases::AssessmentId id() const { return content.assessment.id; }
    QString itemOrWhole(forms::Slot slot) const { return slot < 0 ? QString() : name(slot); }
    const AssessmentContent *before()
    {
        if (!isEarlierLooked) {
            isEarlierLooked = true;
            // Without it the interview goes on as a first one would; nothing is written from what stands beside.
            if (auto found = operations::earlierAssessment(session, content.assessment))
                earlier = std::move(found).value();
        }
        return earlier ? &*earlier : nullptr;
    }
};

} // namespace operations
