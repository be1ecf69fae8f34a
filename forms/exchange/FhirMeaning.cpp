// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/FhirMeaning.h"

#include <QStringList>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

FhirTerm::Kind kindOf(const FhirItem &item)
{
    using Kind = FhirTerm::Kind;
    struct Row
    {
        QLatin1StringView type;
        Kind kind;
    };
    static const Row rows[] = {{"group"_L1, Kind::Group}, {"display"_L1, Kind::Group}, {"boolean"_L1, Kind::Flag},
        {"integer"_L1, Kind::Number}, {"decimal"_L1, Kind::Number}, {"quantity"_L1, Kind::Number},
        {"date"_L1, Kind::Date}, {"dateTime"_L1, Kind::Moment}, {"time"_L1, Kind::Time}};
    if (item.options && item.type != "boolean"_L1)
        return item.isSeveral ? Kind::Codings : Kind::Coding;
    for (const Row &row : rows) {
        if (item.type == row.type)
            return row.kind;
    }
    return Kind::Text;
}

} // namespace

FhirTerm answerTerm(const FhirItem &item)
{
    FhirTerm term;
    term.kind = kindOf(item);
    term.text = u"${%1}"_s.arg(item.name);
    term.item = &item;
    return term;
}

QString literalText(const QString &text)
{
    if (!text.contains(u'\''))
        return u"'%1'"_s.arg(text);
    if (!text.contains(u'"'))
        return u"\"%1\""_s.arg(text);
    QStringList parts; // XPath 1.0 has no escapes
    const QStringList between = text.split(u'\'');
    for (const QString &part : between)
        parts += u"'%1'"_s.arg(part);
    return u"concat(%1)"_s.arg(parts.join(u", \"'\", "_s));
}

QString within(const FhirTerm &term, Binding surroundings)
{
    return term.binding < surroundings ? u"(%1)"_s.arg(term.text) : term.text;
}

} // namespace forms::exchange
