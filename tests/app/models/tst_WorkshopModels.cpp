// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/WorkshopModels.h"
#include "support/Register.h"
#include "support/WrittenFolder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace models;

namespace {

std::shared_ptr<const forms::FormDefinition> small(const WrittenFolder &written)
{
    operations::Workshop workshop;
    if (!workshop.open(written.folder()) || !workshop.definition())
        qFatal("no definition");
    return workshop.definition();
}

} // namespace

class TestWorkshopModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFindingSaysWhereItIs();
    void aCaseSaysWhetherItHolds();
    void aTextThatIsMissingIsMarkedAndWrittenInto();
    void textsOfTheSameShapeKeepTheirRows();
};

void TestWorkshopModels::aFindingSaysWhereItIs()
{
    DefinitionFindingsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFindings({{forms::Severity::Error, u"unknown-word"_s, u"a.yaml"_s, {3, 5}, u"nam is unknown"_s},
                          {forms::Severity::Warning, u"case"_s, u"cases/b.yaml"_s, {}, u"no"_s}},
        u"a.yaml"_s);
    QCOMPARE(model.index(0).data(DefinitionFindingsModel::PlaceRole).toString(), u"3:5"_s);
    QCOMPARE(model.index(1).data(DefinitionFindingsModel::PlaceRole).toString(), u"cases/b.yaml"_s);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Error at 3:5"_s));
    QCOMPARE(model.count(forms::Severity::Error), 1);
    QCOMPARE(model.count(forms::Severity::Notice), 0);
}

void TestWorkshopModels::aCaseSaysWhetherItHolds()
{
    CasesModel model;
    const QAbstractItemModelTester tester(&model);
    using What = forms::CaseFailure::What;
    model.setResults(
        {{u"one"_s, u"a.yaml"_s, 1, {}}, {u"two"_s, u"a.yaml"_s, 4, {{What::WrongValue, u"M6"_s, u"3"_s, QString()}}}});
    QCOMPARE(model.holding(), 1);
    QCOMPARE(model.index(0, CasesModel::State).data().toString(), u"Holds"_s);
    QCOMPARE(model.index(1, CasesModel::State).data().toString(), u"Does not hold"_s);
    QCOMPARE(model.index(1, CasesModel::Place).data().toString(), u"a.yaml:4"_s);
    QCOMPARE(failureText(model.at(1)->failures.front()), u"M6 is blank; expected 3"_s);
}

void TestWorkshopModels::aTextThatIsMissingIsMarkedAndWrittenInto()
{
    const WrittenFolder written;
    const auto form = small(written);
    InstrumentTextsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTexts(operations::textsOf(*form), form->languages);
    const auto found = model.match(model.index(0, 0), Qt::DisplayRole, u"C"_s, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    const QModelIndex english = found.front().siblingAtColumn(InstrumentTextsModel::FirstLanguage + 1);
    QVERIFY(english.data(InstrumentTextsModel::MissingRole).toBool());
    QVERIFY(found.front().data(InstrumentTextsModel::MissingRole).toBool());
    QVERIFY(model.flags(english) & Qt::ItemIsEditable);
    QVERIFY(!(model.flags(found.front()) & Qt::ItemIsEditable));
    QSignalSpy asked(&model, &InstrumentTextsModel::written);
    QVERIFY(!model.setData(english, u"  "_s, Qt::EditRole)); // nothing is what stands there
    QVERIFY(model.setData(english, u"Third "_s, Qt::EditRole));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toStringList(), (QStringList{u"items"_s, u"C"_s, u"label"_s}));
    QCOMPARE(asked[0][1].toString(), u"en"_s);
    QCOMPARE(asked[0][2].toString(), u"Third"_s);
}

void TestWorkshopModels::textsOfTheSameShapeKeepTheirRows()
{
    WrittenFolder written;
    InstrumentTextsModel model;
    model.setTexts(operations::textsOf(*small(written)), {u"sv"_s, u"en"_s});
    const int missing = model.missing();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    written.put("texts.en.yaml", "language: en\nitems: { C: { label: Third } }\n");
    model.setTexts(operations::textsOf(*small(written)), {u"sv"_s, u"en"_s});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.missing(), missing - 1);
}

UNDERLAG_TEST(TestWorkshopModels)
#include "tst_WorkshopModels.moc"
