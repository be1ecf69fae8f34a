// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/CaseloadModel.h"
#include "support/Office.h"
#include "support/Register.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace Qt::StringLiterals;
using cases::AssessmentState;
using models::CaseloadModel;

namespace {

QString text(const CaseloadModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList column(const CaseloadModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << text(model, row, column);
    texts.sort();
    return texts;
}

CaseloadModel::Source sourceOf(operations::VaultSession &session)
{
    return {.rows = [&session](const cases::CaseloadFilter &by, int offset,
                        int limit) { return operations::Caseload(session).rows(by, offset, limit); },
        .count = [&session](const cases::CaseloadFilter &by) { return operations::Caseload(session).count(by); },
        .today = [&session] { return session.clock().today(); },
        .assessmentTitle
        = [](const QString &instrument, const QString &variant) { return instrument + u", "_s + variant; }};
}

/// So many clients without an assessment, from nowhere.
CaseloadModel::Source madeUp(int count)
{
    const auto rows = [count](const cases::CaseloadFilter &, int offset, int limit) {
        std::vector<cases::CaseloadRow> some;
        for (int i = offset; i < std::min(count, offset + limit); ++i) {
            cases::CaseloadRow row;
            row.client = cases::ClientId::create();
            row.clientName = QString::number(i);
            some.push_back(row);
        }
        return forms::Result<std::vector<cases::CaseloadRow>>(std::move(some));
    };
    return {.rows = rows,
        .count = [count](const cases::CaseloadFilter &) { return forms::Result<int>(count); },
        .today = [] { return QDate(2026, 3, 2); },
        .assessmentTitle = {}};
}

cases::ClientId addNamed(operations::VaultSession &session, const QString &name, const QString &identity = {},
    const QString &caseNumber = {}, bool isProtected = false)
{
    const auto added = operations::Caseload(session).addClient({.name = name,
        .identityTyped = identity,
        .birthDate = {},
        .caseNumber = caseNumber,
        .isProtected = isProtected,
        .language = {}});
    if (!added)
        qFatal("%s", qPrintable(added.error().where));
    return *added;
}

} // namespace

class TestCaseloadModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void itKeepsAModelsRulesWhileItIsReadAndNarrowed();
    void theFirstPageComesAtOnceAndTheRestWhenAsked();
    void rowsThatWentAwayMeanwhileEndTheAsking();
    void whatCannotBeReadIsToldAndShowsNobody();
    void findingIsByNameNumberOrCase_data();
    void findingIsByNameNumberOrCase();
    void narrowingIsByStateAndByWhose();
    void aDueFollowUpIsFoundByItsDayAndSaysThatItIsLate();
    void aProtectedPersonIsMaskedInEveryColumn();
    void aClientWithoutAssessmentSaysSo();
    void everyColumnHasAName();
};

void TestCaseloadModel::itKeepsAModelsRulesWhileItIsReadAndNarrowed()
{
    CaseloadModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch while it still takes the reset for going on
    QCOMPARE(model.rowCount(), 0);
    model.setSource(madeUp(120));
    model.setFilter({.find = u"1"_s, .onlyMine = false, .instrument = {}, .states = {}, .dueBefore = {}});
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 120);
    model.setSource({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCaseloadModel::theFirstPageComesAtOnceAndTheRestWhenAsked()
{
    CaseloadModel model;
    model.setSource(madeUp(300));
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(model.total(), 300);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 250);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 300);
    QVERIFY(!model.canFetchMore({}));
    QStringList expected;
    for (int i = 0; i < 300; ++i)
        expected << QString::number(i);
    expected.sort();
    QCOMPARE(column(model, CaseloadModel::Who), expected); // each once
    QCOMPARE(model.rowOf(model.row(260)->client), 260);
    QCOMPARE(model.rowOf(cases::ClientId::create()), -1);
}

void TestCaseloadModel::rowsThatWentAwayMeanwhileEndTheAsking()
{
    CaseloadModel::Source source = madeUp(60);
    source.rows = [rows = source.rows](const cases::CaseloadFilter &by, int offset, int limit) {
        return rows(by, offset, offset == 0 ? limit : 0);
    };
    CaseloadModel model;
    model.setSource(source);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.total(), 50);
}

void TestCaseloadModel::whatCannotBeReadIsToldAndShowsNobody()
{
    CaseloadModel::Source source = madeUp(3);
    source.rows = [](const cases::CaseloadFilter &, int, int) -> forms::Result<std::vector<cases::CaseloadRow>> {
        return forms::Error{forms::Error::Code::Corrupt, u"store.db"_s, {}};
    };
    CaseloadModel model;
    QSignalSpy failed(&model, &CaseloadModel::failed);
    model.setSource(source);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<forms::Error>().where, u"store.db"_s);
}

void TestCaseloadModel::findingIsByNameNumberOrCase_data()
{
    QTest::addColumn<QString>("find");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << QString() << QStringList{u"Alva Ek"_s, u"Bror Alm"_s, u"Cilla Berg"_s};
    QTest::newRow("a name") << u"alva"_s << QStringList{u"Alva Ek"_s};
    QTest::newRow("the beginning of names") << u"Al"_s << QStringList{u"Alva Ek"_s, u"Bror Alm"_s};
    QTest::newRow("a case number") << u"2026-7"_s << QStringList{u"Cilla Berg"_s};
    QTest::newRow("an identity number") << Office::testNumber(1980) << QStringList{u"Bror Alm"_s};
    QTest::newRow("nobody") << u"Dag"_s << QStringList{};
}

