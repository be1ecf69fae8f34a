// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapTokens.h"

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

using Kind = RedcapToken::Kind;

struct Sign
{
    QLatin1StringView written;
    Kind kind;
    QLatin1StringView meant;
};

// Longer ones first. REDCap's own are = <> != < > <= >= + - * / ^; the rest its PHP and JavaScript let through.
constexpr Sign signs[] = {
    {"<>"_L1, Kind::Operator, "!="_L1},
    {"!="_L1, Kind::Operator, "!="_L1},
    {"<="_L1, Kind::Operator, "<="_L1},
    {">="_L1, Kind::Operator, ">="_L1},
    {"=="_L1, Kind::Operator, "="_L1},
    {"&&"_L1, Kind::Operator, "and"_L1},
    {"||"_L1, Kind::Operator, "or"_L1},
    {"="_L1, Kind::Operator, "="_L1},
    {"<"_L1, Kind::Operator, "<"_L1},
    {">"_L1, Kind::Operator, ">"_L1},
    {"+"_L1, Kind::Operator, "+"_L1},
    {"-"_L1, Kind::Operator, "-"_L1},
    {"*"_L1, Kind::Operator, "*"_L1},
    {"/"_L1, Kind::Operator, "div"_L1},
    {"%"_L1, Kind::Operator, "mod"_L1},
    {"^"_L1, Kind::Operator, "^"_L1},
    {"!"_L1, Kind::Operator, "not"_L1},
    {"("_L1, Kind::Open, "("_L1},
    {")"_L1, Kind::Close, ")"_L1},
    {","_L1, Kind::Comma, ","_L1},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class Cutter
{
public:
    explicit Cutter(const QString &logic)
        : m_text(logic)
    { }

    Result<std::vector<RedcapToken>> cut()
    {
        std::vector<RedcapToken> tokens;
        for (skip(); m_at < m_text.size(); skip()) {
            TRY_ASSIGN(RedcapToken token, next());
            tokens.push_back(std::move(token));
        }
        tokens.push_back({Kind::End, {}, int(m_text.size()) + 1});
        return tokens;
    }

private:
    Result<RedcapToken> next()
    {
        const QChar c = m_text[m_at];
        if (isDigit(c) || (c == u'.' && isDigit(at(1))))
            return number();
        if (c == u'\'' || c == u'"')
            return upTo(c, Kind::Text, u"a text that is not closed: close it with %1"_s.arg(c));
        if (c == u'[')
            return upTo(u']', Kind::Field, u"a field that is not closed: close it with ]"_s);
        if (isWord(c))
            return word();
        for (const Sign &sign : signs) {
            if (QStringView(m_text).sliced(m_at).startsWith(sign.written)) {
                RedcapToken token{sign.kind, sign.meant, int(m_at) + 1};
                m_at += sign.written.size();
                return token;
            }
        }
        return wrong(u"a character that REDCap's logic does not have: take it away"_s);
    }

    RedcapToken number()
    {
        const qsizetype begin = m_at;
        while (isDigit(at()) || at() == u'.')
            ++m_at;
        return {Kind::Number, m_text.sliced(begin, m_at - begin), int(begin) + 1};
    }

    RedcapToken word()
    {
        const qsizetype begin = m_at;
        while (isWord(at()))
            ++m_at;
        QString word = m_text.sliced(begin, m_at - begin).toLower();
        const bool isOperator = word == u"and"_s || word == u"or"_s || word == u"not"_s;
        return {isOperator ? Kind::Operator : Kind::Name, std::move(word), int(begin) + 1};
    }

    Result<RedcapToken> upTo(QChar end, Kind kind, const QString &problem)
    {
        const qsizetype close = m_text.indexOf(end, m_at + 1);
        if (close < 0)
            return wrong(problem);
        RedcapToken token{kind, m_text.sliced(m_at + 1, close - m_at - 1), int(m_at) + 1};
        m_at = close + 1;
        return token;
    }

    void skip()
    {
        while (m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).sliced(m_at);
            if (rest[0].isSpace())
                ++m_at;
            else if (rest.startsWith(u"//") || rest.startsWith(u'#'))
                past(u"\n");
            else if (rest.startsWith(u"/*"))
                past(u"*/");
            else
                return;
        }
    }

    void past(QStringView end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    Error wrong(const QString &problem) const
    {
        return {Error::Code::Syntax, u"character %1"_s.arg(m_at + 1), problem};
    }

    QChar at(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<std::vector<RedcapToken>> redcapTokens(const QString &logic)
{
    return Cutter(logic).cut();
}

} // namespace forms::exchange
