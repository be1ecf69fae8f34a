// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/PrepareRelease.h"

#include "app/summary/Counting.h"
#include "app/summary/Dimensions.h"
#include "app/summary/Withholding.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace summary {

namespace {

constexpr int firstPracticeBody = 9901; // rules.md 5: made-up municipalities

Result<void> checkBody(const ReleaseRequest &request)
{
    static const QRegularExpression fourDigits(u"\\A[0-9]{4}\\z"_s);
    const bool isCode = fourDigits.match(request.reportingBody).hasMatch() && request.reportingBody != "0000"_L1;
    if (!isCode)
        return Error{
            Error::Code::Refused, u"reporting body"_s, u"state the municipality's code of four digits first"_s};
    if ((request.reportingBody.toInt() >= firstPracticeBody) != request.isPractice)
        return Error{Error::Code::Refused, u"reporting body"_s,
            u"codes 9901 and up are for practice, and practice has no other"_s};
    return {};
}

Result<void> checkTable(const forms::PlanTable &table, std::set<QString> &names)
{
    // A table's name becomes a file's name.
    static const QRegularExpression plain(u"\\A[a-z][a-z0-9_-]{0,59}\\z"_s);
    if (!plain.match(table.name).hasMatch())
        return Error{
            Error::Code::Schema, table.name, u"a table's name is small letters, digits, _ and -, at most 60"_s};
    if (!names.insert(table.name).second)
        return Error{Error::Code::Schema, table.name, u"two tables have this name"_s};
    if (table.by.size() != 1)
        return Error{Error::Code::Schema, table.name,
            u"a table by several breakdowns can be safe only with disclosure control over all tables; break it down by one"_s};
    return {};
}

/// Different structures and money rules are never added (rules.md 1).
Result<void> checkAlike(const std::vector<CountedAssessment> &persons, const Release &release)
{
    const bool isMixed = std::ranges::any_of(
        persons, [&](const CountedAssessment &counted) { return counted.pack != persons.front().pack; });
    if (isMixed)
        return Error{Error::Code::Conflict, release.period.name,
            u"assessments made with different content packs fall in this period; they are never added"_s};
    const auto unlike = std::count_if(persons.begin(), persons.end(), [&](const CountedAssessment &counted) {
        return counted.structureFingerprint != release.structureFingerprint || counted.moneyRule != release.moneyRule;
    });
    if (unlike == 0)
        return {};
    return Error{Error::Code::Conflict, release.period.name,
        u"assessments made with another structure of the instrument or another money rule fall in this period; they "
        u"are "
        "never added to the others"_s};
}

Release releaseHead(const forms::FormDefinition &definition, const ReleaseRequest &request)
{
    const forms::PublicationPlan &plan = *definition.plan;
    Release release;
    release.plan = plan.id;
    release.planVersion = plan.version;
    release.planTitle = plan.title.isEmpty() ? definition.title : plan.title;
    release.variants = plan.variants;
    release.fewestInCell = plan.fewestInCell;
    release.fewestPersons = plan.fewestPersons;
    release.instrument = definition.id;
    release.instrumentVersion = definition.version;
    release.structureFingerprint = definition.structureFingerprint;
    release.shownAs = definition.shownAs.isEmpty() ? definition.title : definition.shownAs;
    release.moneyRule = request.moneyRule;
    release.period = request.period;
    release.reportingBody = request.reportingBody;
    release.isPractice = request.isPractice;
    return release;
}

Result<std::vector<Table>> countTables(
    const forms::FormDefinition &definition, const std::vector<CountedAssessment> &persons)
{
    std::vector<Table> tables;
    std::set<QString> names;
    for (const forms::PlanTable &planned : definition.plan->tables) {
        TRY(checkTable(planned, names));
        TRY_ASSIGN(Breakdown by, breakdown(definition, planned.by.first()));
        Table table = countTable(planned.name, {std::move(by)}, persons);
        table.label = planned.label;
        table.isSensitive = planned.sensitive;
        table.judgesWork = planned.judgesWork;
        tables.push_back(std::move(table));
    }
    return tables;
}

Result<void> checkPlan(const forms::FormDefinition &definition)
{
    if (definition.plan)
        return {};
    return Error{Error::Code::Schema, definition.id, u"the instrument has no publication plan: nothing may leave"_s};
}

Result<void> checkClosed(const forms::PublicationPlan &plan, const Period &period, QDate today)
{
    if (Period::parse(period.name) != period || periodOf(plan.period, period.from) != period)
        return Error{Error::Code::Refused, period.name, u"not a period of the plan (%1)"_s.arg(plan.period)};
    if (today < period.to)
        return Error{Error::Code::Refused, period.name,
            u"the period is not closed: it ends before %1"_s.arg(period.to.toString(Qt::ISODate))};
    return {};
}

Result<Release> fill(
    Release release, const forms::FormDefinition &definition, const std::vector<CountedAssessment> &approved)
{
    const std::vector<CountedAssessment> persons = firstBaselines(approved, release.period, release.variants);
    TRY(checkAlike(persons, release));
    TRY_ASSIGN(release.tables, countTables(definition, persons));
    release.persons = int(persons.size());
    withhold(release);
    return release;
}

} // namespace

