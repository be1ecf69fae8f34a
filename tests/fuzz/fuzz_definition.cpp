// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/DefinitionReader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace forms;

/// Whatever is written: either an error with a place, or a definition.
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
    return 0;
}
