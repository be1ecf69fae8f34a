// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "support/Scenario.h"

using namespace Qt::StringLiterals;
using namespace forms;
using support::Scenario;

namespace {

const char *const skips = R"yaml(survey:
  - type: group
    name: g
    label: G
    children:
      - { type: integer, name: days, label: D, parameters: { min: 0, max: 30 } }
      - { type: integer, name: soft, label: S, set: [{ when: "${days} = 0", to: 0 }] }
      - { type: integer, name: hard, label: H, set: [{ when: "${days} = 0", to: 0, force: true }] }
      - { type: integer, name: over, label: O, missing_codes: [X, N], set: [{ when: "${days} = 0", to: N }] }
      - { type: integer, name: away, label: A, missing_codes: [N], set: [{ when: "${days} = 0", to: N, force: true }] }
      - { type: calculate, name: sum, calculation: "${soft} + ${hard}" }
      - { type: calculate, name: why, calculation: "missing-code(${over})" }
)yaml";

} // namespace

class TestFormEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // bad input
    void whatAnItemCannotHoldIsRefused();
    void whatIsComputedOrReadOnlyTakesNoAnswer();
    void anAnswerOutOfRangeIsKeptAndPointedOut();
    void aChainThatDoublesEndsInBlank();
    void aRuleThatGivesUpIsNotMet();
    void whatWasStoredAndIsWrongIsPointedOut_data();
    void whatWasStoredAndIsWrongIsPointedOut();

    // set rules
    void aRuleRecordsWhileItHoldsAndIsUndone();
    void anAnswerOfOnesOwnStandsAgainstARule();
    void aForcedRuleKeepsTheGivenAnswerAside();
    void aSpecialCodeByRuleIsPassedOver();
    void aSpecialCodeGivenByHandDoesTheSameAsByRule();
    void theFirstRuleThatHoldsIsTheOne();
    void rulesFollowRules();

    // relevance
    void whatIsNotRelevantIsKeptButBlank();
    void aGroupHidesAllInIt();
    void anItemNotAskedInAVariantIsBlank();
    void anItemNotAskedInAVariantHasACodeOfItsOwn();

    // values
    void calculationsFollowTheirInputs();
    void whatIsComputedIsOfItsItemsType();
    void specialCodesAreBlankInArithmetic();
    void aDefaultStandsUntilAnAnswerIsGiven();
    void settingsReachExpressions();

    // findings
    void oneFindingAnItemFromItsOwnRules();
    void requiredSpeaksOnlyWhereAnAnswerIsExpected();
    void constraintsMayNameEachOther();
    void checksStandInTheFormsOrder();
    void checksOfOtherVariantsRest();
    void findingsAtAnItemIncludeChecksThatNameIt();

    // facts
    void onlyWhatChangesIsAnnounced();
    void nothingIsAnnouncedWhenNothingChanges();
    void progressCountsWhatIsExpected();
    void keptWarningsAreNotCounted();
    void lackingListsWhatIsLeft();
    void loadReplacesEverythingWithoutASound();
    void restrictionFollowsItsExpression();
};

void TestFormEntry::whatAnItemCannotHoldIsRefused()
{
    Scenario form("survey:\n- { type: integer, name: n, label: N, missing_codes: [X] }\n"
                  "- { type: date, name: d, label: D }\n- { type: text, name: t, label: T }\n");
    const auto refusal = [&form](const char *name, const Answer &answer) {
        const auto result = form.entry->setAnswer(form.slot(name), answer);
        return result ? QString() : result.error().where;
    };
    QCOMPARE(refusal("n", Text{u"many"_s}), u"n"_s);
    QCOMPARE(refusal("n", Number{1.5, u"1.5"_s}), u"n"_s);
    QCOMPARE(refusal("n", Number{qInf(), u"inf"_s}), u"n"_s);
    QCOMPARE(refusal("n", Missing{u"N"_s}), u"n"_s);
    QCOMPARE(refusal("d", QDate()), u"d"_s);
    QCOMPARE(refusal("d", Missing{u"X"_s}), u"d"_s);
    QCOMPARE(refusal("t", Number{1, u"1"_s}), u"t"_s);
    QCOMPARE(refusal("n", Missing{u"X"_s}), QString());
    QCOMPARE(form.answer("n"), u"X"_s);
}

