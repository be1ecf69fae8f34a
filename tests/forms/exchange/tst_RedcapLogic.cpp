// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/RedcapLogic.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

RedcapVariables variables()
{
    RedcapVariables all;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"d1"_s, u"d2"_s, u"t"_s})
        all.insert(name, {name, false, {}});
    all.insert(u"f"_s, {u"f"_s, true, {{u"3"_s, u"3"_s}, {u"x y"_s, u"x_y"_s}}});
    all.insert(u"r"_s, {u"r"_s, false, {{u"x y"_s, u"x_y"_s}, {u"1"_s, u"1"_s}}});
    all.insert(u"old"_s, {u"new_name"_s, false, {}});
    return all;
}

QByteArray translated(const QByteArray &logic, LogicUse use = LogicUse::Condition)
{
    const Result<TranslatedLogic> result = translateRedcapLogic(QString::fromUtf8(logic), variables(), use);
    return result ? result->expression.toUtf8() : "error: " + result.error().where.toUtf8();
}

struct Row
{
    const char *logic;
    const char *expression;
};

constexpr Row conditions[] = {
    {"[a] > 17 and [f(3)] = \"1\"", "${a} > 17 and selected(${f}, '3')"},
    {"[f(3)] = '0'", "not(selected(${f}, '3'))"},
    {"[f(3)] <> '1'", "not(selected(${f}, '3'))"},
    {"'1' = [f(3)]", "selected(${f}, '3')"},
    {"[f(3)]", "selected(${f}, '3')"},
    {"[f(x y)] = 1", "selected(${f}, 'x_y')"},
    {"[r] = 'x y'", "${r} = 'x_y'"},
    {"[OLD]=''", "${new_name} = ''"},
    {"[a]<>'' OR [b] != \"2\"", "${a} != '' or ${b} != '2'"},
    {"([a]='1' or [b]='1') and [c]='1'", "(${a} = '1' or ${b} = '1') and ${c} = '1'"},
    {"[a]='1' or [b]='1' and [c]='1'", "${a} = '1' or ${b} = '1' and ${c} = '1'"},
    {"not([a] = 1)", "not(${a} = 1)"},
    {"!([a] = 1) && ([b] = 2)", "not(${a} = 1) and ${b} = 2"},
    {"[a] - ([b] - [c]) > 2", "${a} - (${b} - ${c}) > 2"},
    {"([a] - [b]) * [c] > 2", "(${a} - ${b}) * ${c} > 2"},
    {"[a]/[b] >= .5 # a note\n", "${a} div ${b} >= .5"},
    {"[a] // first\n = /* then */ 1", "${a} = 1"},
    {"[a] % 2 = 0", "${a} mod 2 = 0"},
    {"[a] = \"it's\"", "${a} = \"it's\""},
    {"[a:value] = -1", "${a} = -1"},
    {"contains([t], \"ABC\")",
        "contains(translate(${t}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÍÎÏÑÓÔÕÖØÚÛÜÝ', "
        "'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëíîïñóôõöøúûüý'), 'abc')"},
    {"isblankormissingcode([a])", "(${a}) = ''"},
};

constexpr Row values[] = {
    {"round(([a]*10000)/(([b])^(2)),1)", "round(${a} * 10000 div pow(${b}, 2), 1)"},
    {"if([a]='',0,[a])", "if(${a} = '', 0, ${a})"},
    {"sum([a],[b],2)", "if(count-non-empty(${a}, ${b}, 2) = 0, '', sum(coalesce(${a}, 0), coalesce(${b}, 0), 2))"},
    {"mean([a],[b])", "(sum(coalesce(${a}, 0), coalesce(${b}, 0)) div count-non-empty(${a}, ${b}))"},
    {"min([a],3)", "if(count-non-empty(${a}, 3) = 0, '', min(coalesce(${a}, 1 div 0), 3))"},
    {"[f(3)] + [f(x y)]", "number(selected(${f}, '3')) + number(selected(${f}, 'x_y'))"},
    {"[f(3)]", "number(selected(${f}, '3'))"},
    {"datediff([d1],[d2],\"y\",true)", "(${d2} - ${d1}) div 365.2425"},
    {"datediff([d1],'today','d')", "abs(today() - ${d1})"},
    {"datediff([d1],[d2],'M','mdy')", "abs(${d2} - ${d1}) div 30.44"},
    {"rounddown(datediff([d1],[d2],'y'))", "floor(abs(${d2} - ${d1}) div 365.2425)"},
    {"log([a], 2)", "log(${a}) div log(2)"},
    {"2^3^2", "pow(pow(2, 3), 2)"},
    {"-[a]^2", "-pow(${a}, 2)"},
    {"left([t], 2)", "substring(${t}, 1, 2)"},
    {"right([t], 2)", "substr(${t}, -(2))"},
    {"mid([t], 2, 3)", "substring(${t}, 2, 3)"},
    {"year([d1])", "number(format-date(${d1}, '%Y'))"},
    {"roundup([a])", "ceiling(${a})"},
};

} // namespace

