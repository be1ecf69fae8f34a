// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/PeriodWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(PeriodWords)
};

} // namespace

QString periodWord(const QString &name)
{
    const QString year = name.left(4);
    if (name.endsWith("-H1"_L1))
        return PeriodWords::tr("First half of %1").arg(year);
    if (name.endsWith("-H2"_L1))
        return PeriodWords::tr("Second half of %1").arg(year);
    return name;
}

} // namespace models
