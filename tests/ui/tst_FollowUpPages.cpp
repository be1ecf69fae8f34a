// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Measures.h"
#include "app/ui/caseload/Timeline.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QComboBox>
#include <QFile>
#include <QTableWidget>

using namespace Qt::StringLiterals;

/// Measures on the client's page, and the team's page, by keys alone.
class TestFollowUpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMeasureIsToldAndStandsOnTheTimeLine();
    void anEndNeedsItsReasonAndNothingTypedIsLost();
    void aDayThatDoesNotExistIsSaidAtItsField();
    void whatIsNoKindIsNotTaken();
    void escapeKeepsNothing();
    void aMistakeIsTakenAway();
    void enterOnWhatIsDueOpensTheClient();
    void theListOfWhatIsDueIsAPdf();
    void aFileThatCannotBeWrittenIsSaid();
    void noCountOpensAList();

private:
    void openClient() const;
    void tellMeasure() const;
    std::vector<cases::Measure> measures() const;
    QString change() const { return u"change-"_s + measures().front().id.toString(); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Screen> m_screen;
    cases::ClientId m_client;
};

void TestFollowUpPages::init()
{
    m_office = std::make_unique<Office>(QDate::currentDate().addDays(-200));
    m_client = m_office->client(Office::testNumber(1980));
    m_office->bringToApproved(m_office->start(m_client, u"baseline"_s, m_office->clock->today()));
    m_office->leave();
    m_screen = std::make_unique<Screen>();
    QVERIFY(m_screen->open(m_office->folder(), Office::workerWords));
}

void TestFollowUpPages::cleanup()
{
    m_screen.reset();
    m_office.reset();
}

void TestFollowUpPages::openClient() const
{
    m_screen->desk()->openClient(m_client);
    QVERIFY(m_screen->find(u"newMeasure"_s));
}

std::vector<cases::Measure> TestFollowUpPages::measures() const
{
    const auto all = operations::Measures(m_screen->session()).of(m_client);
    return all ? *all : std::vector<cases::Measure>();
}

void TestFollowUpPages::tellMeasure() const
{
    QVERIFY(m_screen->operate(u"newMeasure"_s));
    QCOMPARE(Screen::focused(), u"measureKind"_s);
    QVERIFY(m_screen->fill(u"measureKind"_s, u"Parental support"_s));
    QVERIFY(m_screen->fill(u"measurePerformer"_s, u"Open care, north"_s));
    QVERIFY(m_screen->fill(u"measureStart"_s, QDate::currentDate().addDays(-30).toString(u"yyMMdd"_s)));
    m_screen->press(Qt::Key_Return);
    QCOMPARE(measures().size(), 1U);
}

void TestFollowUpPages::aMeasureIsToldAndStandsOnTheTimeLine()
{
    openClient();
    tellMeasure();
    const cases::Measure told = measures().front();
    QCOMPARE(told.kind.code, u"parental-support"_s);
    QCOMPARE(told.performer, u"Open care, north"_s);
    QCOMPARE(told.started, QDate::currentDate().addDays(-30));
    QCOMPARE(Screen::focused(), change()); // where it stands
    const auto *const line = m_screen->find<ui::Timeline>(u"timeline"_s);
    QVERIFY(line);
    const auto mark = std::ranges::find(line->marks(), ui::Timeline::Lane::Measures, &ui::Timeline::Mark::lane);
    QVERIFY(mark != line->marks().end());
    QVERIFY(mark->goesOn);
    QVERIFY2(line->accessibleDescription().contains(u"Parental support"_s), qPrintable(line->accessibleDescription()));
}

void TestFollowUpPages::anEndNeedsItsReasonAndNothingTypedIsLost()
{
    openClient();
    tellMeasure();
    QVERIFY(m_screen->operate(u"end-"_s + measures().front().id.toString()));
    QCOMPARE(Screen::focused(), u"measureReason"_s); // the day is today, what is asked for is why
    QVERIFY(m_screen->operate(u"saveMeasure"_s));
    QVERIFY(measures().front().goesOn());
    QVERIFY2(
        m_screen->noteAt(u"measureReason"_s).contains(u"reason"_s), qPrintable(m_screen->noteAt(u"measureReason"_s)));
    QCOMPARE(m_screen->textOf(u"measurePerformer"_s), u"Open care, north"_s);
    QVERIFY(m_screen->reach(u"measureReason"_s));
    m_screen->press(Qt::Key_Down);
    QVERIFY(m_screen->operate(u"saveMeasure"_s));
    QCOMPARE(measures().front().ended, QDate::currentDate());
    QCOMPARE(measures().front().reason, cases::MeasureEnd::GoalsReached);
}

