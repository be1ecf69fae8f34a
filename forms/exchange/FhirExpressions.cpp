// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirExpressions.h"

#include "forms/exchange/FhirOperators.h"
#include "forms/exchange/FhirUrls.h"
#include "forms/expression/Expression.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Kind = FhirTerm::Kind;

namespace {

/// Every name is known: whether there are such items is settled before a text is made.
class AnyName final : public NameScope
{
public:
    std::optional<Slot> slotOf(const QString &) const override { return 0; }
    QStringList names() const override { return {}; }
    bool hasSetting(const QString &) const override { return false; }
};

bool isChoiceKind(Kind kind)
{
    return kind == Kind::Coding || kind == Kind::Codings || kind == Kind::Code;
}

/// A code that is written out becomes the choice's name here.
std::optional<FhirTerm> choiceOf(const FhirItem &item, const FhirTerm &term)
{
    if (isChoiceKind(term.kind) && term.item && term.item->options == item.options)
        return term;
    if (term.kind != Kind::Text || term.literal.isNull())
        return {};
    for (const FhirOption &option : item.options->options) {
        if (option.code != term.literal)
            continue;
        FhirTerm made = textTerm(literalText(option.name));
        made.literal = option.name;
        return made;
    }
    return {};
}

/// What an item takes of what an expression gives.
std::optional<FhirTerm> fitted(const FhirItem &item, const FhirTerm &given)
{
    const FhirTerm own = answerTerm(item);
    FhirTerm term = keptValue(given);
    if (own.kind == Kind::Flag)
        return term.kind == Kind::Flag || given.kind == Kind::Truth ? std::optional(term) : std::nullopt;
    if (item.options)
        return choiceOf(item, term);
    if (term.kind == Kind::Any || term.kind == own.kind)
        return term;
    const bool isPlain = term.kind == Kind::Number || term.kind == Kind::Date || term.kind == Kind::Flag
        || term.kind == Kind::Time || term.kind == Kind::Moment;
    return own.kind == Kind::Text && isPlain ? std::optional(term) : std::nullopt;
}

} // namespace

class FhirExpressions::Scope final : public FhirPathScope
{
public:
    Scope(FhirExpressions &expressions, const FhirItem &owner)
        : m_expressions(expressions)
        , m_owner(owner)
    { }
    const FhirItem &form() const override { return m_expressions.m_reading.form(); }
    const FhirItem &context() const override { return m_owner; }
    Result<FhirMeaning> variable(const QString &name) override { return m_expressions.variable(name, m_owner); }
    qint64 &stepsLeft() override { return m_expressions.m_stepsLeft; }

private:
    FhirExpressions &m_expressions;
    const FhirItem &m_owner;
};

QString expressionProblem(const QString &text)
{
    Expression::Options options;
    options.self = 0;
    const Expression::Parsed parsed = Expression::parse(text, AnyName(), options);
    if (parsed.expression)
        return {};
    return parsed.findings.empty() ? u"it is not understood"_s : parsed.findings.front().text;
}

FhirExpressions::FhirExpressions(FhirReading &reading)
    : m_reading(reading)
{
    index(reading.form(), reading.questionnaire());
}

void FhirExpressions::index(const FhirItem &item, const FhirNode &element)
{
    for (const FhirNode &extension : extensionsOf(element, FhirUrl::variable)) {
        const FhirNode expression = extension.find("valueExpression"_L1);
        const QString name = expression.find("name"_L1).text();
        if (!name.isEmpty())
            m_variables.try_emplace({&item, name}, Variable{&item, expression, false, {}});
    }
    for (const auto &child : item.children)
        index(*child, child->node);
}

Result<FhirMeaning> FhirExpressions::translate(const FhirNode &expression, const FhirItem &owner)
{
    const QString language = expression.find("language"_L1).text();
    if (language == "application/x-fhir-query"_L1)
        return noMeaning(u"it asks a server, and none is at hand"_s);
    if (language != "text/fhirpath"_L1)
        return noMeaning(u"it is written in %1, not in FHIRPath"_s.arg(language.left(40)));
    Scope scope(*this, owner);
    return translated(expression.find("expression"_L1).text(), scope);
}

