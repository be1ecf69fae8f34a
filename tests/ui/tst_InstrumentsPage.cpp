// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InstrumentShelf.h"
#include "app/operations/Instruments.h"
#include "app/ui/instruments/InstrumentsPage.h"
#include "app/ui/instruments/SourceView.h"
#include "support/Register.h"
#include "support/WrittenFolder.h"
#include "ui/Screen.h"

#include <QComboBox>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

/// Cai, who supervises, in the workshop with a definition that somebody writes.
class Bench
{
public:
    explicit Bench(const QByteArray &words = Office::supervisorWords.toUtf8())
    {
        office.leave();
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        QStandardPaths::setTestModeEnabled(false); // a computer of its own
        QVERIFY(screen.open(office.folder(), QString::fromUtf8(words)));
        screen.press(Qt::Key_4, Qt::ControlModifier);
    }
    ~Bench() { qunsetenv("XDG_DATA_HOME"); }

    void open()
    {
        screen.answers.path = written.file();
        QVERIFY(screen.operate(u"openDefinition"_s));
        QTRY_VERIFY(screen.find(u"evaluation"_s));
    }
    QString findings() const { return screen.textOf(u"findingsCount"_s); }
    QString evaluation() const
    {
        const auto *const text = screen.find<QTextBrowser>(u"evaluation"_s);
        return text ? text->toPlainText() : QString();
    }
    /// With F6, as one leaves an interview's column: Tab goes round within the item at hand.
    bool goToArea(const QString &focused) const
    {
        for (int i = 0; i < 8 && Screen::focused() != focused; ++i)
            screen.press(Qt::Key_F6);
        return Screen::focused() == focused;
    }
    void show(const QString &objectName) const ///< the tab it lies in
    {
        auto *const tabs = screen.find<QTabWidget>(u"workshopTabs"_s);
        QVERIFY(tabs);
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i)->findChild<QWidget *>(objectName) || tabs->widget(i)->objectName() == objectName)
                tabs->setCurrentIndex(i);
        }
    }

    QTemporaryDir home;
    Office office;
    WrittenFolder written;
    Screen screen;
};

} // namespace

class TestInstrumentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDefinitionIsOpenedAndAskedAsInAnInterview();
    void anAnswerInTheTrialShowsWhatFollows();
    void whatChangesOnTheDiskIsShownAndAnswersStay();
    void aFindingIsShownAndLeadsToItsPlace();
    void anExpressionIsTriedOnTheTrialsAnswers();
    void theCasesRunAndTheTrialsAnswersBecomeOne();
    void aMissingTextIsWrittenIntoTheOverlay();
    void aDefinitionIsInstalledRetiredAndUsedAgain();
    void aFileThatCannotBeTakenInSaysSo();
    void anotherVersionIsComparedByWhatItDoesToAnswers();
    void theMappingBesideTheDefinitionIsRead();
    void aDroppedFolderIsOpenedAndRemembered();
    void thePaletteReachesTheWorkshopAndItsItems();
    void theAreasAreGoneRoundWithF6();
    void aNarrowWindowKeepsEverythingWithinReach();
    void everybodyMayTryInAPracticeVault();
};

void TestInstrumentsPage::aDefinitionIsOpenedAndAskedAsInAnInterview()
{
    Bench bench;
    QCOMPARE(Screen::focusedPage(), u"InstrumentsPage"_s);
    bench.open();
    QCOMPARE(bench.screen.textOf(u"pageTitle"_s), u"Small  1"_s);
    QTRY_COMPARE(Screen::focused(), u"answer"_s);
    QVERIFY(bench.screen.find(u"row_B"_s));
    QVERIFY(bench.findings().contains(u"warning"_s)); // a text has no English
}

void TestInstrumentsPage::anAnswerInTheTrialShowsWhatFollows()
{
    Bench bench;
    bench.open();
    QTRY_COMPARE(Screen::focused(), u"answer"_s);
    bench.screen.type(u"12"_s);
    bench.screen.press(Qt::Key_Return); // its warning holds it here once
    QTRY_VERIFY(bench.evaluation().contains(u"Check high"_s));
    QTRY_VERIFY(bench.evaluation().contains(u"A = 12"_s));
    bench.screen.press(Qt::Key_Return);
    QTRY_VERIFY(bench.evaluation().contains(u"${A} > 1 and"_s)); // B is at hand
    QVERIFY(bench.evaluation().contains(u"true"_s));
}