void TestFormEntry::whatIsComputedOrReadOnlyTakesNoAnswer()
{
    Scenario form("survey:\n- { type: calculate, name: c, calculation: '1 + 1' }\n- { type: note, name: n, label: N }\n"
                  "- { type: integer, name: r, label: R, read_only: yes, default: 4 }\n"
                  "- { type: integer, name: i, label: I, calculation: '${c} + 1' }\n");
    for (const char *name : {"c", "n", "r", "i"})
        QCOMPARE(form.entry->setAnswer(form.slot(name), Number{1, u"1"_s}).error().code, Error::Code::Refused);
    QCOMPARE(form.answer("c"), u"2"_s);
    QCOMPARE(form.answer("r"), u"4"_s);
    QCOMPARE(form.answer("i"), u"3"_s);
    QVERIFY(form.standing("i") == ItemStanding::Computed);
}

void TestFormEntry::anAnswerOutOfRangeIsKeptAndPointedOut()
{
    Scenario form("survey:\n- { type: integer, name: M6, label: M, parameters: { min: 0, max: 30 } }\n"
                  "- { type: text, name: t, label: T, parameters: { max_length: 3 } }\n");
    QVERIFY(form.type("M6", "31"));
    QCOMPARE(form.answer("M6"), u"31"_s);
    QCOMPARE(form.findings(), QStringList{u"range:M6"_s});
    QCOMPARE(form.entry->findings()[0].message.in(u"sv"_s), u"Svaret ska ligga mellan 0 och 30"_s);
    QCOMPARE(form.entry->findings()[0].focus, form.slot("M6"));
    QVERIFY(form.type("M6", "30"));
    QCOMPARE(form.findings(), QStringList());
    QVERIFY(form.type("t", "åtta"));
    QCOMPARE(form.findings(), QStringList{u"range:t"_s});
}

void TestFormEntry::aChainThatDoublesEndsInBlank()
{
    QByteArray survey = "survey:\n- { type: text, name: a, label: A }\n"
                        "- { type: calculate, name: c0, calculation: 'concat(${a}, ${a})' }\n";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "${c" + QByteArray::number(i - 1) + "}";
        survey += "- { type: calculate, name: c" + QByteArray::number(i) + ", calculation: 'concat(" + before + ", "
            + before + ")' }\n";
    }
    Scenario scenario(survey);
    QVERIFY(scenario.type("a", QByteArray(100, 'x')));
    QCOMPARE(int(scenario.answer("c8").size()), 51'200);
    QCOMPARE(scenario.answer("c9"), QString()); // past the 65 536 characters of a text
    QCOMPARE(scenario.answer("c39"), QString());
}

void TestFormEntry::aRuleThatGivesUpIsNotMet()
{
    Scenario scenario("survey:\n- { type: text, name: a, label: A, constraint: \"regex(., '^(a+)+$')\" }\n"
                      "- { type: text, name: b, label: B, relevant: \"regex(${a}, '^(a+)+$')\" }\n");
    QVERIFY(scenario.type("a", "aaa"));
    QCOMPARE(scenario.findings(), QStringList());
    QVERIFY(scenario.isRelevant("b"));
    QVERIFY(scenario.type("a", QByteArray(40, 'a') + "!"));
    QCOMPARE(scenario.findings(), QStringList{u"constraint:a"_s});
}

void TestFormEntry::whatWasStoredAndIsWrongIsPointedOut_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");
    QTest::newRow("a special code that is not allowed") << QByteArray("n") << u"missing"_s << u"N"_s << u"code:n"_s;
    QTest::newRow("a choice that is not there") << QByteArray("c") << u"choice"_s << u"7"_s << u"choice:c"_s;
    QTest::newRow("text in a number") << QByteArray("n") << u"text"_s << u"many"_s << u"type:n"_s;
    QTest::newRow("half a day") << QByteArray("n") << u"number"_s << u"0.5"_s << u"type:n"_s;
}

void TestFormEntry::whatWasStoredAndIsWrongIsPointedOut()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, kind);
    QFETCH(QString, text);
    Scenario form("survey:\n- { type: integer, name: n, label: N, missing_codes: [X] }\n"
                  "- { type: select_one, list_name: yes_no, name: c, label: C }\n");
    form.entry->load({{form.slot(name.constData()), answerFromStored(kind, text)}});
    QCOMPARE(form.answer(name.constData()), text);
    QFETCH(QString, finding);
    QCOMPARE(form.findings(), QStringList{finding});
}

