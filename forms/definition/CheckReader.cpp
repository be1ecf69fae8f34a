// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/Words.h"

#include "forms/definition/SurveyReader.h"

#include <QSet>

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

const Word<CheckDraft> checkWords[] = {
    {"id"_L1, [](Reading &r, const YamlNode &n, CheckDraft &d) { d.id = r.word(n); }},
    {"expression"_L1, [](Reading &r, const YamlNode &n, CheckDraft &d) { d.expression = r.expression(n); }},
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
