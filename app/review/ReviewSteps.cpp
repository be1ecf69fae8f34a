// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/review/ReviewSteps.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using State = cases::AssessmentState;

namespace review {
namespace {

struct NamedAction
{
    Action action;
    QLatin1String name;
};
constexpr std::array actions{
    NamedAction{Action::Begin, "begin"_L1},
    NamedAction{Action::Hold, "hold"_L1},
    NamedAction{Action::Rate, "rate"_L1},
    NamedAction{Action::FeedBack, "feed-back"_L1},
    NamedAction{Action::Send, "send"_L1},
    NamedAction{Action::Withdraw, "withdraw"_L1},
    NamedAction{Action::Return, "return"_L1},
    NamedAction{Action::Approve, "approve"_L1},
    NamedAction{Action::Unlock, "unlock"_L1},
    NamedAction{Action::File, "file"_L1},
};

/// The row for this state and action; there is never more than one that an instrument can use.
const Step *rowFor(const Asking &asking, Action action)
{
    const auto fits = [&](const Step &step) {
        return step.from == asking.state && step.action == action && !(step.withoutReview && asking.reviewRequired);
    };
    const auto found = std::find_if(steps().begin(), steps().end(), fits);
    return found == steps().end() ? nullptr : &*found;
}

/// Everybody who works in the vault may interview; only a supervisor reviews. An administrator keeps the vault in
/// order and is no supervisor by that.
bool hasRole(const cases::Person &person, cases::Role needed)
{
    return person.isActive && (needed == cases::Role::SocialWorker || person.role == needed);
}

} // namespace

const std::vector<Step> &steps()
{
    using enum Action;
    using enum cases::Role;
    static const std::vector<Step> table{
        {.from = State::Planned, .action = Begin, .role = SocialWorker, .to = State::UnderWay, .own = true},
        {.from = State::UnderWay, .action = Hold, .role = SocialWorker, .to = State::Held, .own = true},
        {.from = State::Held, .action = Rate, .role = SocialWorker, .to = State::Rated, .own = true},
        {.from = State::Rated, .action = FeedBack, .role = SocialWorker, .to = State::FedBack, .own = true},
        // Feeding back belongs to the interview, but a client who does not come must not stop the review.
        {.from = State::Rated, .action = Send, .role = SocialWorker, .to = State::Sent, .own = true},
        {.from = State::FedBack, .action = Send, .role = SocialWorker, .to = State::Sent, .own = true},
        // Withdrawn and returned are the same place: with the interviewer, open for answers, to be sent again.
        {.from = State::Sent, .action = Withdraw, .role = SocialWorker, .to = State::Returned, .own = true},
        {.from = State::Sent,
            .action = Return,
            .role = Supervisor,
            .to = State::Returned,
            .needsComment = true,
            .notOwn = true},
        {.from = State::Sent, .action = Approve, .role = Supervisor, .to = State::Approved, .notOwn = true},
        {.from = State::Returned, .action = Send, .role = SocialWorker, .to = State::Sent, .own = true},
        {.from = State::Approved, .action = File, .role = SocialWorker, .to = State::Filed},
        {.from = State::Approved, .action = Unlock, .role = Supervisor, .to = State::Returned, .needsComment = true},
        {.from = State::Filed, .action = Unlock, .role = Supervisor, .to = State::Returned, .needsComment = true},
        // An instrument without review is filed as it stands. It is never approved, so no summary counts it.
        {.from = State::Rated,
            .action = File,
            .role = SocialWorker,
            .to = State::Filed,
            .own = true,
            .withoutReview = true},
        {.from = State::FedBack,
            .action = File,
            .role = SocialWorker,
            .to = State::Filed,
            .own = true,
            .withoutReview = true},
        {.from = State::Returned,
            .action = File,
            .role = SocialWorker,
            .to = State::Filed,
            .own = true,
            .withoutReview = true},
    };
    return table;
}

std::vector<Action> allowedActions(const Asking &asking)
{
    std::vector<Action> allowed;
    for (const NamedAction &row : actions) {
        if (refusal(asking, row.action, u"-"_s).isEmpty())
            allowed.push_back(row.action);
    }
    return allowed;
}

QString refusal(const Asking &asking, Action action, const QString &comment)
{
    const Step *step = rowFor(asking, action);
    if (!step)
        return u"state"_s;
    if (action == Action::Send && !asking.reviewRequired)
        return u"not-required"_s;
    if (!hasRole(asking.person, step->role))
        return u"role"_s;
    const bool isInterviewer = !asking.interviewer.isNull() && asking.person.id == asking.interviewer;
    if (step->notOwn && isInterviewer)
        return u"own-interview"_s;
    if (step->own && !isInterviewer)
        return u"not-own"_s;
    if (step->needsComment && comment.trimmed().isEmpty())
        return u"comment-missing"_s;
    return {};
}

forms::Result<State> stateAfter(const Asking &asking, Action action, const QString &comment)
{
    if (const QString word = refusal(asking, action, comment); !word.isEmpty())
        return forms::Error{forms::Error::Code::Refused, word,
            u"\"%1\" is not open to this person now (%2)."_s.arg(actionName(action), word)};
    return rowFor(asking, action)->to;
}

QString actionName(Action action)
{
    for (const NamedAction &row : actions) {
        if (row.action == action)
            return row.name;
    }
    return {};
}

std::optional<Action> actionFromName(const QString &name)
{
    for (const NamedAction &row : actions) {
        if (row.name == name)
            return row.action;
    }
    return std::nullopt;
}

} // namespace review