void TestFormEntry::aRuleRecordsWhileItHoldsAndIsUndone()
{
    Scenario form(skips);
    QVERIFY(form.type("days", "0"));
    QCOMPARE(form.answer("soft"), u"0"_s);
    QCOMPARE(form.given("soft"), u""_s);
    QVERIFY(form.standing("soft") == ItemStanding::Recorded);
    QVERIFY(form.isRelevant("soft"));
    QCOMPARE(form.entry->ruleInEffect(form.slot("soft"))->to, u"0"_s);
    QCOMPARE(form.answer("sum"), u"0"_s);
    QVERIFY(form.type("days", "3"));
    QCOMPARE(form.answer("soft"), u""_s);
    QVERIFY(form.standing("soft") == ItemStanding::Blank);
    QVERIFY(!form.entry->ruleInEffect(form.slot("soft")));
    QCOMPARE(form.answer("sum"), u""_s);
}

void TestFormEntry::anAnswerOfOnesOwnStandsAgainstARule()
{
    Scenario form(skips);
    QVERIFY(form.type("soft", "4"));
    QVERIFY(form.type("over", "5"));
    QVERIFY(form.type("days", "0"));
    QCOMPARE(form.answer("soft"), u"4"_s);
    QVERIFY(form.standing("soft") == ItemStanding::Answered);
    QVERIFY(!form.isSetAside("soft"));
    QCOMPARE(form.answer("over"), u"5"_s);
    QVERIFY(form.isRelevant("over"));
    QVERIFY(form.entry->ruleInEffect(form.slot("over"))); // so that a check can point out the contradiction
}

void TestFormEntry::aForcedRuleKeepsTheGivenAnswerAside()
{
    Scenario form(skips);
    QVERIFY(form.type("hard", "4"));
    QVERIFY(form.type("days", "0"));
    QCOMPARE(form.answer("hard"), u"0"_s);
    QCOMPARE(form.given("hard"), u"4"_s);
    QVERIFY(form.isSetAside("hard"));
    QVERIFY(form.standing("hard") == ItemStanding::Recorded);
    QVERIFY(form.type("hard", "5")); // still kept, still aside
    QCOMPARE(form.answer("hard"), u"0"_s);
    QVERIFY(form.type("days", ""));
    QCOMPARE(form.answer("hard"), u"5"_s);
    QVERIFY(!form.isSetAside("hard"));
}

void TestFormEntry::aSpecialCodeByRuleIsPassedOver()
{
    Scenario form(skips);
    QVERIFY(form.type("away", "7"));
    QVERIFY(form.type("days", "0"));
    for (const char *name : {"over", "away"}) {
        QCOMPARE(form.answer(name), u"N"_s);
        QVERIFY(!form.isRelevant(name));
        QVERIFY(form.standing(name) == ItemStanding::NotRelevant);
    }
    QCOMPARE(form.answer("why"), u"N"_s);
    QVERIFY(form.relevancesChanged.contains(u"over"_s));
    QVERIFY(form.type("days", "1"));
    QVERIFY(form.isRelevant("over"));
    QCOMPARE(form.answer("away"), u"7"_s);
    QCOMPARE(form.answer("why"), u""_s);
}

void TestFormEntry::aSpecialCodeGivenByHandDoesTheSameAsByRule()
{
    Scenario form(skips);
    QVERIFY(form.type("over", "n"));
    QVERIFY(form.isRelevant("over"));
    QVERIFY(form.type("days", "0"));
    QVERIFY(!form.isRelevant("over"));
    QVERIFY(!form.isSetAside("over"));
    QVERIFY(form.type("over", "x")); // an answer of one's own, and another than the rule's
    QVERIFY(form.isRelevant("over"));
    QCOMPARE(form.answer("over"), u"X"_s);
}

void TestFormEntry::theFirstRuleThatHoldsIsTheOne()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A }\n- { type: integer, name: b, label: B,\n"
                  "    set: [{ when: '${a} > 1', to: 1 }, { when: '${a} > 0', to: 2 }] }\n");
    QVERIFY(form.type("a", "1"));
    QCOMPARE(form.answer("b"), u"2"_s);
    QVERIFY(form.type("a", "2"));
    QCOMPARE(form.answer("b"), u"1"_s);
}

