// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoTelling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace operations {

void DemoTelling::legal()
{
    const double trouble = m_interview.trouble.legal;
    yes(u"L1"_s, 0.3 * trouble);
    int charges = 0;
    for (int item = 3; item <= 16; ++item)
        charges += item < 9 || item == 10 || item == 16 ? times(u"L%1"_s.arg(item), 0.5 * trouble * trouble)
                                                        : (say(u"L%1"_s.arg(item), 0), 0);
    say(u"L2"_s, charges > 0 && m_random.chance(0.2) ? 1 : 0);
    say(u"L17"_s, charges == 0 ? u"N"_s : QString::number(m_random.between(0, charges)));
    for (int item = 18; item <= 20; ++item)
        times(u"L%1"_s.arg(item), 0.25 * trouble);
    say(u"L21"_s, charges > 2 && m_random.chance(0.5) ? m_random.between(1, 36) : 0);
    const int offence = charges > 0 ? 5 : 18;
    say(u"L22"_s, said(u"L21"_s) == 0 ? u"N"_s : QString::number(m_random.between(1, said(u"L21"_s))));
    say(u"L23"_s, said(u"L21"_s) == 0 ? u"N"_s : QString::number(offence));
    const bool awaits = charges > 0 && m_random.chance(0.3 * trouble);
    say(u"L24"_s, awaits ? 1 : 0);
    say(u"L25"_s, awaits ? QString::number(offence) : u"N"_s);
    say(u"L26"_s, said(u"G19"_s) == 2 ? said(u"G20"_s) : 0);
    say(u"L27"_s, m_random.chance(0.5 * trouble) ? m_random.between(1, 15) : 0);
    const bool isAny = awaits || said(u"L27"_s) > 0;
    scale(u"L28"_s, trouble, isAny);
    scale(u"L29"_s, trouble * 0.8, isAny);
    rating(u"L30"_s, trouble);
    confidence(u"L31"_s, u"L32"_s);
}

void DemoTelling::familyHistory()
{
    const DemoTrouble &trouble = m_interview.trouble;
    for (int row = 1; row <= 12; ++row) {
        const bool isThere = row == 3 || row == 8 || m_random.chance(0.85);
        const auto cell = [&](const QString &column, double probability) {
            const QString known = m_random.chance(probability) ? u"1"_s : m_random.chance(0.15) ? u"X"_s : u"0"_s;
            say(u"H%1"_s.arg(row) + column, isThere ? known : u"N"_s);
        };
        cell(u"a"_s, 0.1 + 0.2 * trouble.alcohol);
        cell(u"d"_s, row > 8 || row == 4 || row == 5 ? 0.05 + 0.15 * trouble.drug : 0.02);
        cell(u"p"_s, 0.06 + 0.15 * trouble.psychiatric);
    }
}

void DemoTelling::family()
{
    const double trouble = m_interview.trouble.family;
    const DemoPerson &person = m_interview.person;
    const int grown = std::max(0, age() - 18);
    say(u"F1"_s, person.hasPartner ? 1 : (age() > 35 && m_random.chance(0.5) ? 5 : 6));
    say(u"F2y"_s, std::min(grown, m_random.between(0, 20)));
    say(u"F2m"_s, m_random.between(0, 11));
    const auto content
        = [&](const QString &item) { say(item, m_random.weighted({0.15 + 0.7 * trouble, 0.25, 0.9 - 0.7 * trouble})); };
    content(u"F3"_s);
    const int household
        = person.hasPartner ? (person.hasChildren ? 1 : 2) : (person.hasChildren && m_random.chance(0.4) ? 3 : 7);
    say(u"F4"_s, household == 7 && m_random.chance(0.15 + 0.2 * trouble) ? (age() < 28 ? 4 : 9) : household);
    say(u"F5y"_s, std::min(grown, m_random.between(0, 12)));
    say(u"F5m"_s, m_random.between(0, 11));
    content(u"F6"_s);
    const bool isAlone = said(u"F4"_s) == 7;
    yes(u"F7"_s, isAlone ? 0.0 : 0.1 + 0.15 * m_interview.trouble.alcohol);
    yes(u"F8"_s, isAlone ? 0.0 : 0.04 + 0.12 * m_interview.trouble.drug);
    say(u"F9"_s, 1 + m_random.weighted({0.35, 0.3, 0.35}));
    content(u"F10"_s);
    say(u"F11"_s, person.friends);
    for (int item = 12; item <= 17; ++item)
        yes(u"F%1"_s.arg(item), 0.85 - 0.3 * trouble);
    if (!person.hasChildren)
        say(u"F16"_s, u"N"_s);
}

