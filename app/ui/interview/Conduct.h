// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Sitting.h"
#include "app/ui/interview/AnswerField.h"
#include "app/ui/interview/ItemOrder.h"
#include "app/ui/interview/ItemTexts.h"
#include "app/ui/interview/SecondKeying.h"

#include <QFont>
#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace operations {
class VaultSession;
}

namespace ui {

class Ask;

/// What the interview page is told and cannot find out itself.
struct InterviewSettings
{
    QString client; ///< as it may be shown: masked when protected
    QString person; ///< who interviews: proposed as the one who did what a notice asks for
    QString safetyRoutine; ///< the municipality's words, from policy
    QString safetyTelephone;
    bool speedTab = false; ///< single-key items go on by themselves
    Ask *ask = nullptr; ///< where a file is, and where a copy of it may go
    operations::VaultSession *session = nullptr; ///< where the picture finds earlier times; null: it shows none
};

/// What the parts of an open interview share: the interview itself, its words and order, and what could not be read.
class Conduct
{
public:
    Conduct(operations::Sitting &sitting, InterviewSettings given);

    enum class Taken { Kept, KeptWithFinding, Unreadable, Differs, Stopped };

    /// Reads and keeps what was typed. KeptWithFinding when a finding with its focus here has come up through it;
    /// Differs when a second keying is not the first: nothing is changed yet.
    Taken take(forms::Slot slot, const QString &typed);
    QString difference(forms::Slot slot) const; ///< the two keyings in words; "" when they do not differ

    /// What the checks say at an item's place. That it needs an answer is not said where nobody has been yet: an
    /// interview that has just begun has done nothing wrong.
    std::vector<forms::Finding> findingsAt(forms::Slot slot) const;
    int unsaidIn(int section) const; ///< findings that are held back so
    void pass(forms::Slot slot); ///< the cursor was there and went on
    void sayAll(); ///< what is left is looked at: nothing is held back any more
    forms::Answer shown(forms::Slot slot) const { return secondKeying.shown(interview.entry(), slot); }

    /// Where a step from an item leads; none to the sides, which only a grid has, and none beyond the last.
    std::optional<forms::Slot> target(Step step, forms::Slot from) const;
    /// The same with a file on the disk. Says why it cannot be; "" when it is kept.
    QString takeFile(forms::Slot slot, const QString &path);

    /// The definition's words at an item's cell, with the answers they name.
    QString in(const forms::LocalText &text, forms::Slot slot) const;
    QString label(forms::Slot slot) const;
    QString worded(const QString &text, forms::Instance within) const;

    const forms::FormDefinition &definition() const { return interview.definition(); }
    const forms::Item &item(forms::Slot slot) const { return interview.entry().item(slot); }
    bool isChangedSince(forms::Slot slot) const; ///< answered now and last time, and not the same
    bool isOpen(forms::Slot slot) const { return interview.mayAnswer(slot) && !interview.isReadOnly(); }

    operations::Sitting &interview; ///< in the vault, or a trial that is kept nowhere
    ItemTexts texts;
    ItemOrder order;
    InterviewSettings settings;
    QHash<forms::Slot, QString> unread; ///< typed, could not be read, not lost
    bool haveWordsAnswers; ///< somewhere in the definition: an answer may change what another item is called
    QFont inSize(QFont font) const; ///< larger while the client looks along
    bool isLarge = false; ///< the item at hand is in large type, for the client to look along
    SecondKeying secondKeying;
    bool isStopped = false; ///< the disk does not take it: nothing more is given until it does

private:
    Taken keep(forms::Slot slot, const QString &typed);
    Taken keyAgain(forms::Slot slot, const QString &typed);
    bool isHeldBack(const forms::Finding &finding) const;

    QSet<forms::Slot> m_passed;
    bool m_isAllSaid = false;
};

} // namespace ui