void TestFormEntry::rulesFollowRules()
{
    Scenario form("survey:\n- { type: integer, name: c, label: C, set: [{ when: '${b} = 0', to: 0 }] }\n"
                  "- { type: integer, name: b, label: B, set: [{ when: '${a} = 0', to: 0 }] }\n"
                  "- { type: integer, name: a, label: A }\n");
    QVERIFY(form.type("a", "0"));
    QCOMPARE(form.answer("c"), u"0"_s);
    QVERIFY(form.type("b", "3"));
    QCOMPARE(form.answer("c"), u""_s);
    QVERIFY(form.type("b", ""));
    QCOMPARE(form.answer("c"), u"0"_s);
}

void TestFormEntry::whatIsNotRelevantIsKeptButBlank()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A }\n"
                  "- { type: integer, name: b, label: B, relevant: '${a} = 1', parameters: { max: 3 } }\n"
                  "- { type: calculate, name: c, calculation: 'coalesce(${b}, -1)' }\n");
    QVERIFY(form.type("a", "1"));
    QVERIFY(form.type("b", "7"));
    QCOMPARE(form.answer("c"), u"7"_s);
    QCOMPARE(form.findings(), QStringList{u"range:b"_s});
    QVERIFY(form.type("a", "2"));
    QCOMPARE(form.answer("b"), u""_s);
    QCOMPARE(form.given("b"), u"7"_s);
    QVERIFY(form.isSetAside("b"));
    QVERIFY(form.standing("b") == ItemStanding::NotRelevant);
    QCOMPARE(form.answer("c"), u"-1"_s);
    QCOMPARE(form.findings(), QStringList());
    QVERIFY(form.type("a", "1"));
    QCOMPARE(form.answer("b"), u"7"_s);
}

void TestFormEntry::aGroupHidesAllInIt()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A }\n"
                  "- { type: group, name: g, label: G, relevant: '${a} = 1', children: [\n"
                  "    { type: integer, name: b, label: B },\n"
                  "    { type: group, name: h, label: H, children: [{ type: integer, name: c, label: C }] }] }\n"
                  "- { type: calculate, name: d, calculation: '${b} + ${c}' }\n");
    QVERIFY(!form.isRelevant("c"));
    QVERIFY(form.type("a", "1"));
    QCOMPARE(form.relevancesChanged, (QStringList{u"b"_s, u"c"_s}));
    QVERIFY(form.type("b", "1"));
    QVERIFY(form.type("c", "2"));
    QCOMPARE(form.answer("d"), u"3"_s);
    QVERIFY(form.type("a", "0"));
    QVERIFY(!form.isRelevant("b") && !form.isRelevant("c"));
    QCOMPARE(form.answer("d"), u""_s);
}

void TestFormEntry::anItemNotAskedInAVariantIsBlank()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A, variants: [baseline] }\n"
                  "- { type: calculate, name: b, calculation: 'coalesce(${a}, -1)' }\n",
        u"follow_up"_s);
    QVERIFY(form.standing("a") == ItemStanding::NotAsked);
    QVERIFY(form.type("a", "3"));
    QVERIFY(form.isSetAside("a"));
    QCOMPARE(form.answer("b"), u"-1"_s);
    QVERIFY(form.entry->lacking().empty());
}

/// So that a score may rest on the wording of whichever variant is asked (may_be_coded).
void TestFormEntry::anItemNotAskedInAVariantHasACodeOfItsOwn()
{
    const QByteArray yaml
        = "survey:\n- { type: integer, name: a, label: A, missing_codes: [X], variants: [baseline] }\n"
          "- { type: calculate, name: b, calculation: \"missing-code(${a})\" }\n";
    Scenario later(yaml, u"follow_up"_s);
    QCOMPARE(later.answer("b"), u"-"_s);
    QVERIFY(later.type("a", "X"));
    QCOMPARE(later.answer("b"), u"-"_s); // kept aside

    Scenario first(yaml, u"baseline"_s);
    QCOMPARE(first.answer("b"), QString());
    QVERIFY(first.type("a", "X"));
    QCOMPARE(first.answer("b"), u"X"_s);
    QCOMPARE(Scenario(yaml).answer("b"), QString()); // without a variant everything is asked
}

