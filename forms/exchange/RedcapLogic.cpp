// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapLogic.h"

#include "forms/exchange/RedcapTerm.h"
#include "forms/exchange/RedcapTokens.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

using Token = RedcapToken;
using Term = RedcapTerm;

constexpr int deepest = 40; // each level is several calls; the definition's own limit is 64
constexpr qsizetype longest = 10'000; // an expression's limit in a definition

struct BinaryOperator
{
    QLatin1StringView word;
    Strength strength;
};

// ^ is a function in ODK's language and is read with the signs, which it holds tighter than.
constexpr BinaryOperator binaries[] = {
    {"or"_L1, Strength::Or},
    {"and"_L1, Strength::And},
    {"="_L1, Strength::Equality},
    {"!="_L1, Strength::Equality},
    {"<"_L1, Strength::Relation},
    {">"_L1, Strength::Relation},
    {"<="_L1, Strength::Relation},
    {">="_L1, Strength::Relation},
    {"+"_L1, Strength::Sum},
    {"-"_L1, Strength::Sum},
    {"*"_L1, Strength::Product},
    {"div"_L1, Strength::Product},
    {"mod"_L1, Strength::Product},
};

Strength stronger(Strength strength)
{
    return Strength(int(strength) + 1);
}

class Parser
{
public:
    Parser(std::vector<Token> tokens, const RedcapVariables &variables)
        : m_tokens(std::move(tokens))
        , m_variables(variables)
    { }

    Result<TranslatedLogic> parse(LogicUse use)
    {
        TRY_ASSIGN(const Term whole, binary(Strength::Or));
        if (now().kind != Token::Kind::End)
            return wrong(u"something is left over here: an operator is missing before it"_s);
        return TranslatedLogic{use == LogicUse::Value ? whole.counted() : whole.text, m_remarks};
    }

private:
    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<Term> binary(Strength strength)
    {
        if (strength == Strength::Sign)
            return sign();
        TRY_ASSIGN(Term left, binary(stronger(strength)));
        while (isOperator(strength)) {
            const QString word = now().text;
            ++m_at;
            TRY_ASSIGN(const Term right, binary(stronger(strength)));
            TRY_ASSIGN(left, joined(left, word, right, strength));
            if (left.text.size() > longest)
                return tooLong();
        }
        return left;
    }

    bool isOperator(Strength strength) const
    {
        return now().kind == Token::Kind::Operator
            && std::ranges::any_of(binaries, [&](const BinaryOperator &candidate) {
                   return candidate.strength == strength && now().text == candidate.word;
               });
    }

    Result<Term> joined(const Term &left, const QString &word, const Term &right, Strength strength)
    {
        if (strength == Strength::Equality && (left.kind == Term::Kind::Checked || right.kind == Term::Kind::Checked))
            return checkedComparison(left, word, right);
        const bool isCondition = strength < Strength::Equality;
        const auto side = [&](const Term &term, const Term &other, Strength outer) {
            if (isCondition)
                return term.within(outer);
            return term.kind == Term::Kind::Checked ? term.counted() : coded(term, other).within(outer);
        };
        const QString first = side(left, right, strength);
        return Term{u"%1 %2 %3"_s.arg(first, word, side(right, left, stronger(strength))), strength, {}, {}};
    }

    /// A choice whose code could not stay as it was is compared by its new one.
    Term coded(const Term &term, const Term &other) const
    {
        if (term.kind != Term::Kind::Text || other.kind != Term::Kind::Answer)
            return term;
        const auto variable = m_variables.constFind(other.value);
        const QString code = variable == m_variables.constEnd() ? QString() : variable->codes.value(term.value);
        return code.isEmpty() ? term : Term{quotedText(code), Strength::Atom, Term::Kind::Text, code};
    }

