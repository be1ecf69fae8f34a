// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/charts/Sides.h"
#include "app/operations/Situation.h"

namespace documents {

/// A situation as it is drawn, in words of this language; compared with an earlier one where there is one.
charts::SidesData sidesData(const operations::Situation &now, const operations::Situation *before,
    const QString &heading, const QString &language);

/// Which time an assessment's picture shows: "14 March 2026, investigation".
QString timeWords(const cases::Assessment &assessment, const forms::FormDefinition &form, const QString &language);

} // namespace documents