void TestFormEntry::calculationsFollowTheirInputs()
{
    Scenario form("survey:\n- { type: calculate, name: c, calculation: '${b} * 5' }\n"
                  "- { type: calculate, name: b, calculation: '${a} * 3' }\n- { type: integer, name: a, label: A }\n"
                  "- { type: calculate, name: t, calculation: \"concat('n', ${a})\" }\n"
                  "- { type: calculate, name: y, calculation: '${a} > 1' }\n");
    QCOMPARE(form.answer("c"), u""_s);
    QVERIFY(form.standing("c") == ItemStanding::Blank);
    QVERIFY(form.type("a", "2"));
    QCOMPARE(form.answer("c"), u"30"_s);
    QCOMPARE(form.answer("t"), u"n2"_s);
    QCOMPARE(form.answer("y"), u"true"_s);
    QVERIFY(form.type("a", "0"));
    QCOMPARE(form.answer("c"), u"0"_s);
}

void TestFormEntry::whatIsComputedIsOfItsItemsType()
{
    Scenario form("survey:\n- { type: date, name: day, label: D }\n"
                  "- { type: date, name: next, label: N, calculation: '${day} + 1' }\n"
                  "- { type: time, name: noon, label: T, calculation: '0.5' }\n"
                  "- { type: time, name: late, label: T, calculation: \"'22:30'\" }\n"
                  "- { type: text, name: text, label: T, calculation: '1 + 1' }\n"
                  "- { type: text, name: none, label: T, calculation: '${day} * 0 div 0' }\n"
                  "- { type: date, name: never, label: N, calculation: \"concat('no', 'day')\" }\n");
    QVERIFY(form.type("day", "2028-02-28"));
    QCOMPARE(form.answer("next"), u"2028-02-29"_s);
    QCOMPARE(kindName(form.entry->answer(form.slot("next"))), u"date"_s);
    QCOMPARE(kindName(form.entry->answer(form.slot("noon"))), u"time"_s);
    QCOMPARE(form.answer("noon"), u"12:00"_s);
    QCOMPARE(form.answer("late"), u"22:30"_s);
    QCOMPARE(kindName(form.entry->answer(form.slot("text"))), u"text"_s);
    QCOMPARE(form.answer("text"), u"2"_s);
    QVERIFY(form.standing("none") == ItemStanding::Blank);
    QVERIFY(form.standing("never") == ItemStanding::Blank);
}

void TestFormEntry::specialCodesAreBlankInArithmetic()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A, missing_codes: [X] }\n"
                  "- { type: calculate, name: b, calculation: '${a} + 1' }\n"
                  "- { type: calculate, name: c, calculation: \"missing-code(${a})\" }\n");
    QVERIFY(form.type("a", "x"));
    QCOMPARE(form.answer("b"), u""_s);
    QCOMPARE(form.answer("c"), u"X"_s);
    QVERIFY(form.standing("a") == ItemStanding::Answered);
}

void TestFormEntry::aDefaultStandsUntilAnAnswerIsGiven()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A, default: 4 }\n");
    QCOMPARE(form.answer("a"), u"4"_s);
    QVERIFY(form.standing("a") == ItemStanding::Recorded);
    QVERIFY(form.type("a", "5"));
    QCOMPARE(form.answer("a"), u"5"_s);
    QVERIFY(form.type("a", ""));
    QCOMPARE(form.answer("a"), u"4"_s);
}

void TestFormEntry::settingsReachExpressions()
{
    const QByteArray survey = "survey: [{ type: calculate, name: a, calculation: \"setting('rule')\" }]\n";
    QCOMPARE(Scenario(survey).answer("a"), u"a"_s);
    QCOMPARE(Scenario(survey, {}, {{u"rule"_s, u"b"_s}}).answer("a"), u"b"_s);
}

void TestFormEntry::oneFindingAnItemFromItsOwnRules()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A, required: yes, required_message: Svara,\n"
                  "    parameters: { max: 9 }, constraint: '. mod 2 = 0', constraint_message: Jämnt }\n");
    QCOMPARE(form.findings(), QStringList{u"required:a"_s});
    QCOMPARE(form.entry->findings()[0].message.in(u"sv"_s), u"Svara"_s);
    QVERIFY(form.type("a", "11"));
    QCOMPARE(form.findings(), QStringList{u"range:a"_s});
    QVERIFY(form.type("a", "7"));
    QCOMPARE(form.findings(), QStringList{u"constraint:a"_s});
    QCOMPARE(form.entry->findings()[0].message.in(u"sv"_s), u"Jämnt"_s);
    QVERIFY(form.type("a", "8"));
    QCOMPARE(form.findings(), QStringList());
}

