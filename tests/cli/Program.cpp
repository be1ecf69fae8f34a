// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace {

Run runProgram(const QString &name, const QStringList &arguments, const QString &instruments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"UNDERLAG_INSTRUMENTS"_s,
        instruments.isEmpty() ? QStringLiteral(UNDERLAG_SOURCE "/instruments") : instruments);
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice()); // no terminal: a passphrase is never waited for
    program.start(name, arguments);
    constexpr int patience = 120'000;
    if (!program.waitForFinished(patience) || program.exitStatus() != QProcess::NormalExit)
        return {.status = -1, .out = {}, .err = program.errorString()};
    return {.status = program.exitCode(),
        .out = QString::fromUtf8(program.readAllStandardOutput()),
        .err = QString::fromUtf8(program.readAllStandardError())};
}

QString underlagCli()
{
    return QStringLiteral(UNDERLAG_BIN "/underlag-cli");
}

} // namespace

Run run(const QStringList &arguments, const QString &instruments)
{
    return runProgram(underlagCli(), arguments, instruments);
}

Run runRedirected(const QString &redirection, const QStringList &arguments)
{
    const QString command = uR"(exec "$0" "$@" )"_s + redirection;
    return runProgram(u"sh"_s, QStringList{u"-c"_s, command, underlagCli()} + arguments, {});
}

QJsonObject Run::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QString file(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile made(path);
    if (made.open(QIODevice::WriteOnly))
        made.write(bytes);
    return path;
}
