// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "app/operations/VaultSession.h"

#include <QCommandLineParser>

#include <memory>

namespace cli {

/// From --passphrase-file, or asked for at the terminal.
forms::Result<keys::SecretBytes> passphrase(const QCommandLineParser &call, Console &console);

/// The vault of --store, unlocked.
forms::Result<std::unique_ptr<operations::VaultSession>> openStore(const QCommandLineParser &call, Console &console);

QDate readDay(const QString &text); ///< written YYYY-MM-DD; invalid when it is no day

} // namespace cli
