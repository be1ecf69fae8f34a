// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Versions.h"
#include "forms/versions/CarryOver.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

const QByteArray oldSurvey = "survey:\n"
                             "- { type: integer, name: days, label: D, missing_codes: [X] }\n"
                             "- { type: select_one, list_name: yes_no, name: work, label: W }\n"
                             "- { type: text, name: note, label: N }\n";

/// "note" is gone, "days" is called otherwise.
const QByteArray newSurvey = "survey:\n"
                             "- { type: integer, name: somatic_days, label: D, missing_codes: [X] }\n"
                             "- { type: select_one, list_name: yes_no, name: work, label: W }\n"
                             "- { type: integer, name: more, label: M }\n";

std::shared_ptr<const FormDefinition> newForm(const QByteArray &survey = newSurvey)
{
    QByteArray text = support::withHead(survey);
    const auto result = support::read(text.replace("version: '1'", "version: '2'"));
    if (!result.definition)
        qFatal("%s", qPrintable(support::lines(result.findings).join(u'\n')));
    return result.definition;
}

const QByteArray head = "from: { version: '1' }\nto: { version: '2' }\n";

ReadMapping map(const QByteArray &items, const QByteArray &survey = newSurvey)
{
    return readMapping(head + items, u"mapping.yaml"_s, *form(oldSurvey), *newForm(survey));
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotStatedKeepsItsName();
    void anItemWithoutAPlaceIsNamed();
    void withoutAFileTheItemsToStateAreNamed();
    void computedItemsNeedNoPlace();
    void theVersionsAreHeldAgainstTheFile_data();
    void theVersionsAreHeldAgainstTheFile();
    void mistakesAreNamedWithTheirPlace_data();
    void mistakesAreNamedWithTheirPlace();
    void aCodeWithoutACounterpartIsAWarning();
    void aRepeatWithoutAPlaceIsNamed_data();
    void aRepeatWithoutAPlaceIsNamed();
    void itemsOfADroppedRepeatAreDroppedWithIt();
    void aRenamedRepeatIsCalledSoInExpressions();
};

void TestMapping::whatIsNotStatedKeepsItsName()
{
    const ReadMapping read = map("items: { days: somatic_days, note: { drop: true, reason: asked nowhere } }\n");
    QVERIFY2(read.mapping, qPrintable(support::lines(read.findings).join(u'\n')));
    QCOMPARE(support::lines(read.findings), QStringList());
    QCOMPARE(read.mapping->nameOf(u"days"_s), u"somatic_days"_s);
    QCOMPARE(read.mapping->nameOf(u"work"_s), u"work"_s);
    QVERIFY(read.mapping->items[u"note"_s].isDropped);
    QCOMPARE(read.mapping->items[u"note"_s].reason, u"asked nowhere"_s);
}

void TestMapping::anItemWithoutAPlaceIsNamed()
{
    const ReadMapping read = map("items: { days: somatic_days }\n");
    QVERIFY(!read.mapping);
    QCOMPARE(support::lines(read.findings),
        QStringList{u"3:1 error unmapped-item: note is not in version 2; say under items where its answers go: "
                    "note: new name, or note: { drop: true, reason: … }"_s});
    const ReadMapping other = map("items: { note: { drop: true, reason: r } }\n",
        "survey:\n- { type: text, name: days, label: D }\n- { type: select_one, list_name: yes_no, name: work, label: "
        "W }\n");
    QCOMPARE(support::lines(other.findings),
        QStringList{u"3:1 error unmapped-item: days of version 2 does not take the same answers; say under items where "
                    "its answers go: days: new name, or days: { drop: true, reason: … }"_s});
}

void TestMapping::withoutAFileTheItemsToStateAreNamed()
{
    QCOMPARE(mapByName(*form(oldSurvey), *newForm()).findings.size(), 2U); // days and note
    QVERIFY(mapByName(*form(oldSurvey), *form(oldSurvey)).mapping);
}

void TestMapping::computedItemsNeedNoPlace()
{
    const auto before = form(oldSurvey
        + "- { type: calculate, name: sum, label: S, calculation: '${days} + 1' }\n- { type: note, name: t, label: T "
          "}\n");
    QVERIFY(mapByName(*before, *form(oldSurvey)).mapping);
}

void TestMapping::theVersionsAreHeldAgainstTheFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("line");
    QTest::addRow("another version")
        << QByteArray("from: { version: '0.9' }\nto: { version: '2' }\n")
        << u"1:18 error other-version: this is version 1 of small; the mapping was written for another"_s;
    QTest::addRow("another structure")
        << QByteArray("from: { version: '1' }\nto: { structure: abc }\n")
        << u"2:18 error other-version: the structure of version 2 of small is %1; the mapping was written for another"_s
               .arg(newForm()->structureFingerprint);
    QTest::addRow("none") << QByteArray("from: {}\nto: { version: '2' }\n")
                          << u"1:7 error missing-word: from needs version or structure"_s;
    QTest::addRow("no from") << QByteArray("to: { version: '2' }\n")
                             << u"1:1 error missing-word: a mapping needs from"_s;
}

