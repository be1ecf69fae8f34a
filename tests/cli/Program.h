// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

/// underlag-cli as a child: what it said and how it ended.
struct Run
{
    int status = -1;
    QString out;
    QString err;

    QJsonObject json() const;
};

/// With the test's own instruments when a folder is given, else those of the source tree; in English on every machine.
Run run(const QStringList &arguments, const QString &instruments = {});

/// The same through a shell that redirects its streams: ">&-", ">/dev/full". What is printed elsewhere is not seen.
Run runRedirected(const QString &redirection, const QStringList &arguments);

/// Writes a file below the folder and returns its path.
QString file(const QString &folder, const QString &name, const QByteArray &bytes);
