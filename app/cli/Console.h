// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"
#include "forms/base/Result.h"

#include <QString>
#include <QTextStream>

namespace cli {

/// What a command came to, as the shell sees it (design.md 10).
enum ExitStatus { Done = 0, Findings = 1, WrongUse = 2, Failed = 3, Refused = 4, Corrupt = 5 };

/// Where a command speaks: results on standard output, everything else on standard error.
class Console
{
public:
    Console();

    QTextStream &out() { return m_out; }
    QTextStream &err() { return m_err; }
    /// "underlag-cli: ..." on standard error; returns the status it is given, so that a command can end with it.
    int complain(const QString &sentence, ExitStatus status);
    QString language() const; ///< of the person at the terminal: for labels of an instrument

    /// From a terminal, without echo. Refused when standard input is none: a secret is never an argument.
    forms::Result<keys::SecretBytes> askSecret(const QString &prompt);

private:
    QTextStream m_out;
    QTextStream m_err;
};

forms::Result<QByteArray> readFile(const QString &path);
/// Whole or not at all; never over a file that is there.
forms::Result<void> writeNewFile(const QString &path, const QByteArray &bytes);
/// The first line of a file, without what ends it.
forms::Result<keys::SecretBytes> readSecretFile(const QString &path);

} // namespace cli