class TestRedcapLogic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditionsAreTranslated()
    {
        for (const Row &row : conditions)
            QCOMPARE(translated(row.logic), QByteArray(row.expression));
    }

    void calculationsAreTranslated()
    {
        for (const Row &row : values)
            QCOMPARE(translated(row.logic, LogicUse::Value), QByteArray(row.expression));
    }

    void whatHasNoMeaningSaysWhere_data()
    {
        QTest::addColumn<QString>("logic");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("place");
        const int refused = int(Error::Code::Refused);
        const int syntax = int(Error::Code::Syntax);
        const int schema = int(Error::Code::Schema);
        QTest::newRow("another event") << u"[visit_1][a] = 1"_s << refused << u"character 1"_s;
        QTest::newRow("another instance") << u"1 = [a][2]"_s << refused << u"character 5"_s;
        QTest::newRow("unknown variable") << u"[a] = [nowhere]"_s << refused << u"character 7"_s;
        QTest::newRow("smart variable") << u"[user-name] = 'x'"_s << refused << u"character 1"_s;
        QTest::newRow("a label") << u"[a:label] = 'x'"_s << refused << u"character 1"_s;
        QTest::newRow("unknown choice") << u"[f(9)] = 1"_s << refused << u"character 1"_s;
        QTest::newRow("no checkbox") << u"[a(1)] = 1"_s << refused << u"character 1"_s;
        QTest::newRow("a whole checkbox") << u"[f] = 1"_s << refused << u"character 1"_s;
        QTest::newRow("unknown function") << u"stdev([a],[b])"_s << refused << u"character 1"_s;
        QTest::newRow("wrong number of arguments") << u"abs([a],[b])"_s << syntax << u"character 1"_s;
        QTest::newRow("unknown unit") << u"datediff([d1],[d2],'w')"_s << refused << u"character 1"_s;
        QTest::newRow("a checkbox is 1 or 0") << u"[f(3)] = 'yes'"_s << syntax << u"character 15"_s;
        QTest::newRow("a bare word") << u"[a] = nothing"_s << refused << u"character 7"_s;
        QTest::newRow("empty") << QString() << syntax << u"character 1"_s;
        QTest::newRow("no value") << u"[a] ="_s << syntax << u"character 6"_s;
        QTest::newRow("not closed") << u"([a] = 1"_s << syntax << u"character 9"_s;
        QTest::newRow("text not closed") << u"[a] = 'x"_s << syntax << u"character 7"_s;
        QTest::newRow("field not closed") << u"[a = 1"_s << syntax << u"character 1"_s;
        QTest::newRow("left over") << u"[a] = 1 [b]"_s << syntax << u"character 9"_s;
        QTest::newRow("no number") << u"[a] = 1.2.3"_s << syntax << u"character 7"_s;
        QTest::newRow("foreign") << u"[a] = 1;"_s << syntax << u"character 8"_s;
        QTest::newRow("too long") << QString(10'001, u' ') << schema << u"character 1"_s;
        QTest::newRow("too deep") << QString(5000, u'(') << schema << u"character 42"_s;
        QTest::newRow("too deep, not") << QString(5000, u'!') << schema << u"character 42"_s;
    }
    void whatHasNoMeaningSaysWhere()
    {
        QFETCH(QString, logic);
        const auto result = translateRedcapLogic(logic, variables(), LogicUse::Condition);
        QVERIFY(!result);
        QTEST(int(result.error().code), "code");
        QTEST(result.error().where, "place");
        QVERIFY(!result.error().detail.isEmpty());
    }

    void whatWouldGrowPastAllSenseIsRefused()
    {
        QString logic = u"[a]"_s;
        for (int i = 0; i < 30; ++i)
            logic = u"isnumber(%1)"_s.arg(logic); // each doubles what it is given
        const auto result = translateRedcapLogic(logic, variables(), LogicUse::Value);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Schema);
    }

    void aValueThatMayDifferIsRemarkedOn()
    {
        const auto result = translateRedcapLogic(u"sum([a]-1, [b])"_s, variables(), LogicUse::Value);
        QVERIFY_RESULT(result);
        QCOMPARE(result->remarks.size(), 1);
    }
};

UNDERLAG_TEST(TestRedcapLogic)
#include "tst_RedcapLogic.moc"
