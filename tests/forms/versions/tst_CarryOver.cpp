// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Versions.h"
#include "forms/versions/CarryOver.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

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

/// Two versions and what is given in the old one.
struct Versions
{
    std::shared_ptr<const FormDefinition> before;
    std::shared_ptr<const FormDefinition> after;
    Mapping mapping;
    QHash<Slot, Answer> answers;
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
        answers.insert(before->find(QString::fromUtf8(item))->slot, answer);
    }

    CarryOver carry() const { return *carryOver(before, answers, mapping, after, options); }

    /// "days: kept 12 -> days 12": every answer that was given.
    QStringList lines() const
    {
        QStringList result;
        for (const CarriedAnswer &answer : carry().answers) {
            const QString to = answer.to < 0 ? u"-"_s : after->items[answer.to].name;
            const QString reason = answer.reason.isEmpty() ? QString() : u" ("_s + answer.reason + u')';
            result += u"%1: %2 %3 -> %4 %5%6"_s.arg(before->items[answer.from].name, wordOf(answer.fate),
                canonicalText(answer.before), to, canonicalText(answer.after), reason);
        }
        return result;
    }
};

QStringList names(const FormDefinition &form, const std::vector<Slot> &slotList)
{
    QStringList result;
    for (const Slot slot : slotList)
        result += form.items[slot].name;
    return result;
}

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

void TestCarryOver::theSameVersionKeepsEveryAnswer()
{
    Versions versions(items, items);
    versions.give("days", Number{12, u"12"_s});
    versions.give("work", Chosen{u"1"_s});
    QCOMPARE(versions.lines(), (QStringList{u"days: kept 12 -> days 12"_s, u"work: kept 1 -> work 1"_s}));
    QCOMPARE(versions.carry().carried, versions.answers);
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
    QVERIFY(versions.carry().carried.isEmpty());
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
    QCOMPARE(carried.answers.size(), size_t(versions.answers.size()));
    for (const CarriedAnswer &answer : carried.answers) {
        const bool isLost = !isAnswered(answer.after);
        QCOMPARE(isLost, !answer.reason.isEmpty()); // what does not arrive says why
        QCOMPARE(carried.carried.value(answer.to), answer.after);
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
    const auto refused
        = carryOver(versions.before, versions.answers, versions.mapping, versions.after, versions.options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Schema);
    versions.options.variant = u"baseline"_s;
    QVERIFY(carryOver(versions.before, versions.answers, versions.mapping, versions.after, versions.options));
}

UNDERLAG_TEST(TestCarryOver)
#include "tst_CarryOver.moc"
