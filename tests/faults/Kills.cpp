// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/Kills.h"

#include "app/store/AnswerTable.h"

#include <QProcess>
#include <QThread>

#include <algorithm>
#include <csignal>

namespace kills {

namespace {

Claims read(const QByteArray &said)
{
    Claims claims;
    QList<QByteArray> lines = said.split('\n');
    lines.removeLast(); // empty, or not whole
    for (const QByteArray &line : lines) {
        claims.last = line;
        claims.opened = claims.opened || line == "open";
        if (line.startsWith("saved "))
            claims.saved = std::max(claims.saved, line.sliced(6).toLongLong());
        else if (line.startsWith("trying "))
            claims.trying = line.sliced(7);
        else if (line.startsWith("done "))
            claims.done = line.sliced(5);
    }
    return claims;
}

} // namespace

Claims killed(const QStringList &arguments, int afterMicroseconds, const QString &program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(UNDERLAG_BIN "/") + program, arguments);
    if (!process.waitForStarted())
        return {};
    QByteArray said;
    while (!said.contains("open\n") && process.waitForReadyRead(10'000))
        said += process.readAll();
    QThread::usleep(static_cast<unsigned long>(afterMicroseconds));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    return read(said + process.readAll());
}

int someMicroseconds(QRandomGenerator &random, unsigned most)
{
    return 200 + int(random.bounded(most));
}

qint64 savedIn(store::Vault &vault, const cases::AssessmentId &assessment)
{
    const auto history = store::AnswerTable(vault.reader()).history(assessment);
    if (!history)
        return -1;
    for (std::size_t i = 0; i < history->size(); ++i) {
        const store::AnswerEvent &event = (*history)[i];
        if (event.sequence != qint64(i) + 1 || forms::canonicalText(event.after) != QString::number(event.sequence))
            return -1;
    }
    return qint64(history->size());
}

} // namespace kills
