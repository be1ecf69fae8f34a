// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/ErrorText.h"
#include "app/cli/Findings.h"
#include "forms/definition/DefinitionReader.h"

/// Every file is read, also after one that fails: the worst of them gives the status.
forms::Result<int> cli::instrumentCheck(const QCommandLineParser &call, Console &console)
{
    int worst = Done;
    for (const QString &path : call.positionalArguments()) {
        const forms::Result<forms::DefinitionText> text = forms::loadDefinitionText(path);
        if (!text) {
            worst = std::max<int>(worst, console.complain(errorText(text.error()), exitStatus(text.error())));
            continue;
        }
        if (printFindings(forms::readDefinition(*text).findings, console.out()))
            worst = std::max<int>(worst, Findings);
    }
    return worst;
}
