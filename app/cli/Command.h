// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "forms/base/Result.h"

#include <QCommandLineParser>

#include <vector>

namespace cli {

struct Option
{
    const char *name;
    const char *value; ///< what it is called in the help; "" for a switch
    const char *help;
    bool isRequired = false;
};

/// One row of the table of commands. run() returns an exit status, or an error that is told in a sentence.
struct Command
{
    const char *name; ///< "instrument check"
    const char *arguments; ///< as the help shows them
    const char *help;
    int fewest = 0; ///< arguments
    int most = 0; ///< -1: any number
    forms::Result<int> (*run)(const QCommandLineParser &call, Console &console);
    std::vector<Option> options;
    bool isPaper = false; ///< draws: needs fonts
};

const std::vector<Command> &commands();
/// The command that these words (without the program's own name) begin with; null when none does.
const Command *findCommand(const QStringList &words);

/// Everything after the program's name; returns the exit status.
int run(const QStringList &words, Console &console);

// One file each.
forms::Result<int> instrumentList(const QCommandLineParser &call, Console &console);
forms::Result<int> instrumentCheck(const QCommandLineParser &call, Console &console);
forms::Result<int> instrumentCompare(const QCommandLineParser &call, Console &console);
forms::Result<int> instrumentImport(const QCommandLineParser &call, Console &console);
forms::Result<int> instrumentExport(const QCommandLineParser &call, Console &console);
forms::Result<int> instrumentSchema(const QCommandLineParser &call, Console &console);
forms::Result<int> instrumentPreview(const QCommandLineParser &call, Console &console);
forms::Result<int> instrumentShow(const QCommandLineParser &call, Console &console);
forms::Result<int> instrumentApprove(const QCommandLineParser &call, Console &console);
forms::Result<int> expression(const QCommandLineParser &call, Console &console);
forms::Result<int> score(const QCommandLineParser &call, Console &console);
forms::Result<int> storeInit(const QCommandLineParser &call, Console &console);
forms::Result<int> storeInfo(const QCommandLineParser &call, Console &console);
forms::Result<int> storeVerify(const QCommandLineParser &call, Console &console);
forms::Result<int> demo(const QCommandLineParser &call, Console &console);
forms::Result<int> clientList(const QCommandLineParser &call, Console &console);
forms::Result<int> assessmentList(const QCommandLineParser &call, Console &console);
forms::Result<int> assessmentShow(const QCommandLineParser &call, Console &console);
forms::Result<int> assessmentExport(const QCommandLineParser &call, Console &console);
forms::Result<int> assessmentImport(const QCommandLineParser &call, Console &console);
forms::Result<int> assessmentCarry(const QCommandLineParser &call, Console &console);
forms::Result<int> assessmentPrint(const QCommandLineParser &call, Console &console);
forms::Result<int> packCheck(const QCommandLineParser &call, Console &console);
forms::Result<int> packKey(const QCommandLineParser &call, Console &console);
forms::Result<int> packMake(const QCommandLineParser &call, Console &console);
forms::Result<int> packInstall(const QCommandLineParser &call, Console &console);
forms::Result<int> packList(const QCommandLineParser &call, Console &console);
forms::Result<int> packRemove(const QCommandLineParser &call, Console &console);
forms::Result<int> packSigner(const QCommandLineParser &call, Console &console);
forms::Result<int> releaseMake(const QCommandLineParser &call, Console &console);
forms::Result<int> surveyStatus(const QCommandLineParser &call, Console &console);
forms::Result<int> surveyPrepare(const QCommandLineParser &call, Console &console);
forms::Result<int> surveyOpen(const QCommandLineParser &call, Console &console);

} // namespace cli
