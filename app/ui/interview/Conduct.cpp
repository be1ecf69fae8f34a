// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/Conduct.h"

#include "app/operations/ErrorWords.h"
#include "forms/entry/Wording.h"

#include <QSet>

namespace ui {

namespace {
/// Findings that bring the cursor here and are not settled yet.
QSet<QString> open(const operations::Sitting &interview, const forms::FormEntry &entry, forms::Slot slot)
{
    QSet<QString> ids;
    for (const forms::Finding &finding : entry.findingsAt(slot)) {
        const bool isKept = finding.severity == forms::Severity::Warning && !interview.keptReason(finding.id).isEmpty();
        const bool isPlainNotice = finding.severity == forms::Severity::Notice && finding.record.isEmpty();
        if ((finding.focus == slot || !finding.record.isEmpty()) && !isKept && !isPlainNotice)
            ids.insert(finding.id);
    }
    return ids;
}
} // namespace

Conduct::Conduct(operations::Sitting &sitting, InterviewSettings given)
    : interview(sitting)
    , texts(sitting.definition(), sitting.entry().options().variant)
    , order(sitting)
    , settings(std::move(given))
    , haveWordsAnswers(forms::anyWordsNameAnswers(sitting.definition()))
{ }

QString Conduct::worded(const QString &text, forms::Instance within) const
{
    if (!haveWordsAnswers)
        return text;
    return forms::worded(text, interview.entry(), within,
        [this](const forms::Item &item, const forms::Answer &answer) { return texts.spoken(item, answer); });
}

QString Conduct::in(const forms::LocalText &text, forms::Slot slot) const
{
    return worded(texts.in(text), interview.entry().instances().instanceOf(slot));
}

QString Conduct::label(forms::Slot slot) const
{
    return worded(texts.label(item(slot)), interview.entry().instances().instanceOf(slot));
}

bool Conduct::isChangedSince(forms::Slot slot) const
{
    if (!interview.earlierDate().isValid())
        return false;
    const forms::Answer earlier = interview.earlierAnswer(slot);
    const forms::Answer now = interview.entry().answer(slot);
    return forms::isAnswered(earlier) && forms::isAnswered(now) && earlier != now;
}

Conduct::Taken Conduct::take(forms::Slot slot, const QString &typed)
{
    if (isStopped)
        return Taken::Stopped;
    const QSet<QString> before = open(interview, interview.entry(), slot);
    const forms::Result<void> kept
        = typed.isEmpty() ? interview.answer(slot, forms::Unanswered{}) : interview.type(slot, typed);
    if (!kept) {
        unread.insert(slot, typed);
        return Taken::Unreadable;
    }
    unread.remove(slot);
    const QSet<QString> after = open(interview, interview.entry(), slot);
    return (after - before).isEmpty() ? Taken::Kept : Taken::KeptWithFinding;
}

std::optional<forms::Slot> Conduct::target(Step step, forms::Slot from) const
{
    switch (step) {
    case Step::On:
        return order.next(from);
    case Step::Back:
        return order.previous(from);
    case Step::Up:
        return order.above(from);
    case Step::Down:
        return order.below(from);
    case Step::Left:
    case Step::Right:
        break;
    }
    return {};
}

QString Conduct::takeFile(forms::Slot slot, const QString &path)
{
    if (isStopped)
        return {}; // the bar says why
    const forms::Result<void> kept = interview.attach(slot, path);
    if (kept)
        return {};
    const operations::ErrorWords words = operations::errorWords(kept.error());
    return words.what + u' ' + words.next;
}

} // namespace ui
