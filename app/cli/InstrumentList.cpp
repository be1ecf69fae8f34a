// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/operations/Instruments.h"

forms::Result<int> cli::instrumentList(const QCommandLineParser &, Console &console)
{
    for (const auto &listed : operations::Instruments::list())
        console.out() << listed.id << '\t' << listed.version << '\t' << listed.title.in(console.language()) << '\n';
    return Done;
}
