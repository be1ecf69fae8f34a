// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// What was typed must not come to lie in a core file.
void forbidCoreFiles()
{
    constexpr rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
}

/// A standard stream that is closed would be the number of the next file opened, and what is printed would go into a
/// vault's file. What takes its place here can be neither read nor printed to.
void holdStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

/// Only paper needs fonts, and never a screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const cli::Command *const command = cli::findCommand(wordsOf(argc, argv));
    if (!command || !command->isPaper)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreFiles();
    holdStandardStreams();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"underlag-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNDERLAG_VERSION));
    QTranslator texts;
    if (texts.load(QLocale::system(), u"underlag"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&texts);
    cli::Console console;
    return cli::run(QCoreApplication::arguments().mid(1), console);
}
