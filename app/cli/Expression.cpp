// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Expression.h"
#include "app/cli/Command.h"
#include "app/cli/Findings.h"
#include "forms/answers/AnswerJson.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// The names of a JSON file as items, each with the value it has there.
class JsonItems final : public forms::NameScope, public forms::EvaluationContext
{
public:
    explicit JsonItems(QList<forms::JsonAnswer> answers)
        : m_answers(std::move(answers))
    { }

    std::optional<forms::Slot> slotOf(const QString &name) const override
    {
        for (qsizetype i = 0; i < m_answers.size(); ++i) {
            if (m_answers[i].name == name)
                return forms::Slot(i);
        }
        return std::nullopt;
    }

    QStringList names() const override
    {
        QStringList all;
        for (const forms::JsonAnswer &answer : m_answers)
            all += answer.name;
        return all;
    }

    bool hasSetting(const QString &) const override { return false; }
    QString setting(const QString &) const override { return {}; }
    QString missingCode(forms::Slot) const override { return {}; }
    QDate today() const override { return QDate::currentDate(); }

    forms::Value value(forms::Slot slot) const override
    {
        const forms::JsonAnswer &answer = m_answers[slot];
        switch (answer.kind) {
        case forms::JsonAnswer::Kind::Blank:
            return forms::Blank{};
        case forms::JsonAnswer::Kind::Number:
            return answer.text.toDouble();
        case forms::JsonAnswer::Kind::Text:
            return answer.text;
        }
        Q_UNREACHABLE();
    }

private:
    QList<forms::JsonAnswer> m_answers;
};

} // namespace

forms::Result<int> expression(const QCommandLineParser &call, Console &console)
{
    QList<forms::JsonAnswer> answers;
    if (call.isSet(u"answers"_s)) {
        TRY_ASSIGN(const QByteArray bytes, readFile(call.value(u"answers"_s)));
        TRY_ASSIGN(answers, forms::readTypedAnswersJson(bytes));
    }
    const JsonItems items(std::move(answers));
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
