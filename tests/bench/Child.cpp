// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Child.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

struct Job
{
    QLatin1StringView name;
    std::optional<QList<double>> (*work)(const QStringList &arguments);
};

constexpr Job jobs[] = {
    {"unlock"_L1, unlockOnce},
    {"asi"_L1, holdAsi},
    {"engine"_L1, answerEngine},
    {"count"_L1, countEngine},
    {"real"_L1, answerReal},
};

} // namespace

std::optional<QList<double>> runChild(const QString &job, const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s, job} + arguments);
    if (!child.waitForFinished(120000) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        return {};
    QList<double> numbers;
    for (const QString &word : QString::fromLatin1(child.readAllStandardOutput()).split(u' ', Qt::SkipEmptyParts))
        numbers.append(word.toDouble());
    return numbers;
}

int workAsChild(const QString &job, const QStringList &arguments)
{
    for (const Job &known : jobs) {
        if (job != known.name)
            continue;
        const auto numbers = known.work(arguments);
        if (!numbers)
            return 1;
        for (const double number : *numbers)
            std::printf("%.3f ", number);
        return 0;
    }
    return 2;
}

} // namespace bench
