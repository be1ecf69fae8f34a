// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Json.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cli {

QByteArray json::text(const QString &value)
{
    QString quoted = u"\""_s;
    for (const QChar character : value) {
        if (character == u'"' || character == u'\\')
            (quoted += u'\\') += character;
        else if (character < u' ')
            quoted += u"\\u%1"_s.arg(int(character.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += character;
    }
    return (quoted + u'"').toUtf8();
}

QByteArray json::number(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest) : "null";
}

QByteArray json::list(const std::vector<QByteArray> &values)
{
    QByteArray all = "[";
    for (const QByteArray &value : values)
        all += (all.size() > 1 ? ", " : "") + value;
    return all + ']';
}

QByteArray json::object(const Members &members)
{
    QByteArray all = "{";
    for (const auto &[name, value] : members)
        all += (all.size() > 1 ? ", " : "") + text(name) + ": " + value;
    return all + '}';
}

} // namespace cli
