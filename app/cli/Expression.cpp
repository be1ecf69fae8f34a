// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Expression.h"
#include "app/cli/Command.h"
#include "app/cli/Findings.h"
#include "app/cli/JsonItems.h"
#include "forms/answers/AnswerJson.h"

using namespace Qt::StringLiterals;

namespace cli {

forms::Result<int> expression(const QCommandLineParser &call, Console &console)
{
    JsonItems items;
    if (call.isSet(u"answers"_s)) {
        TRY_ASSIGN(const QByteArray bytes, readFile(call.value(u"answers"_s)));
        TRY_ASSIGN(const auto answers, forms::readAnswersJson(bytes));
        TRY_ASSIGN(items, JsonItems::of(answers));
    }
    const auto parsed = forms::Expression::parse(
        call.positionalArguments().first(), items, {.self = std::nullopt, .file = u"expression"_s, .start = {1, 1}});
    const bool hasError = printFindings(parsed.findings, console.err());
    if (hasError || !parsed.expression)
        return Findings;
    TRY_ASSIGN(const forms::Value value, parsed.expression->evaluate(items));
    console.out() << forms::toText(value) << '\n';
    return Done;
}

} // namespace cli
