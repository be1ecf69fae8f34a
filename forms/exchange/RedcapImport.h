// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Exchange.h"

namespace forms::exchange {

/// A REDCap project's data dictionary (Designer, Download the current Data Dictionary). What becomes of what is in
/// README-redcap.md.
Result<Imported> importRedcap(const QByteArray &bytes, const QString &fileName);

} // namespace forms::exchange
