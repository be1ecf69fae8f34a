// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/Gathering.h"

#include "forms/entry/CellOrder.h"

#include <algorithm>

namespace documents {

namespace {

using Kind = paper::OpenMatter::Kind;
using ObstacleKind = operations::Sitting::ObstacleKind;

paper::SafetyNotice noticeOf(const operations::Interview &interview, const forms::Finding &finding)
{
    paper::SafetyNotice notice{.message = finding.message, .what = {}, .when = {}, .who = {}};
    if (const auto record = interview.noticeRecord(finding.id)) {
        notice.what = record->what;
        notice.when = record->when.toLocalTime().date();
        notice.who = record->who;
    }
    return notice;
}

Kind kindOf(const operations::Interview &interview, const forms::Finding &finding)
{
    if (!finding.record.isEmpty())
        return interview.noticeRecord(finding.id) ? Kind::Recorded : Kind::Record;
    if (finding.severity == forms::Severity::Error
        || (finding.severity == forms::Severity::Warning && finding.critical))
        return Kind::Error;
    if (finding.severity == forms::Severity::Notice)
        return Kind::Notice;
    return interview.keptReason(finding.id).isEmpty() ? Kind::Warning : Kind::Kept;
}

paper::OpenMatter matterOf(
    const operations::Interview &interview, const forms::Finding &finding, const paper::Words &words)
{
    paper::OpenMatter matter{.kind = kindOf(interview, finding),
        .cell = finding.focus >= 0  ? finding.focus
            : finding.items.empty() ? -1
                                    : finding.items.front(),
        .items = finding.items,
        .message = finding.message,
        .words = {}};
    if (matter.kind == Kind::Kept)
        matter.words = interview.keptReason(finding.id);
    else if (matter.kind == Kind::Recorded)
        matter.words = paper::recordWords(noticeOf(interview, finding), words);
    return matter;
}

} // namespace

std::vector<paper::OpenMatter> openMatters(
    const operations::Interview &interview, const forms::FormEntry &entry, const paper::Words &words)
{
    std::vector<paper::OpenMatter> matters;
    for (const forms::Finding &finding : entry.findings()) {
        if (!finding.id.startsWith(QLatin1StringView("required:"))) // the item is among those without an answer
            matters.push_back(matterOf(interview, finding, words));
    }
    for (const operations::Sitting::Obstacle &obstacle : interview.obstacles()) {
        const bool isMark = obstacle.kind == ObstacleKind::ReturnTo;
        if (isMark || obstacle.kind == ObstacleKind::Unanswered)
            matters.push_back({.kind = isMark ? Kind::ReturnTo : Kind::Unanswered,
                .cell = obstacle.slot,
                .items = {},
                .message = {},
                .words = {}});
    }
    return matters;
}

std::vector<paper::SafetyNotice> safetyNotices(const operations::Interview &interview, const forms::FormEntry &entry)
{
    std::vector<paper::SafetyNotice> notices;
    for (const forms::Finding &finding : entry.findings()) {
        if (!finding.record.isEmpty())
            notices.push_back(noticeOf(interview, finding));
    }
    return notices;
}

std::vector<forms::Cell> neverAnswered(const forms::FormEntry &entry)
{
    std::vector<forms::Cell> cells = entry.lacking();
    std::erase_if(cells, [&entry](forms::Cell cell) { return entry.item(cell).afterInterview; });
    for (const forms::Cell cell : forms::allCells(entry)) {
        const forms::Answer answer = entry.answer(cell);
        const auto *const missing = std::get_if<forms::Missing>(&answer);
        const forms::MissingCode *const code = missing ? entry.definition().missingCode(missing->code) : nullptr;
        const bool isNone
            = code && (code->kind == forms::MissingKind::Refused || code->kind == forms::MissingKind::Unknown);
        if (isNone && entry.standing(cell) == forms::ItemStanding::Answered)
            cells.push_back(cell);
    }
    const std::vector<forms::Cell> order = forms::allCells(entry);
    const auto place = [&order](forms::Cell cell) { return std::find(order.begin(), order.end(), cell); };
    std::sort(cells.begin(), cells.end(),
        [&place](forms::Cell left, forms::Cell right) { return place(left) < place(right); });
    return cells;
}

} // namespace documents
