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
                                        "- { type: date, name: d, label: D }\n");
    return definition;
}

const std::shared_ptr<const FormDefinition> &after()
{
    static const auto definition = form("- { type: decimal, name: a, label: A, parameters: { max: 3 } }\n"
                                        "- { type: select_one, list_name: m, name: b, label: B, missing_codes: [X] }\n"
                                        "- { type: integer, name: e, label: E, relevant: '${a} > 1' }\n"
                                        "- { type: text, name: d, label: D }\n");
    return definition;
}

void carry(const Mapping &mapping, const QHash<Slot, Answer> &answers)
{
    const auto carried = carryOver(before(), answers, mapping, after(), {.variant = {}, .settings = {}, .today = {}});
    must(carried.has_value());
    must(carried->answers.size() == size_t(answers.size()));
    for (const CarriedAnswer &answer : carried->answers) {
        must(answer.before == answers.value(answer.from));
        if (!isAnswered(answer.after))
            must(!answer.reason.isEmpty()); // nothing is lost in silence
        else
            must(
                fitsType(after()->items[answer.to], answer.after) && carried->carried.value(answer.to) == answer.after);
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
