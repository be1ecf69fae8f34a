// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Expression.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace forms;

namespace {

/// Items a to h, one of each sort of value.
class SmallForm final : public NameScope, public EvaluationContext
{
public:
    std::optional<Slot> slotOf(const QString &name) const override
    {
        const qsizetype index = names().indexOf(name);
        return index < 0 ? std::nullopt : std::optional(Slot(index));
    }
    QStringList names() const override { return QStringLiteral("a b c d e f g h").split(u' '); }
    bool hasSetting(const QString &name) const override { return name == u's'; }
    Kind kindOf(Slot slot) const override { return slot == 4 ? Kind::Text : Kind::Any; }

    Value value(Slot slot) const override
    {
        const Value values[] = {12.0, 0.0, Blank{}, QStringLiteral("2"), QStringLiteral("two words"),
            QDate(2026, 3, 14), QTime(14, 30), true};
        return values[slot];
    }
    QString missingCode(Slot slot) const override { return slot == 2 ? QStringLiteral("X") : QString(); }
    QString setting(const QString &) const override { return QStringLiteral("ln"); }
    QDate today() const override { return QDate(2026, 3, 14); }
};

void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

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
