// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallForm.h"

#include <algorithm>
#include <cstdint>

using namespace forms;

/// Whatever is written: either an error with a place, or an expression that gives the same value each time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const SmallForm form;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = Expression::parse(text, form, {.self = 0, .file = QStringLiteral("f"), .start = {1, 1}});
    const bool wrong = std::any_of(read.findings.begin(), read.findings.end(),
        [](const DefinitionFinding &finding) { return finding.severity == Severity::Error; });
    must(wrong == !read.expression);
    for (const DefinitionFinding &finding : read.findings)
        must(finding.position.line >= 1 && finding.position.column >= 1 && !finding.text.isEmpty());
    if (!read.expression)
        return 0;
    const Result<Value> first = read.expression->evaluate(form);
    const Result<Value> again = read.expression->evaluate(form);
    must(first.has_value() == again.has_value());
    if (first)
        must(toText(*first) == toText(*again));
    return 0;
}
