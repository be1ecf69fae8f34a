// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Practice.h" // tests/app/store
#include "faults/Kills.h"

#include <QCoreApplication>

#include <cstdio>

using namespace practice;

namespace {

int failed(const char *what, int kill)
{
    std::fprintf(stderr, "%s, at kill %d\n", what, kill);
    return 1;
}

} // namespace

/// underlag-faults [KILLS]: the kill test of tests/app/store as long as one wants, on the disk and not in memory.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int times = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 5000;
    auto scene = std::make_unique<Scene>();
    if (times < 1 || !scene->vault)
        return 2;
    const auto assessment = addAssessment(*scene->vault);
    scene->vault.reset();
    if (!assessment)
        return 2;
    QRandomGenerator random = QRandomGenerator::securelySeeded();
    const QStringList arguments{u"answers"_s, scene->folder(), u"one two three"_s, assessment->toString()};
    qint64 before = 0;
    for (int kill = 1; kill <= times; ++kill) {
        const kills::Claims claims = kills::killed(arguments, kills::someMicroseconds(random));
        const auto vault = scene->open();
        if (!claims.opened || !vault)
            return failed("the vault does not open", kill);
        const qint64 saved = kills::savedIn(**vault, *assessment);
        if (saved < std::max(claims.saved, before))
            return failed("an answer that was said to be saved is lost", kill);
        before = saved;
        const auto check = (*vault)->verify();
        if (kill % 20 == 0 && (!check || !check->isWhole()))
            return failed("the vault is damaged", kill);
        if (kill % 100 == 0)
            std::printf("%d kills, %lld answers, none lost\n", kill, static_cast<long long>(saved));
        std::fflush(stdout);
    }
    std::printf("%d kills, %lld answers, none lost\n", times, static_cast<long long>(before));
    return 0;
}
