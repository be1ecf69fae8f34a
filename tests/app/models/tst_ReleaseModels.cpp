// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/PeopleModel.h"
#include "app/models/ReleaseModels.h"
#include "support/Register.h"

#include <QAbstractItemModelTester>
#include <QLocale>

using namespace Qt::StringLiterals;
using models::CsvModel;
using models::PeopleModel;
using models::ReleaseTablesModel;

namespace {

summary::Table table(const QString &name, const QString &rule = {})
{
    summary::Table made;
    made.name = name;
    made.state = rule.isEmpty() ? summary::TableState::Whole : summary::TableState::Withdrawn;
    made.rule = rule;
    return made;
}

void useEnglish()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace

class TestReleaseModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useEnglish(); }
    void theTablesKeepAModelsRules();
    void aTableLeavesWholeOrSaysWhyItStays();
    void aWithdrawnReleaseWithdrawsEveryTable();
    void theShareIsOfTablesThatLeave();
    void theFileKeepsAModelsRules();
    void aFileIsShownAsItsBytesSay();
    void whatIsNoFileIsRefusedAndShowsNothing_data();
    void whatIsNoFileIsRefusedAndShowsNothing();
};

class TestPeopleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useEnglish(); }
    void itKeepsAModelsRules();
    void everybodyStandsWithTheirRole();
    void whoHasLeftSaysSo();
};

void TestReleaseModels::theTablesKeepAModelsRules()
{
    ReleaseTablesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    summary::Release release;
    release.tables = {table(u"sex"_s), table(u"burden"_s, u"small-cell"_s)};
    model.setRelease(release);
    QCOMPARE(model.rowCount(), 2);
    model.setRelease({});
    QCOMPARE(model.rowCount(), 0);
}

void TestReleaseModels::aTableLeavesWholeOrSaysWhyItStays()
{
    ReleaseTablesModel model;
    summary::Release release;
    release.tables = {table(u"sex"_s), table(u"burden"_s, u"small-cell"_s)};
    model.setRelease(release);
    const QModelIndex whole = model.index(0);
    const QModelIndex withdrawn = model.index(1);
    QVERIFY(!whole.data(ReleaseTablesModel::WithdrawnRole).toBool());
    QCOMPARE(whole.data(ReleaseTablesModel::ReasonRole).toString(), QString());
    QCOMPARE(whole.data(ReleaseTablesModel::NameRole).toString(), u"sex"_s);
    QCOMPARE(whole.data(Qt::AccessibleTextRole).toString(), u"sex: Whole"_s);
    QVERIFY(withdrawn.data(ReleaseTablesModel::WithdrawnRole).toBool());
    QVERIFY(withdrawn.data(ReleaseTablesModel::ReasonRole).toString().contains(u"one to four"_s));
    QCOMPARE(withdrawn.data(ReleaseTablesModel::StateWordRole).toString(), u"Withdrawn"_s);
}

void TestReleaseModels::aWithdrawnReleaseWithdrawsEveryTable()
{
    ReleaseTablesModel model;
    summary::Release release;
    release.tables = {table(u"sex"_s), table(u"burden"_s, u"small-cell"_s)};
    release.isWithdrawn = true;
    release.rule = u"few-persons"_s;
    model.setRelease(release);
    for (int row = 0; row < 2; ++row) {
        QVERIFY(model.index(row).data(ReleaseTablesModel::WithdrawnRole).toBool());
        QVERIFY(model.index(row).data(ReleaseTablesModel::ReasonRole).toString().contains(u"too few persons"_s));
    }
    QCOMPARE(model.shareKept(), 0.0);
}

void TestReleaseModels::theShareIsOfTablesThatLeave()
{
    ReleaseTablesModel model;
    QCOMPARE(model.shareKept(), 0.0);
    summary::Release release;
    release.tables = {table(u"a"_s), table(u"b"_s), table(u"c"_s), table(u"d"_s, u"one-cell-holds-all"_s)};
    model.setRelease(release);
    QCOMPARE(model.shareKept(), 0.75);
}

void TestReleaseModels::theFileKeepsAModelsRules()
{
    CsvModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.setBytes("sex;persons\r\nK;12\r\nM;7\r\n", ';'));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QVERIFY(!model.setBytes({}, ';'));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestReleaseModels::aFileIsShownAsItsBytesSay()
{
    CsvModel model;
    QVERIFY(model.setBytes("sex;persons\r\n\"K; \"\"Q\"\"\";12\r\n", ';'));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"sex"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"persons"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"K; \"Q\""_s);
    QCOMPARE(model.index(0, 1).data().toString(), u"12"_s);
    QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(!model.index(0, 0).data(Qt::TextAlignmentRole).isValid());
}

void TestReleaseModels::whatIsNoFileIsRefusedAndShowsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end of line") << QByteArray("sex;persons");
    QTest::newRow("an open quote") << QByteArray("sex;\"persons\r\n");
    QTest::newRow("no text") << QByteArray("sex;\xff\r\n");
}

void TestReleaseModels::whatIsNoFileIsRefusedAndShowsNothing()
{
    QFETCH(QByteArray, bytes);
    CsvModel model;
    QVERIFY(model.setBytes("a;b\r\n1;2\r\n", ';'));
    QVERIFY(!model.setBytes(bytes, ';'));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
}

void TestPeopleModel::itKeepsAModelsRules()
{
    PeopleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    cases::Person ana;
    ana.name = u"Ana"_s;
    model.setPeople({ana});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), int(PeopleModel::ColumnCount));
    model.setPeople({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPeopleModel::everybodyStandsWithTheirRole()
{
    PeopleModel model;
    std::vector<cases::Person> people;
    for (const cases::Role role : {cases::Role::SocialWorker, cases::Role::Supervisor, cases::Role::Administrator})
        people.push_back({.id = cases::PersonId::create(), .name = u"P"_s, .role = role});
    model.setPeople(people);
    QStringList roles;
    for (int row = 0; row < model.rowCount(); ++row)
        roles << model.index(row, PeopleModel::RoleName).data().toString();
    QCOMPARE(roles, (QStringList{u"Social worker"_s, u"Supervisor"_s, u"Administrator"_s}));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Role"_s);
}

void TestPeopleModel::whoHasLeftSaysSo()
{
    PeopleModel model;
    model.setPeople({{.id = cases::PersonId::create(), .name = u"Ana"_s, .isActive = false}});
    QCOMPARE(model.index(0, PeopleModel::Name).data().toString(), u"Ana (no longer here)"_s);
}

UNDERLAG_TEST(TestReleaseModels)
UNDERLAG_TEST(TestPeopleModel)
#include "tst_ReleaseModels.moc"
