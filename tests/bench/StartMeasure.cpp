// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Measure.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// The program as installed, on a screen that is not there, until its first page is painted.
bool startOnce(const QString &program)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(program, {u"--until-painted"_s});
    return process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

std::vector<Line> measureStart()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/underlag"_s;
    if (!startOnce(program)) // and warms the page cache
        return {{u"start to first window"_s, 0, {}, {}, u"the window's program is not here or does not start"_s}};
    const double time = medianOf(9, [&program] { (void)startOnce(program); });
    return {{u"start to first window"_s, time / 1000, u"ms"_s, 250,
        u"process start to first page painted and gone again, offscreen, warm page cache, median of 9"_s}};
}

} // namespace bench
