// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormReading.h"

#include <QRegularExpression>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The straight mark that a bent one stands for; null when it is none.
QChar straight(QChar c)
{
    if (c == u'\u2018' || c == u'\u2019' || c == u'\u201A')
        return u'\'';
    if (c == u'\u201C' || c == u'\u201D' || c == u'\u201E')
        return u'"';
    return {};
}

} // namespace

std::optional<bool> truthOf(const QString &cell)
{
    static const QStringList yes{u"yes"_s, u"true"_s, u"true()"_s, u"1"_s};
    static const QStringList no{u"no"_s, u"false"_s, u"false()"_s, u"0"_s};
    constexpr qsizetype longest = 12; // with spaces; an expression is mostly longer
    if (cell.isEmpty() || cell.size() > longest)
        return {};
    const QString small = cell.toLower().remove(u' ');
    if (yes.contains(small))
        return true;
    if (no.contains(small))
        return false;
    return {};
}

QString withStraightQuotes(const QString &expression)
{
    QString mended = expression;
    QChar open; // the straight mark that ends the text we are in
    bool isBent = false; // it was opened by a bent one, so that a bent one ends it
    for (QChar &c : mended) {
        const bool isStraight = c == u'\'' || c == u'"';
        const QChar mark = isStraight ? c : straight(c);
        if (mark.isNull() || (!open.isNull() && (mark != open || (!isStraight && !isBent))))
            continue;
        isBent = open.isNull() && !isStraight;
        open = open.isNull() ? mark : QChar();
        c = mark;
    }
    return mended;
}

QString withoutNull(const QString &expression)
{
    if (!expression.contains(u"null"_s))
        return expression;
    static const QRegularExpression word(uR"("[^"]*"|'[^']*'|(?<![\w.$/{:@-])null(?![\w.(/:}-]))"_s);
    QString result;
    qsizetype at = 0;
    for (auto all = word.globalMatch(expression); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        result += QStringView(expression).mid(at, match.capturedStart() - at);
        result += match.captured() == u"null" ? u"''"_s : match.captured();
        at = match.capturedEnd();
    }
    return result.append(QStringView(expression).mid(at));
}

QStringList referencesIn(const QString &text)
{
    static const QRegularExpression reference(uR"(\$\{\s*([^}\s]+)\s*\})"_s);
    QStringList names;
    if (!text.contains(u"${"_s))
        return names;
    for (auto all = reference.globalMatch(text); all.hasNext();)
        names += all.next().captured(1);
    return names;
}

std::vector<std::pair<QString, QString>> parametersOf(const QString &cell)
{
    static const QRegularExpression parameter(uR"(([\w-]+)\s*=\s*([^\s,;]+))"_s);
    std::vector<std::pair<QString, QString>> parameters;
    for (auto all = parameter.globalMatch(cell); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        parameters.emplace_back(match.captured(1).toLower(), match.captured(2));
    }
    return parameters;
}

} // namespace forms::exchange
