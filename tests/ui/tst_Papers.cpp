// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/BriefClipboard.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

/// Papers and the note to the journal, from the result and from the client's page.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsCopiedGoesByItself();
    void whatSomebodyElseCopiedStays();
    void nothingStaysWhenThePageGoes();
    void everyPaperIsSavedFromTheMenu();
    void aPaperThatNobodyWantsIsNeitherWrittenNorInTheTrail();
    void aPaperThatCannotBeWrittenSaysWhy();
    void thePaletteSavesAPaper();
    void theNoteToTheJournalIsCopiedByOneKey();
    void aPlannedMeetingHasItsPageAndItsDay();

private:
    void openScreen();
    QAction *action(const QString &name) const { return m_screen->window->findChild<QAction *>(name); }
    QByteArray written() const;

    std::unique_ptr<Office> m_office;
    std::unique_ptr<Screen> m_screen;
    cases::ClientId m_client;
    cases::AssessmentId m_assessment;
};

void TestPapers::init()
{
    m_office = std::make_unique<Office>();
    (void)m_office->worker();
    m_client = m_office->client();
    m_assessment = m_office->start(m_client);
}

void TestPapers::cleanup()
{
    m_screen.reset();
    m_office.reset();
    QGuiApplication::clipboard()->clear();
}

void TestPapers::openScreen()
{
    m_office->leave();
    m_screen = std::make_unique<Screen>();
    QVERIFY(m_screen->open(m_office->folder(), Office::workerWords));
    m_screen->answers.path = m_screen->folder.filePath(u"paper"_s);
}

QByteArray TestPapers::written() const
{
    QFile file(m_screen->answers.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPapers::whatIsCopiedGoesByItself()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    ui::BriefClipboard brief(nullptr, 1);
    QSignalSpy cleared(&brief, &ui::BriefClipboard::cleared);
    brief.put(u"för journalen"_s);
    QCOMPARE(clipboard.text(), u"för journalen"_s);
    QTRY_COMPARE(cleared.size(), 1);
    QCOMPARE(clipboard.text(), QString());
    QCOMPARE(ui::BriefClipboard::seconds, 30);
}

void TestPapers::whatSomebodyElseCopiedStays()
{
    QClipboard &clipboard = *QGuiApplication::clipboard();
    ui::BriefClipboard brief;
    brief.put(u"för journalen"_s);
    clipboard.setText(u"något annat"_s);
    brief.clear();
    QCOMPARE(clipboard.text(), u"något annat"_s);
}

void TestPapers::nothingStaysWhenThePageGoes()
{
    {
        ui::BriefClipboard brief;
        brief.put(u"för journalen"_s);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void TestPapers::everyPaperIsSavedFromTheMenu()
{
    m_office->bringToSent(m_assessment);
    openScreen();
    m_screen->desk()->openAssessment(m_assessment);
    for (const QString &name : {u"pdfResult"_s, u"pdfFeedback"_s, u"pdfNarrative"_s, u"pdfFindings"_s, u"pdfJournal"_s,
             u"pdfFilled"_s, u"pdfEmpty"_s}) {
        QFile::remove(m_screen->answers.path);
        QVERIFY2(action(name), qPrintable(name));
        action(name)->trigger();
        QVERIFY2(written().startsWith("%PDF-"), qPrintable(name + m_screen->message()));
        QVERIFY(m_screen->message().startsWith(u"Saved."_s));
    }
}

void TestPapers::aPaperThatNobodyWantsIsNeitherWrittenNorInTheTrail()
{
    m_office->bringToSent(m_assessment);
    openScreen();
    m_screen->desk()->openAssessment(m_assessment);
    const qint64 rows = m_screen->session().verify()->auditRows;
    const QString path = std::exchange(m_screen->answers.path, QString()); // the dialog was left
    action(u"pdfFeedback"_s)->trigger();
    QCOMPARE(m_screen->session().verify()->auditRows, rows);
    m_screen->answers.path = path;
    action(u"pdfFeedback"_s)->trigger();
    QCOMPARE(m_screen->session().verify()->auditRows, rows + 1);
}

void TestPapers::aPaperThatCannotBeWrittenSaysWhy()
{
    m_office->bringToSent(m_assessment);
    openScreen();
    m_screen->desk()->openAssessment(m_assessment);
    m_screen->answers.path = m_screen->folder.filePath(u"nowhere/paper.pdf"_s);
    action(u"pdfFindings"_s)->trigger();
    QVERIFY(!m_screen->message().isEmpty() && !m_screen->message().startsWith(u"Saved."_s));
}

void TestPapers::thePaletteSavesAPaper()
{
    m_office->bringToSent(m_assessment);
    openScreen();
    m_screen->desk()->openAssessment(m_assessment);
    m_screen->press(Qt::Key_K, Qt::ControlModifier);
    m_screen->type(u"feedback sheet"_s);
    m_screen->press(Qt::Key_Return);
    QVERIFY(written().startsWith("%PDF-"));
}

void TestPapers::theNoteToTheJournalIsCopiedByOneKey()
{
    m_office->bringToApproved(m_assessment);
    openScreen();
    m_screen->desk()->openAssessment(m_assessment);
    const qint64 rows = m_screen->session().verify()->auditRows;
    m_screen->press(Qt::Key_J, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Trial"_s) && text.contains(u"2 March 2026"_s), qPrintable(text));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QVERIFY(m_screen->message().contains(u"mark the assessment as filed"_s));
    QCOMPARE(m_screen->session().verify()->auditRows, rows + 1);
    QVERIFY(m_screen->operate(u"step-file"_s));
    const auto filed = operations::Caseload(m_screen->session()).assessment(m_assessment);
    QVERIFY_RESULT(filed);
    QCOMPARE(filed->state, cases::AssessmentState::Filed);
}

void TestPapers::aPlannedMeetingHasItsPageAndItsDay()
{
    openScreen();
    m_screen->desk()->openClient(m_client);
    QTRY_VERIFY(m_screen->find(u"meeting-"_s + m_assessment.toString())); // rows are shown when the window is idle
    QVERIFY(m_screen->reach(u"meeting-"_s + m_assessment.toString()));
    QVERIFY(action(u"pdfMeeting"_s));
    action(u"pdfMeeting"_s)->trigger();
    QVERIFY2(written().startsWith("%PDF-"), qPrintable(m_screen->message()));
    action(u"calendar"_s)->trigger();
    QVERIFY(written().startsWith("BEGIN:VCALENDAR\r\n"));
    m_screen->press(Qt::Key_K, Qt::ControlModifier);
    m_screen->type(u"before the meeting"_s);
    m_screen->press(Qt::Key_Return);
    QVERIFY(written().startsWith("%PDF-"));
}

UNDERLAG_TEST(TestPapers)
#include "tst_Papers.moc"
