// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SettingsText.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace store {

QString settingsText(const QHash<QString, QString> &settings)
{
    QJsonObject object; // keeps its names in order
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QHash<QString, QString> settingsFromText(const QString &text)
{
    QHash<QString, QString> settings;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        settings.insert(it.key(), it.value().toString());
    return settings;
}

} // namespace store
