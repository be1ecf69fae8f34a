// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoTelling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace operations {

void DemoTelling::general()
{
    const bool isFollowUp = m_interview.variant == u"follow_up";
    say(u"G1"_s, m_interview.number);
    say(u"G3"_s, m_random.between(101, 103));
    say(u"G4"_s, m_interview.day.addDays(-m_random.between(3, 35)).toString(Qt::ISODate));
    say(u"G5"_s, m_interview.day.toString(Qt::ISODate));
    const int start = m_random.between(8, 14);
    say(u"G6"_s, u"%1:%2"_s.arg(start, 2, 10, QChar(u'0')).arg(m_random.chance(0.5) ? u"00"_s : u"30"_s));
    say(u"G7"_s, u"%1:45"_s.arg(start + 1, 2, 10, QChar(u'0')));
    say(u"G8"_s, isFollowUp ? 2 : 1);
    say(u"G9"_s, isFollowUp && m_random.chance(0.3) ? 2 : 1);
    say(u"G10"_s, m_interview.person.isWoman ? 2 : 1);
    say(u"G11"_s, m_interview.interviewerCode);
    say(u"G12"_s, m_interview.specialOutcome > 0 ? QString::number(m_interview.specialOutcome) : u"N"_s);
    say(u"G13"_s, u"9901"_s);
    say(u"G14y"_s, m_random.between(0, 9));
    say(u"G14m"_s, m_random.between(0, 11));
    yes(u"G15"_s, 0.15);
    say(u"G16"_s, m_interview.person.born.toString(Qt::ISODate));
    say(u"G19"_s, 1 + m_random.weighted({0.84, 0.01, 0.08, 0.02, 0.03, 0.02}));
    say(u"G20"_s, said(u"G19"_s) == 1 ? u"N"_s : QString::number(m_random.between(3, 24)));
    say(u"G21q"_s, 0);
}

void DemoTelling::medical()
{
    static const QStringList conditions{u"Ont i ryggen"_s, u"Högt blodtryck"_s, u"Hepatit C"_s, u"Diabetes typ 2"_s,
        u"Astma"_s, u"Nedsatt rörlighet efter olycka"_s};
    const double trouble = m_interview.trouble.medical;
    if (times(u"M1"_s, 0.4 + 1.5 * trouble) == 0 && said(u"G19"_s) == 4)
        say(u"M1"_s, 1); // was in hospital this month
    say(u"M2y"_s, said(u"G19"_s) == 4 ? 0 : m_random.between(0, 12));
    say(u"M2m"_s, said(u"G19"_s) == 4 ? 0 : m_random.between(0, 11));
    if (yes(u"M3"_s, 0.15 + 0.6 * trouble))
        say(u"M3t"_s, m_random.pick(conditions));
    yes(u"M4"_s, said(u"M3"_s) == 1 ? 0.7 : 0.05);
    if (yes(u"M5"_s, said(u"M3"_s) == 1 ? 0.15 : 0.0))
        say(u"M5t"_s, u"Sjukersättning"_s);
    const int any = days(u"M6"_s, trouble);
    scale(u"M7"_s, trouble, any > 0);
    scale(u"M8"_s, trouble * 0.9, any > 0);
    rating(u"M9"_s, trouble);
    confidence(u"M10"_s, u"M11"_s);
}

void DemoTelling::employment()
{
    static const QStringList trades{u"Undersköterska"_s, u"Snickare"_s, u"Kock"_s, u"Lagerarbetare"_s, u"Elektriker"_s,
        u"Städare"_s, u"Butikssäljare"_s, u"Chaufför"_s};
    const double trouble = m_interview.trouble.employment;
    say(u"E1y"_s, m_interview.person.schoolYears);
    say(u"E1m"_s, 0);
    say(u"E2"_s, m_random.chance(0.5) ? 0 : m_random.between(1, 36));
    const QString trade = m_random.pick(trades);
    if (yes(u"E3"_s, 0.6))
        say(u"E3t"_s, trade);
    say(u"E4"_s, m_interview.person.hasLicence ? 1 : 0);
    say(u"E5"_s, m_interview.person.hasLicence && m_random.chance(0.75 - 0.4 * trouble) ? 1 : 0);
    say(u"E6y"_s, std::max(0, std::min(age() - 20, m_random.between(0, 14))));
    say(u"E6m"_s, m_random.between(0, 11));
    say(u"E7"_s, 4 + m_random.weighted({0.15, 0.3, 0.3, 0.25}));
    say(u"E7t"_s, trade);
    yes(u"E8"_s, m_interview.person.hasPartner ? 0.5 : 0.15);
    yes(u"E9"_s, said(u"E8"_s) == 1 ? 0.3 : 0.0);
    say(u"E10"_s, 1 + m_random.weighted({0.9 - 0.7 * trouble, 0.12, 0.12, 0.06, 0.0, 0.1, 0.2 + 0.5 * trouble, 0.02}));
    const bool works = m_random.chance(0.85 - 0.8 * trouble);
    say(u"E11"_s, works ? m_random.between(8, 22) : 0);
    say(u"E18"_s, m_interview.person.hasChildren ? m_random.between(1, 3) : 0);
    if (said(u"G20"_s) >= 20) {
        for (const QString &item : {u"E19"_s, u"E20"_s, u"E21"_s})
            say(item, u"N"_s);
    } else {
        const int any = days(u"E19"_s, trouble * 0.8);
        scale(u"E20"_s, trouble, any > 0);
        scale(u"E21"_s, trouble, any > 0 || trouble > 0.6);
    }
    rating(u"E22"_s, trouble);
    confidence(u"E23"_s, u"E24"_s);
}

