// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchVault.h"
#include "bench/Child.h"
#include "bench/Measure.h"

#include "app/operations/Interview.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// A line of /proc/self/status, in MB; 0 where there is none.
double statusMegabytes(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

std::optional<QList<double>> holdAsi(const QStringList &arguments)
{
    auto opened = operations::VaultSession::open(arguments.value(0), passphrase());
    if (!opened)
        return {};
    const auto session = std::move(opened).value();
    const auto interview = operations::Interview::open(*session, cases::AssessmentId::fromString(arguments.value(1)));
    if (!interview)
        return {};
    return QList<double>{statusMegabytes("VmRSS"), statusMegabytes("VmHWM")};
}

std::vector<Line> measureMemory()
{
    BenchVault vault(BenchVault::Keys::AsShipped);
    if (!vault.isGood())
        return {{u"memory with ASI open"_s, 0, {}, {}, vault.problem()}};
    vault.close();
    const auto held = runChild(u"asi"_s, {vault.folder(), vault.assessment().toString()});
    if (!held || held->size() != 2)
        return {{u"memory with ASI open"_s, 0, {}, {}, u"the vault could not be opened again"_s}};
    return {{u"memory with ASI open, settled"_s, held->at(0), u"MB"_s, 120, u"without the window"_s},
        {u"memory at its peak"_s, held->at(1), u"MB"_s, {}, u"Argon2's 256 MiB while unlocking"_s}};
}

} // namespace bench
