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

const QByteArray survey = "survey:\n"
                          "- type: group\n  name: g\n  label: G\n  children:\n"
                          "  - { type: integer, name: n, label: N, missing_codes: [X, N] }\n"
                          "  - { type: decimal, name: m, label: M }\n"
                          "  - { type: text, name: w, label: W }\n"
                          "  - { type: date, name: d, label: D }\n"
                          "  - { type: time, name: t, label: T }\n"
                          "  - { type: dateTime, name: z, label: Z }\n"
                          "  - { type: select_one, list_name: yes_no, name: c, label: C, missing_codes: [X] }\n"
                          "  - { type: select_multiple, list_name: yes_no, name: s, label: S, or_other: true }\n"
                          "  - { type: file, name: f, label: F }\n"
                          "- type: repeat\n  name: r\n  label: R\n  children: [{ type: text, name: k, label: K }]\n";

const QString digest = QString(64, u'a');

struct Filled
{
    Filled()
        : form(read(withHead(survey)))
    {
        if (!form.definition)
            qFatal("%s", qPrintable(lines(form.findings).join(u'\n')));
        entry = std::make_unique<FormEntry>(form.definition, FormEntry::Options{{}, {}, QDate(2026, 3, 20)});
    }
    Slot slot(const QString &name) const { return form.definition->find(name)->slot; }
    void answer(const QString &name, const Answer &answer)
    {
        if (!entry->setAnswer(slot(name), answer))
            qFatal("%s takes no such answer", qPrintable(name));
    }

    ReadDefinition form;
    std::unique_ptr<FormEntry> entry;
};

} // namespace

class TestFhirResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersComeBackAsTheyWere()
    {
        Filled filled;
        const QDateTime moment(QDate(2026, 3, 14), QTime(14, 30), Qt::OffsetFromUTC, 3600);
        const QList<std::pair<QString, Answer>> answers{{u"n"_s, Number{7, u"7"_s}}, {u"m"_s, Number{2.5, u"2.5"_s}},
            {u"w"_s, Text{u"å \"x\"\n"_s}}, {u"d"_s, QDate(2026, 3, 14)}, {u"t"_s, QTime(14, 30)}, {u"z"_s, moment},
            {u"c"_s, Chosen{u"1"_s}}, {u"s_other"_s, Text{u"else"_s}}, {u"s"_s, Several{{u"0"_s, u"other"_s}}},
            {u"f"_s, Attached{digest + u"/a b.pdf"_s}}};
        for (const auto &[name, answer] : answers)
            filled.answer(name, answer);
        const auto written = exportResponse(*filled.entry, {});
        QVERIFY_RESULT(written);
        QCOMPARE(noteLines(written->notes),
            QStringList(
                u"f: only the file's name and what it is known by here go along; send the file itself beside"_s));
        const auto back = importResponse(written->bytes, u"r.json"_s, *filled.form.definition);
        QVERIFY_RESULT(back);
        QCOMPARE(noteLines(back->notes), QStringList());
        QCOMPARE(back->answers.size(), answers.size());
        for (const auto &[name, answer] : answers)
            QVERIFY2(back->answers.value(filled.slot(name)) == answer, qPrintable(name));
        QCOMPARE(exportResponse(*filled.entry, {})->bytes, written->bytes);
    }

    void specialCodesSayWhyThereIsNoAnswer()
    {
        Filled filled;
        filled.answer(u"n"_s, Missing{u"N"_s});
        filled.answer(u"c"_s, Missing{u"X"_s});
        const auto written = exportResponse(*filled.entry, {});
        QVERIFY_RESULT(written);
        const QByteArray flat = written->bytes.simplified();
        QVERIFY2(flat.contains(json("`_valueInteger`: { `extension`: [ { `url`: "
                                    "`http://hl7.org/fhir/StructureDefinition/data-absent-reason`, `valueCode`: "
                                    "`not-applicable` }")),
            flat.constData());
        QVERIFY2(flat.contains(json("`valueCoding`: { `extension`: [ {")), flat.constData());
        const auto back = importResponse(written->bytes, u"r.json"_s, *filled.form.definition);
        QVERIFY_RESULT(back);
        QVERIFY(back->answers.value(filled.slot(u"n"_s)) == Answer(Missing{u"N"_s}));
        QVERIFY(back->answers.value(filled.slot(u"c"_s)) == Answer(Missing{u"X"_s}));
    }

    void anothersReasonFindsTheCodeOfItsKind()
    {
        const Filled filled;
        const auto back = importResponse(
            response("{`linkId`: `n`, `answer`: [{`_valueInteger`: {`extension`: [{`url`: "
                     "`http://hl7.org/fhir/StructureDefinition/data-absent-reason`, `valueCode`: `unknown`}]}}]}"),
            u"r.json"_s, *filled.form.definition);
        QVERIFY_RESULT(back);
        QVERIFY(back->answers.value(filled.slot(u"n"_s)) == Answer(Missing{u"X"_s}));
    }

    void eachChoiceIsAnAnswerAndTheyStandInTheListsOrder()
    {
        Filled filled;
        filled.answer(u"s"_s, Several{{u"0"_s, u"1"_s}});
        const auto written = exportResponse(*filled.entry, {});
        QVERIFY_RESULT(written);
        QCOMPARE(written->bytes.count("valueCoding"), 2);
        const auto back = importResponse(response("{`linkId`: `s`, `answer`: [{`valueCoding`: {`code`: `1`}}, "
                                                  "{`valueCoding`: {`code`: `0`}}, {`valueCoding`: {`code`: `1`}}]}"),
            u"r.json"_s, *filled.form.definition);
        QVERIFY_RESULT(back);
        QVERIFY(back->answers.value(filled.slot(u"s"_s)) == filled.entry->answer(filled.slot(u"s"_s)));
    }

    void aFileGoesOutAsAnAttachment()
    {
        Filled filled;
        filled.answer(u"f"_s, Attached{digest + u"/a b.PDF"_s});
        const auto written = exportResponse(*filled.entry, {});
        QVERIFY_RESULT(written);
        const QByteArray flat = written->bytes.simplified();
        QVERIFY2(flat.contains(json("`valueAttachment`: { `contentType`: `application/pdf`, `url`: `urn:underlag:file:")
                     + digest.toUtf8() + json("`, `title`: `a b.PDF` }")),
            flat.constData());
    }

    void aFilesNameLeadsNowhere()
    {
        const Filled filled;
        const auto back = importResponse(response("{`linkId`: `f`, `answer`: [{`valueAttachment`: {`url`: "
                                                  "`urn:underlag:file:"
                                             + digest.toUtf8() + "`, `title`: `../../etc/x\\n.txt`}}]}"),
            u"r.json"_s, *filled.form.definition);
        QVERIFY_RESULT(back);
        QVERIFY(back->answers.value(filled.slot(u"f"_s)) == Answer(Attached{digest + u"/....etcx.txt"_s}));
    }

    void whatDoesNotFitIsSaidAndNeverQuoted_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const QByteArray &item, const char *note) {
            QTest::newRow(name) << json(item) << QString::fromUtf8(note);
        };
        row("no such item", "{`linkId`: `q`, `answer`: [{`valueString`: `secret`}]}", "no item of this linkId");
        row("a text for a number", "{`linkId`: `n`, `answer`: [{`valueString`: `secret`}]}", "of another kind");
        row("a fraction for a whole number", "{`linkId`: `n`, `answer`: [{`valueDecimal`: 2.5}]}", "of another kind");
        row("no such choice", "{`linkId`: `c`, `answer`: [{`valueCoding`: {`code`: `secret`}}]}",
            "none of the choices");
        row("no such day", "{`linkId`: `d`, `answer`: [{`valueDate`: `2026-02-30`}]}", "of another kind");
        row("two answers", "{`linkId`: `w`, `answer`: [{`valueString`: `a`}, {`valueString`: `secret`}]}",
            "the first is kept");
        row("nothing", "{`linkId`: `w`, `answer`: [{}]}", "without a value");
        row("another's file", "{`linkId`: `f`, `answer`: [{`valueAttachment`: {`url`: `http://secret`}}]}",
            "lies elsewhere");
        row("a file's bytes", "{`linkId`: `f`, `answer`: [{`valueAttachment`: {`data`: `secret`}}]}", "bytes");
        row("no digest", "{`linkId`: `f`, `answer`: [{`valueAttachment`: {`url`: `urn:underlag:file:secret`}}]}",
            "lies elsewhere");
        row("no file", "{`linkId`: `f`, `answer`: [{`valueAttachment`: {`title`: `secret`}}]}", "of another kind");
        row("a moment for a day", "{`linkId`: `d`, `answer`: [{`valueDateTime`: `2026-03-14T14:30:00Z`}]}",
            "its time is left out");
        row("a month for a day", "{`linkId`: `d`, `answer`: [{`valueDate`: `2026-03`}]}", "of another kind");
        row("a day for a moment", "{`linkId`: `z`, `answer`: [{`valueDateTime`: `2026-03-14`}]}", "midnight");
        row("a choice beside a reason",
            "{`linkId`: `c`, `answer`: [{`valueCoding`: {`code`: `1`}}, {`valueCoding`: {`extension`: [{`url`: "
            "`http://hl7.org/fhir/StructureDefinition/data-absent-reason`, `valueCode`: `unknown`}]}}]}",
            "the first is kept");
        row("a linkId twice",
            "{`linkId`: `w`, `answer`: [{`valueString`: `a`}]}, {`linkId`: `w`, `answer`: [{`valueString`: `secret`}]}",
            "stands twice");
        row("outside its repeat", "{`linkId`: `k`, `answer`: [{`valueString`: `secret`}]}", "outside the repeat");
        row("a group", "{`linkId`: `g`, `answer`: [{`valueString`: `secret`}]}", "a group here");
    }
    void whatDoesNotFitIsSaidAndNeverQuoted()
    {
        QFETCH(QByteArray, item);
        QFETCH(QString, note);
        const Filled filled;
        const auto back = importResponse(response(item), u"r.json"_s, *filled.form.definition);
        QVERIFY_RESULT(back);
        QCOMPARE(back->notes.size(), std::size_t(1));
        QVERIFY2(back->notes.front().what.contains(note), qPrintable(back->notes.front().what));
        QVERIFY(!noteLines(back->notes).join(u' ').contains(u"secret"_s));
    }

    void otherResourcesAreRefused()
    {
        const auto back = importResponse(json("{`resourceType`: `Patient`}"), u"r.json"_s, *Filled().form.definition);
        QVERIFY(!back);
        QCOMPARE(int(back.error().code), int(Error::Code::Refused));
    }
};

UNDERLAG_TEST(TestFhirResponse)
#include "tst_FhirResponse.moc"
