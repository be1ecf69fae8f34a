// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EntryJson.h"

#include "app/cli/Findings.h"
#include "forms/base/Overloaded.h"
#include "forms/entry/CellOrder.h"
#include "forms/scoring/Score.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QByteArray names(const forms::FormDefinition &form, const std::vector<forms::Slot> &items)
{
    std::vector<QByteArray> list;
    list.reserve(items.size());
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

QByteArray paths(const forms::FormEntry &entry, const std::vector<forms::Cell> &cells)
{
    std::vector<QByteArray> list;
    list.reserve(cells.size());
    for (const forms::Cell cell : cells)
        list.push_back(json::text(forms::cellPath(entry, cell)));
    return json::list(list);
}

QByteArray findings(const forms::FormEntry &entry)
{
    std::vector<QByteArray> all;
    for (const forms::Finding &finding : entry.findings()) {
        all.push_back(json::object({{u"id"_s, json::text(forms::findingName(entry, finding))},
            {u"severity"_s, json::text(severityName(finding.severity))}, {u"items"_s, paths(entry, finding.items)}}));
    }
    return json::list(all);
}

enum class Blanks { LeftOut, Kept };

/// What is to be said of each cell, in the form of ANSWERS.json.
class Telling
{
public:
    using Tell = QByteArray (*)(const forms::FormEntry &entry, forms::Cell cell); ///< nothing: no member

    Telling(const forms::FormEntry &entry, Tell tell, Blanks blankInstances)
        : m_entry(entry)
        , m_tell(tell)
        , m_blankInstances(blankInstances)
    { }

    json::Members of(forms::Instance instance) const // NOLINT(misc-no-recursion): as deep as the form's repeats
    {
        const forms::FormDefinition &form = m_entry.definition();
        const int repeat = m_entry.instances().row(instance).repeat;
        json::Members all;
        for (const forms::Item &item : form.items) {
            if (item.repeat == repeat)
                add(item.name, m_tell(m_entry, m_entry.instances().cellOf(item.slot, instance)), all);
        }
        for (int group = 0; group < int(form.groups.size()); ++group) {
            if (form.groups[std::size_t(group)].isRepeat && form.repeatAround(group) == repeat)
                add(form.groups[std::size_t(group)].name, listOf(group, instance), all);
        }
        return all;
    }

private:
    static void add(const QString &name, QByteArray value, json::Members &all)
    {
        if (!value.isEmpty())
            all.emplace_back(name, std::move(value));
    }

    QByteArray listOf(int repeat, forms::Instance within) const // NOLINT(misc-no-recursion): as above
    {
        std::vector<QByteArray> objects;
        bool isBlank = m_blankInstances == Blanks::LeftOut;
        for (const forms::Instance instance : m_entry.instances().of(repeat, within)) {
            const json::Members members = of(instance);
            isBlank = isBlank && members.empty();
            objects.push_back(json::object(members));
        }
        return isBlank || objects.empty() ? QByteArray() : json::list(objects);
    }

    const forms::FormEntry &m_entry;
    Tell m_tell;
    Blanks m_blankInstances;
};

QByteArray notRelevant(const forms::FormEntry &entry)
{
    const auto tell = [](const forms::FormEntry &of, forms::Cell cell) {
        return of.standing(cell) == forms::ItemStanding::NotRelevant ? QByteArray("false") : QByteArray();
    };
    return json::object(Telling(entry, tell, Blanks::LeftOut).of(forms::theForm));
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
    const auto tell = [](const forms::FormEntry &of, forms::Cell cell) {
        const forms::Answer answer = of.answer(cell);
        return isMade(of, cell) && forms::isAnswered(answer) ? answerJson(answer) : QByteArray();
    };
    return json::object(Telling(entry, tell, Blanks::LeftOut).of(forms::theForm));
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

QByteArray givenJson(const forms::FormEntry &entry)
{
    const auto tell = [](const forms::FormEntry &of, forms::Cell cell) {
        const forms::Answer given = of.given(cell);
        return forms::isAnswered(given) ? answerJson(given) : QByteArray();
    };
    return json::object(Telling(entry, tell, Blanks::Kept).of(forms::theForm));
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
