// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/XlsFormTypes.h"

#include "forms/definition/ItemTypes.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QLatin1StringView given; ///< small letters, spaces for "_"
    QLatin1StringView word;
};

/// What pyxform takes for a type, but for those that are spelled as ours.
constexpr Row plain[] = {
    {"string"_L1, "text"_L1},
    {"q string"_L1, "text"_L1},
    {"add text prompt"_L1, "text"_L1},
    {"int"_L1, "integer"_L1},
    {"q int"_L1, "integer"_L1},
    {"add integer prompt"_L1, "integer"_L1},
    {"q decimal"_L1, "decimal"_L1},
    {"add decimal prompt"_L1, "decimal"_L1},
    {"q date"_L1, "date"_L1},
    {"add date prompt"_L1, "date"_L1},
    {"date time"_L1, "dateTime"_L1},
    {"q datetime"_L1, "dateTime"_L1},
    {"q date time"_L1, "dateTime"_L1},
    {"add datetime prompt"_L1, "dateTime"_L1},
    {"add date time prompt"_L1, "dateTime"_L1},
    {"q note"_L1, "note"_L1},
    {"add note prompt"_L1, "note"_L1},
    {"trigger"_L1, "acknowledge"_L1},
    {"q acknowledge"_L1, "acknowledge"_L1},
    {"add acknowledge prompt"_L1, "acknowledge"_L1},
    {"q calculate"_L1, "calculate"_L1},
    {"add calculate prompt"_L1, "calculate"_L1},
    {"q barcode"_L1, "barcode"_L1},
    {"add barcode prompt"_L1, "barcode"_L1},
    {"photo"_L1, "image"_L1},
    {"q picture"_L1, "image"_L1},
    {"q image"_L1, "image"_L1},
    {"add image prompt"_L1, "image"_L1},
    {"add photo prompt"_L1, "image"_L1},
    {"q audio"_L1, "audio"_L1},
    {"add audio prompt"_L1, "audio"_L1},
    {"q video"_L1, "video"_L1},
    {"add video prompt"_L1, "video"_L1},
    {"add file prompt"_L1, "file"_L1},
    {"get today"_L1, "today"_L1},
    {"today"_L1, "today"_L1},
    {"gps"_L1, "geopoint"_L1},
    {"location"_L1, "geopoint"_L1},
    {"q geopoint"_L1, "geopoint"_L1},
    {"q location"_L1, "geopoint"_L1},
    {"add location prompt"_L1, "geopoint"_L1},
    {"start geopoint"_L1, "start-geopoint"_L1},
    {"start time"_L1, "start"_L1},
    {"get start time"_L1, "start"_L1},
    {"end time"_L1, "end"_L1},
    {"get end time"_L1, "end"_L1},
    {"imei"_L1, "deviceid"_L1},
    {"device id"_L1, "deviceid"_L1},
    {"get device id"_L1, "deviceid"_L1},
    {"uri:deviceid"_L1, "deviceid"_L1},
    {"subscriber id"_L1, "subscriberid"_L1},
    {"get subscriber id"_L1, "subscriberid"_L1},
    {"uri:subscriberid"_L1, "subscriberid"_L1},
    {"sim id"_L1, "simserial"_L1},
    {"sim serial"_L1, "simserial"_L1},
    {"get sim id"_L1, "simserial"_L1},
    {"uri:simserial"_L1, "simserial"_L1},
    {"get phone number"_L1, "phonenumber"_L1},
    {"uri:phonenumber"_L1, "phonenumber"_L1},
    {"uri:username"_L1, "username"_L1},
    {"uri:email"_L1, "email"_L1},
};

/// Those that bring their own bounds.
struct Bounded
{
    QLatin1StringView given;
    QLatin1StringView word;
    QLatin1StringView maximum;
    QLatin1StringView constraint;
};

constexpr Bounded bounded[] = {
    {"percentage"_L1, "integer"_L1, "100"_L1, {}},
    {"number of days in last month"_L1, "integer"_L1, "31"_L1, {}},
    {"number of days in last six months"_L1, "integer"_L1, "183"_L1, {}},
    {"number of days in last year"_L1, "integer"_L1, "365"_L1, {}},
    {"phone number"_L1, "text"_L1, {}, R"(regex(., '^\d*$'))"_L1},
};

