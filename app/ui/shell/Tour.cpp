// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/Tour.h"

#include "app/ui/parts/Language.h"
#include "app/ui/parts/Theme.h"
#include "app/ui/shell/MainWindow.h"
#include "app/ui/shell/StartPage.h"
#include "app/ui/shell/TourSteps.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// An empty folder of its own: a tour never stands in another's leavings.
bool emptied(const QString &folder)
{
    QDir dir(folder);
    const bool isOurs = !dir.exists() || dir.isEmpty() || dir.exists(u"tour.txt"_s);
    if (!isOurs || (dir.exists() && !dir.removeRecursively()))
        return false;
    QFile mark(folder + u"/tour.txt"_s);
    return QDir().mkpath(folder) && mark.open(QIODevice::WriteOnly);
}

int walk(TourSteps &steps, QTextStream &out)
{
    for (const TourSteps::Step &step : TourSteps::all()) {
        QElapsedTimer clock;
        clock.start();
        const auto done = (steps.*step.run)();
        if (!done) {
            out << "did not work: " << step.name << ": " << done.error().where << ' ' << done.error().detail
                << Qt::endl;
            return 1;
        }
        out << step.name << " (" << clock.elapsed() << " ms)" << Qt::endl;
    }
    return 0;
}

} // namespace

int runTour(QApplication &application, const QString &folder)
{
    QTextStream out(stdout);
    const QString place = QDir(folder).absolutePath();
    if (!emptied(place)) {
        out << place << " is not empty and not a tour's: choose another folder" << Qt::endl;
        return 1;
    }
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place + u"/settings"_s); // not the reader's own
    Theme theme(application);
    Language language;
    Settings settings;
    settings.setLanguage(u"sv"_s);
    settings.setTheme(u"light"_s);
    language.choose(u"sv"_s);
    TourAnswers answers(place);
    MainWindow window({.theme = theme, .language = language, .settings = settings, .ask = &answers});
    window.applySettings();
    window.startPage().setDemoFolder(place + u"/made-up-caseload"_s);
    window.resize(1600, 1000);
    window.show();
    window.activateWindow();
    TourHands hands(window);
    if (!hands.waitUntil(u"the window"_s, [&] { return window.isActiveWindow(); }, 3000))
        QApplication::setActiveWindow(&window); // no window manager: nobody else will
    TourCamera camera(window, settings, place);
    TourSteps steps(window, hands, camera, answers, place);
    const int result = walk(steps, out);
    out << camera.taken() << " pictures, papers and the release: " << place << Qt::endl;
    return result;
}

} // namespace ui