void TestMapping::theVersionsAreHeldAgainstTheFile()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, line);
    const ReadMapping read = readMapping(file, u"mapping.yaml"_s, *form(oldSurvey), *newForm());
    QVERIFY(!read.mapping);
    QVERIFY2(support::lines(read.findings).contains(line), qPrintable(support::lines(read.findings).join(u'\n')));
}

void TestMapping::mistakesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("line");
    const QByteArray rest = ", note: { drop: true, reason: r } }\n";
    const auto row = [&rest](const char *name, const char *first, const char16_t *line) {
        QTest::addRow("%s", name) << QByteArray("items: { ") + first + rest << QString::fromUtf16(line);
    };
    row("unknown word", "days: { too: somatic_days }",
        u"3:18 error unknown-word: too is not a word of an item: did you mean to?");
    row("unknown old item", "dais: somatic_days",
        u"3:10 error unknown-item: version 1 has no item dais: did you mean days?");
    row("unknown new item", "days: somatic_dags",
        u"3:16 error unknown-item: version 2 has no item somatic_dags: did you mean somatic_days?");
    row("no reason", "days: { drop: true }", u"3:16 error missing-word: days is dropped; say why: reason");
    row("dropped and sent", "days: { drop: true, to: more, reason: r }",
        u"3:16 error bad-value: days is dropped, so it has no to and no choices; leave out one or the other");
    row("unknown choice", "days: somatic_days, work: { choices: { 3: 1 } }",
        u"3:49 error unknown-choice: work has no choice or special code 3");
    row("choice unknown there", "days: somatic_days, work: { choices: { 1: 9 } }",
        u"3:52 error unknown-choice: work has no choice or special code 9");
    row("two into one", "days: more, work: more",
        u"3:22 error duplicate-target: more would take the answers of both days and work; map or drop one of them");
    row("a list", "days: [more]", u"3:16 error bad-value: an item needs a map of words: { word: value }");
}

void TestMapping::mistakesAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, items);
    QFETCH(QString, line);
    const ReadMapping read = map(items);
    QVERIFY(!read.mapping);
    QVERIFY2(support::lines(read.findings).contains(line), qPrintable(support::lines(read.findings).join(u'\n')));
}

void TestMapping::aCodeWithoutACounterpartIsAWarning()
{
    const QByteArray noCodes = QByteArray(newSurvey).replace(", missing_codes: [X]", "");
    const ReadMapping read = map("items: { days: somatic_days, note: { drop: true, reason: r } }\n", noCodes);
    QVERIFY(read.mapping);
    QCOMPARE(support::lines(read.findings),
        QStringList{u"3:10 warning lost-choice: X of days is not in version 2; an answer of it will not fit unless "
                    "choices says what it becomes"_s});
}

namespace {

const QByteArray family = "survey:\n"
                          "- type: repeat\n  name: kids\n  label: K\n  children:\n"
                          "  - { type: integer, name: age, label: A }\n"
                          "  - type: repeat\n    name: visits\n    label: V\n    children:\n"
                          "    - { type: integer, name: hours, label: H }\n"
                          "- { type: integer, name: all, label: S }\n";

ReadMapping mapFamily(const QByteArray &rest, const QByteArray &survey)
{
    return readMapping(head + rest, u"mapping.yaml"_s, *form(family), *newForm(survey));
}

} // namespace

