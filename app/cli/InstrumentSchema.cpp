// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "forms/definition/Schema.h"

forms::Result<int> cli::instrumentSchema(const QCommandLineParser &, Console &console)
{
    console.out() << QString::fromUtf8(forms::instrumentSchema());
    return Done;
}
