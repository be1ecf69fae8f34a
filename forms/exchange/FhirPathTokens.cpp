// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirPathTokens.h"

#include <QRegularExpression>

namespace forms::exchange {

using namespace Qt::StringLiterals;
using Kind = FhirPathToken::Kind;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What stands after a backslash (N1 section 4.1.2); nothing for what is no escape.
QString escaped(QStringView rest)
{
    static const std::pair<QChar, QChar> escapes[] = {{u'\'', u'\''}, {u'"', u'"'}, {u'`', u'`'}, {u'\\', u'\\'},
        {u'/', u'/'}, {u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}, {u'f', u'\f'}};
    for (const auto &[letter, meant] : escapes) {
        if (!rest.isEmpty() && rest[0] == letter)
            return QString(meant);
    }
    bool isNumber = false;
    const ushort code = rest.mid(1, 4).toUShort(&isNumber, 16);
    return rest.size() >= 5 && rest[0] == u'u' && isNumber ? QString(QChar(code)) : QString();
}

} // namespace

FhirPathToken FhirPathTokens::next()
{
    skipSpace();
    const QChar c = at(m_at);
    if (m_at >= m_text.size())
        return {Kind::End, {}, int(m_at) + 1};
    if (isLetter(c))
        return take(Kind::Name, wordEnd(m_at) - m_at);
    if (isDigit(c))
        return number();
    if (c == u'\'' || c == u'"')
        return quoted(Kind::Text, m_at);
    if (c == u'`')
        return quoted(Kind::Name, m_at);
    if (c == u'%')
        return variable();
    if (c == u'@')
        return date();
    if (c == u'$') {
        FhirPathToken token = take(Kind::This, wordEnd(m_at + 1) - m_at);
        return token.text == "$this"_L1 ? token : wrong(u"%1 has no counterpart here"_s.arg(token.text.left(40)));
    }
    return sign();
}

void FhirPathTokens::skipSpace()
{
    static const QRegularExpression space(
        u"\\G(?:\\s+|//[^\\n]*|/\\*.*?\\*/)+"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = space.match(m_text, m_at);
    if (match.hasMatch())
        m_at = match.capturedEnd();
}

FhirPathToken FhirPathTokens::take(Kind kind, qsizetype length)
{
    FhirPathToken token{kind, m_text.mid(m_at, length), int(m_at) + 1};
    m_at += length;
    return token;
}

FhirPathToken FhirPathTokens::quoted(Kind kind, qsizetype begin)
{
    const QChar mark = at(begin);
    QString text;
    for (qsizetype i = begin + 1; i < m_text.size(); ++i) {
        if (at(i) == mark) {
            FhirPathToken token{kind, text, int(m_at) + 1};
            m_at = i + 1;
            return token;
        }
        if (at(i) != u'\\') {
            text += at(i);
            continue;
        }
        const QString meant = escaped(QStringView(m_text).mid(i + 1));
        if (meant.isEmpty())
            return wrong(u"an escape that FHIRPath does not have"_s);
        text += meant;
        i += at(i + 1) == u'u' ? 5 : 1;
    }
    return wrong(u"a text that is not closed"_s);
}

FhirPathToken FhirPathTokens::number()
{
    qsizetype end = m_at;
    while (isDigit(at(end)))
        ++end;
    if (at(end) == u'.' && isDigit(at(end + 1))) {
        ++end;
        while (isDigit(at(end)))
            ++end;
    }
    return take(Kind::Number, end - m_at);
}

FhirPathToken FhirPathTokens::date()
{
    static const QRegularExpression written(
        u"\\G@(?:(\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?)(T[\\d:.]*(?:Z|[+-]\\d\\d:\\d\\d)?)?|T(\\d\\d[\\d:.]*))"_s);
    const QRegularExpressionMatch match = written.match(m_text, m_at);
    if (!match.hasMatch())
        return wrong(u"a date that is not written as @2026-03-14"_s);
    const bool isTime = match.hasCaptured(3);
    const bool isMoment = match.captured(2).size() > 1;
    FhirPathToken token{isTime ? Kind::Time
            : isMoment         ? Kind::Moment
                               : Kind::Date,
        isTime         ? match.captured(3)
            : isMoment ? match.captured(1) + match.captured(2)
                       : match.captured(1),
        int(m_at) + 1};
    m_at = match.capturedEnd();
    return token;
}

FhirPathToken FhirPathTokens::variable()
{
    const QChar c = at(m_at + 1);
    if (c == u'`' || c == u'\'' || c == u'"')
        return quoted(Kind::Variable, m_at + 1);
    qsizetype end = m_at + 1;
    while (isLetter(at(end)) || isDigit(at(end)) || (at(end) == u'-' && isLetter(at(end + 1)) && at(m_at + 1) == u'v'))
        ++end; // %vs-name and %ext-name are the only ones with a hyphen (FHIR R4, section 2.9.1.5.2)
    if (end == m_at + 1)
        return wrong(u"a % without a name"_s);
    FhirPathToken token{Kind::Variable, m_text.mid(m_at + 1, end - m_at - 1), int(m_at) + 1};
    m_at = end;
    return token;
}

FhirPathToken FhirPathTokens::sign()
{
    static const QLatin1StringView signs[] = {"<="_L1, ">="_L1, "!="_L1, "!~"_L1, "."_L1, "("_L1, ")"_L1, "["_L1,
        "]"_L1, "{"_L1, "}"_L1, ","_L1, "+"_L1, "-"_L1, "*"_L1, "/"_L1, "&"_L1, "|"_L1, "="_L1, "~"_L1, "<"_L1, ">"_L1};
    for (const QLatin1StringView sign : signs) {
        if (QStringView(m_text).mid(m_at).startsWith(sign))
            return take(Kind::Sign, sign.size());
    }
    return wrong(u"a character that FHIRPath does not have"_s);
}

FhirPathToken FhirPathTokens::wrong(const QString &what)
{
    FhirPathToken token{Kind::Wrong, what, int(m_at) + 1};
    m_at = m_text.size();
    return token;
}

qsizetype FhirPathTokens::wordEnd(qsizetype begin) const
{
    qsizetype end = begin;
    while (isLetter(at(end)) || (end > begin && isDigit(at(end))))
        ++end;
    return end;
}

} // namespace forms::exchange
