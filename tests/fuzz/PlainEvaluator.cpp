// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainEvaluator.h"

#include "PlainFunctions.h"

#include <algorithm>
#include <cmath>

namespace plain {

namespace {

struct Wrong
{ };

/// One function a level of XPath's grammar, each evaluating as it reads.
class Reader
{
public:
    Reader(const QString &text, const Names &names)
        : m_text(text)
        , m_names(names)
    { }

    Value whole()
    {
        const Value value = either();
        skipSpace();
        if (m_at < m_text.size())
            unexpected();
        return value;
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QStringView word)
    {
        skipSpace();
        if (!QStringView(m_text).sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    /// What stands here may be something of the language that is left out here.
    [[noreturn]] void unexpected()
    {
        static const QString other = QStringLiteral("/|[@:$");
        if (other.contains(peek()) || peek().isLetter() || peek() == u'_' || peek() == u'.' || peek() == u'*')
            throw NotMine();
        throw Wrong();
    }

    Value either()
    {
        Value left = both();
        while (take(u"or")) {
            const Value right = both();
            left = toBoolean(left) || toBoolean(right);
        }
        return left;
    }
    Value both()
    {
        Value left = equality();
        while (take(u"and")) {
            const Value right = equality();
            left = toBoolean(left) && toBoolean(right);
        }
        return left;
    }
    Value equality()
    {
        Value left = order();
        for (;;) {
            if (take(u"!="))
                left = !same(left, order());
            else if (take(u"="))
                left = same(left, order());
            else
                return left;
        }
    }
    /// A truth value decides, then a number; not-a-number equals nothing, itself included.
    static bool same(const Value &left, const Value &right)
    {
        if (std::holds_alternative<bool>(left) || std::holds_alternative<bool>(right))
            return toBoolean(left) == toBoolean(right);
        if (std::holds_alternative<double>(left) || std::holds_alternative<double>(right))
            return toNumber(left) == toNumber(right);
        return toText(left) == toText(right);
    }
    Value order()
    {
        Value left = sum();
        for (;;) {
            if (take(u"<="))
                left = toNumber(left) <= toNumber(sum());
            else if (take(u">="))
                left = toNumber(left) >= toNumber(sum());
            else if (take(u"<"))
                left = toNumber(left) < toNumber(sum());
            else if (take(u">"))
                left = toNumber(left) > toNumber(sum());
            else
                return left;
        }
    }
    Value sum()
    {
        Value left = product();
        for (;;) {
            if (take(u"+"))
                left = toNumber(left) + toNumber(product());
            else if (take(u"-"))
                left = toNumber(left) - toNumber(product());
            else
                return left;
        }
    }
    Value product()
    {
        Value left = sign();
        for (;;) {
            if (take(u"*"))
                left = toNumber(left) * toNumber(sign());
            else if (take(u"div"))
                left = toNumber(left) / toNumber(sign());
            else if (take(u"mod"))
                left = std::fmod(toNumber(left), toNumber(sign()));
            else
                return left;
        }
    }
    Value sign()
    {
        if (++m_depth > 40)
            throw NotMine();
        Value value;
        if (take(u"-"))
            value = -toNumber(sign());
        else
            value = operand();
        --m_depth;
        return value;
    }

    Value operand()
    {
        skipSpace();
        const QChar c = peek();
        if (take(u"(")) {
            Value inner = either();
            if (!take(u")"))
                unexpected();
            return inner;
        }
        if (c == u'\'' || c == u'"')
            return quoted(c);
        if (c.isDigit() || (c == u'.' && peek(1).isDigit()))
            return number();
        if (take(u"${"))
            return reference();
        if (c == u'.' && peek(1) != u'.') {
            ++m_at;
            return named({});
        }
        if (c.isLetter() || c == u'_')
            return call();
        unexpected();
    }

    Value quoted(QChar quote)
    {
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            throw Wrong();
        QString text = m_text.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return text;
    }

    Value number()
    {
        const qsizetype begin = m_at;
        skipDigits();
        if (peek() == u'.') {
            ++m_at;
            skipDigits();
        }
        const qsizetype sign = peek(1) == u'-' || peek(1) == u'+' ? 1 : 0;
        if ((peek() == u'e' || peek() == u'E') && peek(1 + sign).isDigit()) {
            m_at += 1 + sign;
            skipDigits();
        }
        return numberOf(m_text.sliced(begin, m_at - begin));
    }
    void skipDigits()
    {
        while (peek().isDigit()) {
            if (peek().unicode() > 127) // digits of other scripts
                throw NotMine();
            ++m_at;
        }
    }

    Value reference()
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0)
            throw Wrong();
        const QString name = m_text.sliced(m_at, end - m_at);
        m_at = end + 1;
        if (name.isEmpty())
            throw Wrong();
        return named(name);
    }
    Value named(const QString &name)
    {
        const std::optional<Value> value = m_names(name);
        if (!value)
            throw NotMine();
        return *value;
    }

    Value call()
    {
        const qsizetype begin = m_at;
        while (peek().isLetterOrNumber() || peek() == u'-' || peek() == u'_' || peek() == u'.' || peek() == u':')
            ++m_at;
        const QString name = m_text.sliced(begin, m_at - begin);
        if (!take(u"("))
            throw NotMine(); // a path
        QList<Value> arguments;
        if (!take(u")")) {
            do
                arguments.append(either());
            while (take(u","));
            if (!take(u")"))
                unexpected();
        }
        const Function *const function = findFunction(name);
        if (!function)
            throw NotMine();
        if (arguments.size() < function->known.fewest
            || (function->known.most >= 0 && arguments.size() > function->known.most))
            throw Wrong();
        return function->compute(arguments);
    }

    const QString &m_text;
    const Names &m_names;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result evaluate(const QString &text, const Names &names)
{
    const bool isPlain = std::ranges::none_of(text, [](QChar c) { return c.isSurrogate() || c.isNull(); });
    if (!isPlain)
        return {Outcome::NotMine, {}};
    try {
        return {Outcome::Value, Reader(text, names).whole()};
    } catch (const NotMine &) {
        return {Outcome::NotMine, {}};
    } catch (const Wrong &) {
        return {Outcome::Wrong, {}};
    }
}

} // namespace plain
