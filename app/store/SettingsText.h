// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace store {

/// A definition's settings as one canonical JSON object, names in order.
QString settingsText(const QHash<QString, QString> &settings);
QHash<QString, QString> settingsFromText(const QString &text);

} // namespace store
