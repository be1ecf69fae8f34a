// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// underlag-bench-window JOB [ITEMS]: what needs the window's libraries, run by underlag-bench as a child. Prints its
// numbers on one line; without one it could not measure.
#include "app/operations/Caseload.h"
#include "app/operations/Interview.h"
#include "app/operations/ReviewAssessment.h"
#include "app/ui/interview/InterviewPage.h"
#include "app/ui/parts/Language.h"
#include "app/ui/parts/Theme.h"
#include "app/ui/shell/Desk.h"
#include "app/ui/shell/MainWindow.h"
#include "app/ui/shell/Settings.h"
#include "bench/BenchVault.h"
#include "bench/SyntheticForm.h"
#include "bench/window/PaintedWindow.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using bench::PaintedWindow;

namespace {

constexpr QSize windowSize(1500, 950);
constexpr int warmUp = 60; ///< answers given before any is timed

double at(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? -1 : times[size_t(double(times.size() - 1) * share)];
}

forms::Result<cases::AssessmentId> beginSynthetic(bench::BenchVault &vault, int items)
{
    const QString folder = vault.path(u"instruments"_s);
    QDir().mkpath(folder + u"/synthetic"_s);
    QFile file(folder + u"/synthetic/synthetic.yaml"_s);
    if (!file.open(QIODevice::WriteOnly))
        return forms::Error{forms::Error::Code::Io, file.fileName(), {}};
    file.write(bench::syntheticForm(items));
    file.close();
    qputenv("UNDERLAG_INSTRUMENTS", folder.toUtf8());
    operations::Caseload caseload(vault.session());
    TRY_ASSIGN(const cases::Assessment asi, caseload.assessment(vault.assessment()));
    TRY_ASSIGN(const cases::AssessmentId id,
        caseload.startAssessment({.client = asi.client,
            .instrument = u"synthetic"_s,
            .variant = u"baseline"_s,
            .interviewDate = QDate(2026, 3, 3)}));
    TRY(operations::ReviewAssessment(vault.session(), id).take(review::Action::Begin));
    return id;
}

/// Through the whole form as a practised hand does: a number or a choice, Enter, the next.
struct Times
{
    std::vector<double> keys;
    std::vector<double> sections;
};

Times walk(PaintedWindow &window, int items)
{
    Times times;
    quint32 seed = 1;
    const auto below = [&seed](quint32 most) {
        seed = seed * 1664525 + 1013904223;
        return quint32((quint64(seed) * most) >> 32);
    };
    for (int answer = 0; answer < items; ++answer) {
        const QString digit = QString::number(below(3));
        for (const double time : {window.press(digit[0].unicode(), digit), window.press(Qt::Key_Return)}) {
            if (answer >= warmUp && time >= 0)
                times.keys.push_back(time);
        }
        if (answer % 10 == 9)
            PaintedWindow::settle(70); // the interviewer listens; what waits for a rest is done
    }
    for (const int key : {Qt::Key_PageUp, Qt::Key_PageDown}) {
        for (int i = 0; i < 60; ++i) {
            if (const double time = window.press(key); time >= 0 && i > 0)
                times.sections.push_back(time);
            PaintedWindow::settle(5);
        }
    }
    return times;
}

int measureKeys(int items)
{
    bench::BenchVault vault;
    if (!vault.isGood())
        return 1;
    const auto id = beginSynthetic(vault, items);
    if (!id) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(id.error().where), qPrintable(id.error().detail));
        return 1;
    }
    auto interview = operations::Interview::open(vault.session(), *id);
    if (!interview)
        return 1;
    PaintedWindow window;
    auto *const column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    ui::InterviewSettings settings;
    settings.client = u"Klient 0"_s;
    auto *const page = new ui::InterviewPage(**interview, settings);
    column->addWidget(page);
    window.resize(windowSize);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return 1;
    PaintedWindow::settle(200);
    const Times times = walk(window, items);
    if (times.keys.size() < size_t(items) || times.sections.empty())
        return 1;
    std::printf("%.1f %.1f %.1f %.1f %zu\n", at(times.keys, 0.5), at(times.keys, 0.99), at(times.sections, 0.5),
        at(times.sections, 0.99), times.keys.size());
    delete page; // before its interview
    return 0;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The whole program with an ASI on the screen, in a vault that somebody made before.
int holdAsi(ui::Theme &theme, const QString &folder, const QString &assessment)
{
    ui::Language language;
    ui::Settings settings;
    language.choose(u"sv"_s);
    ui::MainWindow window({.theme = theme, .language = language, .settings = settings});
    window.resize(windowSize);
    window.show();
    window.activateWindow();
    window.openVault(folder);
    if (!QTest::qWaitForWindowActive(&window))
        return 1;
    const keys::SecretBytes words = bench::passphrase();
    for (const unsigned char byte : words.bytes()) {
        const QChar sign(ushort{byte});
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(sign.toUpper().unicode()), QString(sign),
            Qt::NoModifier);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    if (!QTest::qWaitFor([&window] { return window.desk() != nullptr; }, 30000))
        return 1;
    window.desk()->openAssessment(cases::AssessmentId::fromString(assessment));
    PaintedWindow::settle(1000);
    (void)window.grab();
    std::printf("%.1f\n", residentMegabytes());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Underlag"_s);
    QCoreApplication::setApplicationName(u"bench"_s);
    QTemporaryDir home;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    ui::Theme theme(application);
    theme.choose(ui::Theme::Choice::Light);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == "keys"_L1)
        return measureKeys(arguments.value(1).toInt());
    if (arguments.value(0) == "asi"_L1)
        return holdAsi(theme, arguments.value(1), arguments.value(2));
    std::fprintf(stderr, "underlag-bench runs this\n");
    return 2;
}
