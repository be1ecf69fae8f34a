// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FhirForms.h"

#include "forms/exchange/FhirPath.h"

#include "support/Register.h"

using namespace forms;
using namespace forms::exchange;
using namespace support;
using namespace Qt::StringLiterals;

static QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
}

class TestFhirPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditionsBecomeOurs_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *path, const char *expected) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(expected);
        };
        row("%resource.item.where(linkId='n').answer.value > 3", "${n} > 3");
        row("%resource.descendants().where(linkId='in').answer.value = 3", "${in} = 3");
        row("%resource.repeat(item).where(linkId='in').answer.valueInteger = 3", "${in} = 3");
        row("QuestionnaireResponse.item.where(linkId = 'g').item.where(linkId = 'in').answer.value >= 1 + 2 * 3",
            "${in} >= 1 + 2 * 3");
        row("%resource.item.where(linkId='flag').answer.value", "${flag} = 'true'");
        row("%resource.item.where(linkId='flag').answer.value = false", "${flag} = 'false'");
        row("%resource.item.where(linkId='flag').answer.value.not()", "${flag} = 'false'");
        row("%resource.item.where(linkId='n').answer.value != 3", "${n} < 3 or ${n} > 3");
        row("(%resource.item.where(linkId='n').answer.value < 3).not()", "${n} >= 3");
        row("%resource.item.where(linkId='word').answer.value != 'x'",
            "${word} != 'x' and count-non-empty(${word}) > 0");
        row("%resource.item.where(linkId='c').answer.value.code = 'a b'", "${c} = 'a_b'");
        row("%resource.item.where(linkId='c').answer.value.display = 'Never'", "${c} = 'no'");
        row("%resource.item.where(linkId='c').answer.value.code in ('a b' | 'no')", "${c} = 'a_b' or ${c} = 'no'");
        row("%resource.item.where(linkId='many').answer.value.code = 'y'", "selected(${many}, 'y')");
        row("%resource.item.where(linkId='many').answer.value.where(code='y').exists()",
            "if(selected(${many}, 'y'), count-non-empty(${many}), 0) > 0");
        row("%resource.item.where(linkId='many').answer.count() > 1", "count-selected(${many}) > 1");
        row("%resource.item.where(linkId='n').answer.exists()", "count-non-empty(${n}) > 0");
        row("%resource.item.where(linkId='n').answer.empty()", "count-non-empty(${n}) = 0");
        row("%resource.item.where(linkId='n' or linkId='m').answer.value.sum() > 4",
            "if(count-non-empty(${n}, ${m}) = 0, '', coalesce(${n}, 0) + coalesce(${m}, 0)) > 4");
        row("%resource.item.where(linkId='day').answer.value > today() - 7 days", "${day} > date(today() - 7)");
        row("%resource.item.where(linkId='day').answer.value > @2026-03-14", "${day} > date('2026-03-14')");
        row("%resource.item.where(linkId='n').answer.value = 1 implies "
            "%resource.item.where(linkId='flag').answer.value",
            "${n} < 1 or ${n} > 1 or ${flag} = 'true'");
        row("(%resource.item.where(linkId='n').answer.value = 1 or %resource.item.where(linkId='m').answer.value = 2) "
            "and "
            "%resource.item.where(linkId='flag').answer.value",
            "(${n} = 1 or ${m} = 2) and ${flag} = 'true'");
        row("iif(%resource.item.where(linkId='n').answer.value > 1, 5, 6) = 5", "if(${n} > 1, 5, 6) = 5");
        row("%resource.item.where(linkId='c').answer.value.ordinal() > 1",
            "if(count-non-empty(${c}) = 0, '', if(${c} = 'a_b', 2, 0) + if(${c} = 'no', 0, 0)) > 1");
        row("(-%resource.item.where(linkId='n').answer.value).abs().round(1) = 2.50", "round(abs(-${n}), 1) = 2.50");
        row("%resource.item.where(linkId='word').answer.value.length() >= 2 // a comment",
            "string-length(${word}) >= 2");
        row("%resource.item.where(linkId.startsWith('fl')).answer.value", "${flag} = 'true'");
        row("%resource.item.where(linkId='n').answer.value[0] mod 2 = 1", "${n} mod 2 = 1");
        row("%resource.item.where(linkId='n').answer.value / (2 - 1) = 1", "${n} div (2 - 1) = 1");
    }
    void conditionsBecomeOurs()
    {
        QFETCH(QString, path);
        const CameIn form(formOfEveryKind(expression("enableWhenExpression", escaped(path).toUtf8())));
        QCOMPARE(form.notes(), QStringList());
        QTEST(form.word("out", "relevant"), "expected");
    }

    void whatHasNoCounterpartIsLeftOutWithItsReason_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *path, const char *reason) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(reason);
        };
        row("%patient.birthDate.exists()", "%patient is a health record's");
        row("%nothing > 3", "there is no variable %nothing here");
        row("%resource.item.where(linkId='none').answer.value = 1", "no item of this form is meant by it");
        row("%resource.item.where(linkId='word').answer.value.toChars().count() > 1", "toChars() with 0 arguments");
        row("%resource.item.where(linkId='n').answer.value > 5 'kg'", "a quantity with the unit kg");
        row("%resource.item.where(linkId='n').answer.value > 'x'", "orders values that are not both numbers");
        row("%resource.item.where(linkId='c').answer.value + 1 > 2", "a choice in arithmetic");
        row("%resource.item.where(linkId='n' or linkId='m').answer.value > 1",
            "stands for 2 answers where one is needed");
        row("%resource.item.where(linkId='n').answer.value >", "a value was expected");
        row("%resource.item.where(linkId='n", "a text that is not closed");
        row("now() > today()", "now() changes while the form is filled in");
        row("%questionnaire.item.exists()", "asks the definition itself");
    }
    void whatHasNoCounterpartIsLeftOutWithItsReason()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const CameIn form(formOfEveryKind(expression("enableWhenExpression", escaped(path).toUtf8())));
        QCOMPARE(form.word("out", "relevant"), QString());
        QCOMPARE(form.imported.notes.size(), std::size_t(1));
        QVERIFY2(form.notes().first().contains(reason), qPrintable(form.notes().first()));
        QVERIFY2(form.notes().first().startsWith(u"out (item[8]), enableWhenExpression: "_s),
            qPrintable(form.notes().first()));
    }

    void variablesAreComputedOnce()
    {
        const QByteArray variables = json("`extension`: [")
            + extension("variable",
                json("`valueExpression`: {`name`: `half`, `language`: `text/fhirpath`, "
                     "`expression`: `%resource.item.where(linkId='n').answer.value / 2`}"))
            + ","
            + extension("variable",
                json("`valueExpression`: {`name`: `many`, `language`: `text/fhirpath`, "
                     "`expression`: `%half > 4`}"))
            + "]";
        const CameIn form(questionnaire(json("{`linkId`: `n`, `type`: `integer`, `text`: `N`}, "
                                             "{`linkId`: `a`, `type`: `string`, `text`: `A`, `extension`: [")
                + expression("enableWhenExpression", "%many and %half < 9") + "]}",
            variables));
        QCOMPARE(form.notes(), QStringList());
        QCOMPARE(form.word("half", "calculation"), u"${n} div 2"_s);
        QCOMPARE(form.word("many", "calculation"), u"if(${half} > 4, 'true', if(${half} <= 4, 'false', ''))"_s);
        QCOMPARE(form.word("a", "relevant"), u"${many} = 'true' and ${half} < 9"_s);
    }

    void aVariableThatRestsOnItselfIsLeftOut()
    {
        const QByteArray variables = json("`extension`: [")
            + extension("variable",
                json("`valueExpression`: {`name`: `a`, `language`: `text/fhirpath`, `expression`: `%b + 1`}"))
            + ","
            + extension("variable",
                json("`valueExpression`: {`name`: `b`, `language`: `text/fhirpath`, `expression`: `%a + 1`}"))
            + "]";
        const CameIn form(questionnaire(json("{`linkId`: `n`, `type`: `integer`, `text`: `N`, `extension`: [")
                + expression("calculatedExpression", "%a") + "]}",
            variables));
        QVERIFY(form.word("n", "calculation").isEmpty());
        QVERIFY2(form.notes().join(u'\n').contains(u"rests on itself"_s), qPrintable(form.notes().join(u'\n')));
    }

    void bombsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("deep") << QString(u"("_s).repeated(5000) + u"1"_s + QString(u")"_s).repeated(5000);
        QTest::newRow("signs") << QString(u"-"_s).repeated(9000) + u"1"_s;
        QTest::newRow("long") << u"1"_s + QString(u" + 1"_s).repeated(20'000);
        QTest::newRow("a long row") << u"1"_s + QString(u" + 1"_s).repeated(2400);
        QTest::newRow("dots") << u"a"_s + QString(u".a"_s).repeated(4900);
        QTest::newRow("brackets") << QString(u"a["_s).repeated(3000);
        QTest::newRow("calls") << QString(u"a("_s).repeated(3000);
    }
    void bombsAreRefused()
    {
        QFETCH(QString, path);
        const Result<FhirPath> parsed = FhirPath::parse(path);
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().detail.isEmpty());
    }

    void textThatDoublesIsStopped()
    {
        QString path = u"%resource.item.where(linkId='n').answer.value = 1"_s;
        for (int i = 0; i < 20; ++i)
            path = u"(%1) xor (%resource.item.where(linkId='m').answer.value = %2)"_s.arg(path).arg(i);
        const CameIn form(formOfEveryKind(expression("enableWhenExpression", path.toUtf8())));
        QCOMPARE(form.word("out", "relevant"), QString());
        QVERIFY2(form.notes().join(u'\n').contains(u"grows past"_s), qPrintable(form.notes().join(u'\n').left(500)));
    }
};

UNDERLAG_TEST(TestFhirPath)
#include "tst_FhirPath.moc"
