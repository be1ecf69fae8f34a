// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using support::lines;
using support::read;
using support::withHead;

namespace {

QByteArray survey(const QByteArray &items)
{
    return withHead("survey:\n" + items);
}

std::shared_ptr<const FormDefinition> readWithoutFindings(const QByteArray &yaml)
{
    ReadDefinition result = read(yaml);
    if (result.findings.empty())
        return result.definition;
    qWarning("%s", qPrintable(lines(result.findings).join(u'\n')));
    return nullptr;
}

} // namespace

class TestQuestionWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChoiceIsReadWithAllItsWords();
    void otherAddsAChoiceToItsOwnListAndATextBesideIt();
    void aListThatHasOtherIsNotCopied();
    void theTextBesideOtherIsHeldAsItsItem();
    void acknowledgeHasOneChoiceOfItsOwn();
    void aDefaultThatIsAnExpressionIsOne();
    void triggersAreTheItemsNamed();
    void aRangeHasEndsAndStep();
    void anOrderIsRandomOnlyWhenAsked();
    void whatIsTakenOverIsReadInItsOrder();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void appearancesAreKnown_data();
    void appearancesAreKnown();
};

void TestQuestionWords::aChoiceIsReadWithAllItsWords()
{
    QByteArray yaml = survey("- { type: select_multiple, list_name: yes_no, name: a, label: A,\n"
                             "    media: { image: a.png, audio: a.ogg } }\n");
    yaml.replace("{ name: 1, label: Ja }",
        "{ name: 1, label: Ja, exclusive: true, media: { video: 1.webm }, columns: { county: '25', _x: y } }");
    const auto form = readWithoutFindings(yaml);
    QVERIFY(form);
    const Choice *const choice = form->choices.constFind(u"yes_no"_s)->find(u"1"_s);
    QVERIFY(choice && choice->isExclusive && !form->choices.value(u"yes_no"_s).find(u"0"_s)->isExclusive);
    QCOMPARE(choice->media, (QHash<QString, QString>{{u"video"_s, u"1.webm"_s}}));
    QCOMPARE(choice->columns, (QHash<QString, QString>{{u"county"_s, u"25"_s}, {u"_x"_s, u"y"_s}}));
    QCOMPARE(form->items[0].media, (QHash<QString, QString>{{u"image"_s, u"a.png"_s}, {u"audio"_s, u"a.ogg"_s}}));
}

void TestQuestionWords::otherAddsAChoiceToItsOwnListAndATextBesideIt()
{
    const auto form = readWithoutFindings(
        survey("- { type: select_one, list_name: yes_no, name: a, label: A, or_other: true }\n"
               "- { type: select_one, list_name: yes_no, name: b, label: B, or_other: false }\n"
               "- { type: select_multiple, list_name: yes_no, name: c, label: C, or_other: yes }\n"));
    QVERIFY(form);
    QCOMPARE(form->items.size(), 5u);
    QCOMPARE(form->choiceList(form->items[0])->name, u"yes_no/other"_s);
    QCOMPARE(form->choiceList(form->items[0])->choices.size(), 3u);
    QCOMPARE(form->choiceList(form->items[0])->find(u"other"_s)->label.in(u"sv"_s), u"Annat"_s);
    QCOMPARE(form->choiceList(form->items[2])->choices.size(), 2u); // b's own is as it was
    QCOMPARE(form->items[3].listName, u"yes_no/other"_s);
    const Item &text = form->items[1];
    QCOMPARE(text.name, u"a_other"_s);
    QCOMPARE(text.type, ItemType::Text);
    QCOMPARE(text.label.in(u"sv"_s), u"Ange vad"_s);
    QCOMPARE(text.relevant->text(), u"selected(${a}, 'other')"_s);
    QCOMPARE(text.relevant->references(), (std::vector<Slot>{0}));
}

