// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FhirForms.h"

#include "forms/entry/FormEntry.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

/// Households with persons in them, and what is worked out of them.
const QByteArray households = "survey:\n"
                              "- { type: select_one, list_name: yes_no, name: any, label: Any }\n"
                              "- type: repeat\n"
                              "  name: home\n"
                              "  label: Home\n"
                              "  relevant: ${any} != '0'\n"
                              "  children:\n"
                              "  - { type: text, name: street, label: Street }\n"
                              "  - type: group\n"
                              "    name: who\n"
                              "    label: Who\n"
                              "    children:\n"
                              "    - type: repeat\n"
                              "      name: person\n"
                              "      label: Person\n"
                              "      children:\n"
                              "      - { type: text, name: name, label: Name }\n"
                              "      - { type: integer, name: age, label: Age, missing_codes: [X] }\n"
                              "      - { type: select_multiple, list_name: yes_no, name: ticks, label: Ticks }\n"
                              "      - { type: calculate, name: next, calculation: '${age} + 1' }\n"
                              "  - { type: integer, name: rooms, label: Rooms }\n";

struct Answered
{
    explicit Answered(ReadDefinition read)
        : form(std::move(read))
    {
        if (!form.definition)
            qFatal("%s", qPrintable(lines(form.findings).join(u'\n')));
        entry = std::make_unique<FormEntry>(form.definition, FormEntry::Options{{}, {}, QDate(2026, 3, 20)});
    }

    Instance add(const QString &repeat, Instance within = theForm)
    {
        const auto added = entry->addInstance(form.definition->groupsByName.value(repeat), within);
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        return *added;
    }
    void answer(const QString &name, const Answer &answer, Instance instance = theForm)
    {
        if (!entry->setAnswer(entry->cellOf(form.definition->find(name)->slot, instance), answer))
            qFatal("%s takes no such answer", qPrintable(name));
    }
    int count(const QString &repeat, Instance within = theForm) const
    {
        return int(entry->instances().of(form.definition->groupsByName.value(repeat), within).size());
    }

    ReadDefinition form;
    std::unique_ptr<FormEntry> entry;
};

/// Every given answer by the places of the instances around it: "home 1, person 0, age: number 7"; instances too.
void addAll(const FormEntry &entry, Instance within, const QString &place, QStringList &all)
{
    const FormDefinition &form = entry.definition();
    const int own = within == theForm ? -1 : entry.instances().row(within).repeat;
    for (const Item &item : form.items) {
        const Answer given = item.repeat == own ? entry.given(entry.cellOf(item.slot, within)) : Answer();
        if (isAnswered(given))
            all += u"%1%2: %3 %4"_s.arg(place, item.name, kindName(given), canonicalText(given));
    }
    for (int group = 0; group < int(form.groups.size()); ++group) {
        if (!form.groups[group].isRepeat || form.repeatAround(group) != own)
            continue;
        for (const Instance instance : entry.instances().of(group, within)) {
            all += u"%1%2 %3, "_s.arg(place, form.groups[group].name).arg(entry.instances().ordinal(instance));
            addAll(entry, instance, QString(all.last()), all);
        }
    }
}

QStringList allAnswers(const FormEntry &entry)
{
    QStringList all;
    addAll(entry, theForm, {}, all);
    return all;
}

/// The interview that a response opens; its notes.
QStringList reopened(const QByteArray &bytes, Answered &again)
{
    const auto back = importResponse(bytes, u"r.json"_s, *again.form.definition);
    if (!back)
        qFatal("%s: %s", qPrintable(back.error().where), qPrintable(back.error().detail));
    again.entry->load(back->answers, back->instances);
    return noteLines(back->notes);
}

/// Two homes, the first with three persons of whom the second is blank, then a blank home, then one with no street.
void fill(Answered &filled)
{
    filled.answer(u"any"_s, Chosen{u"1"_s});
    const Instance first = filled.add(u"home"_s);
    filled.answer(u"street"_s, Text{u"Å-gatan"_s}, first);
    filled.answer(u"rooms"_s, Number{3, u"3"_s}, first);
    const Instance old = filled.add(u"person"_s, first);
    filled.add(u"person"_s, first);
    const Instance young = filled.add(u"person"_s, first);
    filled.answer(u"name"_s, Text{u"A"_s}, old);
    filled.answer(u"age"_s, Number{71, u"71"_s}, old);
    filled.answer(u"ticks"_s, Several{{u"0"_s, u"1"_s}}, old);
    filled.answer(u"age"_s, Missing{u"X"_s}, young);
    filled.add(u"home"_s);
    const Instance third = filled.add(u"home"_s);
    filled.answer(u"name"_s, Text{u"B"_s}, filled.add(u"person"_s, third));
}

} // namespace

class TestFhirRepeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyInstanceComesBackWhereItWas()
    {
        Answered filled(read(withHead(households)));
        fill(filled);
        const auto written = exportResponse(*filled.entry, {});
        QVERIFY_RESULT(written);
        QCOMPARE(noteLines(written->notes), QStringList());
        QCOMPARE(written->bytes.count(json("`linkId`: `home`")), 3);
        QCOMPARE(written->bytes.count(json("`linkId`: `person`")), 4);
        Answered again(read(withHead(households)));
        const QStringList notes = reopened(written->bytes, again);
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.front().contains(u"next"_s) && notes.front().contains(u"computed"_s), qPrintable(notes.front()));
        QCOMPARE(allAnswers(*again.entry), allAnswers(*filled.entry));
        QVERIFY(allAnswers(*again.entry).contains(u"home 0, person 2, age: missing X"_s));
        QCOMPARE(exportResponse(*again.entry, {})->bytes, written->bytes);
    }

    void aRepeatThatIsNotAskedIsInNoResponse()
    {
        Answered filled(read(withHead(households)));
        fill(filled);
        filled.answer(u"any"_s, Chosen{u"0"_s});
        const auto written = exportResponse(*filled.entry, {});
        QVERIFY_RESULT(written);
        QVERIFY(!written->bytes.contains(json("`linkId`: `home`")));
    }

    void aQuestionWithSeveralAnswersHasOneInstanceEach()
    {
        const CameIn form(questionnaire(item("tel", "string",
            json("`repeats`: true, `item`: [{`linkId`: `kind`, "
                 "`text`: `K`, `type`: `string`}]"))));
        Answered filled(form.read());
        for (const QString &number : {u"1"_s, u"2"_s}) {
            const Instance instance = filled.add(u"tel_repeat"_s);
            filled.answer(u"tel"_s, Text{number}, instance);
            filled.answer(u"kind"_s, Text{u"kind of "_s + number}, instance);
        }
        const auto written = exportResponse(*filled.entry, {});
        QVERIFY_RESULT(written);
        QCOMPARE(written->bytes.count(json("`linkId`: `tel`")), 1);
        QCOMPARE(written->bytes.count(json("`linkId`: `kind`")), 2);
        Answered again(form.read());
        QCOMPARE(reopened(written->bytes, again), QStringList());
        QCOMPARE(allAnswers(*again.entry), allAnswers(*filled.entry));
        filled.add(u"tel_repeat"_s);
        const auto withBlank = exportResponse(*filled.entry, {});
        QVERIFY_RESULT(withBlank);
        QCOMPARE(noteLines(withBlank->notes),
            QStringList(u"tel: an instance that is not answered has no place among a question's answers"_s));
    }

    void aRepeatThatWasRenamedIsFound()
    {
        const CameIn form(questionnaire(json("{`linkId`: `1/2`, `text`: `G`, `type`: `group`, `repeats`: true, `item`: "
                                             "[{`linkId`: `1/2/3`, `text`: `T`, `type`: `string`}]}")));
        Answered again(form.read());
        const QByteArray one = "{`linkId`: `1/2`, `item`: [{`linkId`: `1/2/3`, `answer`: [{`valueString`: `x`}]}]}";
        QCOMPARE(reopened(response(one + ", " + one), again), QStringList());
        QCOMPARE(again.count(u"_1_2"_s), 2);
    }

    void anInstanceOutsideTheOneAroundItIsSaidAndLeftOut()
    {
        Answered again(read(withHead(households)));
        const QStringList notes = reopened(
            response("{`linkId`: `person`, `item`: [{`linkId`: `name`, `answer`: [{`valueString`: `secret`}]}]}"),
            again);
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.front().contains(u"outside the repeat"_s), qPrintable(notes.front()));
        QVERIFY(!notes.front().contains(u"secret"_s));
        QCOMPARE(allAnswers(*again.entry), QStringList());
    }

    void whatStandsTooDeepIsTakenForWhereItBelongs()
    {
        Answered again(read(withHead(households)));
        const QStringList notes = reopened(
            response("{`linkId`: `home`, `item`: [{`linkId`: `person`, `item`: [{`linkId`: `street`, `answer`: "
                     "[{`valueString`: `S`}]}, {`linkId`: `any`, `answer`: [{`valueCoding`: {`code`: `1`}}]}]}]}"),
            again);
        QCOMPARE(notes, QStringList());
        QCOMPARE(allAnswers(*again.entry),
            QStringList({u"any: choice 1"_s, u"home 0, "_s, u"home 0, street: text S"_s, u"home 0, person 0, "_s}));
    }

    void tooManyInstancesAreSaidOnceAndLeftOut()
    {
        Answered again(read(withHead(households)));
        const QByteArray home = "{`linkId`: `home`, `item`: [{`linkId`: `street`, `answer`: [{`valueString`: `S`}]}]}";
        const QStringList notes = reopened(response((home + ',').repeated(mostInstances + 3) + home), again);
        QCOMPARE(notes.size(), 1);
        QVERIFY2(notes.front().contains(u"more instances than can be kept"_s), qPrintable(notes.front()));
        QCOMPARE(again.count(u"home"_s), mostInstances);
    }

    void tooManyInstancesOfAllRepeatsTogetherAreLeftOut()
    {
        const Answered again(read(withHead(households)));
        const QByteArray persons = QByteArray("{`linkId`: `person`},").repeated(899) + "{`linkId`: `person`}";
        const QByteArray home = "{`linkId`: `home`, `item`: [" + persons + "]}";
        const auto back
            = importResponse(response((home + ',').repeated(40) + home), u"r.json"_s, *again.form.definition);
        QVERIFY_RESULT(back);
        QCOMPARE(back->instances.size(), std::size_t(20'000));
        QCOMPARE(noteLines(back->notes).filter(u"more instances than can be kept"_s).size(), 2); // homes and persons
    }

    void nestingBeyondTheLimitIsAnError()
    {
        const Answered again(read(withHead(households)));
        const QByteArray open = QByteArray("{`linkId`: `home`, `item`: [").repeated(60);
        const auto back
            = importResponse(response(open + QByteArray("]}").repeated(60)), u"r.json"_s, *again.form.definition);
        QVERIFY(!back);
        QCOMPARE(int(back.error().code), int(Error::Code::Schema));
        QVERIFY2(back.error().detail.contains(u"nested deeper"_s), qPrintable(back.error().detail));
    }

    void wrongKindsAreNoCrashAndNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("items");
        for (const char *items : {"1", "null", "`x`", "[]", "{}", "{`linkId`: 3}", "{`linkId`: {}}", "{`linkId`: null}",
                 "{`linkId`: `street`, `answer`: 1}", "{`linkId`: `street`, `answer`: {`valueString`: `x`}}",
                 "{`linkId`: `home`, `item`: `x`}", "{`linkId`: `home`, `item`: {`linkId`: `street`}}",
                 "{`linkId`: `home`, `item`: [1, null, [], {}]}", "{`linkId`: `any`, `answer`: [1, null, [], {}, `1`]}",
                 "{`linkId`: `any`, `answer`: [{`valueCoding`: []}]}", "{`linkId`: `any`, `answer`: [{`value`: {}}]}",
                 "{`linkId`: `any`, `answer`: [{`_valueCoding`: {`extension`: {}}}]}",
                 "{`linkId`: `any`, `answer`: [{`valueCoding`: {`extension`: [1, {}]}}]}",
                 "{`linkId`: `any`, `answer`: [{`valueCoding`: {`code`: {}}}]}"})
            QTest::newRow(items) << QByteArray(items);
    }
    void wrongKindsAreNoCrashAndNoAnswer()
    {
        QFETCH(QByteArray, items);
        Answered again(read(withHead(households)));
        reopened(response(items), again);
        QVERIFY(allAnswers(*again.entry).filter(u": "_s).isEmpty());
    }
};

UNDERLAG_TEST(TestFhirRepeats)
#include "tst_FhirRepeats.moc"
