// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/WorkbookParts.h"

#include "forms/expression/Value.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct BuiltIn
{
    int first;
    int last;
    NumberStyle style;
};

/// ECMA-376 part 1, 18.8.30: formats that a file names by number only. 27-36 and 50-58 are East Asian dates.
constexpr BuiltIn builtIns[] = {
    {14, 17, NumberStyle::Date},
    {18, 21, NumberStyle::Time},
    {22, 22, NumberStyle::Moment},
    {27, 31, NumberStyle::Date},
    {32, 33, NumberStyle::Time},
    {34, 36, NumberStyle::Date},
    {45, 47, NumberStyle::Time},
    {50, 58, NumberStyle::Date},
};

NumberStyle builtIn(int id)
{
    for (const BuiltIn &row : builtIns) {
        if (id >= row.first && id <= row.last)
            return row.style;
    }
    return NumberStyle::Number;
}

NumberStyle styleOf(const QString &id, const QHash<QString, QString> &formats)
{
    const auto own = formats.constFind(id);
    return own == formats.constEnd() ? builtIn(id.toInt()) : styleOfFormat(*own);
}

} // namespace

NumberStyle styleOfFormat(const QString &code)
{
    // What is quoted, escaped, padded with or in brackets is shown as it is; [h] and its like are units.
    static const QRegularExpression shown(
        uR"("[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\])"_s, QRegularExpression::CaseInsensitiveOption);
    QString units = code.section(u';', 0, 0).toLower();
    units.remove(shown);
    if (units.contains("general"_L1))
        return NumberStyle::Number;
    const bool hasTime = units.contains(u'h') || units.contains(u's');
    const bool hasDate = units.contains(u'y') || units.contains(u'd') || (units.contains(u'm') && !hasTime);
    if (hasDate)
        return hasTime ? NumberStyle::Moment : NumberStyle::Date;
    return hasTime ? NumberStyle::Time : NumberStyle::Number;
}

Result<std::vector<NumberStyle>> readStyles(const QByteArray &bytes, const QString &where)
{
    XmlPart xml(bytes, where);
    QHash<QString, QString> formats;
    std::vector<NumberStyle> styles;
    bool isOfCells = false;
    while (xml.nextElement()) {
        if (xml.name() == "numFmt"_L1)
            formats.insert(xml.attribute("numFmtId"_L1), xml.attribute("formatCode"_L1));
        else if (xml.name() == "xf"_L1 && isOfCells)
            styles.push_back(styleOf(xml.attribute("numFmtId"_L1), formats));
        else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyles"_L1)
            isOfCells = xml.name() == "cellXfs"_L1;
    }
    TRY(xml.result());
    return styles;
}

QString numberText(double number, NumberStyle style, bool isFrom1904)
{
    constexpr double latest = 2'958'466; // 10000-01-01
    if (style == NumberStyle::Number || !(number >= 0 && number < latest))
        return toText(number);
    constexpr qint64 secondsADay = 86'400;
    const auto seconds = qint64(std::llround(number * double(secondsADay)));
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(seconds % secondsADay) * 1000);
    if (style == NumberStyle::Time)
        return time.toString(u"HH:mm:ss"_s);
    // Excel counts a 29 February 1900 that never was (day 60), as Lotus 1-2-3 did.
    const qint64 days = seconds / secondsADay;
    const QDate first = isFrom1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = first.addDays(days);
    const bool isMoment = style == NumberStyle::Moment && seconds % secondsADay != 0;
    return date.toString(Qt::ISODate) + (isMoment ? u'T' + time.toString(u"HH:mm:ss"_s) : QString());
}

} // namespace forms::exchange