void TestMapping::aRepeatWithoutAPlaceIsNamed_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("survey");
    QTest::addColumn<QStringList>("lines");
    const QByteArray renamed = QByteArray(family).replace("kids", "children");
    const QByteArray flat = QByteArray(family).replace(
        "    children:\n    - {", "    children:\n    - { type: note, name: n, label: N }\n    - {");
    const QByteArray outside = "survey:\n"
                               "- type: repeat\n  name: kids\n  label: K\n  children:\n"
                               "  - { type: integer, name: age, label: A }\n"
                               "- type: repeat\n  name: visits\n  label: V\n  children:\n"
                               "  - { type: integer, name: hours, label: H }\n"
                               "- { type: integer, name: all, label: S }\n";
    const QByteArray swapped = QByteArray(family).replace("name: age", "name: x").replace("name: hours", "name: age");
    QTest::addRow("nothing said")
        << QByteArray("items: {}\n") << renamed
        << QStringList{
               u"3:1 error unmapped-repeat: kids is no repeat of version 2; say under repeats where its instances go: kids: new name, or kids: { drop: true, reason: … }"_s};
    QTest::addRow("unknown old repeat")
        << QByteArray("repeats: { kid: children, kids: children }\n") << renamed
        << QStringList{u"3:12 error unknown-repeat: version 1 has no repeat kid: did you mean kids?"_s};
    QTest::addRow("an item is no repeat") << QByteArray("repeats: { age: children, kids: children }\n") << renamed
                                          << QStringList{u"3:12 error unknown-repeat: version 1 has no repeat age"_s};
    QTest::addRow("unknown new repeat") << QByteArray("repeats: { kids: childs }\n") << family
                                        << QStringList{u"3:18 error unknown-repeat: version 2 has no repeat childs"_s};
    QTest::addRow("no reason") << QByteArray("repeats: { kids: { drop: true } }\n") << family
                               << QStringList{u"3:18 error missing-word: kids is dropped; say why: reason"_s};
    QTest::addRow("dropped and sent")
        << QByteArray("repeats: { kids: { drop: true, to: kids, reason: r } }\n") << family
        << QStringList{u"3:18 error bad-value: kids is dropped, so it has no to; leave out one or the other"_s};
    QTest::addRow("unknown word") << QByteArray("repeats: { kids: { too: kids } }\n") << family
                                  << QStringList{
                                         u"3:20 error unknown-word: too is not a word of a repeat: did you mean to?"_s};
    QTest::addRow("a list") << QByteArray("repeats: [kids]\n") << family
                            << QStringList{u"3:10 error bad-value: repeats needs a map of words: { word: value }"_s};
    QTest::addRow("two into one")
        << QByteArray("repeats: { visits: kids }\n") << family
        << QStringList{
               u"3:12 error duplicate-target: kids would take the instances of both kids and visits; map or drop one of them"_s};
    QTest::addRow("another level")
        << QByteArray("items: {}\n") << outside
        << QStringList{
               u"3:1 error unmapped-repeat: visits of version 2 does not lie in the repeat that what is around it goes to; say under repeats where its instances go: visits: new name, or visits: { drop: true, reason: … }"_s};
    QTest::addRow("by name in another repeat")
        << QByteArray("items: { hours: { drop: true, reason: r } }\n") << swapped
        << QStringList{
               u"3:1 error unmapped-item: age of version 2 stands in another repeat; say under items where its answers go: age: new name, or age: { drop: true, reason: … }"_s};
    QTest::addRow("out of its repeat")
        << QByteArray("items: { age: all, all: { drop: true, reason: r } }\n") << flat
        << QStringList{
               u"3:10 error other-repeat: all of version 2 does not stand in the repeat that the instances of age go to; drop age, with a reason"_s};
    QTest::addRow("out of a dropped repeat")
        << QByteArray(
               "items: { age: all, all: { drop: true, reason: r } }\nrepeats: { kids: { drop: true, reason: r } }\n")
        << family
        << QStringList{
               u"3:10 error other-repeat: all of version 2 does not stand in the repeat that the instances of age go to; drop age, with a reason"_s};
}

void TestMapping::aRepeatWithoutAPlaceIsNamed()
{
    QFETCH(QByteArray, rest);
    QFETCH(QByteArray, survey);
    QFETCH(QStringList, lines);
    const ReadMapping read = mapFamily(rest, survey);
    QVERIFY(!read.mapping);
    for (const QString &line : lines)
        QVERIFY2(support::lines(read.findings).contains(line), qPrintable(support::lines(read.findings).join(u'\n')));
}

void TestMapping::itemsOfADroppedRepeatAreDroppedWithIt()
{
    const ReadMapping read = mapFamily("repeats: { kids: { drop: true, reason: asked elsewhere } }\n",
        "survey:\n- { type: integer, name: all, label: S }\n");
    QCOMPARE(support::lines(read.findings), QStringList());
    QVERIFY(read.mapping->repeats[u"visits"_s].isDropped);
    QVERIFY(read.mapping->items[u"hours"_s].isDropped);
    QCOMPARE(read.mapping->items[u"age"_s].reason, u"asked elsewhere"_s);
}

void TestMapping::aRenamedRepeatIsCalledSoInExpressions()
{
    const QByteArray counted = family + "- { type: calculate, name: n, label: N, calculation: 'count(${kids})' }\n";
    const auto before = form(counted);
    const auto after = newForm(QByteArray(counted).replace("kids", "children"));
    const ReadMapping read = readMapping(head + "repeats: { kids: children }\n", u"mapping.yaml"_s, *before, *after);
    QVERIFY(read.mapping);
    QCOMPARE(lines(compare(*before, *after, *read.mapping).changes),
        (QStringList{
            u"changed form small version: 1 -> 2 (wording)"_s, u"changed group kids name: kids -> children (rule)"_s}));
}

UNDERLAG_TEST(TestMapping)
#include "tst_Mapping.moc"
