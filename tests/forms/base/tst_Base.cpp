// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/base/Clock.h"
#include "forms/base/Id.h"
#include "forms/base/LocalText.h"
#include "forms/base/Result.h"
#include "support/Register.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{Error::Code::Type, u"number"_s, u"odd"_s};
    return number / 2;
}

Result<int> quarter(int number)
{
    TRY_ASSIGN(const int halved, half(number));
    return half(halved);
}

Result<void> onlyEven(int number)
{
    TRY(half(number));
    return {};
}

using CatId = Id<struct CatTag>;

} // namespace

class TestBase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anErrorLeavesTheFunctionThatTried();
    void stepsChainUntilTheFirstError();
    void newIdsAreUniqueAndOrderedByTime();
    void anIdIsAUuidOfVersion7();
    void whatIsNoUuidIsTheNullId();
    void aTextFallsBackOnTheFirstLanguageAndThenOnAny();
    void aFixedClockStandsStill();
};

void TestBase::anErrorLeavesTheFunctionThatTried()
{
    QCOMPARE(*quarter(12), 3);
    QVERIFY(!quarter(6));
    QCOMPARE(quarter(6).error().detail, u"odd"_s);
    QVERIFY(onlyEven(2));
    QCOMPARE(onlyEven(3).error().code, Error::Code::Type);
}

void TestBase::stepsChainUntilTheFirstError()
{
    QCOMPARE(*half(12).and_then(half), 3);
    QVERIFY(!half(6).and_then(half).and_then(half));
    QCOMPARE(half(3).and_then(half).error().where, u"number"_s);
}

void TestBase::newIdsAreUniqueAndOrderedByTime()
{
    QSet<CatId> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(CatId::create());
    QCOMPARE(ids.size(), 1000);
    const QString first = CatId::create().toString();
    QTest::qWait(2);
    QVERIFY(first < CatId::create().toString());
}

void TestBase::anIdIsAUuidOfVersion7()
{
    const CatId id = CatId::create();
    const QString text = id.toString();
    QCOMPARE(text.size(), 36);
    QCOMPARE(text[14], u'7');
    QVERIFY(u"89ab"_s.contains(text[19])); // RFC 9562's variant
    QCOMPARE(CatId::fromString(text), id);
    const qint64 milliseconds = text.first(13).remove(u'-').toLongLong(nullptr, 16);
    QVERIFY(qAbs(milliseconds - QDateTime::currentMSecsSinceEpoch()) < 60'000);
}

void TestBase::whatIsNoUuidIsTheNullId()
{
    QVERIFY(CatId::fromString(u"not an id"_s).isNull());
    QVERIFY(CatId().isNull());
    QVERIFY(!CatId::create().isNull());
}

void TestBase::aTextFallsBackOnTheFirstLanguageAndThenOnAny()
{
    const LocalText text({{u"en"_s, u"Yes"_s}, {u"fi"_s, u"Kyllä"_s}});
    QCOMPARE(text.in(u"fi"_s, u"en"_s), u"Kyllä"_s);
    QCOMPARE(text.in(u"sv"_s, u"fi"_s), u"Kyllä"_s);
    QCOMPARE(text.in(u"sv"_s), u"Yes"_s);
    QCOMPARE(LocalText().in(u"sv"_s), QString());
    QVERIFY(text.has(u"en"_s) && !text.has(u"sv"_s));
}

void TestBase::aFixedClockStandsStill()
{
    FixedClock clock(QDateTime(QDate(2026, 3, 14), QTime(23, 59)));
    QCOMPARE(clock.today(), QDate(2026, 3, 14));
    clock.set(clock.now().addSecs(120));
    QCOMPARE(clock.today(), QDate(2026, 3, 15));
}

UNDERLAG_TEST(TestBase)
#include "tst_Base.moc"
