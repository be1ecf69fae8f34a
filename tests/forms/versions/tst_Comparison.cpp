// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Versions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

constexpr auto twoItems
    = "survey:\n"
      "- { type: integer, name: a, label: A, parameters: { min: 0, max: 30 }, missing_codes: [X] }\n"
      "- { type: select_one, list_name: yes_no, name: b, label: B%1 }\n%2";

QByteArray filled(const char *pattern, const QByteArray &first = {}, const QByteArray &second = {})
{
    return QByteArray(pattern).replace("%1", first).replace("%2", second);
}

/// A replaced by B in the two items and what follows them.
QByteArray with(const QByteArray &what, const QByteArray &by)
{
    QByteArray text = filled(twoItems);
    if (!text.contains(what))
        qFatal("nothing to replace");
    return text.replace(what, by);
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVersionIsTheSameAsItself();
    void everyShippedInstrumentIsTheSameAsItself();
    void anItemsChangeIsNamedAndWeighed_data();
    void anItemsChangeIsNamedAndWeighed();
    void whiteSpaceInARuleIsNoChange();
    void choicesAreToldForEachItemThatOffersThem();
    void oneItemThatMovesIsOneThatMoves();
    void anItemInAnotherSectionHasMoved();
    void otherPartsAreCompared_data();
    void otherPartsAreCompared();
    void aGroupsRelevanceIsAChange();
    void aRenamedItemIsFollowedIntoRules();
    void textsAreComparedByLanguage();
    void onlyWordingLeavesTheStructureEqual();
};

void TestComparison::aVersionIsTheSameAsItself()
{
    const auto one = form(filled(twoItems));
    const Comparison comparison = compare(*one, *one);
    QVERIFY(comparison.sameStructure);
    QVERIFY(comparison.sameWording);
    QCOMPARE(lines(comparison.changes), QStringList());
    QCOMPARE(comparison.heaviest(), Difference::Weight::Wording);
}

void TestComparison::everyShippedInstrumentIsTheSameAsItself()
{
    for (const QString &id : {u"asi"_s}) {
        const auto text = loadDefinitionText(QStringLiteral(UNDERLAG_SOURCE "/instruments/") + id);
        QVERIFY(text);
        const auto one = readDefinition(*text).definition;
        const auto again = readDefinition(*text).definition;
        QVERIFY(one && again);
        QCOMPARE(lines(compare(*one, *again).changes), QStringList());
    }
}

void TestComparison::anItemsChangeIsNamedAndWeighed_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("line");
    QTest::addRow("added") << filled(twoItems, "", "- { type: text, name: c, label: C }\n")
                           << u"added item c:  -> C (value)"_s;
    QTest::addRow("removed") << QByteArray("survey:\n- { type: integer, name: a, label: A, "
                                           "parameters: { min: 0, max: 30 }, missing_codes: [X] }\n")
                             << u"removed item b: B ->  (data loss)"_s;
    QTest::addRow("narrower") << with("max: 30", "max: 20") << u"changed item a parameters.max: 30 -> 20 (data loss)"_s;
    QTest::addRow("wider") << with("max: 30", "max: 31") << u"changed item a parameters.max: 30 -> 31 (rule)"_s;
    QTest::addRow("unbounded") << with("min: 0, ", "") << u"changed item a parameters.min: 0 ->  (rule)"_s;
    QTest::addRow("whole to decimal") << with("integer", "decimal")
                                      << u"changed item a type: integer -> decimal (value)"_s;
    QTest::addRow("another kind") << with("integer, name: a, label: A, parameters: { min: 0, max: 30 }",
        "text, name: a, label: A") << u"changed item a type: integer -> text (data loss)"_s;
    QTest::addRow("code lost") << with("[X]", "[N]") << u"changed item a missing_codes: X -> N (data loss)"_s;
    QTest::addRow("code gained") << with("[X]", "[X, N]") << u"changed item a missing_codes: X -> N, X (value)"_s;
    QTest::addRow("relevant") << filled(twoItems, ", relevant: '${a} > 0'")
                              << u"changed item b relevant:  -> ${a} > 0 (value)"_s;
    QTest::addRow("required") << filled(twoItems, ", required: 'true()'")
                              << u"changed item b required:  -> true() (rule)"_s;
    QTest::addRow("constraint") << filled(twoItems, ", constraint: '. > 0'")
                                << u"changed item b constraint:  -> . > 0 (rule)"_s;
    QTest::addRow("set") << filled(twoItems, ", set: [{ when: '${a} = 0', to: 0 }]")
                         << u"changed item b set:  -> ${a} = 0: 0 (value)"_s;
    QTest::addRow("time frame") << filled(twoItems, ", time_frame: lifetime")
                                << u"changed item b time_frame:  -> lifetime (value)"_s;
    QTest::addRow("variants") << filled(twoItems, ", variants: [baseline]")
                              << u"changed item b variants:  -> baseline (value)"_s;
    QTest::addRow("read-only") << filled(twoItems, ", read_only: true")
                               << u"changed item b read_only:  -> true (data loss)"_s;
    QTest::addRow("hint") << filled(twoItems, ", hint: H") << u"changed item b hint.sv:  -> H (wording)"_s;
}

