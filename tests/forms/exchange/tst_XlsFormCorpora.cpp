// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/exchange/Forms.h"
#include "forms/exchange/XlsForm.h"

#include "support/Register.h"

#include <QFile>

#include <algorithm>

using namespace forms;
using namespace forms::exchange;
using namespace Qt::StringLiterals;

namespace {

/// What becomes of each file: how many items it has here, and of the check's errors the one that it must have.
struct Expected
{
    const char *file;
    int items;
    const char *error; ///< "" for a form that is accepted
};

constexpr Expected expected[] = {
    {"odk-all-question-types-v2024091201-3.xlsx", 79, ""},
    {"odk-socio-economic-survey-v20240515.xlsx", 17, ""},
    {"pyxform-attribute_columns_test.xlsx", 41, ""},
    {"pyxform-bad_calc.xlsx", 1, ""}, // wrong on purpose: the calculation is left out, with its reason
    {"pyxform-case_insensitivity.xlsx", 1, ""},
    {"pyxform-choice_filter_test.xlsx", 3, ""},
    {"pyxform-extra_columns.xlsx", 1, ""},
    {"pyxform-extra_sheet_names.xlsx", 1, ""},
    {"pyxform-field-list.xlsx", 1, ""},
    {"pyxform-flat_xlsform_test.xlsx", 41, ""},
    {"pyxform-group.xlsx", 3, ""},
    {"pyxform-specify_other.xlsx", 2, ""},
    {"pyxform-survey_no_name.xlsx", 1, ""}, // its only sheet is called otherwise
    {"pyxform-text_and_integer.xlsx", 2, ""},
    {"pyxform-yes_or_no_question.xlsx", 1, ""},
    {"who-verbal-autopsy.xlsx", 528, ""},
};

QStringList filesIn(const QDir &folder)
{
    return folder.entryList({u"*.xlsx"_s, u"*.md"_s}, QDir::Files);
}

support::Outcome bring(const QString &file)
{
    QFile read(QDir(support::corpora(u"xlsform"_s)).filePath(file));
    return read.open(QIODevice::ReadOnly) ? support::bring(read.readAll(), file) : support::bring("");
}

int expressionsOf(const FormDefinition &form)
{
    int count = 0;
    for (const Item &item : form.items)
        count += int(item.relevant.has_value()) + int(item.required.has_value()) + int(item.constraint.has_value())
            + int(item.calculation.has_value()) + int(item.choiceFilter.has_value())
            + int(item.defaultExpression.has_value());
    for (const Group &group : form.groups)
        count += int(group.relevant.has_value()) + int(group.repeatCount.has_value());
    return count;
}

} // namespace

#define SKIP_WITHOUT_CORPORA                                                                                           \
    if (support::corpora(u"xlsform"_s).isEmpty())                                                                      \
    QSKIP("no folder of XLSForms beside the source tree; set UNDERLAG_CORPORA to one that has xlsform/")

class TestXlsFormCorpora : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKnownFileComesToWhatItShould_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("items");
        QTest::addColumn<QString>("error");
        for (const Expected &row : expected)
            QTest::newRow(row.file) << QString::fromLatin1(row.file) << row.items << QString::fromLatin1(row.error);
    }
    void everyKnownFileComesToWhatItShould()
    {
        SKIP_WITHOUT_CORPORA;
        QFETCH(QString, file);
        QFETCH(QString, error);
        if (!filesIn(support::corpora(u"xlsform"_s)).contains(file))
            QSKIP("this file is not in the folder");
        const support::Outcome outcome = bring(file);
        if (qEnvironmentVariableIsSet("UNDERLAG_SHOW"))
            qInfo().noquote() << outcome.report() << outcome.errors();
        QVERIFY2(!outcome.isError(), qPrintable(outcome.error()));
        QVERIFY2(outcome.isAccepted() == error.isEmpty(), qPrintable(outcome.errors()));
        QVERIFY2(outcome.errors().contains(error), qPrintable(outcome.errors()));
        if (outcome.isAccepted()) {
            qInfo("%d items, %d expressions, %d notes", int(outcome.read.definition->items.size()),
                expressionsOf(*outcome.read.definition), int(outcome.imported->notes.size()));
            QTEST(int(outcome.read.definition->items.size()), "items");
        }
    }

    /// Files that nobody here has seen: in, or refused with the place.
    void noFileIsRefusedWithoutItsPlace()
    {
        SKIP_WITHOUT_CORPORA;
        for (const QString &file : filesIn(support::corpora(u"xlsform"_s))) {
            const support::Outcome outcome = bring(file);
            QVERIFY2(!outcome.isError() || outcome.error().startsWith(file), qPrintable(file + outcome.error()));
            QVERIFY2(outcome.isError() || outcome.isAccepted() || !outcome.errors().isEmpty(), qPrintable(file));
        }
    }

    void whatCameInGoesOutAndComesInAgain_data() { everyKnownFileComesToWhatItShould_data(); }
    void whatCameInGoesOutAndComesInAgain()
    {
        SKIP_WITHOUT_CORPORA;
        QFETCH(QString, file);
        const support::Outcome first = bring(file);
        if (!first.isAccepted())
            QSKIP("not accepted: see the table");
        const auto exported = exportXlsForm(*first.read.definition);
        QVERIFY_RESULT(exported);
        const support::Outcome second = support::bring(exported->bytes, file);
        QVERIFY2(second.isAccepted(), qPrintable(second.error() + second.errors()));
        const std::vector<Item> &before = first.read.definition->items;
        const std::vector<Item> &after = second.read.definition->items;
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].name, before[i].name);
            QCOMPARE(after[i].type, before[i].type);
            QCOMPARE(after[i].label, before[i].label);
            QCOMPARE(after[i].relevant.has_value(), before[i].relevant.has_value());
            QCOMPARE(after[i].relevant ? after[i].relevant->text() : QString(),
                before[i].relevant ? before[i].relevant->text() : QString());
        }
        QCOMPARE(expressionsOf(*second.read.definition), expressionsOf(*first.read.definition));
    }
};

UNDERLAG_TEST(TestXlsFormCorpora)
#include "tst_XlsFormCorpora.moc"