void TestInstrumentsPage::whatChangesOnTheDiskIsShownAndAnswersStay()
{
    Bench bench;
    bench.open();
    QTRY_COMPARE(Screen::focused(), u"answer"_s);
    bench.screen.type(u"7"_s);
    bench.screen.press(Qt::Key_Return);
    bench.written.write("survey:\n  - { type: integer, name: A, label: { sv: Dagar, en: Days } }\n"
                        "  - { type: integer, name: NEW, label: { sv: Ny, en: Fresh } }\n",
        "2");
    QTRY_COMPARE(bench.screen.textOf(u"pageTitle"_s), u"Small  2"_s);
    QTRY_VERIFY(bench.screen.find(u"row_NEW"_s));
    bench.show(u"tryExpression"_s);
    QVERIFY(bench.goToArea(u"tryExpression"_s));
    QVERIFY(bench.screen.fill(u"tryExpression"_s, u"${A}"_s));
    QTRY_VERIFY(bench.screen.find<QTextBrowser>(u"triedResult"_s)->toPlainText().contains(u"7"_s));
}

void TestInstrumentsPage::aFindingIsShownAndLeadsToItsPlace()
{
    Bench bench;
    bench.open();
    bench.written.write("survey:\n  - { type: integer, name: A, label: { sv: A, en: A } }\n"
                        "  - { type: integer, nam: B, label: { sv: B, en: B } }\n");
    QTRY_VERIFY(bench.findings().contains(u"error"_s));
    QVERIFY(bench.screen.find(u"row_B"_s)); // the last good one is still asked
    auto *const list = bench.screen.find<QListView>(u"definitionFindings"_s);
    QVERIFY(bench.goToArea(u"definitionFindings"_s));
    bench.screen.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(Screen::focused(), u"findingsFilter"_s);
    bench.screen.type(u"unknown-word"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(bench.screen.reach(u"definitionFindings"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    bench.screen.press(Qt::Key_Return);
    const auto *const source = bench.screen.find<ui::SourceView>(u"source"_s);
    QVERIFY(source);
    QCOMPARE(source->markedLine(), 10);
    QVERIFY(source->textCursor().block().text().contains(u"nam: B"_s));
    QVERIFY(source->isReadOnly());
}

void TestInstrumentsPage::anExpressionIsTriedOnTheTrialsAnswers()
{
    Bench bench;
    bench.open();
    QTRY_COMPARE(Screen::focused(), u"answer"_s);
    bench.screen.type(u"5"_s);
    bench.screen.press(Qt::Key_Return);
    QVERIFY(bench.goToArea(u"tryExpression"_s));
    QVERIFY(bench.screen.fill(u"tryExpression"_s, u"${A} * 3"_s));
    const auto *const result = bench.screen.find<QTextBrowser>(u"triedResult"_s);
    QTRY_VERIFY(result->toPlainText().contains(u"15"_s));
    QVERIFY(bench.screen.fill(u"tryExpression"_s, u"${Q}"_s));
    QTRY_VERIFY(result->toPlainText().contains(u"1:1"_s));
}

void TestInstrumentsPage::theCasesRunAndTheTrialsAnswersBecomeOne()
{
    Bench bench;
    bench.written.put("cases/a.yaml", "- { case: wrong, answers: { A: 12 }, not_findings: [high] }\n");
    bench.open();
    bench.show(u"cases"_s);
    QTRY_COMPARE(bench.screen.find<QTableView>(u"cases"_s)->model()->rowCount(), 1);
    QTRY_VERIFY(bench.screen.textOf(u"caseDetail"_s).contains(u"the finding high appears"_s));
    bench.screen.answers.words = u"nothing yet"_s;
    QVERIFY(bench.screen.operate(u"keepAsCase"_s));
    QTRY_COMPARE(bench.screen.find<QTableView>(u"cases"_s)->model()->rowCount(), 2);
    QVERIFY(bench.screen.message().contains(u"nothing-yet.yaml"_s));
    QVERIFY(bench.written.read("cases/nothing-yet.yaml").contains("nothing yet"));
}

void TestInstrumentsPage::aMissingTextIsWrittenIntoTheOverlay()
{
    Bench bench;
    bench.open();
    bench.show(u"texts"_s);
    auto *const table = bench.screen.find<QTableView>(u"texts"_s);
    QVERIFY(table);
    const int all = table->model()->rowCount();
    QVERIFY(bench.screen.operate(u"onlyMissing"_s));
    QVERIFY(table->model()->rowCount() < all);
    const int missing = table->model()->rowCount();
    const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, u"C"_s, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    table->setCurrentIndex(found.front().siblingAtColumn(3));
    table->setFocus();
    bench.screen.press(Qt::Key_Return);
    QTRY_COMPARE(Screen::focused(), u"textEditor"_s);
    bench.screen.type(u"Third"_s);
    bench.screen.press(Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), missing - 1);
    QVERIFY(bench.written.read("texts.en.yaml").contains("Third"));
    QVERIFY(bench.screen.textOf(u"textsNote"_s).contains(u"texts.en.yaml"_s));
}

void TestInstrumentsPage::aDefinitionIsInstalledRetiredAndUsedAgain()
{
    Bench bench;
    bench.open();
    QVERIFY(bench.goToArea(u"otherDefinition"_s));
    QVERIFY(bench.screen.operate(u"installInstrument"_s));
    QVERIFY(bench.screen.message().startsWith(u"small 1 is installed."_s));
    QVERIFY(operations::Instruments::find(u"small"_s));
    bench.written.write("survey:\n  - { type: integer, name: A, label: { sv: A, en: A } }\n");
    QTRY_VERIFY(!bench.screen.find(u"row_B"_s));
    bench.screen.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(bench.screen.message().contains(u"Raise the version"_s)
        || bench.screen.message().contains(u"installed already"_s));
    QVERIFY(bench.goToArea(u"otherDefinition"_s));
    QVERIFY(bench.screen.operate(u"retireInstrument"_s));
    QVERIFY(operations::InstrumentShelf::isRetired(u"small"_s, u"1"_s));
    QCOMPARE(bench.screen.textOf(u"retireInstrument"_s), u"&Use again"_s);
    QVERIFY(bench.screen.operate(u"retireInstrument"_s));
    QVERIFY(!operations::InstrumentShelf::isRetired(u"small"_s, u"1"_s));
}

void TestInstrumentsPage::aFileThatCannotBeTakenInSaysSo()
{
    Bench bench;
    bench.screen.answers.path = bench.written.place() + u"/form.odd"_s;
    QVERIFY(QFile::copy(bench.written.file(), bench.screen.answers.path));
    QVERIFY(bench.screen.operate(u"openDefinition"_s));
    QVERIFY(bench.screen.message().contains(u"form.odd"_s));
    bench.screen.answers.path = bench.written.place() + u"/gone.yaml"_s;
    QVERIFY(bench.screen.operate(u"openDefinition"_s));
    QVERIFY(bench.screen.message().contains(u"not there"_s));
}

void TestInstrumentsPage::anotherVersionIsComparedByWhatItDoesToAnswers()
{
    Bench bench;
    const QString before = bench.written.place() + u"/before.yaml"_s;
    QVERIFY(QFile::copy(bench.written.file(), before));
    bench.written.write("survey:\n  - { type: integer, name: A, label: { sv: A, en: A } }\n", "2");
    bench.open();
    bench.show(u"compareWith"_s);
    bench.screen.answers.path = before;
    QVERIFY(bench.screen.operate(u"compareWithFile"_s));
    const auto *const table = bench.screen.find<QTableView>(u"differences"_s);
    QVERIFY(table && table->model()->rowCount() > 0);
    QVERIFY(bench.screen.textOf(u"comparison"_s).contains(u"Answers are lost"_s));
}

void TestInstrumentsPage::theMappingBesideTheDefinitionIsRead()
{
    Bench bench;
    const QString before = bench.written.place() + u"/before.yaml"_s;
    QVERIFY(QFile::copy(bench.written.file(), before));
    bench.written.write("survey:\n  - { type: integer, name: D, label: { sv: D, en: D }, missing_codes: [X] }\n", "2");
    bench.written.put("mapping.yaml", "from: { version: '0' }\nto: { version: '2' }\n");
    bench.open();
    bench.show(u"compareWith"_s);
    bench.screen.answers.path = before;
    QVERIFY(bench.screen.operate(u"compareWithFile"_s));
    const auto *const table = bench.screen.find<QTableView>(u"differences"_s);
    const auto shown = [table] {
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                cells += table->model()->index(row, column).data().toString();
        }
        return cells;
    };
    QVERIFY(bench.screen.textOf(u"comparison"_s).contains(u"mapping.yaml does not hold"_s));
    QVERIFY(shown().contains(u"mapping.yaml:1"_s));
    QVERIFY(shown().contains(u"item A"_s)); // by names it is gone
    bench.written.put("mapping.yaml",
        "from: { version: '1' }\nto: { version: '2' }\nitems:\n  A: D\n  B: { drop: true, reason: r }\n"
        "  C: { drop: true, reason: r }\n");
    QTRY_VERIFY(bench.screen.textOf(u"comparison"_s).contains(u"every answer has a place"_s));
    QVERIFY(shown().contains(u"item A name"_s));
    QVERIFY(!shown().contains(u"item A"_s));
}

void TestInstrumentsPage::aDroppedFolderIsOpenedAndRemembered()
{
    Bench bench;
    auto *const page = qobject_cast<ui::InstrumentsPage *>(bench.screen.desk()->currentPage());
    QVERIFY(page);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(bench.written.folder())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);
    QTRY_COMPARE(bench.screen.textOf(u"pageTitle"_s), u"Small  1"_s);
    QCOMPARE(bench.screen.settings->recentDefinitions().size(), 1);
    bench.screen.press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(bench.screen.find(u"recentDefinitions"_s));
}