void TestQuestionWords::aListThatHasOtherIsNotCopied()
{
    QByteArray yaml = survey("- { type: select_one, list_name: yes_no, name: a, label: A, or_other: true }\n");
    yaml.replace("{ name: 1, label: Ja }", "{ name: 1, label: Ja }, { name: other, label: Annat sätt }");
    const auto form = readWithoutFindings(yaml);
    QVERIFY(form);
    QCOMPARE(form->items[0].listName, u"yes_no"_s);
    QCOMPARE(form->choices.size(), 1);
    QCOMPARE(form->items.size(), 2u);
}

void TestQuestionWords::theTextBesideOtherIsHeldAsItsItem()
{
    const auto form = readWithoutFindings(
        survey("- type: group\n  name: g\n  label: G\n  variants: [baseline]\n  children:\n"
               "  - { type: select_one, list_name: yes_no, name: a, label: A, or_other: true, identifier: true,\n"
               "      never_summarised: true, scope: client }\n"));
    QVERIFY(form);
    const Item &text = form->items[1];
    QVERIFY(text.identifier && text.neverSummarised);
    QCOMPARE(text.scope, u"client"_s);
    QCOMPARE(text.variants, (QStringList{u"baseline"_s}));
    QCOMPARE(text.group, form->items[0].group);
}

void TestQuestionWords::acknowledgeHasOneChoiceOfItsOwn()
{
    const auto form = readWithoutFindings(survey("- { type: acknowledge, name: a, label: A, default: OK }\n"));
    QVERIFY(form);
    const ChoiceList *const list = form->choiceList(form->items[0]);
    QVERIFY(list && list->choices.size() == 1 && list->find(u"OK"_s));
    QCOMPARE(list->find(u"OK"_s)->label.in(u"sv"_s), u"Läst"_s);
}

void TestQuestionWords::aDefaultThatIsAnExpressionIsOne()
{
    const auto form = readWithoutFindings(survey("- { type: date, name: a, label: A, default: today() }\n"
                                                 "- { type: text, name: b, label: B, default: '${a}' }\n"
                                                 "- { type: integer, name: c, label: C, default: 3 }\n"
                                                 "- { type: text, name: d, label: D, default: 'Anna (kurator)' }\n"));
    QVERIFY(form);
    QCOMPARE(form->items[0].defaultExpression->text(), u"today()"_s);
    QVERIFY(!form->items[0].defaultValue);
    QCOMPARE(form->items[1].defaultExpression->references(), (std::vector<Slot>{0}));
    QVERIFY(!form->items[2].defaultExpression);
    QCOMPARE(form->items[2].defaultValue, u"3"_s);
    QVERIFY(!form->items[3].defaultExpression);
}

void TestQuestionWords::triggersAreTheItemsNamed()
{
    const auto form = readWithoutFindings(
        survey("- { type: date, name: when, label: W, trigger: '${b}, ${a}, ${b}', calculation: today() }\n"
               "- { type: integer, name: a, label: A }\n- { type: integer, name: b, label: B }\n"));
    QVERIFY(form);
    QCOMPARE(form->items[0].triggers, (std::vector<Slot>{2, 1}));
}

void TestQuestionWords::aRangeHasEndsAndStep()
{
    const auto form = readWithoutFindings(
        survey("- { type: range, name: a, label: A, parameters: { start: 0, end: 10, step: 0.5 } }\n"));
    QVERIFY(form);
    QCOMPARE(form->items[0].minimum, 0.0);
    QCOMPARE(form->items[0].maximum, 10.0);
    QCOMPARE(form->items[0].step, 0.5);
}

void TestQuestionWords::anOrderIsRandomOnlyWhenAsked()
{
    const auto form = readWithoutFindings(survey(
        "- { type: select_one, list_name: yes_no, name: a, label: A, parameters: { randomize: true, seed: 42 } }\n"
        "- { type: select_one, list_name: yes_no, name: b, label: B, parameters: { randomize: true } }\n"
        "- { type: select_one, list_name: yes_no, name: c, label: C, parameters: { randomize: false } }\n"));
    QVERIFY(form);
    QCOMPARE(form->items[0].seed, quint64(42));
    QVERIFY(form->items[1].seed != 0);
    QCOMPARE(form->items[2].seed, quint64(0));
}

