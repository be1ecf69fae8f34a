// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/ItemTypes.h"

#include <algorithm>
#include <iterator>

namespace forms {

using namespace Qt::StringLiterals;

namespace {

constexpr TypeRow rows[] = {
    // in the order of ItemType
    {"select_one"_L1, ItemType::SelectOne, AnswerKind::Choice},
    {"select_multiple"_L1, ItemType::SelectMultiple, AnswerKind::Choices},
    {"rank"_L1, ItemType::Rank, AnswerKind::Choices},
    {"acknowledge"_L1, ItemType::Acknowledge, AnswerKind::Choice},
    {"integer"_L1, ItemType::Integer, AnswerKind::Whole},
    {"decimal"_L1, ItemType::Decimal, AnswerKind::Decimal},
    {"range"_L1, ItemType::Range, AnswerKind::Decimal},
    {"text"_L1, ItemType::Text, AnswerKind::Text},
    {"barcode"_L1, ItemType::Barcode, AnswerKind::Text},
    {"date"_L1, ItemType::Date, AnswerKind::Date},
    {"time"_L1, ItemType::Time, AnswerKind::Time},
    {"dateTime"_L1, ItemType::DateTime, AnswerKind::Moment},
    {"file"_L1, ItemType::File, AnswerKind::File},
    {"image"_L1, ItemType::Image, AnswerKind::File},
    {"audio"_L1, ItemType::Audio, AnswerKind::File},
    {"video"_L1, ItemType::Video, AnswerKind::File},
    {"note"_L1, ItemType::Note, AnswerKind::None},
    {"calculate"_L1, ItemType::Calculate, AnswerKind::Any},
    {"hidden"_L1, ItemType::Hidden, AnswerKind::Any},
};

constexpr bool isInOrder()
{
    for (std::size_t row = 0; row < std::size(rows); ++row) {
        if (std::size_t(rows[row].type) != row)
            return false;
    }
    return std::size(rows) == std::size_t(ItemType::Hidden) + 1;
}
static_assert(isInOrder());

constexpr auto places = "a laptop in an office has no position; ask for an address or a municipality as text"_L1;
constexpr auto devices = "the answer would say which machine was used; the store keeps who answered, and when"_L1;
constexpr auto records = "the store keeps who answered what, and when, of itself"_L1;

constexpr RefusedType refused[] = {
    {"geopoint"_L1, places},
    {"geotrace"_L1, places},
    {"geoshape"_L1, places},
    {"start-geopoint"_L1, places},
    {"background-geopoint"_L1, places},
    {"osm"_L1, places},
    {"background-audio"_L1, "nobody is recorded without seeing it; use audio"_L1},
    {"deviceid"_L1, devices},
    {"subscriberid"_L1, devices},
    {"simserial"_L1, devices},
    {"phonenumber"_L1, devices},
    {"username"_L1, records},
    {"email"_L1, records},
    {"audit"_L1, records},
    {"start"_L1, records},
    {"end"_L1, records},
    {"xml-external"_L1, "a table beside the form is a choice list with columns here"_L1},
    {"csv-external"_L1, "a table beside the form is a choice list with columns here"_L1},
    {"select_one_external"_L1, "a list of its own sheet is a choice list with columns and a choice_filter here"_L1},
    {"select_one_from_file"_L1, "a list in a file is a choice list here"_L1},
    {"select_multiple_from_file"_L1, "a list in a file is a choice list here"_L1},
};

} // namespace

AnswerKind kindOfAnswer(ItemType type)
{
    return rows[std::size_t(type)].holds;
}

std::span<const TypeRow> itemTypes()
{
    return rows;
}

QLatin1StringView wordOf(ItemType type)
{
    return rows[std::size_t(type)].word;
}

const RefusedType *findRefusedType(const QString &word)
{
    const auto found = std::ranges::find_if(refused, [&](const RefusedType &row) { return word == row.word; });
    return found == std::end(refused) ? nullptr : found;
}

} // namespace forms