void TestInstrumentsPage::thePaletteReachesTheWorkshopAndItsItems()
{
    Bench bench;
    bench.screen.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(Screen::focusedPage(), u"CaseloadPage"_s);
    bench.screen.press(Qt::Key_K, Qt::ControlModifier);
    bench.screen.type(u"instruments"_s);
    bench.screen.press(Qt::Key_Return);
    QTRY_COMPARE(Screen::focusedPage(), u"InstrumentsPage"_s);
    bench.open();
    QTRY_COMPARE(Screen::focused(), u"answer"_s);
    bench.screen.press(Qt::Key_K, Qt::ControlModifier);
    bench.screen.type(u"C"_s);
    bench.screen.press(Qt::Key_Return);
    QTRY_VERIFY(bench.evaluation().startsWith(u"C"_s));
}

void TestInstrumentsPage::theAreasAreGoneRoundWithF6()
{
    Bench bench;
    bench.open();
    QTRY_COMPARE(Screen::focused(), u"answer"_s);
    QStringList visited;
    for (int i = 0; i < 5; ++i) {
        bench.screen.press(Qt::Key_F6);
        visited += Screen::focused();
    }
    QVERIFY(visited.contains(u"tryExpression"_s) && visited.contains(u"definitionFindings"_s)
        && visited.contains(u"otherDefinition"_s));
    QCOMPARE(visited.back(), u"answer"_s);
}

