// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Measures.h"

#include "app/operations/Deed.h"
#include "app/operations/MeasureKindFile.h"
#include "app/store/ClientTable.h"
#include "app/store/MeasureTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;
using forms::Result;

namespace operations {

namespace {

Result<const cases::Measure *> find(const std::vector<cases::Measure> &all, const cases::MeasureId &id)
{
    const auto found = std::ranges::find(all, id, &cases::Measure::id);
    if (found == all.end())
        return Error{Error::Code::Conflict, id.toString(), u"the measure was withdrawn meanwhile"_s};
    return &*found;
}

QString deedOf(const cases::Measure &measure, const cases::Measure *before)
{
    if (!before)
        return u"measure-begun"_s;
    return before->goesOn() && !measure.goesOn() ? u"measure-ended"_s : u"measure-corrected"_s;
}

} // namespace

const QStringList &ownMeasureCodes()
{
    // Open care, treatment, placement (sweden.md 1.5), support at home: what ASI's and BBIC's plans are made of
    static const QStringList codes{u"advice"_s, u"parental-support"_s, u"family-treatment"_s, u"contact-person"_s,
        u"contact-family"_s, u"structured-programme"_s, u"addiction-outpatient"_s, u"addiction-residential"_s,
        u"after-care"_s, u"housing-support"_s, u"housing"_s, u"occupation"_s, u"economic-assistance"_s,
        u"protected-housing"_s, u"family-home"_s, u"emergency-home"_s, u"residential-home"_s, u"support-housing"_s,
        u"state-institution"_s, u"other"_s};
    return codes;
}

Result<cases::MeasureId> Measures::tell(cases::Measure measure)
{
    measure.performer = measure.performer.simplified();
    measure.by = m_session.person().id;
    if (const QString problem = cases::problemWith(measure, m_session.clock().today()); !problem.isEmpty())
        return Error{Error::Code::Type, problem, u"the measure is not told right"_s};
    TRY_ASSIGN(const auto client, store::ClientTable(m_session.vault().reader()).client(measure.client));
    if (!client)
        return Error{Error::Code::NotFound, measure.client.toString(), u"no such client"_s};
    TRY_ASSIGN(const std::vector<cases::Measure> all, of(measure.client));
    const cases::Measure *before = nullptr;
    if (measure.id.isNull()) {
        measure.id = cases::MeasureId::create();
    } else {
        TRY_ASSIGN(before, find(all, measure.id));
    }
    const QDateTime when = m_session.vault().now().toUTC();
    TRY(carryOut(m_session, {.action = deedOf(measure, before), .object = measure.id.toString()},
        [measure, when](store::Connection &db) { return store::MeasureTable(db).tell(measure, when); }));
    return measure.id;
}

Result<void> Measures::withdraw(const cases::Measure &measure)
{
    TRY_ASSIGN(const std::vector<cases::Measure> all, of(measure.client));
    TRY_ASSIGN(const cases::Measure *const found, find(all, measure.id));
    cases::Measure last = *found;
    last.by = m_session.person().id;
    const QDateTime when = m_session.vault().now().toUTC();
    return carryOut(m_session, {.action = u"measure-withdrawn"_s, .object = last.id.toString()},
        [last, when](store::Connection &db) { return store::MeasureTable(db).withdraw(last, when); });
}

Result<std::vector<cases::Measure>> Measures::of(const cases::ClientId &client) const
{
    return store::MeasureTable(m_session.vault().reader()).of(client);
}

Result<std::vector<cases::MeasureKind>> Measures::kinds() const
{
    std::vector<cases::MeasureKind> all;
    for (const QString &code : ownMeasureCodes())
        all.push_back({.list = cases::ownMeasures, .code = code, .name = {}});
    TRY_ASSIGN(const std::vector<cases::MeasureKind> loaded, store::MeasureTable(m_session.vault().reader()).kinds());
    all.insert(all.end(), loaded.begin(), loaded.end());
    return all;
}

Result<int> Measures::loadKinds(const QString &list, const QByteArray &csv, const QString &fileName)
{
    if (m_session.person().role != cases::Role::Administrator)
        return Error{Error::Code::Refused, u"role"_s, u"only an administrator loads a code list"_s};
    TRY_ASSIGN(const std::vector<cases::MeasureKind> kinds, readMeasureKinds(list.simplified(), csv, fileName));
    TRY(carryOut(m_session, {.action = u"measure-kinds-loaded"_s, .object = list.simplified()},
        [kinds, list = list.simplified()](
            store::Connection &db) { return store::MeasureTable(db).replaceKinds(list, kinds); }));
    return int(kinds.size());
}

} // namespace operations