void TestFormEntry::requiredSpeaksOnlyWhereAnAnswerIsExpected()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A }\n"
                  "- { type: integer, name: b, label: B, required: '${a} > 1', missing_codes: [X, N],\n"
                  "    relevant: '${a} < 5', set: [{ when: '${a} = 4', to: N }, { when: '${a} = 3', to: 1 }] }\n");
    QCOMPARE(form.findings(), QStringList());
    QVERIFY(form.type("a", "2"));
    QCOMPARE(form.findings(), QStringList{u"required:b"_s});
    QVERIFY(form.type("b", "x"));
    QCOMPARE(form.findings(), QStringList()); // a special code is an answer
    QVERIFY(form.type("b", ""));
    for (const char *value : {"3", "4", "5"}) {
        QVERIFY(form.type("a", value));
        QCOMPARE(form.findings(), QStringList());
    }
}

void TestFormEntry::constraintsMayNameEachOther()
{
    Scenario form("survey:\n- { type: date, name: from, label: F, constraint: \"${to} = '' or . <= ${to}\" }\n"
                  "- { type: date, name: to, label: T, constraint: \"${from} = '' or . >= ${from}\" }\n");
    QVERIFY(form.type("from", "2026-03-14"));
    QCOMPARE(form.findings(), QStringList());
    QVERIFY(form.type("to", "2026-03-13"));
    QCOMPARE(form.findings(), (QStringList{u"constraint:from"_s, u"constraint:to"_s}));
    QVERIFY(form.type("to", "2026-03-14"));
    QCOMPARE(form.findings(), QStringList());
}

void TestFormEntry::checksStandInTheFormsOrder()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A, parameters: { max: 1 } }\n"
                  "- { type: integer, name: b, label: B, parameters: { max: 1 } }\nchecks:\n"
                  "- { id: late, expression: 'not(${a} > 1)', severity: error, focus: b, message: M }\n"
                  "- { id: early, expression: 'not(${b} > 1)', severity: warning, focus: a, message: M }\n"
                  "- { id: early2, expression: 'not(${a} > 1)', severity: notice, critical: true, record: safety,\n"
                  "    items: [a, b], message: M }\n");
    QVERIFY(form.type("b", "2"));
    QVERIFY(form.type("a", "2"));
    QCOMPARE(form.findings(), (QStringList{u"range:a"_s, u"early"_s, u"early2"_s, u"range:b"_s, u"late"_s}));
    const Finding &notice = form.entry->findings()[2];
    QVERIFY(notice.severity == Severity::Notice && notice.critical);
    QCOMPARE(notice.record, u"safety"_s);
    QCOMPARE(notice.items, (std::vector<Slot>{0, 1}));
    QVERIFY(form.type("a", "1"));
    QCOMPARE(form.findings(), (QStringList{u"early"_s, u"range:b"_s}));
}

void TestFormEntry::checksOfOtherVariantsRest()
{
    const QByteArray survey
        = "survey:\n- { type: integer, name: a, label: A, variants: [baseline] }\n"
          "- { type: integer, name: b, label: B }\nchecks:\n"
          "- { id: unasked, expression: '${a} = 1', severity: error, items: [a], message: M }\n"
          "- { id: other, expression: '${b} = 1', severity: error, variants: [baseline], message: M }\n"
          "- { id: both, expression: '${b} = 1', severity: error, message: M }\n";
    QCOMPARE(Scenario(survey, u"follow_up"_s).findings(), QStringList{u"both"_s});
    QCOMPARE(Scenario(survey, u"baseline"_s).findings(), (QStringList{u"unasked"_s, u"other"_s, u"both"_s}));
    QCOMPARE(Scenario(survey).findings(), (QStringList{u"unasked"_s, u"other"_s, u"both"_s}));
}

void TestFormEntry::findingsAtAnItemIncludeChecksThatNameIt()
{
    Scenario form("survey:\n- { type: integer, name: a, label: A }\n- { type: integer, name: b, label: B }\nchecks:\n"
                  "- { id: c, expression: '${a} = 1', severity: error, items: [a, b], focus: a, message: M }\n");
    QCOMPARE(int(form.entry->findingsAt(form.slot("b")).size()), 1);
    QVERIFY(form.type("a", "1"));
    QVERIFY(form.entry->findingsAt(form.slot("b")).empty());
}

