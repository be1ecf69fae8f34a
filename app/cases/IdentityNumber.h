// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QDate>
#include <QString>

namespace cases {

enum class Sex { Unknown, Man, Woman };

/// A Swedish personnummer or samordningsnummer, checked (Luhn over the last ten digits, the date exists).
/// Canonical form: twelve digits, YYYYMMDDNNNC; a samordningsnummer has 60 added to the day.
struct IdentityNumber
{
    enum class Kind { Personal, Coordination };

    QString digits; ///< twelve
    Kind kind = Kind::Personal;
    QDate birthDate;
    Sex sex = Sex::Unknown; ///< third digit of the birth number: odd man, even woman
    bool isTest = false; ///< from Skatteverket's test series (birth numbers 238, 239, 980, 981)

    /// Accepts YYMMDD-NNNC, YYMMDD+NNNC (100 years or older), YYYYMMDDNNNC, YYYYMMDD-NNNC, with or without the hyphen.
    /// Type error whose where says what is wrong: "length", "character", "date", "future" or "check-digit".
    static forms::Result<IdentityNumber> read(const QString &typed, QDate today);
    QString shown() const; ///< YYYYMMDD-NNNC
    QString masked() const; ///< YYYY****-****: for lists in privacy mode
};

} // namespace cases
