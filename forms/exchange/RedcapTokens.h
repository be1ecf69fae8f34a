// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QString>

#include <vector>

namespace forms::exchange {

struct RedcapToken
{
    enum class Kind { Number, Text, Field, Name, Operator, Open, Close, Comma, End } kind = Kind::End;
    QString text; ///< of Field what stands between [ and ]; of Operator in ODK's words where it has one
    int place = 0; ///< from 1
};

/// Cuts REDCap's logic into words; comments (// and # to the line's end, /* */) are left out. Ends with End.
Result<std::vector<RedcapToken>> redcapTokens(const QString &logic);

} // namespace forms::exchange
