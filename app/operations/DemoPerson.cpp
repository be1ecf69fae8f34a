// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoPerson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace operations {
namespace {

// Common Swedish first names and surnames, put together by chance.
constexpr std::array womensNames{"Anna"_L1, "Maria"_L1, "Karin"_L1, "Sara"_L1, "Emma"_L1, "Lena"_L1, "Kristina"_L1,
    "Eva"_L1, "Malin"_L1, "Jenny"_L1, "Linnea"_L1, "Hanna"_L1, "Ida"_L1, "Elin"_L1, "Amina"_L1, "Fatima"_L1, "Julia"_L1,
    "Camilla"_L1, "Susanne"_L1, "Mona"_L1};
constexpr std::array mensNames{"Lars"_L1, "Anders"_L1, "Johan"_L1, "Per"_L1, "Erik"_L1, "Karl"_L1, "Mikael"_L1,
    "Jan"_L1, "Daniel"_L1, "Fredrik"_L1, "Andreas"_L1, "Oskar"_L1, "Mohamed"_L1, "Ali"_L1, "Ahmed"_L1, "Simon"_L1,
    "Tobias"_L1, "Jonas"_L1, "Stefan"_L1, "Peter"_L1};
const QStringList surnames{u"Andersson"_s, u"Johansson"_s, u"Karlsson"_s, u"Nilsson"_s, u"Eriksson"_s, u"Larsson"_s,
    u"Olsson"_s, u"Persson"_s, u"Svensson"_s, u"Gustafsson"_s, u"Lindberg"_s, u"Lindström"_s, u"Bergström"_s, u"Holm"_s,
    u"Sjöberg"_s, u"Nyström"_s, u"Ahmed"_s, u"Hassan"_s, u"Ali"_s, u"Lundgren"_s, u"Hedlund"_s, u"Wikström"_s,
    u"Åberg"_s, u"Öberg"_s, u"Engström"_s, u"Forsberg"_s, u"Sandberg"_s, u"Björk"_s, u"Ström"_s, u"Dahl"_s};

/// Between 0 and 1, half way at 0, without an exponential that may round differently elsewhere.
double squashed(double x)
{
    return 0.5 + 0.5 * x / (1 + std::abs(x));
}

/// The areas go together, and each has its own part (ASI's areas correlate at 0.1 to 0.4).
DemoTrouble demoTrouble(DemoRandom &random)
{
    const double common = random.normal();
    const auto area = [&](double usual) { return squashed(usual + 0.7 * common + 1.1 * random.normal()); };
    DemoTrouble trouble;
    trouble.medical = area(-0.8);
    trouble.employment = area(0.3);
    trouble.alcohol = area(-0.2);
    trouble.drug = area(-0.4);
    trouble.legal = area(-1.6);
    trouble.family = area(-0.6);
    trouble.psychiatric = area(-0.1);
    if (random.chance(0.5)) // most people have one of the two as the main thing
        (trouble.alcohol > trouble.drug ? trouble.drug : trouble.alcohol) *= 0.4;
    return trouble;
}

/// Birth numbers 238 and 980 are women's, 239 and 981 men's.
QString numberFor(QDate born, bool isWoman, DemoRandom &random)
{
    const QString start = born.toString(u"yyyyMMdd"_s)
        + (isWoman ? (random.chance(0.5) ? u"238"_s : u"980"_s) : (random.chance(0.5) ? u"239"_s : u"981"_s));
    int sum = 0;
    for (qsizetype i = 2; i < start.size(); ++i) {
        const int product = start[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product > 9 ? product - 9 : product;
    }
    return start + QChar(u'0' + (10 - sum % 10) % 10);
}

/// years: how old the person may be at the first interview.
template <typename Years>
void giveIdentity(DemoPerson &person, QDate firstInterview, DemoRandom &random, QSet<QString> &taken, Years years)
{
    constexpr int mostTries = 60;
    for (int i = 0; i < mostTries; ++i) {
        person.born = firstInterview.addDays(-qint64(years() * 365.25));
        const QString number = numberFor(person.born, person.isWoman, random);
        if (taken.contains(number))
            continue;
        if (auto read = cases::IdentityNumber::read(number, firstInterview)) {
            taken.insert(number);
            person.identity = std::move(read).value();
            return;
        }
    }
}

} // namespace

DemoTrouble DemoTrouble::lessened(DemoRandom &random) const
{
    DemoTrouble later = *this;
    for (double *area : {&later.medical, &later.employment, &later.alcohol, &later.drug, &later.legal, &later.family,
             &later.psychiatric})
        *area = std::clamp(*area * (0.45 + 0.7 * random.unit()), 0.0, 1.0);
    return later;
}

DemoPerson demoPerson(DemoRandom &random, QDate firstInterview, QSet<QString> &taken)
{
    DemoPerson person;
    person.isWoman = random.chance(0.4);
    person.firstName = person.isWoman ? random.pick(womensNames) : random.pick(mensNames);
    person.surname = random.pick(surnames);
    // most are between 25 and 50
    giveIdentity(
        person, firstInterview, random, taken, [&] { return std::clamp(37 + 12 * random.normal(), 18.2, 78.0); });
    person.trouble = demoTrouble(random);
    constexpr std::array drugs{10, 9, 7, 5, 3, 8}; // cannabis, stimulants, sedatives, opioids, heroin, cocaine
    person.mainDrug = drugs[std::size_t(random.weighted({0.38, 0.24, 0.14, 0.1, 0.06, 0.08}))];
    person.drinksSince = random.between(13, 20);
    person.isReluctant = random.chance(0.08);
    person.hasChildren = random.chance(0.35);
    person.hasPartner = random.chance(0.35);
    person.friends = random.chance(0.2) ? 0 : random.between(1, 6);
    person.schoolYears = random.between(9, 15);
    person.hasLicence = random.chance(0.6);
    return person;
}

DemoPerson demoChild(const QString &surname, DemoRandom &random, QDate firstInterview, QSet<QString> &taken)
{
    DemoPerson person;
    person.isWoman = random.chance(0.5);
    person.firstName = person.isWoman ? random.pick(womensNames) : random.pick(mensNames);
    person.surname = surname;
    giveIdentity(person, firstInterview, random, taken, [&] { return 1 + 15 * random.unit(); });
    return person;
}

DemoPerson demoSibling(const DemoPerson &of, DemoRandom &random, QDate firstInterview, QSet<QString> &taken)
{
    DemoPerson person = demoPerson(random, firstInterview, taken);
    person.surname = of.surname;
    return person;
}

} // namespace operations