Result<FhirMeaning> FhirExpressions::variable(const QString &name, const FhirItem &asker)
{
    constexpr int deepest = 100;
    for (const FhirItem *owner = &asker; owner; owner = owner->parent) {
        const auto found = m_variables.find({owner, name});
        if (found == m_variables.end())
            continue;
        Variable &variable = found->second;
        if (variable.meaning)
            return *variable.meaning;
        if (variable.isOpen)
            return noMeaning(u"the variable %%1 rests on itself"_s.arg(name));
        if (m_depth >= deepest)
            return noMeaning(u"variables rest on each other more than %1 deep"_s.arg(deepest));
        variable.isOpen = true;
        ++m_depth;
        Result<FhirMeaning> meaning = translate(variable.expression, *owner);
        if (meaning)
            meaning = kept(name, *owner, *meaning);
        else if (!meaning.error().detail.startsWith(u'%')) // the innermost says it
            meaning = Error{Error::Code::Type, {}, u"%%1: %2"_s.arg(name, meaning.error().detail)};
        --m_depth;
        variable.meaning = meaning;
        return meaning;
    }
    return Error{Error::Code::NotFound, {}, name};
}

/// What is more than an answer or a number is computed once and named, not written into everything that asks for it.
Result<FhirMeaning> FhirExpressions::kept(const QString &name, const FhirItem &owner, const FhirMeaning &meaning)
{
    if (meaning.what != FhirMeaning::What::Values || meaning.terms.size() != 1)
        return meaning;
    TRY_ASSIGN(FhirTerm term, oneValue(meaning));
    const bool isAnswer = term.item && term.text == u"${%1}"_s.arg(term.item->name);
    if (isAnswer || !term.literal.isNull())
        return meaning;
    const FhirTerm value = keptValue(term);
    if (const QString problem = expressionProblem(value.text); !problem.isEmpty())
        return noMeaning(problem);
    const QString made = m_reading.uniqueName(fhirName(name));
    m_calculates[&owner].push_back({made, value.text});
    FhirTerm reference = term;
    reference.kind = term.kind == Kind::Truth ? Kind::Flag : term.kind;
    reference.text = u"${%1}"_s.arg(made);
    reference.whenFalse.clear();
    reference.binding = Binding::Whole;
    return meaningOf(std::move(reference));
}

void FhirExpressions::drop(const FhirItem &owner, const QString &word, const QString &reason)
{
    m_reading.note(Note::Kind::Dropped, u"%1, %2"_s.arg(placeOf(owner), word),
        u"the FHIRPath expression is left out: %1"_s.arg(reason));
}

std::optional<QString> FhirExpressions::condition(
    const FhirNode &expression, const FhirItem &owner, const QString &word)
{
    const Result<FhirMeaning> meaning = translate(expression, owner);
    const Result<FhirTerm> term = meaning ? oneValue(*meaning) : Result<FhirTerm>(meaning.error());
    QString reason = term ? QString() : term.error().detail;
    QString text = term ? conditionOf(*term).text : QString();
    if (term)
        reason = expressionProblem(text);
    if (reason.isEmpty())
        return text;
    drop(owner, word, reason);
    return {};
}

std::optional<FhirTerm> FhirExpressions::value(const FhirNode &expression, const FhirItem &owner, const QString &word)
{
    const Result<FhirMeaning> meaning = translate(expression, owner);
    const Result<FhirTerm> term = meaning ? oneValue(*meaning) : Result<FhirTerm>(meaning.error());
    if (!term) {
        drop(owner, word, term.error().detail);
        return {};
    }
    std::optional<FhirTerm> value = fitted(owner, *term);
    const QString problem
        = value ? expressionProblem(value->text) : u"what it gives is no answer to a %1"_s.arg(owner.type);
    if (problem.isEmpty())
        return value;
    drop(owner, word, problem);
    return {};
}

std::optional<QString> FhirExpressions::plainCondition(
    const QString &expression, const FhirItem &owner, const QString &word)
{
    Scope scope(*this, owner);
    const Result<FhirMeaning> meaning = translated(expression, scope);
    const Result<FhirTerm> term = meaning ? oneValue(*meaning) : Result<FhirTerm>(meaning.error());
    QString text = term ? conditionOf(*term).text : QString();
    const QString reason = term ? expressionProblem(text) : term.error().detail;
    if (reason.isEmpty())
        return text;
    drop(owner, word, reason);
    return {};
}

void FhirExpressions::noteUnused()
{
    for (const auto &[key, variable] : m_variables) {
        if (variable.meaning && *variable.meaning)
            continue;
        const bool isQuery = variable.expression.find("language"_L1).text() == "application/x-fhir-query"_L1;
        if (isQuery)
            m_reading.noteOnce(Note::Kind::Dropped, u"%1, variable %2"_s.arg(placeOf(*key.first), key.second),
                u"a variable that asks a server is left out: none is at hand"_s);
        else if (!variable.meaning)
            m_reading.noteOnce(Note::Kind::Dropped, u"%1, variable %2"_s.arg(placeOf(*key.first), key.second),
                u"a variable that nothing asks for is left out"_s);
        else
            drop(*key.first, u"variable %1"_s.arg(key.second), variable.meaning->error().detail);
    }
}

} // namespace forms::exchange
