// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/Store.h"
#include "app/cli/Tr.h"
#include "app/operations/DemoCaseload.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A whole number of an option, the default when it is not given; nothing when it is none or out of bounds.
std::optional<uint> number(const QCommandLineParser &call, const QString &option, uint byDefault, uint most)
{
    if (!call.isSet(option))
        return byDefault;
    bool isNumber = false;
    const uint value = call.value(option).toUInt(&isNumber);
    return isNumber && value <= most ? std::optional(value) : std::nullopt;
}

} // namespace

forms::Result<int> demo(const QCommandLineParser &call, Console &console)
{
    constexpr uint mostClients = 1'000'000;
    constexpr uint mostFamilies = 10'000;
    const auto clients = number(call, u"clients"_s, 60, mostClients);
    const auto seed = number(call, u"seed"_s, 1, std::numeric_limits<uint>::max());
    const auto families = number(call, u"families"_s, 0, mostFamilies);
    if (!clients || *clients == 0 || !seed || !families)
        return console.complain(
            Tr::tr("--clients, --families and --seed are whole numbers; there are 1 to 1000000 clients and at most "
                   "10000 families."),
            WrongUse);
    operations::DemoPlan plan{.folder = call.value(u"store"_s),
        .clients = int(*clients),
        .families = int(*families),
        .seed = *seed,
        .today = call.isSet(u"today"_s) ? readDay(call.value(u"today"_s)) : QDate::currentDate(),
        .progress = {}};
    plan.progress = [&console](int done, int of) {
        if (done % 500 == 0 || done == of)
            console.err() << done << '/' << of << Qt::endl;
        return true;
    };
    TRY(operations::makeDemoCaseload(plan));
    console.out() << Tr::tr("A practice vault with %n made-up client(s): %1", nullptr, plan.clients).arg(plan.folder)
                  << '\n'
                  << Tr::tr("Passphrase of the social workers: %1").arg(plan.passphrase) << '\n'
                  << Tr::tr("Passphrase of the supervisor: %1").arg(plan.supervisorPassphrase) << '\n'
                  << Tr::tr("Passphrase of the sealed surveys: %1").arg(plan.passphrase) << '\n';
    return Done;
}

} // namespace cli
