// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/Measure.h"

#include "app/cases/NameTable.h"

using namespace Qt::StringLiterals;

namespace cases {

const QString ownMeasures = u"own"_s;

namespace {

constexpr NamedValue<MeasureEnd> ends[] = {
    {MeasureEnd::GoalsReached, "goals-reached"_L1},
    {MeasureEnd::PersonWished, "person-wished"_L1},
    {MeasureEnd::OtherMeasure, "other-measure"_L1},
    {MeasureEnd::NoEffect, "no-effect"_L1},
    {MeasureEnd::Moved, "moved"_L1},
    {MeasureEnd::Deceased, "deceased"_L1},
    {MeasureEnd::Other, "other"_L1},
};

} // namespace

QString measureEndName(MeasureEnd end)
{
    return nameIn(ends, end);
}

std::optional<MeasureEnd> measureEndFromName(const QString &name)
{
    return valueIn(ends, name);
}

QString problemWith(const Measure &measure, QDate today)
{
    if (measure.kind.list.isEmpty() || measure.kind.code.isEmpty())
        return u"measure-kind"_s;
    if (measure.performer.size() > longestPerformer)
        return u"measure-performer"_s;
    if (!measure.started.isValid() || measure.started > today.addYears(1) || measure.started < today.addYears(-100))
        return u"measure-start"_s;
    if (measure.goesOn())
        return measure.reason ? u"measure-end"_s : QString();
    if (measure.ended < measure.started || measure.ended > today)
        return u"measure-end"_s;
    return measure.reason ? QString() : u"measure-reason"_s;
}

} // namespace cases
