// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Exchange.h"

namespace forms::exchange {

/// An ODK XForm, as pyxform and ODK Build write them (getodk.github.io/xforms-spec).
Result<Imported> importXForms(const QByteArray &bytes, const QString &fileName);

} // namespace forms::exchange
