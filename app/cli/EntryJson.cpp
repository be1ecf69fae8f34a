// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EntryJson.h"

#include "app/cli/Findings.h"
#include "forms/base/Overloaded.h"
#include "forms/scoring/Score.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QByteArray names(const forms::FormDefinition &form, const std::vector<forms::Slot> &items)
{
    std::vector<QByteArray> list;
    for (const forms::Slot slot : items)
        list.push_back(json::text(form.items[slot].name));
    return json::list(list);
}

QByteArray scores(const forms::FormEntry &entry)
{
    json::Members all;
    for (const forms::ScoreDefinition &definition : entry.definition().scores) {
        const forms::Score score = forms::computeScore(definition, entry.context());
        all.emplace_back(definition.name,
            json::object({{u"value"_s, score.value ? json::number(*score.value) : "null"},
                {u"missing"_s, names(entry.definition(), score.missing)}}));
    }
    return json::object(all);
}

QByteArray findings(const forms::FormEntry &entry)
{
    std::vector<QByteArray> all;
    for (const forms::Finding &finding : entry.findings()) {
        all.push_back(json::object(
            {{u"id"_s, json::text(finding.id)}, {u"severity"_s, json::text(severityName(finding.severity))},
                {u"items"_s, names(entry.definition(), finding.items)}}));
    }
    return json::list(all);
}

QByteArray notRelevant(const forms::FormEntry &entry)
{
    json::Members all;
    for (const forms::Item &item : entry.definition().items) {
        if (entry.standing(item.slot) == forms::ItemStanding::NotRelevant)
            all.emplace_back(item.name, "false");
    }
    return json::object(all);
}

/// Recorded by a rule, also where the rule's special code makes the item be passed over; or computed.
bool isMade(const forms::FormEntry &entry, forms::Slot slot)
{
    const forms::ItemStanding standing = entry.standing(slot);
    const bool isPassedOver = standing == forms::ItemStanding::NotRelevant && entry.ruleInEffect(slot) != nullptr;
    return standing == forms::ItemStanding::Recorded || standing == forms::ItemStanding::Computed || isPassedOver;
}

QByteArray values(const forms::FormEntry &entry)
{
    json::Members all;
    for (const forms::Item &item : entry.definition().items) {
        const forms::Answer answer = entry.answer(item.slot);
        if (isMade(entry, item.slot) && forms::isAnswered(answer))
            all.emplace_back(item.name, answerJson(answer));
    }
    return json::object(all);
}

/// A choice's code is a number where it reads as one: {"E5": 0}.
QByteArray codeJson(const QString &code)
{
    bool isNumber = false;
    const double number = code.toDouble(&isNumber);
    return isNumber && json::number(number) == code.toUtf8() ? json::number(number) : json::text(code);
}

} // namespace

QByteArray answerJson(const forms::Answer &answer)
{
    return std::visit(forms::Overloaded{
                          [](const forms::Unanswered &) { return QByteArray("null"); },
                          [](const forms::Number &number) { return json::number(number.value); },
                          [](const forms::Chosen &chosen) { return codeJson(chosen.code); },
                          [&](const auto &) { return json::text(forms::canonicalText(answer)); },
                      },
        answer);
}

json::Members scoreMembers(const forms::FormEntry &entry)
{
    return {{u"instrument"_s, json::text(entry.definition().id)},
        {u"version"_s, json::text(entry.definition().version)}, {u"scores"_s, scores(entry)},
        {u"findings"_s, findings(entry)}, {u"relevant"_s, notRelevant(entry)}, {u"values"_s, values(entry)}};
}

QByteArray scoreJson(const forms::FormEntry &entry)
{
    return json::object(scoreMembers(entry));
}

} // namespace cli
