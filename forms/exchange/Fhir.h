// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Exchange.h"

namespace forms::exchange {

/// A Questionnaire of FHIR R4 (a Bundle with one counts too), with what Structured Data Capture adds to it.
Result<Imported> importQuestionnaire(const QByteArray &bytes, const QString &fileName);

} // namespace forms::exchange
