// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/Conduct.h"

#include "app/operations/ErrorWords.h"
#include "app/ui/parts/Tr.h"
#include "forms/entry/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

QFont Conduct::inSize(QFont font) const
{
    constexpr double large = 1.7;
    if (isLarge)
        font.setPointSizeF(font.pointSizeF() * large);
    return font;
}

Conduct::Taken Conduct::take(forms::Slot slot, const QString &typed)
{
    if (isStopped)
        return Taken::Stopped;
    return secondKeying.isOn() ? keyAgain(slot, typed) : keep(slot, typed);
}

Conduct::Taken Conduct::keyAgain(forms::Slot slot, const QString &typed)
{
    forms::Answer now;
    if (!typed.trimmed().isEmpty()) {
        const forms::Result<forms::Answer> read = interview.entry().read(slot, typed);
        if (!read) {
            unread.insert(slot, typed);
            return Taken::Unreadable;
        }
        now = *read;
    }
    unread.remove(slot);
    switch (secondKeying.key(interview.entry(), slot, now)) {
    case SecondKeying::Verdict::Same:
        return Taken::Kept;
    case SecondKeying::Verdict::Differs:
        return Taken::Differs;
    case SecondKeying::Verdict::Changes:
        break;
    }
    const Taken taken = keep(slot, typed);
    if (taken == Taken::Kept || taken == Taken::KeptWithFinding)
        secondKeying.keyed(slot);
    return taken;
}

QString Conduct::difference(forms::Slot slot) const
{
    const std::optional<forms::Answer> now = secondKeying.disputed(slot);
    if (!now)
        return {};
    const auto words = [&](const forms::Answer &answer) {
        return forms::isAnswered(answer) ? texts.answer(item(slot), answer) : Tr::tr("not answered");
    };
    //: two keyings of one item of a paper form; %1 and %2 are answers
    return Tr::tr("The first keying says “%1”, this one “%2”. Look at the paper and key it once more: what is keyed "
                  "twice stands.")
        .arg(words(interview.entry().answer(slot)), words(*now));
}

bool Conduct::isHeldBack(const forms::Finding &finding) const
{
    if (m_isAllSaid || interview.isReadOnly() || !finding.id.startsWith("required:"_L1))
        return false;
    return std::ranges::none_of(finding.items, [this](forms::Slot slot) { return m_passed.contains(slot); });
}

std::vector<forms::Finding> Conduct::findingsAt(forms::Slot slot) const
{
    std::vector<forms::Finding> all = interview.entry().findingsAt(slot);
    std::erase_if(all, [this](const forms::Finding &finding) { return isHeldBack(finding); });
    return all;
}

int Conduct::unsaidIn(int section) const
{
    return int(std::ranges::count_if(interview.entry().findings(), [&](const forms::Finding &finding) {
        return isHeldBack(finding) && !finding.items.empty() && order.section(finding.items.front()) == section;
    }));
}

void Conduct::pass(forms::Slot slot)
{
    m_passed.insert(slot);
}

void Conduct::sayAll()
{
    m_isAllSaid = true;
}

Conduct::Taken Conduct::keep(forms::Slot slot, const QString &typed)
{
    const QSet<QString> before = open(interview, interview.entry(), slot);
    const forms::Result<void> kept
        = typed.isEmpty() ? interview.answer(slot, forms::Unanswered{}) : interview.type(slot, typed);
    if (!kept) {
        unread.insert(slot, typed);
        return Taken::Unreadable;
    }
    unread.remove(slot);
    if (!typed.isEmpty())
        interview.setUnreadable(slot, false); // it has been read after all
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
