// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/expression/Evaluator.h"
#include "forms/expression/Functions.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;

namespace forms {

namespace {

/// number * 10^places through its shortest decimal text, so that 1.005 has its half where a person sees it.
double shifted(double number, int places)
{
    std::array<char, 64> digits;
    char *const begin = digits.data();
    const auto made = std::to_chars(begin, begin + 40, number, std::chars_format::scientific);
    char *const mark = static_cast<char *>(std::memchr(begin, 'e', size_t(made.ptr - begin)));
    int exponent = 0;
    std::from_chars(mark[1] == '+' ? mark + 2 : mark + 1, made.ptr, exponent);
    const auto end = std::to_chars(mark + 1, begin + digits.size(), exponent + places);
    double result = 0;
    const auto read = std::from_chars(begin, end.ptr, result);
    if (read.ec == std::errc::result_out_of_range)
        return exponent + places > 0 ? std::copysign(std::numeric_limits<double>::infinity(), number) : 0;
    return result;
}

/// A half goes away from zero, as in the ODK engines (round(-1.5) is -2; XPath 1.0 alone would say -1).
Value roundedNumber(Call &call)
{
    const double number = call.number(0);
    const double wanted = call.count() > 1 ? call.number(1) : 0;
    if (std::isnan(wanted))
        return wanted;
    if (!std::isfinite(number) || wanted > 330)
        return number;
    if (wanted < -330)
        return 0.0;
    const int places = int(wanted);
    if (places == 0)
        return std::round(number);
    const double whole = shifted(number, places);
    constexpr double lastWithParts = 4503599627370496; // 2^52: beyond it a double has nothing to round away
    if (std::fabs(whole) >= lastWithParts)
        return number;
    return std::isfinite(whole) ? shifted(std::round(whole), -places) : number;
}

/// Not-a-number when any of them is blank: nothing is imputed. A set of nodes counts with each of its nodes.
template <typename Combine> Value combined(Call &call, double ofNothing, Combine combine)
{
    bool isFirst = true;
    double result = ofNothing;
    const auto add = [&](double number) {
        const bool isNothing = std::isnan(number) || std::isnan(result);
        result = isFirst ? number : isNothing ? std::numeric_limits<double>::quiet_NaN() : combine(result, number);
        isFirst = false;
    };
    for (int i = 0; i < call.count(); ++i) {
        if (!call.isSet(i)) {
            add(call.number(i));
            continue;
        }
        for (const Value &value : call.values(i))
            add(toNumber(value));
    }
    return result;
}

constexpr std::array<Kind, 3> numbers{Kind::Number, Kind::Number, Kind::Number};

constexpr Function of(QLatin1StringView name, Value (*run)(Call &), QLatin1StringView help)
{
    return {name, 1, 1, numbers, Kind::Number, run, help};
}

constexpr Function table[] = {
    {"number"_L1, 1, 1, {Kind::Any, Kind::Any, Kind::Any}, Kind::Number,
        [](Call &call) -> Value { return call.number(0); },
        "number(value): not-a-number for blank and for words; a date gives days since 1970-01-01"_L1},
    of(
        "int"_L1, [](Call &call) -> Value { return std::trunc(call.number(0)) + 0.0; },
        "int(number): without its decimals, towards zero"_L1),
    {"round"_L1, 1, 2, numbers, Kind::Number, roundedNumber,
        "round(number, places?): to the nearest, a half away from zero"_L1},
    of(
        "floor"_L1, [](Call &call) -> Value { return std::floor(call.number(0)); },
        "floor(number): the nearest whole number below"_L1),
    of(
        "ceiling"_L1, [](Call &call) -> Value { return std::ceil(call.number(0)); },
        "ceiling(number): the nearest whole number above"_L1),
    of(
        "abs"_L1, [](Call &call) -> Value { return std::fabs(call.number(0)); }, "abs(number): without its sign"_L1),
    {"pow"_L1, 2, 2, numbers, Kind::Number,
        [](Call &call) -> Value { return std::pow(call.number(0), call.number(1)); },
        "pow(number, exponent): the power"_L1},
    of(
        "sqrt"_L1, [](Call &call) -> Value { return std::sqrt(call.number(0)); }, "sqrt(number): the square root"_L1),
    of(
        "exp"_L1, [](Call &call) -> Value { return std::exp(call.number(0)); }, "exp(number): e to that power"_L1),
    of(
        "exp10"_L1, [](Call &call) -> Value { return std::pow(10.0, call.number(0)); },
        "exp10(number): 10 to that power"_L1),
    of(
        "log"_L1, [](Call &call) -> Value { return std::log(call.number(0)); },
        "log(number): the natural logarithm"_L1),
    of(
        "log10"_L1, [](Call &call) -> Value { return std::log10(call.number(0)); },
        "log10(number): the logarithm to base 10"_L1),
    of(
        "sin"_L1, [](Call &call) -> Value { return std::sin(call.number(0)); }, "sin(radians): the sine"_L1),
    of(
        "cos"_L1, [](Call &call) -> Value { return std::cos(call.number(0)); }, "cos(radians): the cosine"_L1),
    of(
        "tan"_L1, [](Call &call) -> Value { return std::tan(call.number(0)); }, "tan(radians): the tangent"_L1),
    of(
        "asin"_L1, [](Call &call) -> Value { return std::asin(call.number(0)); }, "asin(number): in radians"_L1),
    of(
        "acos"_L1, [](Call &call) -> Value { return std::acos(call.number(0)); }, "acos(number): in radians"_L1),
    of(
        "atan"_L1, [](Call &call) -> Value { return std::atan(call.number(0)); }, "atan(number): in radians"_L1),
    {"atan2"_L1, 2, 2, numbers, Kind::Number,
        [](Call &call) -> Value { return std::atan2(call.number(0), call.number(1)); },
        "atan2(y, x): the angle of a point, in radians"_L1},
    {"pi"_L1, 0, 0, numbers, Kind::Number, [](Call &) -> Value { return std::numbers::pi; }, "pi(): 3.14159..."_L1},
    {"min"_L1, 1, anyNumber, numbers, Kind::Number,
        [](Call &call) {
            return combined(
                call, std::numeric_limits<double>::quiet_NaN(), [](double a, double b) { return a < b ? a : b; });
        },
        "min(a, b, ...): the smallest; not-a-number when one is blank"_L1},
    {"max"_L1, 1, anyNumber, numbers, Kind::Number,
        [](Call &call) {
            return combined(
                call, std::numeric_limits<double>::quiet_NaN(), [](double a, double b) { return a > b ? a : b; });
        },
        "max(a, b, ...): the largest; not-a-number when one is blank"_L1},
    {"sum"_L1, 1, anyNumber, numbers, Kind::Number,
        [](Call &call) { return combined(call, 0, [](double a, double b) { return a + b; }); },
        "sum(a, b, ...): all together; not-a-number when one is blank"_L1},
};

} // namespace

std::span<const Function> numberFunctions()
{
    return table;
}

} // namespace forms
