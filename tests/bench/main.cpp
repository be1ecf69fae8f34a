// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Child.h"
#include "bench/Measure.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QLatin1StringView name; ///< what `underlag-bench NAME` chooses
    bench::Measure measure;
    bool isOnlyAsked = false; ///< left out unless named
    QLatin1StringView with = {}; ///< and only beside this one
};

constexpr Entry measures[] = {
    {"expression"_L1, bench::measureExpressions},
    {"answer"_L1, bench::measureAnswers},
    {"load"_L1, bench::measureLoading},
    {"durable"_L1, bench::measureDurable},
    {"start"_L1, bench::measureStart},
    {"unlock"_L1, bench::measureUnlock},
    {"memory"_L1, bench::measureMemory},
    {"engine"_L1, bench::measureEngine, true},
    {"--peers"_L1, bench::measurePeers, true, "engine"_L1},
    {"--peers"_L1, bench::measureRealPeers, true, "engine"_L1},
    {"window"_L1, bench::measureWindow, true},
    {"--peers"_L1, bench::measureWindowPeers, true, "window"_L1},
};

QString numberText(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString verdictOf(const bench::Line &line)
{
    if (!line.goal)
        return {};
    return line.value <= *line.goal ? u"met"_s : u"MISSED"_s;
}

void print(const bench::Line &line)
{
    const QString value = line.unit.isEmpty() ? u"-"_s : numberText(line.value) + u' ' + line.unit;
    const QString goal = line.goal ? u"<= "_s + numberText(*line.goal) + u' ' + line.unit : QString();
    const QString row = line.what.leftJustified(44) + value.rightJustified(14) + goal.rightJustified(18) + u"  "_s
        + verdictOf(line).leftJustified(8) + line.note;
    std::printf("%s\n", qPrintable(row.trimmed()));
    std::fflush(stdout);
}

bool isChosen(const Entry &entry, const QStringList &chosen)
{
    if (chosen.isEmpty())
        return !entry.isOnlyAsked;
    return chosen.contains(QString(entry.name)) && (entry.with.isEmpty() || chosen.contains(QString(entry.with)));
}

} // namespace

/// Speed and memory beside the goals. With names as arguments: only those measures.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList chosen = application.arguments().mid(1);
    if (chosen.value(0) == "--child"_L1)
        return bench::workAsChild(chosen.value(1), chosen.mid(2));
    int ran = 0;
    std::printf("%-44s%14s%18s\n", "measure", "measured", "goal");
    for (const Entry &entry : measures) {
        if (!isChosen(entry, chosen))
            continue;
        ++ran;
        for (const bench::Line &line : entry.measure())
            print(line);
    }
    if (ran > 0)
        return 0;
    std::fprintf(stderr, "No measure has that name. There are:");
    for (const Entry &entry : measures)
        std::fprintf(stderr, " %s", entry.name.data());
    std::fprintf(stderr, "\n");
    return 2;
}
