// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Definitions.h"
#include "support/Register.h"

#include "forms/entry/CellOrder.h"
#include "forms/entry/FormEntry.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

const QByteArray household = R"yaml(survey:
  - { type: integer, name: limit, label: L }
  - { type: select_one, name: has_kids, label: H, list_name: yes_no }
  - type: repeat
    name: kids
    label: K
    relevant: "${has_kids} != 0"
    children:
      - { type: text, name: kid, label: K }
      - { type: integer, name: age, label: A, constraint: ". <= ${limit}" }
      - { type: integer, name: school, label: S, relevant: "${age} > 6" }
      - { type: calculate, name: place, calculation: "position(..)" }
      - { type: calculate, name: doubled, calculation: "${age} * 2" }
      - { type: calculate, name: sum_of_all, calculation: "sum(${kids}/age)" }
      - type: repeat
        name: visits
        label: V
        children:
          - { type: integer, name: hours, label: H }
          - { type: calculate, name: share, calculation: "${hours} div ${age}" }
      - { type: calculate, name: own_hours, calculation: "sum(${hours})" }
  - { type: calculate, name: total, calculation: "sum(${age})" }
  - { type: calculate, name: number, calculation: "count(${kids})" }
  - { type: calculate, name: first, calculation: "${kids}[1]/age" }
  - { type: calculate, name: last, calculation: "/data/kids[position() = last()]/age" }
  - { type: calculate, name: second, calculation: "indexed-repeat(${age}, ${kids}, 2)" }
  - { type: calculate, name: grown, calculation: "count(${kids}[./age >= ${limit}])" }
  - { type: calculate, name: grown2, calculation: "count(/data/kids[age >= current()/../limit])" }
  - { type: calculate, name: names, calculation: "join(', ', ${kid})" }
  - { type: calculate, name: any_three, calculation: "${age} = 3" }
  - { type: calculate, name: hours_in_all, calculation: "sum(${hours})" }
  - { type: calculate, name: both, calculation: "count(${kid} | ${age})" }
  - { type: calculate, name: oldest, calculation: "max(${age})" }
  - { type: calculate, name: asked_school, calculation: "count(${school})" }
)yaml";

std::shared_ptr<const FormDefinition> definition(const QByteArray &rest, const QByteArray &lists)
{
    QByteArray text = support::withHead(rest);
    text.replace("choices: {", "choices: { " + lists);
    const ReadDefinition result = support::read(text);
    if (!result.definition)
        qFatal("%s", qPrintable(support::lines(result.findings).join(u'\n')));
    return result.definition;
}

/// An interview that is driven by names.
class House
{
public:
    explicit House(const QByteArray &rest = household, const QByteArray &lists = {})
        : form(definition(rest, lists))
        , entry(form, {{}, {}, QDate(2026, 3, 14)})
    { }

    int group(const QString &name) const { return form->groupsByName.value(name, -1); }
    Slot slot(const QString &name) const { return form->slotsByName.value(name, -1); }
    Instance add(const QString &repeat, Instance within = theForm)
    {
        const Result<Instance> added = entry.addInstance(group(repeat), within);
        return added ? *added : -1;
    }
    bool give(const QString &name, const QString &typed, Instance instance = theForm)
    {
        const Cell cell = entry.cellOf(slot(name), instance);
        const Result<Answer> answer = entry.read(cell, typed);
        return answer && entry.setAnswer(cell, *answer).has_value();
    }
    Instance addKid(const QString &age)
    {
        const Instance instance = add(u"kids"_s);
        give(u"age"_s, age, instance);
        return instance;
    }
    QString value(const QString &name, Instance instance = theForm) const
    {
        return canonicalText(entry.answer(entry.cellOf(slot(name), instance)));
    }

    std::shared_ptr<const FormDefinition> form;
    FormEntry entry;
};

/// Of one child, of a visit beside the child, of all children.
const QByteArray checked
    = "checks:\n"
      "- { id: young, expression: 'not(${age} > 20)', severity: error, items: [age], message: M }\n"
      "- { id: hours-by-age, expression: 'not(${hours} > ${age})', severity: warning, items: [hours], "
      "message: M }\n"
      "- { id: sum, expression: 'not(sum(${age}) > 40)', severity: notice, items: [age], message: M }\n";