void TestComparison::anItemsChangeIsNamedAndWeighed()
{
    QFETCH(QByteArray, after);
    QFETCH(QString, line);
    const QStringList found = lines(compare(*form(filled(twoItems)), *form(after)).changes);
    QVERIFY2(found.contains(line), qPrintable(found.join(u'\n')));
    if (!line.contains(u" type:"_s))
        QCOMPARE(found.size(), 1);
}

void TestComparison::whiteSpaceInARuleIsNoChange()
{
    const auto before = form(filled(twoItems, ", relevant: '${a} > 0'"));
    QCOMPARE(lines(compare(*before, *form(filled(twoItems, ", relevant: '${a}>0'"))).changes), QStringList());
    QCOMPARE(compare(*before, *form(filled(twoItems, ", relevant: '${a}>1'"))).changes.size(), 1U);
}

void TestComparison::choicesAreToldForEachItemThatOffersThem()
{
    const auto survey = [](const QByteArray &last) {
        return "choices: { l: [{ name: 1, label: Ett }, " + last + "] }\n"
            + "survey:\n- { type: select_one, list_name: l, name: a, label: A }\n"
              "- { type: select_one, list_name: l, name: b, label: B }\n";
    };
    const auto read = [&](const QByteArray &last) {
        QByteArray text = support::withHead(survey(last));
        text.replace("choices: { yes_no: [{ name: 0, label: Nej }, { name: 1, label: Ja }] }\n", "");
        return support::read(text).definition;
    };
    const auto before = read("{ name: 2, label: Två }");
    QVERIFY(before);
    QCOMPARE(lines(compare(*before, *read("{ name: 2, label: Tva }")).changes),
        (QStringList{u"changed choice a/2 label.sv: Två -> Tva (wording)"_s,
            u"changed choice b/2 label.sv: Två -> Tva (wording)"_s}));
    QCOMPARE(lines(compare(*before, *read("{ name: 3, label: Två }")).changes),
        (QStringList{u"removed choice a/2: Två ->  (data loss)"_s, u"added choice a/3:  -> Två (value)"_s,
            u"removed choice b/2: Två ->  (data loss)"_s, u"added choice b/3:  -> Två (value)"_s}));
    FormDefinition exclusive = *before;
    exclusive.choices[u"l"_s].choices[1].isExclusive = true;
    QCOMPARE(compare(*before, exclusive).heaviest(), Difference::Weight::Rule);
}

void TestComparison::oneItemThatMovesIsOneThatMoves()
{
    const auto survey = [](const QByteArray &order) {
        QByteArray text = "survey:\n";
        for (const char name : order)
            text += QByteArray("- { type: integer, name: ") + name + ", label: L }\n";
        return text;
    };
    QCOMPARE(lines(compare(*form(survey("abcde")), *form(survey("bcdea"))).changes),
        QStringList{u"moved item a order: first -> after e (wording)"_s});
    QCOMPARE(lines(compare(*form(survey("abcde")), *form(survey("abecd"))).changes),
        QStringList{u"moved item e order: after d -> after b (wording)"_s});
    QVERIFY(compare(*form(survey("abcde")), *form(survey("edcba"))).sameStructure);
}

void TestComparison::anItemInAnotherSectionHasMoved()
{
    const auto sections = [](const QByteArray &first, const QByteArray &second) {
        return "survey:\n- { type: group, name: g, label: G, children: [" + first
            + "] }\n- { type: group, name: h, label: H, children: [" + second + "] }\n";
    };
    const QByteArray a = "{ type: integer, name: a, label: A }";
    const QByteArray b = "{ type: integer, name: b, label: B }";
    const QByteArray c = "{ type: integer, name: c, label: C }";
    QCOMPARE(lines(compare(*form(sections(a + ", " + b, c)), *form(sections(a, b + ", " + c))).changes),
        QStringList{u"moved item b group: g -> h (rule)"_s});
}

