// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CarryTarget.h"

#include "app/operations/ContentPacks.h"
#include "app/operations/Instruments.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;

namespace operations {

namespace {

constexpr qint64 largestMapping = 1 << 20; // bytes; the reader has limits of its own

std::optional<Instruments::Listed> atHand(const QString &instrument)
{
    const std::vector<Instruments::Listed> all = Instruments::list();
    const auto found = std::ranges::find_if(
        all, [&](const Instruments::Listed &one) { return one.id == instrument && !one.isRetired; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString versionAtHand(const QString &instrument)
{
    const auto listed = atHand(instrument);
    return listed ? listed->version : QString();
}

forms::Result<CarryTarget> carryTarget(VaultSession &session, const forms::FormDefinition &before)
{
    const auto listed = atHand(before.id);
    if (!listed)
        return Error{Error::Code::NotFound, before.id, u"no version of this instrument takes new assessments"_s};
    CarryTarget target;
    TRY_ASSIGN(target.to, Instruments::find(listed->path));
    TRY_ASSIGN(const auto packed, ContentPacks(session).definitionFor(listed->path));
    if (packed->version == target.to->version) // a pack is made for one version
        target.to = packed;
    const QFileInfo place(listed->path);
    QFile file((place.isDir() ? place.filePath() : place.path()) + u"/mapping.yaml"_s);
    if (file.size() <= largestMapping && file.open(QIODevice::ReadOnly)) {
        target.mapping = forms::readMapping(file.readAll(), file.fileName(), before, *target.to);
        if (target.mapping.mapping)
            return target;
    }
    // It was written for other versions, or is not there
    forms::ReadMapping byName = forms::mapByName(before, *target.to);
    if (byName.mapping || target.mapping.findings.empty())
        target.mapping = std::move(byName);
    return target;
}

} // namespace operations
