// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

struct Named
{
    const char *name;
    const char *word;
};

template <std::size_t N> QString wordFor(const Named (&table)[N], const QString &name)
{
    for (const Named &row : table) {
        if (name == QLatin1StringView(row.name))
            return Words::tr(row.word);
    }
    return name;
}

} // namespace

QString language()
{
    return QLocale().name().section(QLatin1Char('_'), 0, 0);
}

QString stateWord(cases::AssessmentState state)
{
    switch (state) {
    case cases::AssessmentState::Planned:
        return Words::tr("Planned");
    case cases::AssessmentState::UnderWay:
        return Words::tr("Under way");
    case cases::AssessmentState::Held:
        return Words::tr("Held");
    case cases::AssessmentState::Rated:
        return Words::tr("Coded and rated");
    case cases::AssessmentState::FedBack:
        return Words::tr("Fed back");
    case cases::AssessmentState::Sent:
        return Words::tr("Waiting for review");
    case cases::AssessmentState::Returned:
        return Words::tr("Returned");
    case cases::AssessmentState::Approved:
        return Words::tr("Approved");
    case cases::AssessmentState::Filed:
        return Words::tr("Filed in the case system");
    }
    return {};
}

QString measureEndWord(cases::MeasureEnd end)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "The goals were reached"),
        QT_TRANSLATE_NOOP("Words", "The person wished it"),
        QT_TRANSLATE_NOOP("Words", "Another measure instead"),
        QT_TRANSLATE_NOOP("Words", "It did not help"),
        QT_TRANSLATE_NOOP("Words", "Moved away"),
        QT_TRANSLATE_NOOP("Words", "Deceased"),
        QT_TRANSLATE_NOOP("Words", "Another reason"),
    };
    return Words::tr(words[std::size_t(end)]);
}

QString measureWord(const cases::MeasureKind &kind)
{
    static constexpr Named own[] = {
        {"advice", QT_TRANSLATE_NOOP("Words", "Advice and supportive talks")},
        {"parental-support", QT_TRANSLATE_NOOP("Words", "Parental support")},
        {"family-treatment", QT_TRANSLATE_NOOP("Words", "Family treatment")},
        {"contact-person", QT_TRANSLATE_NOOP("Words", "Contact person")},
        {"contact-family", QT_TRANSLATE_NOOP("Words", "Contact family")},
        {"structured-programme", QT_TRANSLATE_NOOP("Words", "Structured open-care programme")},
        {"addiction-outpatient", QT_TRANSLATE_NOOP("Words", "Addiction treatment in open care")},
        {"addiction-residential", QT_TRANSLATE_NOOP("Words", "Addiction treatment in a residential home")},
        {"after-care", QT_TRANSLATE_NOOP("Words", "After-care")},
        {"housing-support", QT_TRANSLATE_NOOP("Words", "Support at home")},
        {"housing", QT_TRANSLATE_NOOP("Words", "Housing with support")},
        {"occupation", QT_TRANSLATE_NOOP("Words", "Occupation or work training")},
        {"economic-assistance", QT_TRANSLATE_NOOP("Words", "Economic assistance")},
        {"protected-housing", QT_TRANSLATE_NOOP("Words", "Protected housing")},
        {"family-home", QT_TRANSLATE_NOOP("Words", "Family home")},
        {"emergency-home", QT_TRANSLATE_NOOP("Words", "Emergency family home")},
        {"residential-home", QT_TRANSLATE_NOOP("Words", "Home for care or residence")},
        {"support-housing", QT_TRANSLATE_NOOP("Words", "Supported housing for the young")},
        {"state-institution", QT_TRANSLATE_NOOP("Words", "State institution")},
        {"other", QT_TRANSLATE_NOOP("Words", "Another measure")},
    };
    if (kind.list == cases::ownMeasures)
        return wordFor(own, kind.code);
    //: a measure's name and its code in a code list
    return Words::tr("%1 (%2)").arg(kind.name, kind.code);
}

QString goalOutcomeWord(cases::GoalOutcome outcome)
{
    switch (outcome) {
    case cases::GoalOutcome::Fully:
        return Words::tr("Fully reached");
    case cases::GoalOutcome::Partly:
        return Words::tr("Partly reached");
    case cases::GoalOutcome::Not:
        return Words::tr("Not reached");
    case cases::GoalOutcome::NotApplicable:
        return Words::tr("Not applicable any more");
    case cases::GoalOutcome::NotFollowedUp:
        return Words::tr("Not followed up");
    }
    return {};
}

QString followUpOutcomeWord(cases::FollowUpOutcome outcome)
{
    static constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("Words", "Done"),
        QT_TRANSLATE_NOOP("Words", "Declined"),
        QT_TRANSLATE_NOOP("Words", "Could not be reached"),
        QT_TRANSLATE_NOOP("Words", "Moved away"),
        QT_TRANSLATE_NOOP("Words", "Deceased"),
        QT_TRANSLATE_NOOP("Words", "In an institution"),
        QT_TRANSLATE_NOOP("Words", "Contact has ended"),
        QT_TRANSLATE_NOOP("Words", "Something else"),
    };
    return Words::tr(words[std::size_t(outcome)]);
}