void TestComparison::otherPartsAreCompared_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("line");
    const QByteArray check = "checks:\n- { id: k, expression: '${a} > 0', severity: error, items: [a], message: M }\n";
    const QByteArray score
        = "scores:\n- { name: s, label: S, calculation: '${a} div 30', missing: none, range: [0, 1], "
          "higher_is: worse, bands: [{ name: low, label: L, from: 0 }] }\n";
    const auto row
        = [](const char *name, const QByteArray &before, const char *what, const char *by, const char16_t *line) {
              QTest::addRow("%s", name) << before << QByteArray(before).replace(what, by) << QString::fromUtf16(line);
          };
    row("check's rule", check, "> 0", "> 1", u"changed check k expression: ${a} > 0 -> ${a} > 1 (rule)");
    row("check's severity", check, "severity: error", "severity: warning",
        u"changed check k severity: error -> warning (rule)");
    row("check's message", check, "message: M", "message: N", u"changed check k message.sv: M -> N (wording)");
    row("check's id", check, "id: k", "id: l", u"removed check k:  ->  (rule)");
    row("score's formula", score, "div 30", "div 31",
        u"changed score s calculation: ${a} div 30 -> ${a} div 31 (value)");
    row("score's direction", score, "worse", "better", u"changed score s higher_is: worse -> better (value)");
    row("score's range", score, "[0, 1]", "[0, 2]", u"changed score s range: 0 to 1 -> 0 to 2 (value)");
    row("score's bands", score, "from: 0", "from: 0.5", u"changed score s bands: low from 0 -> low from 0.5 (value)");
    row("a band's label", score, "label: L", "label: Low", u"changed band s/low label.sv: L -> Low (wording)");
    row("score gone", score, "name: s,", "name: t,", u"added score t:  ->  (value)");
}

void TestComparison::otherPartsAreCompared()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, line);
    QVERIFY(before != after);
    const QStringList found
        = lines(compare(*form(filled(twoItems, {}, before)), *form(filled(twoItems, {}, after))).changes);
    QVERIFY2(found.contains(line), qPrintable(found.join(u'\n')));
}

void TestComparison::aGroupsRelevanceIsAChange()
{
    const auto group = [](const QByteArray &more) {
        return "survey:\n- { type: integer, name: a, label: A }\n- { type: group, name: g, label: G" + more
            + ", children: [{ type: integer, name: b, label: B }] }\n";
    };
    QCOMPARE(lines(compare(*form(group("")), *form(group(", relevant: '${a} = 1'"))).changes),
        QStringList{u"changed group g relevant:  -> ${a} = 1 (value)"_s});
}

void TestComparison::aRenamedItemIsFollowedIntoRules()
{
    const QByteArray before = filled(twoItems, ", relevant: '${a} > 0'",
        "checks:\n- { id: k, expression: '${a} != 3', severity: error, items: [a], message: M }\n");
    const auto after = form(
        QByteArray(before).replace("name: a,", "name: z,").replace("${a}", "${z}").replace("items: [a]", "items: [z]"));
    Mapping mapping;
    mapping.items.insert(u"a"_s, {u"z"_s, {}, false, {}});
    QCOMPARE(
        lines(compare(*form(before), *after, mapping).changes), QStringList{u"changed item a name: a -> z (rule)"_s});
    QVERIFY(compare(*form(before), *after).heaviest() == Difference::Weight::DataLoss); // without it, one is gone
}

void TestComparison::textsAreComparedByLanguage()
{
    const auto read = [](const QByteArray &overlay) {
        return support::read(support::withHead(filled(twoItems)), {{u"texts.en.yaml"_s, overlay}}).definition;
    };
    const auto before = read("language: en\nitems: { a: { label: One } }\n");
    const auto after = read("language: en\nitems: { a: { label: Two }, b: { label: B } }\n");
    QVERIFY(before && after);
    QCOMPARE(lines(compare(*before, *after).changes),
        (QStringList{
            u"changed item a label.en: One -> Two (wording)"_s, u"changed item b label.en:  -> B (wording)"_s}));
}

void TestComparison::onlyWordingLeavesTheStructureEqual()
{
    const auto before = form(filled(twoItems));
    const Comparison wording = compare(*before, *form(with("label: A", "label: Aa")));
    QVERIFY(wording.sameStructure);
    QVERIFY(!wording.sameWording);
    QCOMPARE(wording.heaviest(), Difference::Weight::Wording);
    QVERIFY(!compare(*before, *form(with("max: 30", "max: 31"))).sameStructure);
}

UNDERLAG_TEST(TestComparison)
#include "tst_Comparison.moc"
