// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cli {

/// One translation context for the whole command line.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UnderlagCli)
};

} // namespace cli
