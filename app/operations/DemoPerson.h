// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/IdentityNumber.h"
#include "app/operations/DemoRandom.h"

#include <QDate>
#include <QSet>
#include <QString>

#include <optional>

namespace operations {

/// How much trouble there is in each of ASI's areas, 0 to 1: what a made-up person's answers follow.
struct DemoTrouble
{
    double medical = 0;
    double employment = 0;
    double alcohol = 0;
    double drug = 0;
    double legal = 0;
    double family = 0;
    double psychiatric = 0;

    DemoTrouble lessened(DemoRandom &random) const; ///< some months later: mostly less, not for everybody
};

/// A made-up person: what stays the same between their interviews.
struct DemoPerson
{
    QString firstName;
    QString surname;
    bool isWoman = false;
    QDate born;
    std::optional<cases::IdentityNumber> identity;
    DemoTrouble trouble;
    int mainDrug = 10; ///< the row of ASI's substance grid
    int drinksSince = 16; ///< age
    bool isReluctant = false; ///< leaves more unsaid
    bool hasChildren = false;
    bool hasPartner = false;
    int friends = 2;
    int schoolYears = 11;
    bool hasLicence = false;

    QString name() const { return firstName + u' ' + surname; }
};

/// Identity numbers are of the authority's test series, each once.
DemoPerson demoPerson(DemoRandom &random, QDate firstInterview, QSet<QString> &taken);
/// A brother or sister: the same surname, another age.
DemoPerson demoSibling(const DemoPerson &of, DemoRandom &random, QDate firstInterview, QSet<QString> &taken);

/// A child of that family, of 1 to 16 years.
DemoPerson demoChild(const QString &surname, DemoRandom &random, QDate firstInterview, QSet<QString> &taken);

} // namespace operations
