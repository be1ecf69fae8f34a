// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/SyntheticForm.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr auto head = R"(instrument: synthetic
version: "1"
title: { sv: Syntetisk, en: Synthetic }
languages: [sv, en]
missing_codes:
  - { name: X, kind: unknown, label: { sv: Inget svar, en: No answer } }
choices:
  scale:
    - { name: 0, label: { sv: Inte alls, en: Not at all } }
    - { name: 1, label: { sv: Lite, en: Slightly } }
    - { name: 2, label: { sv: Mycket, en: Very } }
survey:
)"_L1;

} // namespace

QString SyntheticRules::itemName(int section, int index)
{
    return u"s%1_%2"_s.arg(section).arg(index);
}

QString SyntheticRules::relevance(int section)
{
    return section == 0 ? u"${%1} > 0"_s.arg(itemName(0, 0)) : u"${%1} > 0"_s.arg(itemName(section - 1, 1));
}

QString SyntheticRules::constraint(int section)
{
    return u". <= ${%1} + 30"_s.arg(itemName(section, 4));
}

QString SyntheticRules::calculation(int section)
{
    return u"${%1} + ${%2} * 2 + ${%3}"_s.arg(itemName(section, 0), itemName(section, 4), itemName(section, 5));
}

namespace {

QString rulesOf(int section, int index)
{
    if (index == 3)
        return u", relevant: \"%1\""_s.arg(SyntheticRules::relevance(section));
    if (index == 5)
        return u", constraint: \"%1\""_s.arg(SyntheticRules::constraint(section));
    return {};
}

QString itemLine(int section, int index)
{
    const QString name = SyntheticRules::itemName(section, index);
    const QString label = u"label: { sv: Fråga %1, en: Item %1 }"_s.arg(name);
    if (index == 9)
        return u"      - { type: calculate, name: %1, %2, calculation: \"%3\" }\n"_s.arg(
            name, label, SyntheticRules::calculation(section));
    if (index == 8)
        return u"      - { type: select_one, list_name: scale, name: %1, %2 }\n"_s.arg(name, label);
    return u"      - { type: integer, name: %1, %2, parameters: { min: 0, max: 30 }, missing_codes: [X]%3 }\n"_s.arg(
        name, label, rulesOf(section, index));
}

} // namespace

QByteArray syntheticForm(int items)
{
    QString text = head;
    for (int item = 0; item < items; ++item) {
        const int section = item / 10;
        if (item % 10 == 0)
            text += u"  - type: group\n    name: g%1\n    label: { sv: Del %1, en: Part %1 }\n    children:\n"_s.arg(
                section);
        text += itemLine(section, item % 10);
    }
    return text.toUtf8();
}

} // namespace bench