void TestCaseloadModel::findingIsByNameNumberOrCase()
{
    QFETCH(QString, find);
    Office office;
    operations::VaultSession &session = office.worker();
    addNamed(session, u"Alva Ek"_s);
    addNamed(session, u"Bror Alm"_s, Office::testNumber(1980));
    addNamed(session, u"Cilla Berg"_s, {}, u"2026-7"_s);
    CaseloadModel model;
    model.setSource(sourceOf(session));
    model.setFilter({.find = find, .onlyMine = false, .instrument = {}, .states = {}, .dueBefore = {}});
    QTEST(column(model, CaseloadModel::Who), "found");
    QCOMPARE(model.total(), model.rowCount());
}

void TestCaseloadModel::narrowingIsByStateAndByWhose()
{
    Office office;
    addNamed(office.colleague(), u"Bos egen"_s);
    operations::VaultSession &session = office.worker();
    const auto sent = addNamed(session, u"Skickad"_s);
    office.bringToSent(office.start(sent));
    office.start(addNamed(office.worker(), u"Planerad"_s));
    CaseloadModel model;
    model.setSource(sourceOf(office.worker()));
    QCOMPARE(column(model, CaseloadModel::Who), (QStringList{u"Bos egen"_s, u"Planerad"_s, u"Skickad"_s}));
    model.setFilter({.find = {}, .onlyMine = true, .instrument = {}, .states = {}, .dueBefore = {}});
    QCOMPARE(column(model, CaseloadModel::Who), (QStringList{u"Planerad"_s, u"Skickad"_s}));
    QCOMPARE(column(model, CaseloadModel::Mine), (QStringList{u"Mine"_s, u"Mine"_s}));
    model.setFilter(
        {.find = {}, .onlyMine = false, .instrument = {}, .states = {AssessmentState::Sent}, .dueBefore = {}});
    QCOMPARE(column(model, CaseloadModel::Who), (QStringList{u"Skickad"_s}));
    QCOMPARE(text(model, 0, CaseloadModel::State), u"Waiting for review"_s);
    QCOMPARE(model.index(0, 0).data(CaseloadModel::StateRole), QVariant(int(AssessmentState::Sent)));
    QVERIFY(text(model, 0, CaseloadModel::Instrument).contains(u"baseline"_s));
}

void TestCaseloadModel::aDueFollowUpIsFoundByItsDayAndSaysThatItIsLate()
{
    CaseloadModel model;
    CaseloadModel::Source source = madeUp(0);
    const auto dueOn = [](QDate day) {
        cases::CaseloadRow row;
        row.client = cases::ClientId::create();
        row.due = day;
        return row;
    };
    cases::CaseloadFilter asked;
    source.rows = [&](const cases::CaseloadFilter &by, int, int) {
        asked = by;
        return forms::Result<std::vector<cases::CaseloadRow>>(
            std::vector<cases::CaseloadRow>{dueOn(QDate(2026, 3, 1)), dueOn(QDate(2026, 3, 2)), dueOn({})});
    };
    source.count = [](const cases::CaseloadFilter &) { return forms::Result<int>(3); };
    model.setSource(source);
    model.setFilter({.find = {}, .onlyMine = false, .instrument = {}, .states = {}, .dueBefore = QDate(2026, 3, 9)});
    QCOMPARE(asked.dueBefore, QDate(2026, 3, 9));
    QCOMPARE(text(model, 0, CaseloadModel::Due), u"2026-03-01, late"_s);
    QCOMPARE(text(model, 1, CaseloadModel::Due), u"2026-03-02"_s);
    QCOMPARE(text(model, 2, CaseloadModel::Due), QString());
    QVERIFY(model.index(0, 0).data(CaseloadModel::OverdueRole).toBool());
    QVERIFY(!model.index(1, 0).data(CaseloadModel::OverdueRole).toBool());
}

void TestCaseloadModel::aProtectedPersonIsMaskedInEveryColumn()
{
    Office office;
    operations::VaultSession &session = office.worker();
    const QString number = Office::testNumber(1980);
    addNamed(session, u"Hemlig Person"_s, number, u"2026-9"_s, true);
    CaseloadModel model;
    model.setSource(sourceOf(session));
    model.setFilter({.find = number, .onlyMine = false, .instrument = {}, .states = {}, .dueBefore = {}});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.index(0, 0).data(CaseloadModel::ProtectedRole).toBool());
    QCOMPARE(text(model, 0, CaseloadModel::Who), u"Protected identity"_s);
    for (int column = 0; column < CaseloadModel::ColumnCount; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
            const QString shown = model.index(0, column).data(role).toString();
            QVERIFY2(!shown.contains(u"Hemlig"_s), qPrintable(shown));
            QVERIFY2(!shown.contains(number.right(4)), qPrintable(shown));
        }
    }
}

void TestCaseloadModel::aClientWithoutAssessmentSaysSo()
{
    CaseloadModel model;
    model.setSource(madeUp(1));
    QCOMPARE(text(model, 0, CaseloadModel::State), u"No assessment yet"_s);
    QCOMPARE(text(model, 0, CaseloadModel::Instrument), QString());
    QCOMPARE(text(model, 0, CaseloadModel::InterviewDate), QString());
}

void TestCaseloadModel::everyColumnHasAName()
{
    const CaseloadModel model;
    QSet<QString> names;
    for (int column = 0; column < CaseloadModel::ColumnCount; ++column)
        names << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    names.remove({});
    QCOMPARE(int(names.size()), int(CaseloadModel::ColumnCount));
    QVERIFY(!model.headerData(CaseloadModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
}

UNDERLAG_TEST(TestCaseloadModel)
#include "tst_CaseloadModel.moc"