std::optional<Period> periodOf(const QString &kind, QDate day)
{
    const QString year = QString::number(day.year());
    if (kind == "year"_L1)
        return Period::parse(year);
    if (kind == "half_year"_L1)
        return Period::parse(year + (day.month() <= 6 ? u"-H1"_s : u"-H2"_s));
    if (kind == "tertial"_L1)
        return Period::parse(year + u"-T"_s + QString::number(1 + (day.month() - 1) / 4));
    return {};
}

Result<void> checkPeriod(const forms::PublicationPlan &plan, const ReleaseRequest &request)
{
    const Period &period = request.period;
    TRY(checkClosed(plan, period, request.today));
    if (request.today < period.releasableFrom())
        return Error{Error::Code::Refused, period.name,
            u"may be released from %1"_s.arg(period.releasableFrom().toString(Qt::ISODate))};
    for (const Period &earlier : request.earlier)
        if (period.overlaps(earlier))
            return Error{Error::Code::Conflict, period.name, u"%1 is already released"_s.arg(earlier.name)};
    return {};
}

std::vector<Period> closedPeriods(
    const forms::PublicationPlan &plan, const std::vector<QDate> &interviewDates, QDate today)
{
    std::vector<Period> periods;
    for (const QDate &day : interviewDates)
        if (const std::optional<Period> period = periodOf(plan.period, day); period && period->to <= today)
            periods.push_back(*period);
    std::sort(periods.begin(), periods.end(), [](const Period &a, const Period &b) { return a.from > b.from; });
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

Result<Release> countRelease(const forms::FormDefinition &definition, const std::vector<CountedAssessment> &approved,
    const ReleaseRequest &request)
{
    TRY(checkPlan(definition));
    return fill(releaseHead(definition, request), definition, approved);
}

Result<Release> prepareRelease(const forms::FormDefinition &definition, const std::vector<CountedAssessment> &approved,
    const ReleaseRequest &request)
{
    if (definition.plan) {
        TRY(checkPeriod(*definition.plan, request));
        TRY(checkBody(request));
    }
    return countRelease(definition, approved, request);
}

Result<Release> prepareTeamTables(
    const forms::FormDefinition &definition, const std::vector<CountedAssessment> &approved, const TeamRequest &request)
{
    TRY(checkPlan(definition));
    TRY(checkClosed(*definition.plan, request.period, request.today));
    ReleaseRequest asked;
    asked.period = request.period;
    asked.moneyRule = request.moneyRule;
    Release release = releaseHead(definition, asked);
    release.fewestInCell = std::max(release.fewestInCell, request.fewest);
    release.fewestPersons = std::max(release.fewestPersons, request.fewest);
    return fill(std::move(release), definition, approved);
}

} // namespace summary