void TestInstrumentsPage::aNarrowWindowKeepsEverythingWithinReach()
{
    Bench bench;
    bench.open();
    QTRY_COMPARE(Screen::focused(), u"answer"_s);
    bench.screen.window->resize(1024, 640);
    QTRY_VERIFY(!bench.screen.find(u"definitionFindings"_s));
    QVERIFY(bench.screen.find(u"evaluation"_s));
    bench.show(u"definitionFindings"_s);
    QVERIFY(bench.screen.find(u"definitionFindings"_s));
    bench.screen.window->resize(1500, 950);
    QTRY_VERIFY(bench.screen.find(u"definitionFindings"_s) && bench.screen.find(u"workshopTabs"_s));
    bench.screen.useLanguage(u"sv"_s);
    bench.screen.useTheme(u"dark"_s);
    QTRY_VERIFY(bench.evaluation().contains(u"A"_s));
}

void TestInstrumentsPage::everybodyMayTryInAPracticeVault()
{
    Bench bench(Office::workerWords.toUtf8());
    QCOMPARE(Screen::focusedPage(), u"InstrumentsPage"_s); // a practice vault: everybody may try
    QVERIFY(bench.screen.find(u"placeInstruments"_s));
}

UNDERLAG_TEST(TestInstrumentsPage)
#include "tst_InstrumentsPage.moc"
