// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/Reading.h"
#include "forms/definition/SurveyReader.h"
#include "forms/definition/Words.h"

#include "forms/expression/Nearest.h"

#include <QSet>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBreakdowns = 3;

/// What no plan can reach (rules.md 2): items that name a person, and those the definition keeps out.
bool isUnreachable(const Item &item)
{
    return item.identifier || item.neverSummarised;
}

void checkScoreBreakdown(Reading &reading, const YamlNode &node, const QString &name)
{
    QStringList names;
    for (const ScoreDefinition &score : reading.form.scores) {
        names += score.name;
        if (score.name != name)
            continue;
        for (const Slot slot : score.inputs) {
            if (isUnreachable(reading.form.items[slot]))
                reading.error("never-summarised"_L1, node.position(),
                    u"score %1 rests on %2, which is kept out of every summary"_s.arg(
                        name, reading.form.items[slot].name));
        }
        if (score.bands.empty())
            reading.error("missing-word"_L1, node.position(), u"score %1 has no bands to count in"_s.arg(name));
        return;
    }
    reading.error("unknown-score"_L1, node.position(), u"there is no score %1%2"_s.arg(name, didYouMean(name, names)));
}

void checkBreakdown(Reading &reading, const YamlNode &node)
{
    const QString name = reading.text(node);
    if (name.isEmpty() || name == u"sex"_s || name == u"age_band"_s || name == u"child_age_band"_s)
        return;
    if (name.startsWith(u"score:"_s)) {
        checkScoreBreakdown(reading, node, name.sliced(6));
        return;
    }
    const Item *const item = reading.form.find(name);
    if (item && isUnreachable(*item)) {
        reading.error(
            "never-summarised"_L1, node.position(), u"%1 is kept out of every summary; take it away"_s.arg(name));
        return;
    }
    reading.error("unknown-breakdown"_L1, node.position(),
        u"%1 is no breakdown; by names sex, age_band, child_age_band or score:<name>"_s.arg(name));
}

void readBreakdowns(Reading &reading, const YamlNode &node, PlanTable &table)
{
    table.by = reading.texts(node);
    for (const YamlNode &entry : node)
        checkBreakdown(reading, entry);
    if (table.by.isEmpty() || table.by.size() > mostBreakdowns)
        reading.error("bad-value"_L1, node.position(), u"by names one to three breakdowns"_s);
    if (QSet<QString>(table.by.begin(), table.by.end()).size() != table.by.size())
        reading.error("duplicate-name"_L1, node.position(), u"by names a breakdown twice"_s);
}

const Word<PlanTable> tableWords[] = {
    {"name"_L1, [](Reading &r, const YamlNode &n, PlanTable &t) { t.name = r.word(n); }},
    {"label"_L1, [](Reading &r, const YamlNode &n, PlanTable &t) { t.label = r.localText(n); }},
    {"by"_L1, readBreakdowns},
    {"sensitive"_L1, [](Reading &r, const YamlNode &n, PlanTable &t) { t.sensitive = r.flag(n); }},
    {"judges_work"_L1, [](Reading &r, const YamlNode &n, PlanTable &t) { t.judgesWork = r.flag(n); }},
};

void readTables(Reading &reading, const YamlNode &node, PublicationPlan &plan)
{
    if (!isList(reading, node, "tables"_L1))
        return;
    QSet<QString> names;
    for (const YamlNode &entry : node) {
        PlanTable table;
        readWords(reading, entry, table, tableWords, "a table"_L1);
        requireWords(reading, entry, {"name", "by"}, "a table"_L1);
        if (!table.name.isEmpty() && names.contains(table.name))
            reading.error(
                "duplicate-name"_L1, entry.position(), u"table %1 stands twice; rename one"_s.arg(table.name));
        names.insert(table.name);
        plan.tables.push_back(std::move(table));
    }
}

// Never below what rules.md 2 asks for: k = 5 may be raised, ten persons is the least.
const Word<PublicationPlan> planWords[] = {
    {"plan"_L1, [](Reading &r, const YamlNode &n, PublicationPlan &p) { p.id = r.word(n); }},
    {"version"_L1, [](Reading &r, const YamlNode &n, PublicationPlan &p) { p.version = r.text(n); }},
    {"title"_L1, [](Reading &r, const YamlNode &n, PublicationPlan &p) { p.title = r.localText(n); }},
    {"period"_L1,
        [](Reading &r, const YamlNode &n, PublicationPlan &p) {
            p.period = r.oneOf(n, {"half_year"_L1, "year"_L1, "tertial"_L1});
        }},
    {"k"_L1, [](Reading &r, const YamlNode &n, PublicationPlan &p) { p.fewestInCell = r.whole(n, 5, 1000); }},
    {"fewest_persons"_L1,
        [](Reading &r, const YamlNode &n, PublicationPlan &p) { p.fewestPersons = r.whole(n, 10, 100'000); }},
    {"variants"_L1, [](Reading &r, const YamlNode &n, PublicationPlan &p) { p.variants = readVariants(r, n); }},
    {"tables"_L1, readTables},
};

} // namespace

void readPlan(Reading &reading, const YamlNode &root)
{
    const YamlNode node = root.find("summary");
    if (!node)
        return;
    PublicationPlan plan;
    readWords(reading, node, plan, planWords, "summary"_L1);
    requireWords(reading, node, {"plan", "version", "period", "tables"}, "summary"_L1);
    reading.form.plan = std::move(plan);
}

QStringList tableWordNames()
{
    return namesOf(tableWords);
}

QStringList planWordNames()
{
    return namesOf(planWords);
}

} // namespace forms
