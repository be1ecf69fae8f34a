// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace bench {

/// What needs a process of its own: this program run again, which prints its numbers on one line.
/// None when it fails.
std::optional<QList<double>> runChild(const QString &job, const QStringList &arguments);

/// The child's side; the exit status.
int workAsChild(const QString &job, const QStringList &arguments);

// The jobs, by the file that asks for them.
std::optional<QList<double>> unlockOnce(const QStringList &arguments);
std::optional<QList<double>> holdAsi(const QStringList &arguments);
std::optional<QList<double>> answerEngine(const QStringList &arguments);
std::optional<QList<double>> countEngine(const QStringList &arguments);
std::optional<QList<double>> answerReal(const QStringList &arguments);

} // namespace bench
