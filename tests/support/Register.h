// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace support {

/// The test classes of one executable; each tst_X.cpp adds its own with UNDERLAG_TEST.
std::vector<std::function<std::unique_ptr<QObject>()>> &registeredTests();

struct Registration
{
    explicit Registration(std::function<std::unique_ptr<QObject>()> make)
    {
        registeredTests().push_back(std::move(make));
    }
};

} // namespace support

/// Adds a test class to its folder's executable.
#define UNDERLAG_TEST(TestClass)                                                                                       \
    static const support::Registration registration_##TestClass([] { return std::make_unique<TestClass>(); });

/// Fails the test with the error's own words when a Result holds one.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &checked_ = (result);                                                                               \
        QVERIFY2(checked_.has_value(),                                                                                 \
            checked_.has_value()                                                                                       \
                ? ""                                                                                                   \
                : qPrintable(checked_.error().where + QStringLiteral(": ") + checked_.error().detail));                \
    } while (false)