void TestQuestionWords::whatIsTakenOverIsReadInItsOrder()
{
    const auto form = readWithoutFindings(
        survey("- { type: text, name: a, label: A, takes_over: [small.a, other_step.told] }\n"
               "- { type: repeat, name: r, label: R, takes_over: [other_step.kids], children: [{ type: text, name: b, "
               "label: B }] }\n"));
    QVERIFY(form);
    QCOMPARE(form->find(u"a"_s)->takesOver, (QStringList{u"small.a"_s, u"other_step.told"_s}));
    QCOMPARE(form->groups[std::size_t(form->groupsByName.value(u"r"_s))].takesOver, QStringList{u"other_step.kids"_s});
}

void TestQuestionWords::mistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &items, const QString &expected) {
        QTest::newRow(name) << items << expected;
    };
    row("several choices without a list", "- { type: select_multiple, name: a, label: A }\n",
        u"11:3 error missing-word: a needs list_name"_s);
    row("a ranking without a list", "- { type: rank, name: a, label: A }\n",
        u"11:3 error missing-word: a needs list"_s);
    row("a list for an acknowledgement", "- { type: acknowledge, list_name: yes_no, name: a, label: A }\n",
        u"11:3 error misplaced-word: a is acknowledge, which has no choices"_s);
    row("a range without ends", "- { type: range, name: a, label: A, parameters: { min: 1 } }\n",
        u"11:3 error missing-word: a is a range"_s);
    row("no step", "- { type: range, name: a, label: A, parameters: { min: 1, max: 3, step: 0 } }\n",
        u"11:73 error bad-value: step is above 0"_s);
    row("a step of a number", "- { type: integer, name: a, label: A, parameters: { step: 2 } }\n",
        u"11:3 error misplaced-word: a is no range"_s);
    row("a text in random order", "- { type: text, name: a, label: A, parameters: { randomize: true } }\n",
        u"11:3 error misplaced-word: a has no choices"_s);
    row("a seed alone", "- { type: select_one, list_name: yes_no, name: a, label: A, parameters: { seed: 2 } }\n",
        u"11:73 warning ignored-word: seed does nothing"_s);
    row("pixels", "- { type: image, name: a, label: A, parameters: { max_pixels: 640 } }\n",
        u"11:51 warning ignored-word: max_pixels"_s);
    row("other of a number", "- { type: integer, name: a, label: A, or_other: true }\n",
        u"11:39 error misplaced-word: a is neither select_one nor select_multiple"_s);
    row("other in a grid",
        "- type: grid\n  name: g\n  label: G\n  columns: [{ name: a, label: A, type: select_one, list_name: yes_no, "
        "or_other: true }]\n  rows: [{ name: R, label: R }]\n",
        u"error misplaced-word: a grid has no room"_s);
    row("other beside an item of that name",
        "- { type: select_one, list_name: yes_no, name: a, label: A, or_other: true }\n"
        "- { type: text, name: a_other, label: B }\n",
        u"12:3 error duplicate-name: a_other"_s);
    row("an unknown trigger", "- { type: text, name: age, label: A, trigger: '${agee}', calculation: '1' }\n",
        u"11:47 error unknown-item: there is no item agee: did you mean age?"_s);
    row("a trigger without braces", "- { type: text, name: a, label: A, trigger: b, calculation: '1' }\n",
        u"11:45 error bad-value: trigger names items as ${name}"_s);
    row("its own trigger", "- { type: text, name: a, label: A, trigger: '${a}', calculation: '1' }\n",
        u"11:45 error self-trigger"_s);
    row("a trigger without calculation",
        "- { type: text, name: a, label: A, trigger: '${b}' }\n- { type: text, name: b, label: B }\n",
        u"11:3 error missing-word: a has a trigger and nothing to write"_s);
    row("a default of a note", "- { type: note, name: a, label: A, default: today() }\n",
        u"11:3 error misplaced-word: a takes no answer"_s);
    row("an unknown name in a default", "- { type: date, name: a, label: A, default: '${b}' }\n",
        u"11:46 error unknown-reference"_s);
    row("a source that is no item", "- { type: text, name: a, label: A, takes_over: [other, 'a b.c'] }\n",
        u"error bad-value: other names no item of an instrument"_s);
    row("a source twice", "- { type: text, name: a, label: A, takes_over: [x.b, x.b] }\n",
        u"error duplicate-name: takes_over names x.b twice"_s);
    row("a source of what is computed",
        "- { type: calculate, name: a, label: A, calculation: '1', takes_over: [x.b] }\n",
        u"11:3 error misplaced-word: a takes no answer"_s);
    row("a source of a file", "- { type: image, name: a, label: A, takes_over: [x.b] }\n",
        u"11:3 error misplaced-word: a takes no answer"_s);
    row("a source within a repeat",
        "- type: repeat\n  name: r\n  label: R\n  children: [{ type: text, name: a, label: A, takes_over: [x.a] }]\n",
        u"error misplaced-word: a stands in a repeat"_s);
    row("a source of a group",
        "- { type: group, name: g, label: G, takes_over: [x.g], children: [{ type: text, name: a, label: A }] }\n",
        u"error misplaced-word: g: only an outer repeat"_s);
    row("a source of a repeat that is counted",
        "- { type: repeat, name: g, label: G, repeat_count: '2', takes_over: [x.g], children: [{ type: text, name: a, "
        "label: A }] }\n",
        u"error misplaced-word: g: only an outer repeat"_s);
    row("an unknown item of its own", "- { type: text, name: a, label: A, takes_over: [small.b] }\n",
        u"11:3 error unknown-item: a takes over small.b"_s);
    row("an item of its own of another kind",
        "- { type: text, name: a, label: A, takes_over: [small.b] }\n- { type: date, name: b, label: B }\n",
        u"11:3 error type-mismatch: a takes over small.b"_s);
    row("an unknown repeat of its own",
        "- { type: repeat, name: r, label: R, takes_over: [small.s], children: [{ type: text, name: a, label: A }] }\n",
        u"error unknown-item: r takes over small.s"_s);
    row("media in another folder", "- { type: text, name: a, label: A, media: { image: ../secret.png } }\n",
        u"11:52 error bad-value: image names a file that lies beside"_s);
    row("an unknown medium", "- { type: text, name: a, label: A, media: { imge: a.png } }\n",
        u"11:45 error unknown-word: imge is not a word of media: did you mean image?"_s);
}

