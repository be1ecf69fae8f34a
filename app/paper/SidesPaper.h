// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Sides.h"
#include "app/paper/FormPaper.h"

#include <optional>

namespace paper {

/// A person's situation at one time, or at two side by side.
struct SidesSource
{
    charts::SidesData now;
    std::optional<charts::SidesData> before;
};

/// One page: the ring, or two of them with the earlier one first, what the signs mean, and the same as a table. The
/// words of what is counted are left out of the table where they would take more than the page; the numbers stay.
forms::Result<QByteArray> sidesPaper(
    const SidesSource &source, const forms::FormDefinition &definition, const Heading &heading);

} // namespace paper
