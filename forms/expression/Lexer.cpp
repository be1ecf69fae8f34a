// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Lexer.h"

using namespace Qt::StringLiterals;

namespace forms {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isNameCharacter(QChar c)
{
    return isNameStart(c) || c.isDigit() || c == u'-' || c == u'.' || c == u':';
}

struct Sign
{
    QLatin1StringView text;
    Operator what;
};

constexpr Sign signs[] = {
    {"!="_L1, Operator::NotEqual},
    {"<="_L1, Operator::LessOrEqual},
    {">="_L1, Operator::GreaterOrEqual},
    {"="_L1, Operator::Equal},
    {"<"_L1, Operator::Less},
    {">"_L1, Operator::Greater},
    {"+"_L1, Operator::Plus},
    {"-"_L1, Operator::Minus},
    {"*"_L1, Operator::Times},
};

constexpr Sign words[] = {
    {"or"_L1, Operator::Or},
    {"and"_L1, Operator::And},
    {"div"_L1, Operator::Divide},
    {"mod"_L1, Operator::Modulo},
};

/// What other languages write, and what XPath has that is not supported yet.
struct Foreign
{
    QStringView text;
    const char *code;
    QLatin1StringView cure;
};

constexpr auto axes = "only the axes child::, parent:: and self:: are known: write name, .. or ."_L1;
constexpr auto quotes = R"(a curly quotation mark does not open a text: write ' or ")"_L1;

constexpr Foreign foreigners[] = {
    {u"==", "unknown-operator", R"("==" is not an operator here: write =)"_L1},
    {u"&&", "unknown-operator", R"("&&" is not an operator here: write and)"_L1},
    {u"||", "unknown-operator", R"("||" is not an operator here: write or)"_L1},
    {u"<>", "unknown-operator", R"("<>" is not an operator here: write !=)"_L1},
    {u"\u2264", "unknown-operator", "write <="_L1},
    {u"\u2265", "unknown-operator", "write >="_L1},
    {u"\u2260", "unknown-operator", "write !="_L1},
    {u"\u2212", "unknown-operator", "this dash is not a minus sign: write -"_L1},
    {u"\u2013", "unknown-operator", "this dash is not a minus sign: write -"_L1},
    {u"!", "unknown-operator", R"("!" is not an operator here: write not(...))"_L1},
    {u"%", "unknown-operator", R"("%" is not an operator here: write mod for the remainder)"_L1},
    {u"//", "unsupported-path", R"("//" would look everywhere: name each step, or write ${name})"_L1},
    {u"@", "unsupported-path", "a form's nodes have no attributes: write ${name} for an item's answer"_L1},
    {u"{", "unexpected-character", "a reference is written ${name}"_L1},
    {u"}", "unexpected-character", R"("}" closes nothing)"_L1},
    {u"\u2018", "unexpected-character", quotes},
    {u"\u2019", "unexpected-character", quotes},
    {u"\u201C", "unexpected-character", quotes},
    {u"\u201D", "unexpected-character", quotes},
    {u"$", "unsupported-variable", "variables are not supported: a reference is written ${name}"_L1},
};

} // namespace

Token Lexer::next()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace()) // also the no-break space that word processors put in
        ++m_at;
    if (m_at >= m_text.size())
        return {TokenKind::End, {int(m_text.size()), 0}, 0, {}, {}};
    Token token = cut();
    m_afterOperand = token.kind == TokenKind::Number || token.kind == TokenKind::Text
        || token.kind == TokenKind::Reference || token.kind == TokenKind::Self || token.kind == TokenKind::Close
        || token.kind == TokenKind::Name || token.kind == TokenKind::Parent || token.kind == TokenKind::ClosePredicate;
    if (token.kind == TokenKind::Wrong)
        m_at = int(m_text.size());
    return token;
}

Token Lexer::cut()
{
    const QChar c = at(0);
    if (isDigit(c) || (c == u'.' && isDigit(at(1))))
        return number();
    if (c == u'\'' || c == u'"')
        return quoted();
    if (c == u'$' && at(1) == u'{')
        return reference();
    if (c == u'(')
        return token(TokenKind::Open, 1);
    if (c == u')')
        return token(TokenKind::Close, 1);
    if (c == u',')
        return token(TokenKind::Comma, 1);
    if (c == u'.')
        return at(1) == u'.' ? token(TokenKind::Parent, 2) : token(TokenKind::Self, 1);
    if (c == u'/' && at(1) != u'/')
        return token(TokenKind::Slash, 1);
    if (c == u'[')
        return token(TokenKind::OpenPredicate, 1);
    if (c == u']')
        return token(TokenKind::ClosePredicate, 1);
    if (c == u'|' && at(1) != u'|')
        return token(TokenKind::Union, 1);
    if (isNameStart(c))
        return m_afterOperand ? operatorWord() : name();
    return operatorSign();
}

Token Lexer::token(TokenKind kind, int length)
{
    const Span span{m_at, length};
    m_at += length;
    return {kind, span, 0, {}, {}};
}

