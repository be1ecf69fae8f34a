// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/DefinitionReader.h"
#include "forms/entry/FormEntry.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace forms;

/// Whatever is written: either an error with a place, or a definition that an interview can be held with.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    DefinitionText text;
    text.file = QStringLiteral("fuzz.yaml");
    text.bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadDefinition read = readDefinition(text);
    const bool wrong = std::any_of(read.findings.begin(), read.findings.end(),
        [](const DefinitionFinding &finding) { return finding.severity == Severity::Error; });
    if (wrong == bool(read.definition))
        std::abort();
    if (!read.definition)
        return 0;
    FormEntry entry(read.definition, {.variant = {}, .settings = {}, .today = QDate(2026, 3, 14)});
    for (const Item &item : read.definition->items) {
        for (const QString &typed : {QStringLiteral("1"), QStringLiteral("X"), QStringLiteral("2026-03-14")}) {
            if (const Result<Answer> answer = entry.read(item.slot, typed))
                (void)entry.setAnswer(item.slot, *answer); // refused or kept, it must not break
        }
    }
    (void)entry.findings();
    return 0;
}
