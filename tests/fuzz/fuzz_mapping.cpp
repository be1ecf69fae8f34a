// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallForm.h"

#include "forms/definition/DefinitionReader.h"
#include "forms/entry/ItemRules.h"
#include "forms/versions/CarryOver.h"

#include <algorithm>
#include <cstdint>

using namespace forms;

namespace {

std::shared_ptr<const FormDefinition> form(const QByteArray &survey)
{
    DefinitionText text;
    text.file = QStringLiteral("f.yaml");
    text.bytes
        = "instrument: f\nversion: '1'\ntitle: F\nlanguages: [sv]\n"
          "missing_codes: [{ name: X, kind: unknown, label: X }]\n"
          "choices: { l: [{ name: 0, label: Nej }, { name: 1, label: Ja }], m: [{ name: 1, label: Ja }] }\nsurvey:\n"
        + survey;
    return readDefinition(text).definition;
}

const std::shared_ptr<const FormDefinition> &before()
{
    static const auto definition = form("- { type: integer, name: a, label: A, missing_codes: [X] }\n"
                                        "- { type: select_one, list_name: l, name: b, label: B }\n"
                                        "- { type: text, name: c, label: C }\n"
                                        "- { type: date, name: d, label: D }\n"
                                        "- type: repeat\n  name: r\n  label: R\n  children:\n"
                                        "  - { type: integer, name: f, label: F }\n"
                                        "  - type: repeat\n    name: s\n    label: S\n    children:\n"
                                        "    - { type: text, name: g, label: G }\n");
    return definition;
}

const std::shared_ptr<const FormDefinition> &after()
{
    static const auto definition = form("- { type: decimal, name: a, label: A, parameters: { max: 3 } }\n"
                                        "- { type: select_one, list_name: m, name: b, label: B, missing_codes: [X] }\n"
                                        "- { type: integer, name: e, label: E, relevant: '${a} > 1' }\n"
                                        "- { type: text, name: d, label: D }\n"
                                        "- type: repeat\n  name: r\n  label: R\n  repeat_count: '${a}'\n  children:\n"
                                        "  - { type: integer, name: f, label: F }\n"
                                        "  - type: repeat\n    name: s\n    label: S\n    children:\n"
                                        "    - { type: text, name: g, label: G }\n");
    return definition;
}

/// Two instances of r, the second with one of s in it.
std::vector<LoadedInstance> twoInstances()
{
    const QUuid ids[] = {QUuid::createUuid(), QUuid::createUuid(), QUuid::createUuid()};
    const int r = before()->groupsByName[QStringLiteral("r")];
    return {{ids[0], r, {}, {}}, {ids[1], r, {}, {{4, Number{7, QStringLiteral("07")}}}},
        {ids[2], before()->groupsByName[QStringLiteral("s")], ids[1], {{5, Text{QStringLiteral("X")}}}}};
}

const LoadedInstance *withId(const std::vector<LoadedInstance> &instances, const QUuid &id)
{
    const auto found = std::ranges::find(instances, id, &LoadedInstance::id);
    return found == instances.end() ? nullptr : &*found;
}

void carry(const Mapping &mapping, const QHash<Slot, Answer> &answers)
{
    const GivenAnswers given{answers, twoInstances()};
    const auto carried = carryOver(before(), given, mapping, after(), {.variant = {}, .settings = {}, .today = {}});
    must(carried.has_value());
    must(carried->answers.size() == size_t(answers.size()) + 2);
    must(carried->instances.size() == given.instances.size());
    for (const CarriedInstance &instance : carried->instances)
        must((instance.to < 0) == !instance.reason.isEmpty()
            && (instance.to >= 0) == (withId(carried->carried.instances, instance.id) != nullptr));
    for (const CarriedAnswer &answer : carried->answers) {
        const LoadedInstance *const old = withId(given.instances, answer.instance);
        const LoadedInstance *const now = withId(carried->carried.instances, answer.instance);
        must(answer.before == (old ? old->answers : answers).value(answer.from));
        if (!isAnswered(answer.after))
            must(!answer.reason.isEmpty()); // nothing is lost in silence
        else
            must(fitsType(after()->items[answer.to], answer.after)
                && (now ? now->answers : carried->carried.answers).value(answer.to) == answer.after);
    }
}

} // namespace

/// Whatever is written: an error with a place, or a mapping under which every answer arrives or says why not.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    must(before() && after());
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadMapping read = readMapping(yaml, QStringLiteral("mapping.yaml"), *before(), *after());
    const bool wrong = std::ranges::any_of(
        read.findings, [](const DefinitionFinding &finding) { return finding.severity == Severity::Error; });
    must(wrong == !read.mapping);
    if (!read.mapping)
        return 0;
    carry(*read.mapping,
        {{0, Number{7, QStringLiteral("007")}}, {1, Chosen{QStringLiteral("0")}}, {2, Text{QStringLiteral("X")}},
            {3, QDate(2026, 3, 14)}});
    carry(*read.mapping, {{0, Missing{QStringLiteral("X")}}, {1, Chosen{QStringLiteral("1")}}});
    return 0;
}