Token Lexer::wrong(const char *code, Span span, const QString &text)
{
    m_problems.error(code, span, text);
    return {TokenKind::Wrong, span, 0, {}, {}};
}

Token Lexer::number()
{
    int length = 0;
    const auto digits = [&] {
        while (isDigit(at(length)))
            ++length;
    };
    digits();
    if (at(length) == u'.') {
        ++length;
        digits();
    }
    // An exponent is not XPath 1.0's, but the ODK engines take it: 7.9e-12.
    if (at(length) == u'e' || at(length) == u'E') {
        const int sign = at(length + 1) == u'-' || at(length + 1) == u'+' ? 1 : 0;
        if (isDigit(at(length + 1 + sign))) {
            length += 1 + sign;
            digits();
        }
    }
    Token made = token(TokenKind::Number, length);
    made.number = toNumber(m_text.mid(made.span.begin, length));
    return made;
}

Token Lexer::quoted()
{
    const int end = int(m_text.indexOf(at(0), m_at + 1));
    if (end < 0)
        return wrong("unfinished-text", {m_at, 1}, u"this text has no end: close it with %1"_s.arg(at(0)));
    Token made = token(TokenKind::Text, end + 1 - m_at);
    made.text = m_text.mid(made.span.begin + 1, made.span.length - 2);
    return made;
}

Token Lexer::reference()
{
    int length = 2;
    while (m_at + length < m_text.size() && at(length) != u'}' && at(length) != u'{' && at(length) != u'\n')
        ++length;
    if (at(length) != u'}')
        return wrong("unfinished-reference", {m_at, 2}, u"this reference has no end: write ${name}"_s);
    Token made = token(TokenKind::Reference, length + 1);
    made.text = m_text.mid(made.span.begin + 2, length - 2).trimmed();
    return made;
}

Token Lexer::name()
{
    int length = 1;
    while (isNameCharacter(at(length)))
        ++length;
    Token made = token(TokenKind::Name, length);
    made.text = m_text.mid(made.span.begin, length);
    return made.text.contains(u"::") ? axis(made) : made;
}

/// child::name is name, parent::node() is .., self::node() is "." (XPath 1.0 section 2.5).
Token Lexer::axis(Token made)
{
    const QString node = made.text.section(u"::"_s, 1);
    const bool isAny = node == u"node"_s && at(0) == u'(' && at(1) == u')';
    if (made.text.startsWith(u"child::"_s) && !node.isEmpty() && at(0) != u'(') {
        made.text = node;
        return made;
    }
    if (isAny && (made.text.startsWith(u"parent::"_s) || made.text.startsWith(u"self::"_s))) {
        m_at += 2;
        made.span.length += 2;
        made.kind = made.text.startsWith(u"parent::"_s) ? TokenKind::Parent : TokenKind::Self;
        return made;
    }
    return wrong("unsupported-path", made.span, QString(axes));
}

/// After an operand only an operator may stand, so its letters end it: 1div1 is 1 div 1.
Token Lexer::operatorWord()
{
    int length = 0;
    while (at(length).isLetter())
        ++length;
    const QStringView word = QStringView(m_text).mid(m_at, length);
    for (const Sign &sign : words) {
        if (word == sign.text) {
            Token made = token(TokenKind::Operator, length);
            made.what = sign.what;
            return made;
        }
    }
    for (const Sign &sign : words) {
        if (word.compare(sign.text, Qt::CaseInsensitive) == 0)
            return wrong("unknown-operator", {m_at, length},
                u"operators are written in small letters: write %1"_s.arg(sign.text));
    }
    return wrong("expected-operator", {m_at, length},
        u"an operator was expected before \"%1\": one of + - * div mod = != < <= > >= and or"_s.arg(word.left(40)));
}

Token Lexer::operatorSign()
{
    const QStringView rest = QStringView(m_text).mid(m_at);
    const auto isNext = [&](const auto &sign) { return rest.startsWith(sign.text); };
    // What is foreign comes first: "==" begins with "=".
    for (const Foreign &foreign : foreigners) {
        if (isNext(foreign) && !(foreign.text == u"!" && rest.startsWith(u"!=")))
            return wrong(foreign.code, {m_at, int(foreign.text.size())}, QString(foreign.cure));
    }
    if (rest.startsWith(u'*') && !m_afterOperand)
        return wrong("expected-value", {m_at, 1}, u"\"*\" multiplies: a value must stand before it"_s);
    for (const Sign &sign : signs) {
        if (isNext(sign)) {
            Token made = token(TokenKind::Operator, int(sign.text.size()));
            made.what = sign.what;
            return made;
        }
    }
    const bool shown = rest[0].isPrint() && !rest[0].isSurrogate();
    const QString sign = shown ? u"\"%1\""_s.arg(rest[0]) : u"this character"_s;
    return wrong("unexpected-character", {m_at, 1}, u"%1 has no meaning in an expression"_s.arg(sign));
}

} // namespace forms
