// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Versions.h"
#include "forms/versions/CarryOver.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

/// Children, each with visits.
const QByteArray family = "survey:\n"
                          "- { type: integer, name: many, label: M }\n"
                          "- type: repeat\n"
                          "  name: kids\n"
                          "  label: K\n"
                          "  children:\n"
                          "  - { type: text, name: called, label: N }\n"
                          "  - { type: integer, name: age, label: A, parameters: { max: 20 } }\n"
                          "  - type: repeat\n"
                          "    name: visits\n"
                          "    label: V\n"
                          "    children:\n"
                          "    - { type: integer, name: hours, label: H }\n";

const QByteArray items = "survey:\n"
                         "- { type: integer, name: days, label: D, parameters: { max: 30 }, missing_codes: [X] }\n"
                         "- { type: select_one, list_name: yes_no, name: work, label: W }\n"
                         "- { type: text, name: note, label: N }\n";

QString wordOf(CarriedAnswer::Fate fate)
{
    switch (fate) {
    case CarriedAnswer::Fate::Kept:
        return u"kept"_s;
    case CarriedAnswer::Fate::Moved:
        return u"moved"_s;
    case CarriedAnswer::Fate::Recoded:
        return u"recoded"_s;
    case CarriedAnswer::Fate::Dropped:
        return u"dropped"_s;
    case CarriedAnswer::Fate::DoesNotFit:
        break;
    }
    return u"does not fit"_s;
}

