// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/Release.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace summary {

std::optional<Period> Period::parse(const QString &name)
{
    static const QRegularExpression form(u"\\A(2[0-9]{3}|19[0-9]{2})(?:-(H[12]|T[123]))?\\z"_s);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    const QString part = match.captured(2);
    const int months = part.isEmpty() ? 12 : part.startsWith(u'H') ? 6 : 4;
    const int index = part.isEmpty() ? 0 : part.mid(1).toInt() - 1;
    const QDate from(year, 1 + index * months, 1);
    return Period{.name = name, .from = from, .to = from.addMonths(months)};
}

} // namespace summary
