// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "forms/versions/Mapping.h"

#include <memory>

namespace operations {

class VaultSession;

/// The version that new assessments of an instrument are begun with; "" when the instrument is not at hand.
QString versionAtHand(const QString &instrument);

/// To where an unfinished assessment may be carried: that version, under the vault's content pack for it, by the
/// mapping.yaml beside it where there is one for these two versions, else by names alone.
struct CarryTarget
{
    std::shared_ptr<const forms::FormDefinition> to;
    forms::ReadMapping mapping; ///< without one its findings say what would have to be stated
};

/// NotFound when the instrument is not at hand.
forms::Result<CarryTarget> carryTarget(VaultSession &session, const forms::FormDefinition &before);

} // namespace operations