    /// [f(3)] = '1' asks whether the choice is made; '0' whether it is not.
    Result<Term> checkedComparison(const Term &left, const QString &word, const Term &right) const
    {
        const bool isLeft = left.kind == Term::Kind::Checked;
        const Term &checked = isLeft ? left : right;
        const Term &other = isLeft ? right : left;
        const QString value = other.kind == Term::Kind::Text ? other.value : other.text;
        if (other.kind != Term::Kind::Text && other.kind != Term::Kind::Number)
            return Term{u"%1 %2 %3"_s.arg(checked.counted(), word, other.counted()), Strength::Equality, {}, {}};
        if (value != u"0"_s && value != u"1"_s)
            return wrong(u"a choice of a checkbox is 1 or 0; compare it with one of them"_s);
        if ((value == u"1"_s) == (word == u"="_s))
            return Term{checked.text, Strength::Atom, {}, {}};
        return Term{u"not(%1)"_s.arg(checked.text), Strength::Atom, {}, {}};
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<Term> sign()
    {
        if (now().kind == Token::Kind::Operator && now().text == u"not"_s) {
            ++m_at;
            TRY_ASSIGN(const Term operand, deeper(&Parser::sign));
            return Term{u"not(%1)"_s.arg(operand.text), Strength::Atom, {}, {}};
        }
        if (now().kind == Token::Kind::Operator && now().text == u"-"_s) {
            ++m_at;
            TRY_ASSIGN(const Term operand, deeper(&Parser::sign));
            const QString text
                = operand.kind == Term::Kind::Checked ? operand.counted() : operand.within(Strength::Sign);
            return Term{
                u'-' + text, Strength::Sign, operand.kind == Term::Kind::Number ? operand.kind : Term::Kind(), {}};
        }
        return power();
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<Term> power()
    {
        TRY_ASSIGN(Term base, atom());
        while (now().kind == Token::Kind::Operator && now().text == u"^"_s) {
            ++m_at;
            TRY_ASSIGN(const Term exponent, deeper(&Parser::exponentOf));
            base = Term{u"pow(%1, %2)"_s.arg(base.counted(), exponent.counted()), Strength::Atom, {}, {}};
        }
        return base;
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<Term> exponentOf() { return now().kind == Token::Kind::Operator ? sign() : atom(); }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<Term> atom()
    {
        const Token &token = now();
        switch (token.kind) {
        case Token::Kind::Number:
            ++m_at;
            return number(token);
        case Token::Kind::Text:
            return text();
        case Token::Kind::Field:
            return field();
        case Token::Kind::Name:
            return call();
        case Token::Kind::Open:
            return inParentheses();
        case Token::Kind::Operator:
        case Token::Kind::Close:
        case Token::Kind::Comma:
        case Token::Kind::End:
            break;
        }
        return wrong(u"a value is missing here"_s);
    }

    Result<Term> number(const Token &token) const
    {
        bool isNumber = false;
        token.text.toDouble(&isNumber);
        if (!isNumber)
            return Error{Error::Code::Syntax, u"character %1"_s.arg(token.place), u"this is no number"_s};
        return Term{token.text, Strength::Atom, Term::Kind::Number, {}};
    }

    Result<Term> text()
    {
        const QString value = now().text;
        const QString quoted = quotedText(value);
        if (quoted.isEmpty())
            return wrong(u"a text with both kinds of quotation marks has no counterpart; use one kind"_s);
        ++m_at;
        return Term{quoted, Strength::Atom, Term::Kind::Text, value};
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<Term> inParentheses()
    {
        ++m_at;
        TRY_ASSIGN(Term inner, deeper(&Parser::whole));
        if (now().kind != Token::Kind::Close)
            return wrong(u"a parenthesis is not closed: add )"_s);
        ++m_at;
        return inner;
    }

    Result<Term> field()
    {
        const Token token = now();
        ++m_at;
        if (now().kind == Token::Kind::Field)
            return refused(token,
                u"[%1][%2] speaks of another event or instance; there is one administration here"_s.arg(
                    token.text.left(50), now().text.left(50)));
        const qsizetype open = token.text.indexOf(u'(');
        const qsizetype colon = token.text.indexOf(u':');
        const qsizetype end = open >= 0 ? open : colon >= 0 ? colon : token.text.size();
        const QString name = token.text.first(end).trimmed().toLower();
        const auto variable = m_variables.constFind(name);
        if (variable == m_variables.constEnd())
            return refused(token, u"[%1] is no variable of this dictionary"_s.arg(token.text.left(100)));
        if (colon >= 0 && token.text.sliced(colon + 1).trimmed() != u"value"_s)
            return refused(token, u"[%1]: only a value can be asked for, no label"_s.arg(token.text.left(100)));
        if (open >= 0)
            return checked(token, *variable, open);
        if (variable->isCheckbox)
            return refused(token, u"[%1] is a checkbox: ask one choice, [%1(code)]"_s.arg(name));
        return Term{u"${%1}"_s.arg(variable->name), Strength::Atom, Term::Kind::Answer, name};
    }

    Result<Term> checked(const Token &token, const RedcapVariable &variable, qsizetype open) const
    {
        const qsizetype close = token.text.indexOf(u')', open);
        const QString code = token.text.sliced(open + 1, (close < 0 ? token.text.size() : close) - open - 1).trimmed();
        const auto known = variable.codes.constFind(code);
        if (!variable.isCheckbox || known == variable.codes.constEnd())
            return refused(token, u"[%1] names no choice of a checkbox"_s.arg(token.text.left(100)));
        return Term{
            u"selected(${%1}, %2)"_s.arg(variable.name, quotedText(*known)), Strength::Atom, Term::Kind::Checked, {}};
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<Term> call()
    {
        const Token token = now();
        ++m_at;
        if (token.text == u"true"_s || token.text == u"false"_s)
            if (now().kind != Token::Kind::Open)
                return Term{token.text + u"()"_s, Strength::Atom, {}, {}};
        if (now().kind != Token::Kind::Open)
            return refused(token, u"%1 is neither a function nor a text in quotation marks"_s.arg(token.text.left(50)));
        TRY_ASSIGN(const std::vector<Term> arguments, argumentsOf());
        TRY_ASSIGN(Term made, redcapCall(token.text, arguments, u"character %1"_s.arg(token.place), m_remarks));
        if (made.text.size() > longest)
            return tooLong();
        return made;
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<std::vector<Term>> argumentsOf()
    {
        std::vector<Term> arguments;
        do {
            ++m_at; // the parenthesis or the comma
            if (now().kind == Token::Kind::Close && arguments.empty())
                break;
            TRY_ASSIGN(Term argument, deeper(&Parser::whole));
            arguments.push_back(std::move(argument));
        } while (now().kind == Token::Kind::Comma);
        if (now().kind != Token::Kind::Close)
            return wrong(u"the list of a function's arguments is not closed: add )"_s);
        ++m_at;
        return arguments;
    }

    // NOLINTNEXTLINE(misc-no-recursion): bounded by deepest
    Result<Term> whole() { return binary(Strength::Or); }

    // NOLINTNEXTLINE(misc-no-recursion): this is what bounds it
    Result<Term> deeper(Result<Term> (Parser::*part)())
    {
        if (m_depth >= deepest)
            return Error{Error::Code::Schema, place(), u"nested more than %1 deep; divide it"_s.arg(deepest)};
        ++m_depth;
        Result<Term> term = (this->*part)();
        --m_depth;
        return term;
    }

    const Token &now() const { return m_tokens[std::min(m_at, m_tokens.size() - 1)]; }
    QString place() const { return u"character %1"_s.arg(now().place); }
    Error wrong(const QString &what) const { return {Error::Code::Syntax, place(), what}; }
    Error tooLong() const
    {
        return {Error::Code::Schema, place(), u"it becomes longer than %1 characters; divide it"_s.arg(longest)};
    }
    static Error refused(const Token &token, const QString &what)
    {
        return {Error::Code::Refused, u"character %1"_s.arg(token.place), what};
    }

    std::vector<Token> m_tokens;
    const RedcapVariables &m_variables;
    QStringList m_remarks;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<TranslatedLogic> translateRedcapLogic(const QString &logic, const RedcapVariables &variables, LogicUse use)
{
    if (logic.size() > longest)
        return Error{Error::Code::Schema, u"character 1"_s, u"longer than %1 characters; divide it"_s.arg(longest)};
    TRY_ASSIGN(std::vector<RedcapToken> tokens, redcapTokens(logic));
    return Parser(std::move(tokens), variables).parse(use);
}

QString quotedText(const QString &text)
{
    if (!text.contains(u'\''))
        return u'\'' + text + u'\'';
    return text.contains(u'"') ? QString() : u'"' + text + u'"';
}

} // namespace forms::exchange
