// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapItem.h"

#include <algorithm>

namespace forms::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QLatin1StringView word; ///< the beginning of the validation's name
    QLatin1StringView type;
    QLatin1StringView pattern; ///< a regular expression of the whole text
};

// Longer beginnings first. REDCap's own list of validation types; the patterns are ours and say the same.
constexpr Row rows[] = {
    {"datetime_"_L1, "dateTime"_L1, {}},
    {"date_"_L1, "date"_L1, {}},
    {"time_mm_ss"_L1, "text"_L1, "[0-5]?[0-9]:[0-5][0-9]"_L1},
    {"time"_L1, "time"_L1, {}},
    {"int"_L1, "integer"_L1, {}},
    {"number"_L1, "decimal"_L1, {}},
    {"float"_L1, "decimal"_L1, {}},
    {"email"_L1, "text"_L1, "[^@ ]+@[^@ ]+[.][^@ .]+"_L1},
    {"phone_australia"_L1, "text"_L1, "[(]?0?[0-9][)]?[ -]?[0-9]{4}[ -]?[0-9]{4}"_L1},
    {"phone"_L1, "text"_L1, "[+]?[0-9() .-]{7,20}( ?(x|ext|#)[. ]*[0-9]{1,6})?"_L1},
    {"zipcode"_L1, "text"_L1, "[0-9]{5}(-[0-9]{4})?"_L1},
    {"postalcode_canada"_L1, "text"_L1, "[A-Za-z][0-9][A-Za-z] ?[0-9][A-Za-z][0-9]"_L1},
    {"postalcode_australia"_L1, "text"_L1, "[0-9]{4}"_L1},
    {"postalcode_french"_L1, "text"_L1, "[0-9]{5}"_L1},
    {"postalcode_germany"_L1, "text"_L1, "[0-9]{5}"_L1},
    {"ssn"_L1, "text"_L1, "[0-9]{3}-[0-9]{2}-[0-9]{4}"_L1},
    {"mrn_10d"_L1, "text"_L1, "[0-9]{10}"_L1},
    {"mrn_generic"_L1, "text"_L1, "[A-Za-z0-9_-]+"_L1},
    {"vmrn"_L1, "text"_L1, "[0-9]{4,9}"_L1},
    {"alpha_only"_L1, "text"_L1, "[A-Za-z]+"_L1},
};

/// number_2dp_comma_decimal: so many decimals and no more.
QString decimals(const QString &word)
{
    const qsizetype at = word.indexOf(u"dp"_s);
    if (!word.startsWith(u"number_"_s) || at < 1 || !word[at - 1].isDigit())
        return {};
    return u"round(., %1) = ."_s.arg(word[at - 1]);
}

} // namespace

RedcapValidation redcapValidation(const QString &word)
{
    if (word.isEmpty())
        return {"text"_L1, {}};
    const auto row = std::ranges::find_if(rows, [&](const Row &known) { return word.startsWith(known.word); });
    if (row == std::end(rows))
        return {"text"_L1, {}, false};
    const bool hasPattern = !row->pattern.isEmpty();
    return {row->type, hasPattern ? u"regex(., '%1')"_s.arg(row->pattern) : decimals(word)};
}

} // namespace forms::exchange
