// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Peers.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

const QString folder = QStringLiteral(UNDERLAG_SOURCE "/build/peers/");

/// npm's own Node where ./dev had to fetch one.
QString node()
{
    const QString own = folder + u"node_modules/node/bin/node"_s;
    return QFile::exists(own) ? own : u"node"_s;
}

} // namespace

bool arePeersFetched(const QString &of)
{
    return QFile::exists(folder + of + u"node_modules"_s);
}

QJsonObject askPeer(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(node(), QStringList{u"--max-old-space-size=6000"_s, folder + script} + arguments);
    if (!process.waitForFinished(600000))
        process.kill();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace bench