void TestFollowUpPages::aDayThatDoesNotExistIsSaidAtItsField()
{
    openClient();
    QVERIFY(m_screen->operate(u"newMeasure"_s));
    QVERIFY(m_screen->fill(u"measureKind"_s, u"Parental support"_s));
    QVERIFY(m_screen->fill(u"measureStart"_s, u"2026-02-30"_s));
    m_screen->press(Qt::Key_Return);
    QVERIFY(measures().empty());
    QVERIFY(m_screen->noteAt(u"measureStart"_s).contains(u"no such day"_s));
    QCOMPARE(Screen::focused(), u"measureStart"_s);
    QCOMPARE(m_screen->textOf(u"measureStart"_s), u"2026-02-30"_s);
}

void TestFollowUpPages::whatIsNoKindIsNotTaken()
{
    openClient();
    QVERIFY(m_screen->operate(u"newMeasure"_s));
    QVERIFY(m_screen->fill(u"measureKind"_s, u"Something of my own"_s));
    QVERIFY(m_screen->operate(u"saveMeasure"_s));
    QVERIFY(measures().empty());
    QVERIFY(!m_screen->noteAt(u"measureKind"_s).isEmpty());
}

void TestFollowUpPages::escapeKeepsNothing()
{
    openClient();
    QVERIFY(m_screen->operate(u"newMeasure"_s));
    QVERIFY(m_screen->fill(u"measurePerformer"_s, u"Somebody"_s));
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find(u"saveMeasure"_s));
    QCOMPARE(Screen::focused(), u"newMeasure"_s);
    QCOMPARE(Screen::focusedPage(), u"ClientPage"_s); // it is the form that is left, not the page
    QVERIFY(measures().empty());
}

void TestFollowUpPages::aMistakeIsTakenAway()
{
    openClient();
    tellMeasure();
    QVERIFY(m_screen->operate(change()));
    QVERIFY(m_screen->operate(u"withdrawMeasure"_s));
    QVERIFY(measures().empty());
    QCOMPARE(Screen::focused(), u"newMeasure"_s);
}

void TestFollowUpPages::enterOnWhatIsDueOpensTheClient()
{
    m_screen->press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(Screen::focusedPage(), u"TeamPage"_s);
    auto *const due = m_screen->find<QTableWidget>(u"dueList"_s);
    QVERIFY(due);
    QCOMPARE(due->rowCount(), 1); // the follow-up that came due after 180 days
    QVERIFY(!due->item(0, 0)->icon().isNull()); // late: a mark
    QCOMPARE(due->item(0, 4)->text(), u"Late"_s); // and a word
    m_screen->press(Qt::Key_Return);
    QCOMPARE(Screen::focusedPage(), u"ClientPage"_s);
}

void TestFollowUpPages::theListOfWhatIsDueIsAPdf()
{
    m_screen->press(Qt::Key_5, Qt::ControlModifier);
    m_screen->answers.path = m_office->path(u"due.pdf"_s);
    QVERIFY(m_screen->operate(u"saveDueList"_s));
    QFile file(m_screen->answers.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(m_screen->message().contains(u"Saved"_s));
}

void TestFollowUpPages::aFileThatCannotBeWrittenIsSaid()
{
    m_screen->press(Qt::Key_5, Qt::ControlModifier);
    m_screen->answers.path = m_office->path(u"no such folder/due.pdf"_s);
    QVERIFY(m_screen->operate(u"saveDueList"_s));
    QVERIFY(!m_screen->message().isEmpty());
    QVERIFY(!m_screen->message().contains(u"Saved"_s));
}

/// rules.md 5: no count of needs or results leads to a list of persons.
void TestFollowUpPages::noCountOpensAList()
{
    m_screen->press(Qt::Key_5, Qt::ControlModifier);
    for (QTableWidget *const table : m_screen->window->findChildren<QTableWidget *>()) {
        if (!table->isVisible() || table->objectName() == "dueList"_L1)
            continue;
        Q_EMIT table->cellActivated(0, 0);
        Q_EMIT table->cellDoubleClicked(0, 0);
        QCOMPARE(m_screen->desk()->currentPage()->metaObject()->className(), "ui::TeamPage");
    }
}

UNDERLAG_TEST(TestFollowUpPages)
#include "tst_FollowUpPages.moc"