void DemoTelling::substances()
{
    const DemoTrouble &trouble = m_interview.trouble;
    const int years = std::max(0, age() - m_interview.person.drinksSince);
    const bool drinks = m_random.chance(0.25 + 0.75 * trouble.alcohol);
    say(u"D1a"_s, drinks ? std::clamp(int(26 * trouble.alcohol * (0.4 + 0.8 * m_random.unit())), 1, 30) : 0);
    say(u"D1b"_s, int(years * std::min(1.0, 0.2 + trouble.alcohol)));
    say(u"D2a"_s, int(said(u"D1a"_s) * m_random.unit() * (0.3 + 0.7 * trouble.alcohol)));
    say(u"D2b"_s, int(said(u"D1b"_s) * (0.2 + 0.6 * m_random.unit())));
    for (int row = 3; row <= 12; ++row) {
        const bool isMain = row == m_interview.person.mainDrug;
        const double much = isMain ? trouble.drug : 0.3 * trouble.drug * m_random.unit();
        const bool uses = m_random.chance(isMain ? 0.1 + 0.85 * trouble.drug : 0.12 * trouble.drug);
        const bool has = uses || m_random.chance(isMain ? trouble.drug : 0.25 * trouble.drug);
        say(u"D%1a"_s.arg(row), uses ? std::clamp(int(28 * much * (0.4 + 0.8 * m_random.unit())), 1, 30) : 0);
        say(u"D%1b"_s.arg(row), has ? std::clamp(int(years * 0.5 * m_random.unit()), isMain ? 1 : 0, 40) : 0);
    }
    constexpr std::array routes{1, 1, 1, 1, 1, 1, 2, 2, 3, 1, 1};
    for (int row = 1; row <= 12; ++row) {
        const int usual = row < 3 || row > 11 ? 1 : routes[std::size_t(row - 2)];
        say(u"D%1c"_s.arg(row),
            row >= 3 && row != 10 && m_random.chance(0.15 * trouble.drug) ? 5 : (row == 10 ? 3 : usual));
    }
    int most = 0;
    int least = 30;
    for (const int row : {1, m_interview.person.mainDrug}) {
        most = std::max(most, said(u"D%1a"_s.arg(row)));
        least = std::min(least, said(u"D%1a"_s.arg(row)));
    }
    say(u"D13a"_s, int(least * m_random.unit()));
    say(u"D13b"_s, said(u"D13a"_s) > 0 ? m_random.between(0, std::max(1, years / 3)) : 0);
}

void DemoTelling::treatment()
{
    const DemoTrouble &trouble = m_interview.trouble;
    const bool isAlcohol = trouble.alcohol > 0.4;
    const bool isDrug = trouble.drug > 0.4;
    say(u"D14"_s, isAlcohol && isDrug ? 15 : isAlcohol ? 1 : isDrug ? m_interview.person.mainDrug : 0);
    say(u"D15"_s, said(u"D14"_s) == 0 ? u"N"_s : QString::number(m_random.chance(0.3) ? 0 : m_random.between(1, 24)));
    say(u"D16"_s, m_random.between(1, 30));
    times(u"D17"_s, 0.2 * trouble.alcohol);
    times(u"D18"_s, 0.6 * trouble.drug);
    times(u"D19"_s, 2 * trouble.alcohol);
    times(u"D20"_s, 2 * trouble.drug);
    say(u"D21"_s, said(u"D19"_s) / 2);
    say(u"D22"_s, said(u"D20"_s) / 3);
    bool usesDrugs = false;
    for (int row = 3; row <= 12; ++row)
        usesDrugs = usesDrugs || said(u"D%1a"_s.arg(row)) > 0;
    say(u"D23"_s, said(u"D1a"_s) * 10 * m_random.between(3, 11));
    say(u"D24"_s, usesDrugs ? hundreds(200, 5000) : 0);
    say(u"D25"_s, m_random.chance(0.5) ? m_random.between(1, 8) : 0);
    const int alcoholDays = said(u"D1a"_s) > 0 || isAlcohol ? days(u"D26"_s, trouble.alcohol) : (say(u"D26"_s, 0), 0);
    const int drugDays = usesDrugs || isDrug ? days(u"D27"_s, trouble.drug) : (say(u"D27"_s, 0), 0);
    scale(u"D28"_s, trouble.alcohol, alcoholDays > 0);
    scale(u"D30"_s, trouble.alcohol, alcoholDays > 0);
    scale(u"D29"_s, trouble.drug, drugDays > 0);
    scale(u"D31"_s, trouble.drug, drugDays > 0);
    rating(u"D32"_s, trouble.alcohol);
    rating(u"D33"_s, trouble.drug);
    confidence(u"D34"_s, u"D35"_s);
}

} // namespace operations
