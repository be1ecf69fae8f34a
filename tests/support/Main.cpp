// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using TestApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

std::vector<std::function<std::unique_ptr<QObject>()>> &support::registeredTests()
{
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

/// Runs every test class of this folder. `test_x -c TestName` runs one class; what follows goes to Qt Test.
int main(int argc, char **argv)
{
    TestApplication application(argc, argv);
    QStringList arguments = application.arguments();
    QString only;
    if (arguments.size() > 2 && arguments[1] == QLatin1String("-c")) {
        only = arguments[2];
        arguments.remove(1, 2);
    }
    int failed = 0;
    int ran = 0;
    for (const auto &make : support::registeredTests()) {
        const std::unique_ptr<QObject> test = make();
        if (!only.isEmpty() && only != QLatin1String(test->metaObject()->className()))
            continue;
        ++ran;
        failed += QTest::qExec(test.get(), arguments);
    }
    return ran == 0 ? 1 : (failed > 0 ? 1 : 0);
}
