// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoTelling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace operations {

/// Last, because benefits follow from what was said elsewhere, and what was spent has to come from somewhere.
void DemoTelling::money()
{
    const bool works = said(u"E11"_s) > 0;
    const bool isPensioned = said(u"M5"_s) == 1 || said(u"P3"_s) == 1 || age() >= 66;
    say(u"E12"_s, works ? said(u"E11"_s) * 10 * m_random.between(70, 110) : 0);
    say(u"E13"_s, !works && !isPensioned && m_random.chance(0.2) ? hundreds(6000, 14000) : 0);
    say(u"E14"_s, !works && !isPensioned && said(u"E13"_s) == 0 ? hundreds(4000, 9500) : 0);
    say(u"E15"_s, isPensioned ? hundreds(9000, 15000) : 0);
    say(u"E16"_s, m_random.chance(0.25) ? hundreds(200, 3000) : 0);
    say(u"E17"_s, said(u"L27"_s) > 0 ? hundreds(500, 12000) : 0);
    int income = 0;
    for (int item = 12; item <= 17; ++item)
        income += said(u"E%1"_s.arg(item));
    if (const int spent = said(u"D23"_s) + said(u"D24"_s); spent > income)
        say(u"E16"_s, said(u"E16"_s) + (spent - income + 99) / 100 * 100);
}

/// Some leave money, crime and the worst thoughts unsaid; now and then anybody does not remember.
void DemoTelling::reluctance()
{
    constexpr std::array delicate{"E17"_L1, "D24"_L1, "L27"_L1, "P8a"_L1, "P9a"_L1, "F29b"_L1, "P9b"_L1, "D27"_L1};
    for (const QLatin1StringView item : delicate) {
        if (m_interview.person.isReluctant && m_random.chance(0.35))
            say(item, u"X"_s);
    }
    constexpr std::array forgotten{
        "E6m"_L1, "F2m"_L1, "F5m"_L1, "M2m"_L1, "D16"_L1, "E2"_L1, "G14m"_L1, "D18"_L1, "L21"_L1, "F13"_L1};
    for (const QLatin1StringView item : forgotten) {
        if (m_random.chance(0.025))
            say(item, u"X"_s);
    }
}

QHash<QString, QString> demoAnswers(const DemoInterview &interview, DemoRandom &random)
{
    DemoTelling telling(interview, random);
    telling.general();
    telling.medical();
    telling.employment();
    telling.substances();
    telling.treatment();
    telling.legal();
    telling.familyHistory();
    telling.family();
    telling.relations();
    telling.psychiatric();
    telling.money();
    telling.reluctance();
    return std::move(telling.answers);
}

} // namespace operations