void TestQuestionWords::mistakesAreNamed()
{
    QFETCH(QByteArray, items);
    QFETCH(QString, expected);
    const QString found = lines(read(survey(items)).findings).join(u'\n');
    QVERIFY2(found.contains(expected), qPrintable(found));
}

void TestQuestionWords::appearancesAreKnown_data()
{
    QTest::addColumn<QString>("appearance");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one of ours") << u"multiline"_s << QString();
    QTest::newRow("so many columns") << u"columns-3"_s << QString();
    QTest::newRow("of another client") << u"w4 horizontal-compact"_s << QString();
    QTest::newRow("a slip") << u"minimal muliline"_s
                            << u"muliline of a changes nothing here: did you mean multiline?"_s;
    QTest::newRow("a number that is none") << u"columns-x"_s << u"columns-x of a changes nothing here"_s;
}

void TestQuestionWords::appearancesAreKnown()
{
    QFETCH(QString, appearance);
    QFETCH(QString, expected);
    const QString found
        = lines(read(survey("- { type: text, name: a, label: A, appearance: " + appearance.toUtf8() + " }\n")).findings)
              .join(u'\n');
    QCOMPARE(found.contains(u"unknown-appearance"_s), !expected.isEmpty());
    QVERIFY2(found.contains(expected), qPrintable(found));
}

UNDERLAG_TEST(TestQuestionWords)
#include "tst_QuestionWords.moc"
