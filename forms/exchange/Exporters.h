// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"
#include "forms/exchange/Exported.h"

#include <span>

namespace forms::exchange {

struct Exporter
{
    QLatin1StringView format; ///< as a command names it: "xlsform"
    Result<Exported> (*write)(const FormDefinition &form);
};

/// Every format that goes out; one row each in Exporters.cpp.
std::span<const Exporter> exporters();

/// By the format's name; Error Refused that lists the known ones.
Result<Exported> exportDefinition(const FormDefinition &form, const QString &format);

} // namespace forms::exchange
