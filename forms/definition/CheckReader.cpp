// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

#include "forms/definition/SurveyReader.h"

#include "forms/expression/TypeCheck.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

struct CheckDraft
{
    QString id;
    std::optional<Expression> expression;
    Severity severity = Severity::Error;
    bool critical = false;
    QString record;
    YamlNode items;
    YamlNode focus;
    LocalText message;
    QStringList variants;
};

Severity severityOf(const QString &name)
{
    return name == u"notice"_s ? Severity::Notice : name == u"warning"_s ? Severity::Warning : Severity::Error;
}

bool asksOneOfMany(const Expression::Parsed &parsed)
{
    return std::ranges::any_of(parsed.findings,
        [](const DefinitionFinding &finding) { return finding.code == QLatin1StringView(TypeCheck::oneOfMany); });
}

/// An item in each repeat around what the expression speaks of, from the outside in: where it may be asked.
std::vector<Slot> placesFor(const FormDefinition &form, const Expression &expression)
{
    QMap<std::pair<int, int>, Slot> places; // by how deep, and the repeat
    QSet<int> repeats;
    for (const Slot slot : expression.references()) {
        for (int repeat = form.items[slot].repeat; repeat >= 0; repeat = form.repeatAround(repeat))
            repeats.insert(repeat);
    }
    for (const Item &item : form.items) {
        int depth = 0;
        for (int around = item.repeat; around >= 0; around = form.repeatAround(around))
            ++depth;
        if (repeats.contains(item.repeat) && !places.contains({depth, item.repeat}))
            places.insert({depth, item.repeat}, item.slot);
    }
    return {places.cbegin(), places.cend()};
}

/// Once; but in each instance of the outermost repeat in which it speaks of one answer.
Expression::Parsed parsedInItsPlace(Reading &reading, const QString &text, const YamlNode &node)
{
    Expression::Parsed parsed = reading.parsed(text, node, {});
    if (!parsed.expression || !asksOneOfMany(parsed))
        return parsed;
    for (const Slot place : placesFor(reading.form, *parsed.expression)) {
        Expression::Parsed within = reading.parsed(text, node, {.place = {FormNode::Kind::Item, place}});
        if (within.expression && !asksOneOfMany(within))
            return within;
    }
    return parsed;
}

std::optional<Expression> checkExpression(Reading &reading, const YamlNode &node)
{
    const QString text = reading.text(node);
    if (text.isEmpty())
        return {};
    Expression::Parsed parsed = parsedInItsPlace(reading, text, node);
    for (DefinitionFinding &finding : parsed.findings) {
        if (finding.code == QLatin1StringView(TypeCheck::oneOfMany))
            reading.error("check-across-repeats"_L1, finding.position,
                u"a check is asked in the instances of one repeat and of those within it: "_s + finding.text);
        else
            reading.add(std::move(finding));
    }
    return std::move(parsed.expression);
}

const Word<CheckDraft> checkWords[] = {
    {"id"_L1, [](Reading &r, const YamlNode &n, CheckDraft &d) { d.id = r.word(n); }},
    {"expression"_L1, [](Reading &r, const YamlNode &n, CheckDraft &d) { d.expression = checkExpression(r, n); }},
    {"severity"_L1,
        [](Reading &r, const YamlNode &n, CheckDraft &d) {
            d.severity = severityOf(r.oneOf(n, {"error"_L1, "warning"_L1, "notice"_L1}));
        }},
    {"items"_L1, [](Reading &, const YamlNode &n, CheckDraft &d) { d.items = n; }},
    {"focus"_L1, [](Reading &, const YamlNode &n, CheckDraft &d) { d.focus = n; }},
    {"message"_L1, [](Reading &r, const YamlNode &n, CheckDraft &d) { d.message = r.localText(n); }},
    {"critical"_L1, [](Reading &r, const YamlNode &n, CheckDraft &d) { d.critical = r.flag(n); }},
    {"record"_L1,
        [](Reading &r, const YamlNode &n, CheckDraft &d) { d.record = r.oneOf(n, {"safety"_L1, "child"_L1}); }},
    {"variants"_L1, [](Reading &r, const YamlNode &n, CheckDraft &d) { d.variants = readVariants(r, n); }},
};

void readCheck(Reading &reading, const YamlNode &node, QSet<QString> &ids)
{
    CheckDraft draft;
    readWords(reading, node, draft, checkWords, "a check"_L1);
    requireWords(reading, node, {"id", "expression", "severity", "message"}, "a check"_L1);
    if (!draft.id.isEmpty() && ids.contains(draft.id))
        reading.error("duplicate-name"_L1, node.position(), u"check %1 stands twice; rename one"_s.arg(draft.id));
    ids.insert(draft.id);
    if (!draft.expression)
        return;
    Check check{std::move(draft.id), *std::move(draft.expression), draft.severity, draft.critical,
        std::move(draft.record), {}, -1, std::move(draft.message), std::move(draft.variants), node.position()};
    check.items = draft.items ? reading.slotList(draft.items) : check.expression.references();
    if (draft.focus)
        check.focus = reading.slot(draft.focus).value_or(-1);
    else if (!check.items.empty())
        check.focus = check.items.front();
    if (check.focus < 0 && !reading.hasErrors())
        reading.error("missing-word"_L1, node.position(), u"a check that names no item needs focus"_s);
    reading.form.checks.push_back(std::move(check));
}

} // namespace

void readChecks(Reading &reading, const YamlNode &root)
{
    const YamlNode node = root.find("checks");
    if (!node || !isList(reading, node, "checks"_L1) || !isWithin(reading, node, Reading::mostChecks, "checks"_L1))
        return;
    QSet<QString> ids;
    for (const YamlNode &entry : node)
        readCheck(reading, entry, ids);
}

QStringList checkWordNames()
{
    return namesOf(checkWords);
}

} // namespace forms
