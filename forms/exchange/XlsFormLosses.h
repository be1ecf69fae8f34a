// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition/FormDefinition.h"
#include "forms/exchange/Exchange.h"

namespace forms::exchange {

/// What a definition says and an XLSForm cannot: one note a word, with the items it is lost from.
std::vector<Note> xlsFormLosses(const FormDefinition &form);

/// It calls functions that are this program's own, missing-code() and setting(), so no other can compute it.
bool isOwnLanguage(const QString &expression);

} // namespace forms::exchange