QString roleWord(cases::Role role)
{
    switch (role) {
    case cases::Role::SocialWorker:
        return Words::tr("Social worker");
    case cases::Role::Supervisor:
        return Words::tr("Supervisor");
    case cases::Role::Administrator:
        return Words::tr("Administrator");
    }
    return {};
}

QString vaultKindWord(cases::VaultKind kind)
{
    return kind == cases::VaultKind::Practice ? Words::tr("Practice") : Words::tr("Real");
}

QString contactModeWord(const QString &contactMode)
{
    static constexpr Named table[] = {
        {"in-person", QT_TRANSLATE_NOOP("Words", "In person")},
        {"telephone", QT_TRANSLATE_NOOP("Words", "By telephone")},
        {"from-paper", QT_TRANSLATE_NOOP("Words", "From paper")},
    };
    return wordFor(table, contactMode);
}

QString actionWord(review::Action action)
{
    switch (action) {
    case review::Action::Begin:
        return Words::tr("Begin interview");
    case review::Action::Hold:
        return Words::tr("Interview held");
    case review::Action::Rate:
        return Words::tr("Coded and rated");
    case review::Action::FeedBack:
        return Words::tr("Fed back to the client");
    case review::Action::Send:
        return Words::tr("Send to review");
    case review::Action::Withdraw:
        return Words::tr("Take back from review");
    case review::Action::Return:
        return Words::tr("Return with comments");
    case review::Action::Approve:
        return Words::tr("Approve");
    case review::Action::Unlock:
        return Words::tr("Unlock");
    case review::Action::File:
        return Words::tr("Filed in the case system");
    }
    return {};
}

QString openingWord(cases::AssessmentState state, bool isMine, cases::Role role)
{
    switch (state) {
    case cases::AssessmentState::Planned:
        return isMine ? Words::tr("Begin interview") : Words::tr("Look at it");
    case cases::AssessmentState::UnderWay:
    case cases::AssessmentState::Returned:
        return isMine ? Words::tr("Continue interview") : Words::tr("Look at it");
    case cases::AssessmentState::Sent:
        return !isMine && role == cases::Role::Supervisor ? Words::tr("Review") : Words::tr("See the result");
    case cases::AssessmentState::Held:
    case cases::AssessmentState::Rated:
    case cases::AssessmentState::FedBack:
    case cases::AssessmentState::Approved:
    case cases::AssessmentState::Filed:
        break;
    }
    return Words::tr("See the result");
}

QString variantWord(const QString &variant)
{
    static constexpr Named table[] = {
        {"baseline", QT_TRANSLATE_NOOP("Words", "baseline")},
        {"lite", QT_TRANSLATE_NOOP("Words", "short baseline")},
        {"follow_up", QT_TRANSLATE_NOOP("Words", "follow-up")},
    };
    return wordFor(table, variant);
}

QString refusalWord(const QString &refusal)
{
    static constexpr Named table[] = {
        {"state", QT_TRANSLATE_NOOP("Words", "The assessment is not at that step.")},
        {"role", QT_TRANSLATE_NOOP("Words", "Your role in this vault does not allow it.")},
        {"own-interview", QT_TRANSLATE_NOOP("Words", "It is your own interview: somebody else must decide.")},
        {"not-own", QT_TRANSLATE_NOOP("Words", "Only the one who interviewed can do this.")},
        {"comment-missing", QT_TRANSLATE_NOOP("Words", "Write what should be looked at again first.")},
        {"not-required", QT_TRANSLATE_NOOP("Words", "This instrument asks for no review.")},
        {"obstacles", QT_TRANSLATE_NOOP("Words", "There is still something to settle in the interview.")},
    };
    return refusal.isEmpty() ? QString() : wordFor(table, refusal);
}

QString withdrawalWord(const QString &rule)
{
    static constexpr Named table[] = {
        {"few-persons",
            QT_TRANSLATE_NOOP(
                "Words", "There are too few persons: somebody could be singled out, so nothing is given.")},
        {"small-cell",
            QT_TRANSLATE_NOOP("Words", "A group holds one to four persons: somebody in it could be recognised.")},
        {"few-workers",
            QT_TRANSLATE_NOOP("Words",
                "Too few caseworkers stand behind it, or one of them behind most: it would judge their work.")},
        {"one-cell-holds-all",
            QT_TRANSLATE_NOOP(
                "Words", "All persons fall in one group: the table would tell something about each of them.")},
    };
    return rule.isEmpty() ? QString() : wordFor(table, rule);
}

QString dayWord(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMMM yyyy")) : QString();
}

QString agoWord(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    const int days = int(day.daysTo(today));
    if (days == 0)
        return Words::tr("today");
    if (days > 0)
        return days < 60 ? Words::tr("%n day(s) ago", "", days) : Words::tr("%n month(s) ago", "", days / 30);
    return days > -60 ? Words::tr("in %n day(s)", "", -days) : Words::tr("in %n month(s)", "", -days / 30);
}

} // namespace models