QUuid idOf(int number)
{
    return {uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

/// Two versions and what is given in the old one.
struct Versions
{
    std::shared_ptr<const FormDefinition> before;
    std::shared_ptr<const FormDefinition> after;
    Mapping mapping;
    GivenAnswers given;
    FormEntry::Options options{.variant = {}, .settings = {}, .today = QDate(2026, 3, 20)};

    Versions(const QByteArray &old, const QByteArray &now, const QByteArray &mappedItems = "{}")
        : before(form(old))
        , after(form(now))
    {
        ReadMapping read = readMapping("from: { version: '1' }\nto: { version: '1' }\nitems: " + mappedItems + "\n",
            u"mapping.yaml"_s, *before, *after);
        if (!read.mapping)
            qFatal("%s", qPrintable(support::lines(read.findings).join(u'\n')));
        mapping = *std::move(read.mapping);
    }

    void give(const char *item, const Answer &answer)
    {
        given.answers.insert(before->find(QString::fromUtf8(item))->slot, answer);
    }

    /// One more instance of a repeat, within another; its id is its number: 1, 2, …
    QUuid add(const char *repeat, std::initializer_list<std::pair<const char *, Answer>> answers, QUuid outer = {})
    {
        LoadedInstance instance{.id = idOf(int(given.instances.size()) + 1),
            .repeat = before->groupsByName.value(QString::fromUtf8(repeat)),
            .outer = outer,
            .answers = {}};
        for (const auto &[item, answer] : answers)
            instance.answers.insert(before->find(QString::fromUtf8(item))->slot, answer);
        given.instances.push_back(instance);
        return instance.id;
    }

    CarryOver carry() const { return *carryOver(before, given, mapping, after, options); }

    /// "1 kids -> children (0)": every instance that there was, and how many answers were given in it.
    QStringList instanceLines() const
    {
        QStringList result;
        for (const CarriedInstance &one : carry().instances) {
            const QString to = one.to < 0 ? u"-"_s : after->groups[size_t(one.to)].name;
            const QString reason = one.reason.isEmpty() ? QString() : u": "_s + one.reason;
            const QString from = one.from < 0 ? u"?"_s : before->groups[size_t(one.from)].name;
            result += u"%1 %2 -> %3 (%4)"_s.arg(one.id.data1).arg(from, to).arg(one.answers) + reason;
        }
        return result;
    }

    /// "days: kept 12 -> days 12": every answer that was given.
    QStringList lines() const
    {
        QStringList result;
        for (const CarriedAnswer &answer : carry().answers) {
            const QString to = answer.to < 0 ? u"-"_s : after->items[answer.to].name;
            const QString reason = answer.reason.isEmpty() ? QString() : u" ("_s + answer.reason + u')';
            const QString instance
                = answer.instance.isNull() ? QString() : u'@' + QString::number(answer.instance.data1);
            result += u"%1: %2 %3 -> %4 %5%6"_s.arg(before->items[answer.from].name + instance, wordOf(answer.fate),
                canonicalText(answer.before), to, canonicalText(answer.after), reason);
        }
        return result;
    }
};

/// "age@2": in the instance of that number.
QStringList names(const FormDefinition &form, const std::vector<CarriedPlace> &places)
{
    QStringList result;
    for (const CarriedPlace &place : places)
        result += form.items[place.item].name
            + (place.instance.isNull() ? QString() : u'@' + QString::number(place.instance.data1));
    return result;
}

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anInstanceOfNoRepeatIsAccountedFor();
    void anInstanceWithoutTheOneAroundItIsAccountedFor();
    void anAnswerOfAnItemFromAnotherRepeatIsAccountedFor();
    void aDroppedRepeatIsToldWithItsAnswers();
    void everyInstanceIsCarriedAlsoABlankOne();
    void aRenamedRepeatTakesItsInstancesAlong();
    void itemsWithinInstancesAreMapped();
    void whatAnInstanceCannotHoldIsTold();
    void instancesThatTheNewVersionDoesNotCountAreKept();
    void thereAndBackAgainNothingIsAnother();
    void findingsInInstancesSayWhichAreNew();
    void whatIsNewlyAskedInAnInstanceIsNamed();
    void instancesThatACountMakesAreNewlyAsked();
    void theSameVersionKeepsEveryAnswer();
    void aRenamedItemsAnswerMoves();
    void codesAreRecoded();
    void aDroppedAnswerIsToldWithItsReason();
    void anAnswerThatDoesNotFitIsToldWithWhatDoes();
    void aNumberKeepsTheDigitsThatWereTyped();
    void aTextThatReadsAsASpecialCodeIsNone();
    void oneChoiceBecomesSeveral();
    void everyGivenAnswerIsAccountedFor();
    void findingsSayWhichAreNew();
    void whatIsNewlyAskedIsNamed();
    void whatNoLongerStandsIsNamed();
    void aVariantThatIsGoneIsRefused();
};

void TestCarryOver::anInstanceOfNoRepeatIsAccountedFor()
{
    Versions versions(family, family);
    versions.add("kids", {{"age", Number{4, u"4"_s}}});
    versions.given.instances.back().repeat = -1; // of an edition that nobody knows
    QCOMPARE(versions.instanceLines(), QStringList{u"1 ? -> - (1): the new version has no repeat that takes it"_s});
    QCOMPARE(
        versions.lines(), QStringList{u"age@1: does not fit 4 -> -  (the new version has no repeat that takes it)"_s});
    QVERIFY(versions.carry().carried.instances.empty());
}

void TestCarryOver::anInstanceWithoutTheOneAroundItIsAccountedFor()
{
    Versions versions(family, family);
    versions.add("visits", {{"hours", Number{4, u"4"_s}}}, idOf(9));
    QCOMPARE(versions.instanceLines(),
        QStringList{u"1 visits -> - (1): the instance around it has no place in the new version"_s});
    QCOMPARE(versions.lines(),
        QStringList{u"hours@1: does not fit 4 -> -  (the instance around it has no place in the new version)"_s});
}

void TestCarryOver::anAnswerOfAnItemFromAnotherRepeatIsAccountedFor()
{
    Versions versions(family, family);
    versions.add("kids", {{"hours", Number{4, u"4"_s}}, {"many", Number{4, u"4"_s}}});
    versions.give("age", Number{4, u"4"_s});
    const QString why = u": does not fit 4 -> -  (the new version has no item that takes it)"_s;
    QCOMPARE(versions.lines(), (QStringList{u"age"_s + why, u"many@1"_s + why, u"hours@1"_s + why}));
    QVERIFY(versions.carry().carried.answers.isEmpty());
    QVERIFY(versions.carry().carried.instances.at(0).answers.isEmpty());
}

void TestCarryOver::aDroppedRepeatIsToldWithItsAnswers()
{
    Versions versions(family, family, "{}\nrepeats: { kids: { drop: true, reason: asked elsewhere } }");
    const QUuid first = versions.add("kids", {{"called", Text{u"t"_s}}, {"age", Number{4, u"4"_s}}});
    versions.add("visits", {{"hours", Number{2, u"2"_s}}}, first);
    versions.add("kids", {});
    QCOMPARE(versions.instanceLines(),
        (QStringList{u"1 kids -> - (2): asked elsewhere"_s, u"2 visits -> - (1): asked elsewhere"_s,
            u"3 kids -> - (0): asked elsewhere"_s}));
    QCOMPARE(versions.lines(),
        (QStringList{u"called@1: dropped t -> -  (asked elsewhere)"_s, u"age@1: dropped 4 -> -  (asked elsewhere)"_s,
            u"hours@2: dropped 2 -> -  (asked elsewhere)"_s}));
    QVERIFY(versions.carry().carried.instances.empty());
}

void TestCarryOver::everyInstanceIsCarriedAlsoABlankOne()
{
    Versions versions(family, family);
    const QUuid first = versions.add("kids", {{"age", Number{4, u"4"_s}}});
    versions.add("visits", {}, first);
    versions.add("visits", {{"hours", Number{2, u"02"_s}}}, first);
    versions.add("kids", {});
    QCOMPARE(versions.instanceLines(),
        (QStringList{u"1 kids -> kids (1)"_s, u"2 visits -> visits (0)"_s, u"3 visits -> visits (1)"_s,
            u"4 kids -> kids (0)"_s}));
    QCOMPARE(versions.lines(), (QStringList{u"age@1: kept 4 -> age 4"_s, u"hours@3: kept 02 -> hours 02"_s}));
    FormEntry entry(versions.after, versions.options);
    const GivenAnswers carried = versions.carry().carried;
    entry.load(carried.answers, carried.instances);
    const Instances &instances = entry.instances();
    const int kids = versions.after->groupsByName[u"kids"_s];
    const int visits = versions.after->groupsByName[u"visits"_s];
    QCOMPARE(instances.of(kids, theForm).size(), 2U);
    QCOMPARE(instances.of(visits, instances.of(kids, theForm)[0]).size(), 2U);
    QCOMPARE(instances.row(instances.of(kids, theForm)[1]).id, idOf(4));
}

void TestCarryOver::aRenamedRepeatTakesItsInstancesAlong()
{
    Versions versions(family,
        QByteArray(family).replace("name: kids", "name: children").replace("name: visits", "name: days"),
        "{}\nrepeats: { kids: children, visits: { to: days } }");
    const QUuid first = versions.add("kids", {{"age", Number{4, u"4"_s}}});
    versions.add("visits", {{"hours", Number{2, u"2"_s}}}, first);
    QCOMPARE(versions.instanceLines(), (QStringList{u"1 kids -> children (1)"_s, u"2 visits -> days (1)"_s}));
    QCOMPARE(versions.lines(), (QStringList{u"age@1: kept 4 -> age 4"_s, u"hours@2: kept 2 -> hours 2"_s}));
}

void TestCarryOver::itemsWithinInstancesAreMapped()
{
    Versions versions(family, QByteArray(family).replace("name: age", "name: years").replace("name: called", "name: n"),
        "{ age: years, called: { drop: true, reason: not needed } }");
    versions.add("kids", {{"called", Text{u"t"_s}}, {"age", Number{4, u"4"_s}}});
    versions.add("kids", {{"age", Number{5, u"5"_s}}});
    QCOMPARE(versions.lines(),
        (QStringList{u"called@1: dropped t -> -  (not needed)"_s, u"age@1: moved 4 -> years 4"_s,
            u"age@2: moved 5 -> years 5"_s}));
}

void TestCarryOver::whatAnInstanceCannotHoldIsTold()
{
    Versions versions(family, QByteArray(family).replace("type: text, name: called", "type: date, name: called"),
        "{ called: { to: called } }");
    versions.add("kids", {{"called", Text{u"t"_s}}});
    versions.add("kids", {{"called", Text{u"2026-03-14"_s}}});
    QCOMPARE(versions.lines().first().section(u" ("_s, 0, 0), u"called@1: does not fit t -> called "_s);
    QCOMPARE(versions.lines().last(), u"called@2: recoded 2026-03-14 -> called 2026-03-14"_s);
}

/// A repeat_count that asks for fewer: what is there stays there, set aside.
void TestCarryOver::instancesThatTheNewVersionDoesNotCountAreKept()
{
    Versions versions(
        family, QByteArray(family).replace("  name: kids\n", "  name: kids\n  repeat_count: '${many}'\n"));
    versions.give("many", Number{1, u"1"_s});
    versions.add("kids", {{"age", Number{4, u"4"_s}}});
    const QUuid second = versions.add("kids", {{"age", Number{5, u"5"_s}}});
    versions.add("visits", {{"hours", Number{2, u"2"_s}}}, second);
    const CarryOver carried = versions.carry();
    QCOMPARE(carried.carried.instances.size(), 3U);
    QCOMPARE(carried.answers.size(), 4U);
    QCOMPARE(names(*versions.after, carried.newlySetAside), (QStringList{u"age@2"_s, u"hours@3"_s}));
}

void TestCarryOver::thereAndBackAgainNothingIsAnother()
{
    const QByteArray renamed = QByteArray(family).replace("kids", "children").replace("age", "years");
    Versions versions(family, renamed, "{ age: years }\nrepeats: { kids: children }");
    versions.give("many", Number{2, u"2"_s});
    const QUuid first = versions.add("kids", {{"called", Text{u"t"_s}}, {"age", Number{4, u"004"_s}}});
    versions.add("visits", {{"hours", Number{2, u"2"_s}}}, first);
    versions.add("visits", {}, first);
    versions.add("kids", {});
    Versions back(renamed, family, "{ years: age }\nrepeats: { children: kids }");
    back.given = versions.carry().carried;
    const GivenAnswers again = back.carry().carried;
    QCOMPARE(again.answers, versions.given.answers);
    QCOMPARE(again.instances.size(), versions.given.instances.size());
    for (size_t i = 0; i < again.instances.size(); ++i) {
        QCOMPARE(again.instances[i].id, versions.given.instances[i].id);
        QCOMPARE(again.instances[i].repeat, versions.given.instances[i].repeat);
        QCOMPARE(again.instances[i].outer, versions.given.instances[i].outer);
        QCOMPARE(again.instances[i].answers, versions.given.instances[i].answers);
    }
}

void TestCarryOver::findingsInInstancesSayWhichAreNew()
{
    Versions versions(
        family, QByteArray(family).replace("name: age", "name: years").replace("max: 20", "max: 10"), "{ age: years }");
    versions.add("kids", {{"age", Number{30, u"30"_s}}});
    versions.add("kids", {{"age", Number{15, u"15"_s}}});
    QStringList told;
    for (const CarriedFinding &found : versions.carry().findings) {
        told += found.finding.id.section(u'@', 0, 0) + (found.stoodBefore ? u" as before "_s : u" new "_s)
            + names(*versions.after, {{found.finding.focus, found.instance}}).join(u' ');
        QCOMPARE(found.finding.items, std::vector<Slot>{found.finding.focus});
    }
    QCOMPARE(told, (QStringList{u"range:years as before years@1"_s, u"range:years new years@2"_s}));
}

void TestCarryOver::whatIsNewlyAskedInAnInstanceIsNamed()
{
    Versions versions(family,
        QByteArray(family).replace("  - { type: integer, name: age",
            "  - { type: integer, name: grade, label: G, relevant: '${age} > 6' }\n  - { type: integer, name: age"));
    versions.give("many", Number{2, u"2"_s});
    versions.add("kids", {{"called", Text{u"t"_s}}, {"age", Number{7, u"7"_s}}});
    versions.add("kids", {{"age", Number{4, u"4"_s}}}); // its name was asked before, too
    QCOMPARE(names(*versions.after, versions.carry().newlyAsked), QStringList{u"grade@1"_s});
}

void TestCarryOver::instancesThatACountMakesAreNewlyAsked()
{
    Versions versions(items,
        items
            + "- type: repeat\n  name: kids\n  label: K\n  repeat_count: '2'\n  children:\n"
              "  - { type: integer, name: age, label: A }\n");
    for (const char *item : {"days", "note"})
        versions.give(item, item == QByteArrayView("note") ? Answer(Text{u"t"_s}) : Answer(Number{3, u"3"_s}));
    versions.give("work", Chosen{u"1"_s});
    const std::vector<CarriedPlace> asked = versions.carry().newlyAsked;
    QCOMPARE(asked.size(), 2U);
    QVERIFY(asked[0].item == 3 && asked[1].item == 3 && asked[0].instance != asked[1].instance);
}

void TestCarryOver::theSameVersionKeepsEveryAnswer()
{
    Versions versions(items, items);
    versions.give("days", Number{12, u"12"_s});
    versions.give("work", Chosen{u"1"_s});
    QCOMPARE(versions.lines(), (QStringList{u"days: kept 12 -> days 12"_s, u"work: kept 1 -> work 1"_s}));
    QCOMPARE(versions.carry().carried.answers, versions.given.answers);
    QVERIFY(versions.carry().newlyAsked.empty());
}

void TestCarryOver::aRenamedItemsAnswerMoves()
{
    Versions versions(items, QByteArray(items).replace("name: days", "name: somatic"), "{ days: somatic }");
    versions.give("days", Missing{u"X"_s});
    QCOMPARE(versions.lines(), QStringList{u"days: moved X -> somatic X"_s});
}

void TestCarryOver::codesAreRecoded()
{
    Versions versions(items, items, "{ work: { choices: { 0: 1, 1: 0 } }, days: { choices: { X: X } } }");
    versions.give("work", Chosen{u"0"_s});
    QCOMPARE(versions.lines(), QStringList{u"work: recoded 0 -> work 1"_s});
}

void TestCarryOver::aDroppedAnswerIsToldWithItsReason()
{
    Versions versions(items, items, "{ note: { drop: true, reason: no longer asked } }");
    versions.give("note", Text{u"t"_s});
    QCOMPARE(versions.lines(), QStringList{u"note: dropped t -> -  (no longer asked)"_s});
    QVERIFY(versions.carry().carried.answers.isEmpty());
}

void TestCarryOver::anAnswerThatDoesNotFitIsToldWithWhatDoes()
{
    Versions versions(items, QByteArray(items).replace(", missing_codes: [X]", ""),
        "{ note: days, days: { drop: true, reason: r } }");
    versions.give("note", Text{u"twelve"_s});
    versions.give("days", Number{3, u"3"_s});
    QCOMPARE(versions.lines(),
        (QStringList{u"days: dropped 3 -> -  (r)"_s,
            u"note: does not fit twelve -> days  (days takes a whole number to 30)"_s}));
    versions.give("note", Text{u"12"_s});
    QCOMPARE(versions.lines().last(), u"note: recoded 12 -> days 12"_s);
}

void TestCarryOver::aNumberKeepsTheDigitsThatWereTyped()
{
    Versions versions(items, QByteArray(items).replace("integer", "decimal"));
    versions.give("days", Number{7, u"007"_s});
    QCOMPARE(std::get<Number>(versions.carry().answers.at(0).after).text, u"007"_s);
}

void TestCarryOver::aTextThatReadsAsASpecialCodeIsNone()
{
    const QByteArray coded = QByteArray(items).replace("name: note,", "name: note, missing_codes: [X],");
    Versions versions(items, coded);
    versions.give("note", Text{u"X"_s});
    QCOMPARE(versions.carry().answers.at(0).after, Answer(Text{u"X"_s}));
    Versions across(items, items, "{ note: days, days: { drop: true, reason: r } }");
    across.give("note", Text{u"X"_s});
    QCOMPARE(across.carry().answers.at(0).fate, CarriedAnswer::Fate::DoesNotFit);
}

void TestCarryOver::oneChoiceBecomesSeveral()
{
    Versions versions(items, items);
    auto after = std::make_shared<FormDefinition>(*versions.after);
    after->items[1].type = ItemType::SelectMultiple;
    versions.after = after;
    versions.give("work", Chosen{u"1"_s});
    QCOMPARE(versions.carry().answers.at(0).after, Answer(Several{{u"1"_s}}));
    QCOMPARE(versions.carry().answers.at(0).fate, CarriedAnswer::Fate::Recoded);
}

void TestCarryOver::everyGivenAnswerIsAccountedFor()
{
    Versions versions(items, "survey:\n- { type: text, name: days, label: D }\n",
        "{ work: { drop: true, reason: r }, note: { drop: true, reason: r }, days: { to: days } }");
    versions.give("days", Number{12, u"12"_s});
    versions.give("work", Chosen{u"1"_s});
    versions.give("note", Text{u"t"_s});
    const CarryOver carried = versions.carry();
    QCOMPARE(carried.answers.size(), size_t(versions.given.answers.size()));
    for (const CarriedAnswer &answer : carried.answers) {
        const bool isLost = !isAnswered(answer.after);
        QCOMPARE(isLost, !answer.reason.isEmpty()); // what does not arrive says why
        QCOMPARE(carried.carried.answers.value(answer.to), answer.after);
    }
}

void TestCarryOver::findingsSayWhichAreNew()
{
    Versions versions(items,
        QByteArray(items).replace("name: days", "name: somatic").replace("max: 30", "max: 20")
            + "checks:\n- { id: k, expression: '${somatic} < 10', severity: error, items: [somatic], message: M }\n",
        "{ days: somatic }");
    const auto told = [&versions] {
        QStringList result;
        for (const CarriedFinding &finding : versions.carry().findings)
            result += finding.finding.id + (finding.stoodBefore ? u" as before"_s : u" new"_s);
        return result;
    };
    versions.give("days", Number{31, u"31"_s});
    QCOMPARE(told(), (QStringList{u"range:somatic as before"_s, u"k new"_s}));
    versions.give("days", Number{25, u"25"_s});
    QCOMPARE(told(), (QStringList{u"range:somatic new"_s, u"k new"_s}));
}

void TestCarryOver::whatIsNewlyAskedIsNamed()
{
    Versions versions(items,
        items
            + "- { type: integer, name: more, label: M }\n"
              "- { type: integer, name: if_work, label: M, relevant: '${work} = 1' }\n");
    versions.give("work", Chosen{u"1"_s});
    QCOMPARE(names(*versions.after, versions.carry().newlyAsked), (QStringList{u"more"_s, u"if_work"_s}));
    versions.give("work", Chosen{u"0"_s});
    QCOMPARE(names(*versions.after, versions.carry().newlyAsked), QStringList{u"more"_s});
}

void TestCarryOver::whatNoLongerStandsIsNamed()
{
    Versions versions(items, QByteArray(items).replace("name: note,", "name: note, relevant: '${work} = 1',"));
    versions.give("work", Chosen{u"0"_s});
    versions.give("note", Text{u"t"_s});
    const CarryOver carried = versions.carry();
    QCOMPARE(names(*versions.after, carried.newlySetAside), QStringList{u"note"_s});
    QCOMPARE(carried.answers.back().fate, CarriedAnswer::Fate::Kept); // kept, and back when work is 1
}

void TestCarryOver::aVariantThatIsGoneIsRefused()
{
    Versions versions(items, items);
    versions.options.variant = u"lite"_s;
    const auto refused = carryOver(versions.before, versions.given, versions.mapping, versions.after, versions.options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Schema);
    versions.options.variant = u"baseline"_s;
    QVERIFY(carryOver(versions.before, versions.given, versions.mapping, versions.after, versions.options));
}

UNDERLAG_TEST(TestCarryOver)
#include "tst_CarryOver.moc"
