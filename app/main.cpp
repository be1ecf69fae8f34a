// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Language.h"
#include "app/ui/parts/Theme.h"
#include "app/ui/shell/MainWindow.h"
#include "app/ui/shell/Tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEvent>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// Memory with answers and keys in it must not end in a file: no core dumps, no reading by other processes.
void keepMemoryPrivate()
{
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"vault"_s, u"Open the vault in this folder."_s, u"folder"_s},
        {u"language"_s, u"sv or en."_s, u"language"_s},
        {u"theme"_s, u"follow, light, dark or high-contrast."_s, u"theme"_s},
        {u"tour"_s, u"Take the whole job through the window and leave pictures and documents in this folder."_s,
            u"folder"_s},
    });
    QCommandLineOption untilPainted(u"until-painted"_s);
    untilPainted.setFlags(QCommandLineOption::HiddenFromHelp); // for ./dev bench
    parser.addOption(untilPainted);
    parser.addPositionalArgument(u"folder"_s, u"The same as --vault."_s, u"[folder]"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

/// Ends the program once its first page has been painted, so that a start can be timed from outside.
class EndWhenPainted : public QObject
{
public:
    using QObject::QObject;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    keepMemoryPrivate();
    QCoreApplication::setOrganizationName(u"Underlag"_s);
    QCoreApplication::setApplicationName(u"underlag"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNDERLAG_VERSION));
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"underlag"_s);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(u"tour"_s))
        return ui::runTour(application, parser.value(u"tour"_s));

    ui::Theme theme(application);
    ui::Language language;
    ui::Settings settings;
    if (parser.isSet(u"language"_s))
        settings.setLanguage(parser.value(u"language"_s));
    if (parser.isSet(u"theme"_s))
        settings.setTheme(parser.value(u"theme"_s));
    language.choose(settings.language());
    ui::MainWindow window({.theme = theme, .language = language, .settings = settings});
    window.applySettings();
    const QStringList folders = parser.values(u"vault"_s) + parser.positionalArguments();
    if (!folders.isEmpty())
        window.openVault(folders.first());
    if (parser.isSet(u"until-painted"_s))
        window.installEventFilter(new EndWhenPainted(&window));
    window.show();
    return QApplication::exec();
}
