// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/IdentityNumber.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using cases::IdentityNumber;
using cases::Sex;

namespace {
const QDate today(2026, 8, 31);
}

/// Every number here is of the authority's test series, or wrong on purpose.
class TestIdentityNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightNumbersAreRead_data();
    void rightNumbersAreRead();
    void wrongNumbersSayWhy_data();
    void wrongNumbersSayWhy();
    void oneWrongDigitIsAlwaysSeen();
    void listsCanHideIt();
};

void TestIdentityNumber::rightNumbersAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<bool>("woman");
    QTest::addColumn<bool>("coordination");
    QTest::addRow("twelve digits") << u"201104272396"_s << u"201104272396"_s << QDate(2011, 4, 27) << false << false;
    QTest::addRow("woman") << u"190203029806"_s << u"190203029806"_s << QDate(1902, 3, 2) << true << false;
    QTest::addRow("even third") << u"201805122387"_s << u"201805122387"_s << QDate(2018, 5, 12) << true << false;
    QTest::addRow("hyphen") << u"19881006-2383"_s << u"198810062383"_s << QDate(1988, 10, 6) << true << false;
    QTest::addRow("short") << u"880328-2394"_s << u"198803282394"_s << QDate(1988, 3, 28) << false << false;
    QTest::addRow("short without hyphen")
        << u"8803282394"_s << u"198803282394"_s << QDate(1988, 3, 28) << false << false;
    QTest::addRow("a hundred or older") << u"020302+9806"_s << u"190203029806"_s << QDate(1902, 3, 2) << true << false;
    QTest::addRow("coordination") << u"191401682396"_s << u"191401682396"_s << QDate(1914, 1, 8) << false << true;
    QTest::addRow("coordination, later") << u"197505722392"_s << u"197505722392"_s << QDate(1975, 5, 12) << false
                                         << true;
    QTest::addRow("coordination, short") << u"701063-2391"_s << u"197010632391"_s << QDate(1970, 10, 3) << false
                                         << true;
    QTest::addRow("spaces and a long dash")
        << u" 19881006 \u2013 2383 "_s << u"198810062383"_s << QDate(1988, 10, 6) << true << false;
}

void TestIdentityNumber::rightNumbersAreRead()
{
    QFETCH(QString, typed);
    QFETCH(bool, woman);
    QFETCH(bool, coordination);
    const auto number = IdentityNumber::read(typed, today);
    QVERIFY_RESULT(number);
    QTEST(number->digits, "digits");
    QTEST(number->birthDate, "birth");
    QCOMPARE(number->sex, woman ? Sex::Woman : Sex::Man);
    QCOMPARE(number->kind == IdentityNumber::Kind::Coordination, coordination);
    QVERIFY(number->isTest);
}

void TestIdentityNumber::wrongNumbersSayWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::addRow("check digit") << u"198810062384"_s << u"check-digit"_s;
    QTest::addRow("29 February in a common year") << u"201102292396"_s << u"date"_s;
    QTest::addRow("day 00") << u"201104002396"_s << u"date"_s;
    QTest::addRow("day 60") << u"201104602396"_s << u"date"_s;
    QTest::addRow("day 92") << u"201104922396"_s << u"date"_s;
    QTest::addRow("month 13") << u"201113272396"_s << u"date"_s;
    QTest::addRow("eleven digits") << u"20110427239"_s << u"length"_s;
    QTest::addRow("nothing") << QString() << u"length"_s;
    QTest::addRow("letter") << u"19881006T383"_s << u"character"_s;
    QTest::addRow("hyphen elsewhere") << u"1988-10062383"_s << u"character"_s;
    QTest::addRow("plus with century") << u"19020302+9806"_s << u"character"_s;
    QTest::addRow("digits of another script")
        << u"\u0661\u0669\u0668\u0668\u0661\u0660\u0660\u0666\u0662\u0663\u0668\u0663"_s << u"character"_s;
    QTest::addRow("not yet born") << u"203001012384"_s << u"future"_s;
    QTest::addRow("later this year") << u"261231-2380"_s << u"future"_s;
}

void TestIdentityNumber::wrongNumbersSayWhy()
{
    QFETCH(QString, typed);
    const auto number = IdentityNumber::read(typed, today);
    QVERIFY(!number);
    QCOMPARE(number.error().code, forms::Error::Code::Type);
    QTEST(number.error().where, "why");
    QVERIFY(!number.error().detail.contains(u"2396"_s)); // no error repeats what was typed
}

void TestIdentityNumber::oneWrongDigitIsAlwaysSeen()
{
    const QString right = u"198810062383"_s;
    for (int at = 2; at < right.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString typed = right;
            typed[at] = digit;
            QCOMPARE(IdentityNumber::read(typed, today).has_value(), typed == right);
        }
    }
}

void TestIdentityNumber::listsCanHideIt()
{
    const auto number = IdentityNumber::read(u"881006-2383"_s, today);
    QVERIFY_RESULT(number);
    QCOMPARE(number->shown(), u"19881006-2383"_s);
    QCOMPARE(number->masked(), u"1988****-****"_s);
}

UNDERLAG_TEST(TestIdentityNumber)
#include "tst_IdentityNumber.moc"
