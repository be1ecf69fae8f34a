// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameIn.h"

#include "forms/entry/ItemRules.h"
#include "forms/exchange/Fhir.h"

#include <cstdint>

using namespace forms;
using namespace forms::exchange;

namespace {

/// Every kind of answer, and a repeat within a repeat.
const std::shared_ptr<const FormDefinition> &answeredForm()
{
    static const auto definition = [] {
        DefinitionText text;
        text.file = QStringLiteral("f.yaml");
        text.bytes = "instrument: f\nversion: '1'\ntitle: F\nlanguages: [sv]\n"
                     "missing_codes: [{ name: X, kind: unknown, label: X }]\n"
                     "choices: { l: [{ name: 0, label: Nej }, { name: 1, label: Ja }] }\n"
                     "survey:\n"
                     "- { type: integer, name: n, label: N, missing_codes: [X] }\n"
                     "- { type: decimal, name: m, label: M }\n"
                     "- { type: text, name: w, label: W }\n"
                     "- { type: date, name: d, label: D }\n"
                     "- { type: time, name: t, label: T }\n"
                     "- { type: dateTime, name: z, label: Z }\n"
                     "- { type: select_one, list_name: l, name: c, label: C, missing_codes: [X] }\n"
                     "- { type: select_multiple, list_name: l, name: s, label: S, or_other: true }\n"
                     "- { type: rank, list_name: l, name: o, label: O }\n"
                     "- { type: file, name: f, label: F }\n"
                     "- type: repeat\n  name: r\n  label: R\n  relevant: ${c} != '0'\n  children:\n"
                     "  - { type: text, name: k, label: K }\n"
                     "  - { type: repeat, name: q, label: Q, children: [{ type: integer, name: a, label: A },\n"
                     "      { type: calculate, name: b, calculation: '${a} + 1' }] }\n"
                     "- { type: repeat, name: e_repeat, label: E, children: [{ type: text, name: e, label: E }] }\n";
        return readDefinition(text).definition;
    }();
    return definition;
}

void mustFit(const QHash<Slot, Answer> &answers, int repeat)
{
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const Item &item = answeredForm()->items[answer.key()];
        must(item.repeat == repeat && fitsType(item, *answer) && isAnswered(*answer));
    }
}

/// What an interview sends when it is opened with this response; nothing when it is none.
std::optional<QByteArray> sentAgain(const QByteArray &bytes)
{
    const auto read = importResponse(bytes, QStringLiteral("f.json"), *answeredForm());
    if (!read) {
        must(!read.error().where.isEmpty() && !read.error().detail.isEmpty());
        return {};
    }
    mustFit(read->answers, -1);
    for (const LoadedInstance &instance : read->instances)
        mustFit(instance.answers, instance.repeat);
    FormEntry entry(answeredForm(), {.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)});
    entry.load(read->answers, read->instances);
    const auto written = exportResponse(entry, {});
    must(written.has_value());
    return written->bytes;
}

} // namespace

/// Whatever JSON it is: a form or an error with a place; and as a response an error, or answers that fit their items,
/// which come back the same once they have gone out.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    must(bool(answeredForm()));
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    mustBeAForm(importQuestionnaire(bytes, QStringLiteral("f.json")));
    const std::optional<QByteArray> sent = sentAgain(bytes);
    must(!sent || sentAgain(*sent) == sent);
    return 0;
}