const QByteArray letters
    = "abc: [{ name: A, label: A }, { name: B, label: B }, { name: C, label: C }, { name: D, label: D "
      "}, { name: E, label: E }, { name: F, label: F }],";

QStringList found(const House &house)
{
    QStringList names;
    for (const Finding &finding : house.entry.findings())
        names += findingName(house.entry, finding);
    return names;
}

QString offered(const House &house, const QString &item)
{
    const Slot slot = house.slot(item);
    QString codes;
    for (const int choice : house.entry.offeredChoices(slot))
        codes += house.form->choiceList(house.form->items[slot])->choices[size_t(choice)].name;
    return codes;
}

} // namespace

class TestRepeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachInstanceHasItsOwnAnswers()
    {
        House house;
        const Instance a = house.addKid(u"3"_s);
        const Instance b = house.addKid(u"9"_s);
        QCOMPARE(house.value(u"doubled"_s, a), u"6"_s);
        QCOMPARE(house.value(u"doubled"_s, b), u"18"_s);
        QCOMPARE(house.entry.isRelevant(house.entry.cellOf(house.slot(u"school"_s), a)), false);
        QCOMPARE(house.entry.isRelevant(house.entry.cellOf(house.slot(u"school"_s), b)), true);
    }

    void fromOutsideEveryInstanceIsMeant()
    {
        House house;
        QCOMPARE(house.value(u"total"_s), u"0"_s); // XPath: the sum of no node
        QCOMPARE(house.value(u"number"_s), u"0"_s);
        QCOMPARE(house.value(u"first"_s), QString());
        QCOMPARE(house.value(u"oldest"_s), QString());
        house.addKid(u"3"_s);
        house.addKid(u"9"_s);
        house.give(u"limit"_s, u"5"_s);
        const QHash<QString, QString> expected{{u"total"_s, u"12"_s}, {u"number"_s, u"2"_s}, {u"first"_s, u"3"_s},
            {u"last"_s, u"9"_s}, {u"second"_s, u"9"_s}, {u"grown"_s, u"1"_s}, {u"grown2"_s, u"1"_s},
            {u"any_three"_s, u"true"_s}, {u"both"_s, u"4"_s}, {u"oldest"_s, u"9"_s}, {u"asked_school"_s, u"1"_s}};
        for (auto value = expected.begin(); value != expected.end(); ++value)
            QVERIFY2(house.value(value.key()) == *value,
                qPrintable(value.key() + u" is "_s + house.value(value.key()) + u", not "_s + *value));
    }

    void aBlankInstanceMakesTheSumNotANumber()
    {
        House house;
        house.addKid(u"3"_s);
        house.add(u"kids"_s);
        QCOMPARE(house.value(u"total"_s), QString());
        QCOMPARE(house.value(u"number"_s), u"2"_s);
    }

    void anInstanceThatGoesTakesItsAnswersAlong()
    {
        House house;
        const Instance a = house.addKid(u"3"_s);
        const Instance b = house.addKid(u"9"_s);
        QCOMPARE(house.value(u"place"_s, b), u"2"_s);
        QCOMPARE(house.entry.progress(1).asked, 2 + 3);
        QVERIFY(house.entry.removeInstance(a).has_value());
        QCOMPARE(house.value(u"total"_s), u"9"_s);
        QCOMPARE(house.value(u"number"_s), u"1"_s);
        QCOMPARE(house.value(u"place"_s, b), u"1"_s);
        QCOMPARE(house.value(u"sum_of_all"_s, b), u"9"_s);
        QCOMPARE(house.entry.progress(1).asked, 3);
    }

    void repeatsMayStandInRepeats()
    {
        House house;
        const Instance a = house.addKid(u"2"_s);
        const Instance b = house.addKid(u"4"_s);
        const Instance visit = house.add(u"visits"_s, a);
        house.give(u"hours"_s, u"8"_s, visit);
        house.give(u"hours"_s, u"2"_s, house.add(u"visits"_s, b));
        house.give(u"hours"_s, u"6"_s, house.add(u"visits"_s, b));
        QCOMPARE(house.value(u"share"_s, visit), u"4"_s);
        QCOMPARE(house.value(u"own_hours"_s, a), u"8"_s);
        QCOMPARE(house.value(u"own_hours"_s, b), u"8"_s);
        QCOMPARE(house.value(u"hours_in_all"_s), u"16"_s);
        house.give(u"age"_s, u"8"_s, a);
        QCOMPARE(house.value(u"share"_s, visit), u"1"_s);
        QVERIFY(house.entry.removeInstance(b).has_value());
        QCOMPARE(house.value(u"hours_in_all"_s), u"8"_s);
    }

    void aRepeatThatIsNotRelevantIsKeptAndEmptyToExpressions()
    {
        House house;
        const Instance a = house.addKid(u"3"_s);
        house.give(u"has_kids"_s, u"0"_s);
        QCOMPARE(house.value(u"number"_s), u"0"_s);
        QCOMPARE(house.value(u"total"_s), u"0"_s);
        QVERIFY(!house.entry.addInstance(house.group(u"kids"_s)).has_value());
        QCOMPARE(canonicalText(house.entry.given(house.entry.cellOf(house.slot(u"age"_s), a))), u"3"_s);
        house.give(u"has_kids"_s, u"1"_s);
        QCOMPARE(house.value(u"total"_s), u"3"_s);
    }

    void aFindingNamesItsInstance()
    {
        House house;
        house.give(u"limit"_s, u"5"_s);
        const Instance a = house.addKid(u"3"_s);
        const Instance b = house.addKid(u"9"_s);
        QCOMPARE(int(house.entry.findings().size()), 1);
        const Finding &finding = house.entry.findings().front();
        QCOMPARE(finding.focus, house.entry.cellOf(house.slot(u"age"_s), b));
        QVERIFY(finding.id.startsWith(u"constraint:age@"_s));
        house.give(u"limit"_s, u"1"_s);
        QCOMPARE(int(house.entry.findings().size()), 2);
        QCOMPARE(house.entry.findings().front().focus, house.entry.cellOf(house.slot(u"age"_s), a));
        QVERIFY(house.entry.removeInstance(a).has_value());
        QCOMPARE(int(house.entry.findings().size()), 1);
    }

    void anotherAnswerMayDecideHowManyThereAre()
    {
        House house("survey:\n- { type: integer, name: n, label: N }\n"
                    "- { type: repeat, name: r, label: R, repeat_count: '${n}', children: [\n"
                    "    { type: integer, name: x, label: X, default: 2 }] }\n"
                    "- { type: calculate, name: total, calculation: 'sum(${x})' }\n");
        QSignalSpy changed(&house.entry, &FormEntry::instancesChanged);
        house.give(u"n"_s, u"3"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(house.value(u"total"_s), u"6"_s);
        const Instance third = house.entry.instances().of(house.group(u"r"_s), theForm)[2];
        house.give(u"x"_s, u"40"_s, third);
        QCOMPARE(house.value(u"total"_s), u"44"_s);
        house.give(u"n"_s, u"1"_s); // a slip: what was answered is kept
        QCOMPARE(house.value(u"total"_s), u"2"_s);
        QCOMPARE(house.entry.standing(house.entry.cellOf(house.slot(u"x"_s), third)), ItemStanding::NotRelevant);
        house.give(u"n"_s, u"3"_s);
        QCOMPARE(house.value(u"total"_s), u"44"_s);
        QVERIFY(!house.entry.removeInstance(third).has_value());
        QVERIFY(!house.entry.addInstance(house.group(u"r"_s)).has_value());
        house.give(u"n"_s, u"1000000"_s);
        QCOMPARE(int(house.entry.instances().of(house.group(u"r"_s), theForm).size()), mostInstances);
    }

    void whatWasStoredStandsAgain()
    {
        House house;
        const QUuid first(u"{11111111-1111-7111-8111-111111111111}"_s);
        const QUuid visit(u"{22222222-2222-7222-8222-222222222222}"_s);
        house.addKid(u"99"_s);
        house.entry.load({{house.slot(u"limit"_s), Number{5, u"5"_s}}},
            {{first, house.group(u"kids"_s), {}, {{house.slot(u"age"_s), Number{4, u"4"_s}}}},
                {visit, house.group(u"visits"_s), first, {{house.slot(u"hours"_s), Number{8, u"8"_s}}}}});
        QCOMPARE(house.value(u"total"_s), u"4"_s);
        QCOMPARE(house.value(u"hours_in_all"_s), u"8"_s);
        QCOMPARE(house.value(u"share"_s, *house.entry.instances().withId(visit)), u"2"_s);
        QVERIFY(house.entry.findings().empty());
    }

    void oneAnswerInOneInstanceAnnouncesNothingOfTheOthers()
    {
        House house;
        const Instance a = house.addKid(u"3"_s);
        house.addKid(u"9"_s);
        QSignalSpy changed(&house.entry, &FormEntry::answerChanged);
        house.give(u"kid"_s, u"Kim"_s, a);
        QCOMPARE(changed.count(), 2); // the name, and the names together
        QCOMPARE(house.value(u"names"_s), u"Kim, "_s);
    }

    void aTriggerWritesAnAnswerThatMayBeChanged()
    {
        House house("survey:\n- { type: integer, name: a, label: A }\n"
                    "- { type: integer, name: b, label: B, trigger: '${a}', calculation: '${a} * 2' }\n");
        QSignalSpy written(&house.entry, &FormEntry::answerWritten);
        house.give(u"a"_s, u"4"_s);
        QCOMPARE(written.count(), 1);
        QCOMPARE(house.value(u"b"_s), u"8"_s);
        QVERIFY(house.give(u"b"_s, u"1"_s));
        QCOMPARE(house.value(u"b"_s), u"1"_s);
        house.give(u"a"_s, u"5"_s);
        QCOMPARE(house.value(u"b"_s), u"10"_s);
    }

    void aChoiceFilterDecidesWhichChoicesAreOffered()
    {
        House house("survey:\n- { type: select_one, name: county, label: C, list_name: county }\n"
                    "- { type: select_one, name: town, label: T, list_name: town, "
                    "choice_filter: 'county = ${county}' }\n"
                    "- { type: calculate, name: of_town, "
                    "calculation: \"instance('town')/root/item[name = ${town}]/county\" }\n"
                    "- { type: calculate, name: data, "
                    "calculation: \"pulldata('town', 'county', 'name', ${town})\" }\n",
            "county: [{ name: c1, label: C }, { name: c2, label: C }], "
            "town: [{ name: t1, label: T, columns: { county: c1 } }, "
            "{ name: t2, label: T, columns: { county: c2 } }, { name: t3, label: T, columns: { county: c2 } }],");
        const Cell town = house.slot(u"town"_s);
        QVERIFY(house.entry.offeredChoices(town).empty());
        QSignalSpy choices(&house.entry, &FormEntry::choicesChanged);
        house.give(u"county"_s, u"c2"_s);
        QCOMPARE(choices.count(), 1);
        QCOMPARE(house.entry.offeredChoices(town), (std::vector<int>{1, 2}));
        house.give(u"town"_s, u"t3"_s);
        QVERIFY(house.entry.findings().empty());
        QCOMPARE(house.value(u"of_town"_s), u"c2"_s);
        QCOMPARE(house.value(u"data"_s), u"c2"_s);
        house.give(u"county"_s, u"c1"_s);
        QCOMPARE(int(house.entry.findings().size()), 1); // kept, and pointed out
        QCOMPARE(house.value(u"town"_s), u"t3"_s);
    }

    void choicesAreOfferedInTheOrderThatOdkGives_data()
    {
        // ODK Web Forms' own test of randomize(); JavaRosa gives the same.
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("order");
        QTest::newRow("42") << 42 << u"AFCBDE"_s;
        QTest::newRow("1") << 1 << u"BFEACD"_s;
        QTest::newRow("11111111") << 11111111 << u"ACDBFE"_s;
    }
    void choicesAreOfferedInTheOrderThatOdkGives()
    {
        QFETCH(int, seed);
        QFETCH(QString, order);
        House house(
            "survey:\n- { type: select_one, name: x, label: X, list_name: abc, parameters: { randomize: true, seed: "
                + QByteArray::number(seed) + " } }\n",
            letters);
        QCOMPARE(offered(house, u"x"_s), order);
        QCOMPARE(offered(house, u"x"_s), order); // and again
    }

    void withoutASeedTheOrderIsTheSameInEveryInterview()
    {
        House house(
            "survey:\n- { type: select_one, name: x, label: X, list_name: abc, parameters: { randomize: true } }\n"
            "- { type: select_one, name: y, label: Y, list_name: abc }\n",
            letters);
        QCOMPARE(offered(house, u"x"_s), u"BFEACD"_s);
        QCOMPARE(offered(house, u"y"_s), u"ABCDEF"_s);
    }

    void whatAFilterLeavesIsPutInOrder()
    {
        House house("survey:\n- { type: select_one, name: x, label: X, list_name: abc, choice_filter: \"name != 'D'\", "
                    "parameters: { randomize: true, seed: 42 } }\n",
            letters);
        QCOMPARE(offered(house, u"x"_s).size(), 5);
        QCOMPARE(offered(house, u"x"_s), u"AFCBE"_s);
    }

    void aCheckAcrossRepeatsIsAnErrorWithTheCure_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("two repeats") << u"${age} < ${pets_age}"_s;
        QTest::newRow("every instance by its path") << u"/data/kids/age < 20"_s;
        QTest::newRow("two repeats in another") << u"${hours} < ${pets_age}"_s;
    }
    void aCheckAcrossRepeatsIsAnErrorWithTheCure()
    {
        QFETCH(QString, expression);
        const ReadDefinition result = support::read(support::withHead(household
            + "  - { type: repeat, name: pets, label: P, children: [ { type: integer, name: pets_age, label: A } ] }\n"
              "checks:\n- { id: k, expression: '"
            + expression.toUtf8() + "', severity: error, items: [age], message: M }\n"));
        QVERIFY(!result.definition);
        QCOMPARE(result.findings.front().code, u"check-across-repeats"_s);
        QVERIFY(result.findings.front().text.contains(u"indexed-repeat"_s));
    }

    void aCheckIsAskedInEachInstance()
    {
        House house(household + checked);
        house.give(u"limit"_s, u"100"_s); // which is another rule's
        const Instance a = house.addKid(u"3"_s);
        const Instance b = house.addKid(u"30"_s);
        QCOMPARE(found(house), QStringList{u"young@kids[2]"_s});
        const Finding finding = house.entry.findings().front();
        QCOMPARE(finding.focus, house.entry.cellOf(house.slot(u"age"_s), b));
        QCOMPARE(finding.items, std::vector<Slot>{finding.focus});
        QCOMPARE(int(house.entry.findingsAt(finding.focus).size()), 1);
        QVERIFY(house.entry.findingsAt(house.entry.cellOf(house.slot(u"age"_s), a)).empty());
        QCOMPARE(house.entry.progress(house.form->items[house.slot(u"age"_s)].section).errors, 1);
        house.give(u"age"_s, u"4"_s, b);
        QCOMPARE(found(house), QStringList());
        QCOMPARE(house.entry.progress(house.form->items[house.slot(u"age"_s)].section).errors, 0);
    }

    void aCheckOfAnInnerRepeatSeesWhatIsAround()
    {
        House house(household + checked);
        house.give(u"limit"_s, u"100"_s); // which is another rule's
        const Instance a = house.addKid(u"3"_s);
        const Instance b = house.addKid(u"9"_s);
        for (const Instance kid : {a, b})
            house.give(u"hours"_s, u"5"_s, house.add(u"visits"_s, kid));
        QCOMPARE(found(house), QStringList{u"hours-by-age@kids[1].visits[1]"_s});
        house.give(u"age"_s, u"2"_s, b);
        QCOMPARE(found(house), (QStringList{u"hours-by-age@kids[1].visits[1]"_s, u"hours-by-age@kids[2].visits[1]"_s}));
    }

    void aCheckOfAllInstancesIsAskedOnce()
    {
        House house(household + checked);
        house.give(u"limit"_s, u"100"_s); // which is another rule's
        house.addKid(u"15"_s);
        house.addKid(u"16"_s);
        QCOMPARE(found(house), QStringList());
        house.addKid(u"19"_s);
        QCOMPARE(found(house), QStringList{u"sum"_s});
    }

    void aCheckRestsWhereItsInstanceDoesNotCount()
    {
        House house(household + checked);
        house.give(u"limit"_s, u"100"_s); // which is another rule's
        house.give(u"has_kids"_s, u"1"_s);
        const Instance kid = house.addKid(u"30"_s);
        house.give(u"hours"_s, u"40"_s, house.add(u"visits"_s, kid));
        QCOMPARE(int(house.entry.findings().size()), 2);
        house.give(u"has_kids"_s, u"0"_s);
        QCOMPARE(found(house), QStringList());
        house.give(u"has_kids"_s, u"1"_s);
        QCOMPARE(int(house.entry.findings().size()), 2);
        QVERIFY_RESULT(house.entry.removeInstance(kid));
        QCOMPARE(found(house), QStringList());
    }

    void aCheckStandsAfterLoadingAsBefore()
    {
        House house(household + checked);
        house.give(u"limit"_s, u"100"_s); // which is another rule's
        const int kids = house.group(u"kids"_s);
        const QUuid id = QUuid::createUuid();
        house.entry.load({{house.slot(u"limit"_s), Number{100, u"100"_s}}},
            {{id, kids, {}, {{house.slot(u"age"_s), Number{30, u"30"_s}}}}});
        QCOMPARE(found(house), QStringList{u"young@kids[1]"_s});
        QCOMPARE(house.entry.findings().front().id, u"young@"_s + id.toString(QUuid::WithoutBraces));
    }

    void whatCannotBeReachedIsAnErrorWithTheCure_data()
    {
        QTest::addColumn<QString>("calculation");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such child") << u"/data/kids/agee"_s << u"unknown-reference"_s;
        QTest::newRow("no such root") << u"/form/kids/age"_s << u"unknown-reference"_s;
        QTest::newRow("a child of an item") << u"${limit}/age"_s << u"unknown-reference"_s;
        QTest::newRow("an open predicate") << u"${kids}[age > 1"_s << u"missing-parenthesis"_s;
        QTest::newRow("everything everywhere") << u"//age"_s << u"unsupported-path"_s;
        QTest::newRow("division") << u"${limit} / 2"_s << u"unknown-operator"_s;
        QTest::newRow("a list that is not there") << u"instance('x')/root/item/name"_s << u"unknown-list"_s;
        QTest::newRow("a column that is not there") << u"instance('yes_no')/root/item/size"_s << u"unknown-column"_s;
        QTest::newRow("a list from its middle") << u"instance('yes_no')/item/name"_s << u"unknown-column"_s;
        QTest::newRow("a repeat on itself") << u"count(${kids}[last_one = 1])"_s << u"unknown-reference"_s;
    }
    void whatCannotBeReachedIsAnErrorWithTheCure()
    {
        QFETCH(QString, calculation);
        QFETCH(QString, code);
        const ReadDefinition result = support::read(support::withHead(
            household + "  - { type: calculate, name: wrong, calculation: \"" + calculation.toUtf8() + "\" }\n"));
        QVERIFY(!result.definition);
        QCOMPARE(result.findings.front().code, code);
    }

    void aRunningTotalOverItselfIsACycle()
    {
        const ReadDefinition result
            = support::read(support::withHead("survey:\n- { type: repeat, name: r, label: R, children: [\n"
                                              "    { type: integer, name: x, label: X },\n"
                                              "    { type: calculate, name: run, calculation: \"indexed-repeat(${run}, "
                                              "${r}, position(..) - 1) + ${x}\" }] }\n"));
        QVERIFY(!result.definition);
        QCOMPARE(result.findings.front().code, u"cycle"_s);
    }
};

UNDERLAG_TEST(TestRepeats)
#include "tst_Repeats.moc"