void TestFormEntry::onlyWhatChangesIsAnnounced()
{
    Scenario form(skips);
    QVERIFY(form.type("days", "4"));
    QCOMPARE(form.answersChanged, QStringList{u"days"_s});
    QCOMPARE(form.relevancesChanged, QStringList());
    QVERIFY(form.type("days", "0"));
    QStringList changed = form.answersChanged;
    changed.sort();
    QCOMPARE(changed, (QStringList{u"away"_s, u"days"_s, u"hard"_s, u"over"_s, u"soft"_s, u"sum"_s, u"why"_s}));
    QCOMPARE(form.findingsChanges, 0);
    QVERIFY(form.type("days", "31"));
    QCOMPARE(form.findingsChanges, 1);
}

void TestFormEntry::nothingIsAnnouncedWhenNothingChanges()
{
    Scenario form(skips);
    QVERIFY(form.type("days", "4"));
    QVERIFY(form.type("days", "4"));
    QCOMPARE(form.answersChanged, QStringList());
    QVERIFY(!form.type("days", "fyra"));
    QCOMPARE(form.answersChanged, QStringList());
    QCOMPARE(form.answer("days"), u"4"_s);
}

void TestFormEntry::progressCountsWhatIsExpected()
{
    Scenario form(skips);
    QCOMPARE(form.entry->progress(0).asked, 5);
    QCOMPARE(form.entry->progress(0).answered, 0);
    QVERIFY(form.type("days", "0"));
    QCOMPARE(form.entry->progress(0).asked, 3); // over and away are passed over
    QCOMPARE(form.entry->progress(0).answered, 3); // soft and hard are recorded
    QVERIFY(form.type("days", "31"));
    QCOMPARE(form.entry->progress(0).asked, 5);
    QCOMPARE(form.entry->progress(0).answered, 1);
    QCOMPARE(form.entry->progress(0).errors, 1);
    form.entry->load({});
    QCOMPARE(form.entry->progress(0).answered, 0);
    QCOMPARE(form.entry->progress(0).errors, 0);
}

void TestFormEntry::keptWarningsAreNotCounted()
{
    Scenario form("survey: [{ type: integer, name: a, label: A }]\nchecks:\n"
                  "- { id: w, expression: '${a} = 1', severity: warning, message: M }\n"
                  "- { id: n, expression: '${a} = 1', severity: notice, message: M }\n");
    QCOMPARE(form.entry->progress(0).warnings, 1);
    form.entry->keepWarnings({u"w"_s, u"n"_s, u"gone"_s});
    QCOMPARE(form.entry->progress(0).warnings, 0);
    QCOMPARE(form.entry->progress(0).notices, 1);
    QCOMPARE(form.findings(), (QStringList{u"w"_s, u"n"_s}));
}

void TestFormEntry::lackingListsWhatIsLeft()
{
    Scenario form(skips);
    QVERIFY(form.type("days", "3"));
    QVERIFY(form.type("over", "x"));
    QCOMPARE(form.entry->lacking(), (std::vector<Slot>{form.slot("soft"), form.slot("hard"), form.slot("away")}));
}

void TestFormEntry::loadReplacesEverythingWithoutASound()
{
    Scenario form(skips);
    QVERIFY(form.type("soft", "4"));
    form.answersChanged.clear();
    form.entry->load({{form.slot("days"), Number{0, u"0"_s}}});
    QCOMPARE(form.answersChanged, QStringList());
    QCOMPARE(form.given("soft"), u""_s);
    QCOMPARE(form.answer("soft"), u"0"_s);
    QVERIFY(form.type("days", "1"));
    QCOMPARE(form.answer("soft"), u""_s);
}

void TestFormEntry::restrictionFollowsItsExpression()
{
    Scenario form("survey: [{ type: integer, name: a, label: A }]\nrestricted: { when: '${a} > 14', label: R }\n");
    QVERIFY(!form.entry->isRestricted());
    QVERIFY(form.type("a", "15"));
    QVERIFY(form.entry->isRestricted());
    QVERIFY(!Scenario("survey: [{ type: integer, name: a, label: A }]\n").entry->isRestricted());
}

UNDERLAG_TEST(TestFormEntry)
#include "tst_FormEntry.moc"
