// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// JSON as it is printed: members in the order given (QJsonObject sorts them), numbers with all their digits.
namespace cli::json {

using Members = std::vector<std::pair<QString, QByteArray>>;

QByteArray text(const QString &value);
QByteArray number(double value); ///< the shortest that reads back the same; null for what JSON cannot hold
QByteArray list(const std::vector<QByteArray> &values);
QByteArray object(const Members &members);

} // namespace cli::json
