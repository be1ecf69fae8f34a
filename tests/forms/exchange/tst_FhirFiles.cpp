// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition/DefinitionReader.h"
#include "forms/entry/FormEntry.h"
#include "forms/exchange/Fhir.h"

#include "FhirForms.h"

#include "support/Register.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace forms;
using namespace forms::exchange;
using namespace support;
using namespace Qt::StringLiterals;

/// Questionnaires of others, as they are published; they lie beside the source, not in it.
class TestFhirFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realFilesComeIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("items"); ///< of the definition, those that hold a variable among them
        QTest::addColumn<int>("computed"); ///< calculations, conditions, defaults and constraints that were translated
        QTest::addColumn<int>("leftOut"); ///< expressions with a note that says why
        const auto row = [](const char *file, int items, int computed, int leftOut) {
            QTest::newRow(file) << QString::fromUtf8(file) << items << computed << leftOut;
        };
        row("lforms-Argonaut-questionnaire-questionnaire-example-asq3.json", 6, 0, 0);
        row("lforms-questionnaire-answerOption.initialSelected.json", 12, 4, 0);
        row("lforms-questionnaire-calculatedExpression.json", 12, 4, 6);
        row("lforms-questionnaire-data-control.json", 3, 0, 0);
        row("lforms-questionnaire-hidden-extension.json", 10, 0, 0);
        row("lforms-questionnaire-initialExpression.json", 8, 2, 4);
        row("smartforms-715.R4.json", 151, 30, 27);
        row("smartforms-CVD-Risk-2023.json", 28, 19, 7);
    }
    void realFilesComeIn()
    {
        QFETCH(QString, file);
        QFile read(folder().filePath(file));
        if (!read.open(QIODevice::ReadOnly))
            QSKIP("no corpora: set UNDERLAG_CORPORA to the folder that holds fhir/*.json");
        const auto imported = importQuestionnaire(read.readAll(), file);
        QVERIFY_RESULT(imported);
        const ReadDefinition result = readDefinition({file, imported->definition, {}});
        QVERIFY2(result.definition, qPrintable(lines(result.findings).join(u'\n')));
        const FormEntry entry(result.definition, {{}, {}, QDate(2026, 3, 20)});
        int computed = 0;
        for (const Item &item : result.definition->items)
            computed += evaluated(entry, item);
        const auto leftOut = std::ranges::count_if(imported->notes,
            [](const Note &note) { return note.what.startsWith(u"the FHIRPath expression is left out"_s); });
        QTEST(int(result.definition->items.size()), "items");
        QTEST(computed, "computed");
        QTEST(int(leftOut), "leftOut");
    }

    /// The cardiovascular risk of the form, against the same formula worked out here.
    void whatIsComputedIsRight()
    {
        QFile read(folder().filePath(u"smartforms-CVD-Risk-2023.json"_s));
        if (!read.open(QIODevice::ReadOnly))
            QSKIP("no corpora: set UNDERLAG_CORPORA to the folder that holds fhir/*.json");
        const auto imported = importQuestionnaire(read.readAll(), u"f"_s);
        QVERIFY_RESULT(imported);
        const ReadDefinition result = readDefinition({u"f"_s, imported->definition, {}});
        QVERIFY(result.definition);
        FormEntry entry(result.definition, {{}, {}, QDate(2026, 3, 20)});
        const std::pair<const char *, const char *> answers[] = {{"e2a16e4d-2765-4b61-b286-82cfc6356b30", "60"},
            {"418e4a02-de77-48a0-a92a-fe8fcc52b1aa", "female"}, {"b639a3a8-f476-4cc8-b5c7-f5d2abb23511", "77176002"},
            {"4b98f514-2f6a-41f3-ad9d-185abc68ae34", "140"}, {"f11feebc-fc4a-40d5-8481-b87d9f5a89aa", "6.5"},
            {"c47a7fae-0c60-40f8-8426-1019b1f0dd8f", "1.2"}, {"e8fed84e-6c15-4f62-bc95-cd08033af3f7", "true"}};
        for (const auto &[linkId, typed] : answers) {
            const Item *const item = withLinkId(*result.definition, QString::fromUtf8(linkId));
            QVERIFY2(item, linkId);
            const auto answer = entry.read(item->slot, QString::fromUtf8(typed));
            QVERIFY_RESULT(answer);
            QVERIFY_RESULT(entry.setAnswer(item->slot, *answer));
        }
        const double coefficients = 18.8144 - 1.2146 + std::log(60) * -1.8443 + std::log(60) * 0.3668
            + std::log(140) * -1.4032 - 0.3899 + std::log(6.5 / 1.2) * -0.539 - 0.3036 - 0.1697;
        const double scale = std::exp(0.6536 + coefficients * -0.2402);
        const double expected = std::round((1 - std::exp(-std::exp((std::log(5) - coefficients) / scale))) * 100);
        const Item *const score = withLinkId(*result.definition, u"ca830916-e2ee-4b24-a4c1-13eee23f8733"_s);
        QVERIFY(score);
        QCOMPARE(canonicalText(entry.answer(score->slot)), QString::number(expected));
    }

private:
    /// How many expressions of the item there are, each of which gives a value or a blank; -1000 when one fails.
    static int evaluated(const FormEntry &entry, const Item &item)
    {
        int count = 0;
        for (const auto *const expression :
            {&item.relevant, &item.calculation, &item.constraint, &item.defaultExpression}) {
            if (!*expression)
                continue;
            count += item.repeat >= 0 || entry.evaluate(**expression, item.slot) ? 1 : -1000;
        }
        return count;
    }

    static const Item *withLinkId(const FormDefinition &form, const QString &linkId)
    {
        const auto found = std::ranges::find_if(
            form.items, [&linkId](const Item &item) { return item.concepts.value(u"linkId"_s, item.name) == linkId; });
        return found == form.items.end() ? nullptr : &*found;
    }

    static QDir folder()
    {
        const QString stated
            = qEnvironmentVariable("UNDERLAG_CORPORA", QStringLiteral(UNDERLAG_SOURCE "/../shared/corpora"));
        return QDir(stated + u"/fhir"_s);
    }
};

UNDERLAG_TEST(TestFhirFiles)
#include "tst_FhirFiles.moc"