void DemoTelling::relations()
{
    const double trouble = m_interview.trouble.family;
    const DemoPerson &person = m_interview.person;
    bool isAny = false;
    for (int item = 18; item <= 26; ++item) {
        const QString a = u"F%1a"_s.arg(item);
        const QString b = u"F%1b"_s.arg(item);
        const bool isThere = (item != 22 || person.hasChildren) && (item != 24 || person.friends > 0)
            && (item != 21 || person.hasPartner || m_random.chance(0.3)) && (item != 26 || said(u"E11"_s) > 0);
        const bool now = yes(a, (item == 23 || item == 25 ? 0.05 : 0.2) * 2 * trouble);
        yes(b, now ? 1.0 : 0.15 + 0.4 * trouble);
        isAny = isAny || (isThere && now);
        if (!isThere)
            say(a, u"N"_s);
    }
    say(u"F23t"_s, u"Kusin"_s);
    for (int item = 27; item <= 29; ++item) {
        const double usual = (item == 27 ? 0.16 : item == 28 ? 0.05 : 0.01) * 2 * trouble;
        const bool now = yes(u"F%1a"_s.arg(item), usual);
        yes(u"F%1b"_s.arg(item), now ? 1.0 : 3 * usual);
    }
    const int familyDays = isAny ? days(u"F30"_s, trouble * 0.5) : (say(u"F30"_s, 0), 0);
    const int otherDays = days(u"F31"_s, trouble * 0.15);
    scale(u"F32"_s, trouble, familyDays > 0);
    scale(u"F34"_s, trouble, familyDays > 0);
    scale(u"F33"_s, trouble * 0.7, otherDays > 0);
    scale(u"F35"_s, trouble * 0.7, otherDays > 0);
    rating(u"F36"_s, trouble);
    confidence(u"F37"_s, u"F38"_s);
}

void DemoTelling::psychiatric()
{
    const double trouble = m_interview.trouble.psychiatric;
    times(u"P1"_s, 0.5 * trouble);
    times(u"P2"_s, 1.2 * trouble);
    yes(u"P3"_s, 0.12 * trouble);
    constexpr std::array usual{0.6, 0.8, 0.05, 0.55, 0.15, 0.16, 0.02, 0.55}; // P4 to P11
    bool isAny = false;
    for (int item = 4; item <= 11; ++item) {
        const bool now = yes(u"P%1a"_s.arg(item), usual[std::size_t(item - 4)] * std::min(1.0, 0.1 + 1.1 * trouble));
        yes(u"P%1b"_s.arg(item), now ? 1.0 : usual[std::size_t(item - 4)] * (0.2 + 0.6 * trouble));
        isAny = isAny || (now && item < 11);
    }
    if (said(u"P10a"_s) + said(u"P11a"_s) > 0 && said(u"P1"_s) + said(u"P2"_s) == 0)
        say(u"P2"_s, 1);
    say(u"P12"_s, isAny ? std::clamp(int(30 * trouble * (0.4 + 0.8 * m_random.unit())), 1, 30) : 0);
    scale(u"P13"_s, trouble, isAny);
    scale(u"P14"_s, trouble, isAny);
    yes(u"P15"_s, 0.4 * trouble);
    yes(u"P16"_s, 0.05);
    yes(u"P17"_s, 0.4 * trouble);
    yes(u"P18"_s, 0.02);
    yes(u"P19"_s, 0.12 * trouble);
    yes(u"P20"_s, said(u"P9a"_s) == 1 ? 0.3 : 0.0);
    rating(u"P21"_s, trouble);
    confidence(u"P22"_s, u"P23"_s);
}

} // namespace operations
