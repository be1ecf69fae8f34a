// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoAnswers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace operations {
namespace {

/// Answers in the making. Each function below writes one of ASI's sections; what a later one needs to agree with is
/// read back from here, as the form's checks will.
class Telling
{
public:
    Telling(const DemoInterview &interview, DemoRandom &random)
        : m_interview(interview)
        , m_random(random)
    { }

    void general();
    void medical();
    void employment();
    void substances();
    void treatment();
    void legal();
    void familyHistory();
    void family();
    void relations();
    void psychiatric();
    void money();
    void reluctance();

    QHash<QString, QString> answers;

private:
    void say(const QString &item, int value) { answers.insert(item, QString::number(value)); }
    void say(const QString &item, const QString &text) { answers.insert(item, text); }
    int said(const QString &item) const { return answers.value(item).toInt(); }
    bool yes(const QString &item, double probability)
    {
        const bool answer = m_random.chance(probability);
        say(item, answer ? 1 : 0);
        return answer;
    }
    /// Days of the last 30: none for many, more with more trouble.
    int days(const QString &item, double trouble)
    {
        const bool any = m_random.chance(0.15 + 0.8 * trouble);
        say(item, any ? std::clamp(int(30 * trouble * (0.3 + 0.9 * m_random.unit())), 1, 30) : 0);
        return said(item);
    }
    /// 0 to 4, and at least 1 where there were days.
    void scale(const QString &item, double trouble, bool isAny)
    {
        const int value = std::clamp(int(5 * trouble + 0.7 * m_random.normal()), isAny ? 1 : 0, 4);
        say(item, isAny ? value : 0);
    }
    void rating(const QString &item, double trouble)
    {
        say(item, std::clamp(int(9.5 * trouble + 0.8 * m_random.normal()), 0, 9));
    }
    /// How many times: rarely many.
    int times(const QString &item, double usual)
    {
        int count = 0;
        while (count < 20 && m_random.chance(usual / (1 + usual)))
            ++count;
        say(item, count);
        return count;
    }
    void confidence(const QString &first, const QString &second)
    {
        yes(first, 0.02);
        yes(second, 0.01);
    }
    int hundreds(int lowest, int highest) { return 100 * m_random.between(lowest / 100, highest / 100); }
    int age() const { return int(double(m_interview.person.born.daysTo(m_interview.day)) / 365.25); }

    const DemoInterview &m_interview;
    DemoRandom &m_random;
};

void Telling::general()
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

void Telling::medical()
{
    constexpr std::array conditions{"Ont i ryggen"_L1, "Högt blodtryck"_L1, "Hepatit C"_L1, "Diabetes typ 2"_L1,
        "Astma"_L1, "Nedsatt rörlighet efter olycka"_L1};
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

void Telling::employment()
{
    constexpr std::array trades{"Undersköterska"_L1, "Snickare"_L1, "Kock"_L1, "Lagerarbetare"_L1, "Elektriker"_L1,
        "Städare"_L1, "Butikssäljare"_L1, "Chaufför"_L1};
    const double trouble = m_interview.trouble.employment;
    say(u"E1y"_s, m_interview.person.schoolYears);
    say(u"E1m"_s, 0);
    say(u"E2"_s, m_random.chance(0.5) ? 0 : m_random.between(1, 36));
    const auto trade = QString(m_random.pick(trades));
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

void Telling::substances()
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

void Telling::treatment()
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

void Telling::legal()
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

void Telling::familyHistory()
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

void Telling::family()
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

void Telling::relations()
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

void Telling::psychiatric()
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

/// Last, because benefits follow from what was said elsewhere, and what was spent has to come from somewhere.
void Telling::money()
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
void Telling::reluctance()
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

} // namespace

QHash<QString, QString> demoAnswers(const DemoInterview &interview, DemoRandom &random)
{
    Telling telling(interview, random);
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
