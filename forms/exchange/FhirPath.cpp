// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirPath.h"

#include "forms/exchange/FhirPathTokens.h"

#include <QStringList>

#include <optional>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

using Part = FhirPathPart;
using TokenKind = FhirPathToken::Kind;

/// N1 section 6.8: the order in which operators bind, weakest first. 0 is no operator.
int strengthOf(const FhirPathToken &token)
{
    struct Row
    {
        QLatin1StringView word;
        int strength;
    };
    static const Row rows[] = {{"implies"_L1, 1}, {"or"_L1, 2}, {"xor"_L1, 2}, {"and"_L1, 3}, {"in"_L1, 4},
        {"contains"_L1, 4}, {"="_L1, 5}, {"~"_L1, 5}, {"!="_L1, 5}, {"!~"_L1, 5}, {"<"_L1, 6}, {">"_L1, 6},
        {"<="_L1, 6}, {">="_L1, 6}, {"|"_L1, 7}, {"is"_L1, 8}, {"as"_L1, 8}, {"+"_L1, 9}, {"-"_L1, 9}, {"&"_L1, 9},
        {"*"_L1, 10}, {"/"_L1, 10}, {"div"_L1, 10}, {"mod"_L1, 10}};
    if (token.kind != TokenKind::Sign && token.kind != TokenKind::Name)
        return 0;
    for (const Row &row : rows) {
        if (token.text == row.word)
            return row.strength;
    }
    return 0;
}

constexpr int signStrength = 11;

bool isUnit(const FhirPathToken &token)
{
    static const QStringList units
        = {u"year"_s, u"years"_s, u"month"_s, u"months"_s, u"week"_s, u"weeks"_s, u"day"_s, u"days"_s, u"hour"_s,
            u"hours"_s, u"minute"_s, u"minutes"_s, u"second"_s, u"seconds"_s, u"millisecond"_s, u"milliseconds"_s};
    return token.kind == TokenKind::Text || (token.kind == TokenKind::Name && units.contains(token.text));
}

/// Precedence climbing over the tokens; the first thing that cannot be read ends it.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_tokens(text)
    { }

    Result<FhirPath> parse()
    {
        advance();
        m_path.root = expression(0);
        if (!m_error && m_token.kind != TokenKind::End)
            fail(u"something after the end of the expression"_s);
        if (m_error)
            return *std::move(m_error);
        return std::move(m_path);
    }

private:
    int expression(int strength)
    {
        if (++m_depth > FhirPath::deepest)
            return fail(u"nested deeper than %1"_s.arg(FhirPath::deepest));
        int left = m_token.isSign("-"_L1) || m_token.isSign("+"_L1) ? negation() : invocations(term());
        while (!m_error && strengthOf(m_token) > strength) {
            const FhirPathToken sign = m_token;
            advance();
            const int right = expression(strengthOf(sign));
            left = add({Part::Kind::Binary, sign.text, {}, -1, {left, right}});
        }
        --m_depth;
        return left;
    }

    int negation()
    {
        const bool isMinus = m_token.isSign("-"_L1);
        advance();
        const int operand = expression(signStrength);
        return isMinus ? add({Part::Kind::Negation, {}, {}, -1, {operand}}) : operand;
    }

    int term()
    {
        struct Row
        {
            TokenKind token;
            Part::Kind part;
        };
        static const Row rows[] = {{TokenKind::Text, Part::Kind::Text}, {TokenKind::Date, Part::Kind::Date},
            {TokenKind::Moment, Part::Kind::Moment}, {TokenKind::Time, Part::Kind::Time},
            {TokenKind::Variable, Part::Kind::Variable}, {TokenKind::This, Part::Kind::This}};
        for (const Row &row : rows) {
            if (m_token.kind == row.token)
                return literal(row.part);
        }
        if (m_token.kind == TokenKind::Number)
            return number();
        if (m_token.isWord("true"_L1) || m_token.isWord("false"_L1))
            return literal(Part::Kind::Truth);
        if (m_token.kind == TokenKind::Name)
            return invocation(-1);
        if (m_token.isSign("("_L1))
            return parenthesis();
        if (m_token.isSign("{"_L1))
            return empty();
        return fail(m_token.kind == TokenKind::Wrong ? m_token.text : u"a value was expected"_s);
    }

    int literal(Part::Kind kind)
    {
        const int made = add({kind, m_token.text, {}, -1, {}});
        advance();
        return made;
    }

    int number()
    {
        const QString written = m_token.text;
        advance();
        if (!isUnit(m_token))
            return add({Part::Kind::Number, written, {}, -1, {}});
        const int made = add({Part::Kind::Quantity, written, m_token.text, -1, {}});
        advance();
        return made;
    }

    int parenthesis()
    {
        advance();
        const int inner = expression(0);
        expect(")"_L1);
        return inner;
    }

    int empty()
    {
        advance();
        expect("}"_L1);
        return add({Part::Kind::Empty, {}, {}, -1, {}});
    }

    /// Everything that follows a dot or stands in brackets.
    int invocations(int input)
    {
        while (!m_error && (m_token.isSign("."_L1) || m_token.isSign("["_L1))) {
            const bool isIndex = m_token.isSign("["_L1);
            advance();
            if (!isIndex) {
                input = invocation(input);
                continue;
            }
            const int index = expression(0);
            expect("]"_L1);
            input = add({Part::Kind::Index, {}, {}, input, {index}});
        }
        return input;
    }

    int invocation(int input)
    {
        if (m_token.kind != TokenKind::Name)
            return fail(u"a name was expected after the dot"_s);
        const QString name = m_token.text;
        advance();
        if (!m_token.isSign("("_L1))
            return add({Part::Kind::Member, name, {}, input, {}});
        advance();
        std::vector<int> arguments;
        while (!m_error && !m_token.isSign(")"_L1)) {
            arguments.push_back(expression(0));
            if (!m_token.isSign(")"_L1))
                expect(","_L1);
        }
        expect(")"_L1);
        return add({Part::Kind::Call, name, {}, input, std::move(arguments)});
    }

    void expect(QLatin1StringView sign)
    {
        if (m_error)
            return;
        if (!m_token.isSign(sign))
            fail(u"\"%1\" was expected"_s.arg(sign));
        advance();
    }

    int add(Part part)
    {
        if (!m_error && m_path.parts.size() >= std::size_t(FhirPath::mostParts))
            m_error = Error{Error::Code::Schema, u"column %1"_s.arg(m_token.column),
                u"more than %1 parts"_s.arg(FhirPath::mostParts)};
        m_path.parts.push_back(std::move(part));
        return int(m_path.parts.size()) - 1;
    }

    int fail(const QString &what)
    {
        if (!m_error)
            m_error = Error{Error::Code::Syntax, u"column %1"_s.arg(m_token.column), what};
        return add({Part::Kind::Empty, {}, {}, -1, {}});
    }

    void advance()
    {
        m_token = m_error ? FhirPathToken() : m_tokens.next();
        if (m_token.kind == TokenKind::Wrong)
            fail(m_token.text);
    }

    FhirPathTokens m_tokens;
    FhirPathToken m_token;
    FhirPath m_path;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<FhirPath> FhirPath::parse(const QString &text)
{
    if (text.size() > longest)
        return Error{Error::Code::Schema, u"column 1"_s, u"more than %1 characters"_s.arg(longest)};
    return Parser(text).parse();
}

} // namespace forms::exchange
