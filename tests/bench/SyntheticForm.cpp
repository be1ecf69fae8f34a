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

QString itemName(int section, int index)
{
    return u"s%1_%2"_s.arg(section).arg(index);
}

QString relevance(int section)
{
    return section == 0 ? u"${%1} > 0"_s.arg(itemName(0, 0)) : u"${%1} > 0"_s.arg(itemName(section - 1, 1));
}

QString rulesOf(int section, int index)
{
    if (index == 3)
        return u", relevant: \"%1\""_s.arg(relevance(section));
    if (index == 5)
        return u", constraint: \". <= ${%1} + 30\""_s.arg(itemName(section, 4));
    return {};
}

QString itemLine(int section, int index)
{
    const QString name = itemName(section, index);
    const QString label = u"label: { sv: Fråga %1, en: Item %1 }"_s.arg(name);
    if (index == 9)
        return u"      - { type: calculate, name: %1, %2, calculation: \"${%3} + ${%4} * 2 + ${%5}\" }\n"_s.arg(
            name, label, itemName(section, 0), itemName(section, 4), itemName(section, 5));
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
