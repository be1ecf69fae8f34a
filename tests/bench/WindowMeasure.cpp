// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchVault.h"
#include "bench/Measure.h"
#include "bench/Peers.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int formSize = 1000;

/// The window's own part of the program, on a screen that is not there; nothing when it fails.
QList<double> runWindow(const QStringList &arguments)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationDirPath() + u"/underlag-bench-window"_s, arguments);
    if (!child.waitForFinished(600000) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return {};
    QList<double> numbers;
    for (const QString &word :
        QString::fromLatin1(child.readAllStandardOutput()).simplified().split(u' ', Qt::SkipEmptyParts))
        numbers.append(word.toDouble());
    return numbers;
}

Line failed(const QString &what)
{
    return {what, 0, {}, {}, u"the window could not be measured"_s};
}

std::vector<Line> keysAndSections()
{
    const QList<double> told = runWindow({u"keys"_s, QString::number(formSize)});
    if (told.size() != 5)
        return {failed(u"key press to painted"_s)};
    const QString note = u"%1, %2 real key events"_s.arg(sizeText(formSize)).arg(told[4]);
    return {{u"key press to painted, median"_s, told[0] / 1000, u"ms"_s, {}, note},
        {u"key press to painted, 99th percentile"_s, told[1] / 1000, u"ms"_s, 16, u"Enter and new sections included"_s},
        {u"section change, median"_s, told[2] / 1000, u"ms"_s, 50, {}},
        {u"section change, 99th percentile"_s, told[3] / 1000, u"ms"_s, {}, {}}};
}

Line memoryWithWindow()
{
    BenchVault vault(BenchVault::Keys::AsShipped);
    if (!vault.isGood())
        return failed(u"memory with ASI in the window"_s);
    vault.close();
    const QList<double> held = runWindow({u"asi"_s, vault.folder(), vault.assessment().toString()});
    if (held.size() != 1)
        return failed(u"memory with ASI in the window"_s);
    return {u"memory with ASI in the window"_s, held[0], u"MB"_s, 120, u"resident, after unlocking and painting"_s};
}

} // namespace

std::vector<Line> measureWindow()
{
    std::vector<Line> lines = keysAndSections();
    for (const Line &line : measureStart())
        lines.push_back(line);
    lines.push_back(memoryWithWindow());
    return lines;
}

std::vector<Line> measureWindowPeers()
{
    if (!arePeersFetched(u"window/"_s))
        return {{u"other windows"_s, 0, {}, {}, u"./dev bench window --peers fetches them"_s}};
    const QList<double> ours = runWindow({u"keys"_s, QString::number(formSize)});
    if (ours.size() != 5)
        return {failed(u"other windows"_s)};
    const QJsonObject told = askPeer(u"window/window.mjs"_s, {QString::number(formSize)});
    if (told.isEmpty())
        return {{u"SurveyJS in Chromium"_s, 0, {}, {}, u"gave no answer; is Debian's chromium here?"_s}};
    const auto line = [&](const QString &what, const QString &key, double own) {
        const double theirs = told[key].toDouble();
        return Line{u"SurveyJS %1, %2"_s.arg(told[u"version"].toString(), what), theirs, u"ms"_s, {},
            u"%1 times ours; Chromium %2, headless, frames not held back"_s.arg(theirs * 1000 / own, 0, 'f', 1)
                .arg(told[u"browser"].toString())};
    };
    return {line(u"a digit or choice, median"_s, u"key_p50_ms"_s, ours[0]),
        line(u"a digit or choice, 99th"_s, u"key_p99_ms"_s, ours[1]),
        line(u"the next page, median"_s, u"page_p50_ms"_s, ours[2])};
}

} // namespace bench
