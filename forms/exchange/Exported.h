// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Exchange.h"

#include <QByteArray>

#include <vector>

namespace forms::exchange {

/// What has gone out in another format, and what that format could not take along.
struct Exported
{
    QByteArray bytes;
    std::vector<Note> notes;
};

} // namespace forms::exchange
