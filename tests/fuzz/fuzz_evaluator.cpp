// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainEvaluator.h"
#include "SmallForm.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>

using namespace forms;

namespace {

/// Writes a well-formed expression, each choice by one byte of the input; without bytes it comes to an end.
class Maker
{
public:
    Maker(const uint8_t *data, size_t size)
        : m_data(data)
        , m_size(size)
    { }

    QString expression(int depth)
    {
        const unsigned choice = depth <= 0 ? next() % 3 : next() % 8;
        switch (choice) {
        case 0:
            return number();
        case 1:
            return text();
        case 2:
            return reference();
        case 3:
            return u'(' + expression(depth - 1) + u')';
        case 4:
            return u'-' + expression(depth - 1);
        case 5:
            return call(depth);
        default:
            return expression(depth - 1)
                + oneOf({" + ", " - ", " * ", " div ", " mod ", " = ", " != ", " < ", " <= ", " > ", " >= ", " and ",
                    " or "})
                + expression(depth - 1);
        }
    }

private:
    unsigned next() { return m_at < m_size ? m_data[m_at++] : 0; }
    QString oneOf(std::initializer_list<const char *> words)
    {
        return QString::fromUtf8(words.begin()[next() % words.size()]);
    }
    QString number()
    {
        return oneOf({"0", "1", "2", "3", "12", "0.5", ".1", "1.005", "2.5", "1e300", "1e-7", "9007199254740993", "5.",
            "0.3", "100", "1e22", "123456789.123456789"});
    }
    QString text()
    {
        return oneOf({"''", "'a'", "'2'", "' 2 '", "'-1.5'", "'a b  c'", "'true'", "'1e3'", "'Å'", "\"it's\"", "'two'",
            "'0'", "'-'", "'1.'", "'.5'", "'+1'", "'two words'", "'\t'"});
    }
    QString reference() { return oneOf({"${a}", "${b}", "${c}", "${d}", "${e}", "${h}", "."}); }
    QString call(int depth)
    {
        const QList<plain::Known> &known = plain::knownFunctions();
        const plain::Known &function = known[next() % known.size()];
        const int most = function.most < 0 ? function.fewest + 3 : function.most;
        const int count = function.fewest + int(next() % unsigned(most - function.fewest + 1));
        QStringList arguments;
        for (int i = 0; i < count; ++i)
            arguments += expression(depth - 1);
        return QString::fromUtf8(function.name) + u'(' + arguments.join(u", ") + u')';
    }

    const uint8_t *m_data;
    size_t m_size;
    size_t m_at = 0;
};

std::optional<plain::Value> plainValue(const Value &value)
{
    if (std::holds_alternative<Blank>(value))
        return plain::Blank{};
    if (const double *const number = std::get_if<double>(&value))
        return *number;
    if (const bool *const yes = std::get_if<bool>(&value))
        return *yes;
    if (const QString *const text = std::get_if<QString>(&value))
        return *text;
    return {}; // dates and times
}

bool isSame(const plain::Value &a, const plain::Value &b)
{
    return a.index() == b.index() && plain::toText(a) == plain::toText(b);
}

[[noreturn]] void differ(const QString &expression, const char *what, const QString &ours, const QString &plainly)
{
    std::fprintf(stderr, "%s\n  %s\n  engine: %s\n  plainly: %s\n", what, qPrintable(expression), qPrintable(ours),
        qPrintable(plainly));
    std::abort();
}

bool hasError(const Expression::Parsed &read)
{
    return std::ranges::any_of(
        read.findings, [](const DefinitionFinding &finding) { return finding.severity == Severity::Error; });
}

void check(const QString &text)
{
    static const SmallForm form;
    const plain::Result plainly = plain::evaluate(text, [](const QString &name) {
        const auto slot = form.slotOf(name.isEmpty() ? QStringLiteral("a") : name);
        return slot ? plainValue(form.value(*slot)) : std::nullopt;
    });
    if (plainly.outcome == plain::Outcome::NotMine || text.size() > 2000)
        return;
    const auto read = Expression::parse(text, form, {.self = 0, .file = QStringLiteral("f"), .start = {1, 1}});
    if (hasError(read) != (plainly.outcome == plain::Outcome::Wrong))
        differ(text, "One takes it and the other does not",
            read.findings.empty() ? QStringLiteral("taken") : read.findings.front().text,
            plainly.outcome == plain::Outcome::Wrong ? QStringLiteral("refused") : plain::toText(plainly.value));
    if (!read.expression)
        return;
    const forms::Result<Value> value = read.expression->evaluate(form);
    if (!value) // its budget was spent
        return;
    const std::optional<plain::Value> ours = plainValue(*value);
    if (!ours || !isSame(*ours, plainly.value))
        differ(text, "Two values", toText(*value), plain::toText(plainly.value));
}

} // namespace

/// The engine gives what XPath and ODK say: as a slow evaluator over the text does, for what is written and for
/// well-formed expressions made out of the same bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    check(Maker(data, size).expression(5));
    return 0;
}