/// Those that a list's name follows; the longest first.
constexpr Row withList[] = {
    {"add select multiple prompt using"_L1, "select_multiple"_L1},
    {"add select one prompt using"_L1, "select_one"_L1},
    {"select all that apply from"_L1, "select_multiple"_L1},
    {"select multiple from file"_L1, "select_multiple_from_file"_L1},
    {"select multiple external"_L1, "select_one_external"_L1},
    {"select all that apply"_L1, "select_multiple"_L1},
    {"select multiple using"_L1, "select_multiple"_L1},
    {"select multiple from"_L1, "select_multiple"_L1},
    {"select one from file"_L1, "select_one_from_file"_L1},
    {"select one external"_L1, "select_one_external"_L1},
    {"select one using"_L1, "select_one"_L1},
    {"select multiple"_L1, "select_multiple"_L1},
    {"select one from"_L1, "select_one"_L1},
    {"select one"_L1, "select_one"_L1},
    {"q select1"_L1, "select_one"_L1},
    {"q select"_L1, "select_multiple"_L1},
    {"select1"_L1, "select_one"_L1},
    {"rank"_L1, "rank"_L1},
    {"osm"_L1, "osm"_L1},
};

QString spelled(const QString &text)
{
    return text.toLower().replace(u'_', u' ');
}

std::optional<XlsFormType> groupType(const QString &cell)
{
    using Kind = XlsFormType::Kind;
    static const QRegularExpression marker(
        u"^(begin|end)[\\s_-]*(group|repeat|lgroup|looped[\\s_]group)$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = marker.match(cell);
    if (!match.hasMatch())
        return {};
    const bool isBegin = match.captured(1).compare("begin"_L1, Qt::CaseInsensitive) == 0;
    const bool isGroup = match.captured(2).compare("group"_L1, Qt::CaseInsensitive) == 0;
    XlsFormType type;
    type.word = isGroup ? u"group"_s : u"repeat"_s;
    type.kind = isBegin ? (isGroup ? Kind::Group : Kind::Repeat) : (isGroup ? Kind::EndGroup : Kind::EndRepeat);
    return type;
}

/// "yes_no or_other": what follows the list's name.
void takeList(XlsFormType &type, const QString &rest)
{
    static const QRegularExpression other(
        u"(?:^|\\s+)or[\\s_](?:specify[\\s_])?other$"_s, QRegularExpression::CaseInsensitiveOption);
    type.list = rest.trimmed();
    if (const auto match = other.match(type.list); match.hasMatch()) {
        type.orOther = true;
        type.list.truncate(match.capturedStart());
    }
}

std::optional<XlsFormType> choiceType(const QString &cell)
{
    for (const Row &row : withList) {
        const bool isWhole = cell.size() == row.given.size() || cell.mid(row.given.size(), 1) == u" ";
        if (!isWhole || spelled(cell.left(row.given.size())) != row.given)
            continue;
        XlsFormType type;
        type.word = row.word;
        takeList(type, cell.mid(row.given.size()));
        return type;
    }
    return {};
}

std::optional<XlsFormType> plainType(const QString &cell)
{
    const QString given = spelled(cell);
    XlsFormType type;
    for (const TypeRow &row : itemTypes()) {
        if (cell.compare(row.word, Qt::CaseInsensitive) == 0)
            type.word = row.word;
    }
    for (const Row &row : plain) {
        if (given == row.given)
            type.word = row.word;
    }
    for (const Bounded &row : bounded) {
        if (given != row.given)
            continue;
        type.word = row.word;
        type.minimum = row.maximum.isEmpty() ? QString() : u"0"_s;
        type.maximum = row.maximum;
        type.constraint = row.constraint;
    }
    if (type.word.isEmpty() && findRefusedType(cell.toLower()))
        type.word = cell.toLower();
    return type.word.isEmpty() ? std::nullopt : std::optional(type);
}

} // namespace

std::optional<XlsFormType> typeOf(const QString &cell)
{
    const QString given = cell.simplified();
    std::optional<XlsFormType> type = groupType(given);
    if (!type)
        type = choiceType(given);
    if (!type)
        type = plainType(given);
    if (!type)
        return {};
    if (const RefusedType *const refused = findRefusedType(type->word))
        type->refused = refused->reason;
    else if (type->list.startsWith(u'$'))
        type->refused = u"the choices of a list made of answers are not known here; write them out"_s;
    return type;
}

QStringList typeWords()
{
    QStringList words{u"begin_group"_s, u"end_group"_s, u"begin_repeat"_s, u"end_repeat"_s, u"today"_s};
    for (const TypeRow &row : itemTypes())
        words += row.word;
    return words;
}

} // namespace forms::exchange
