// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "Survey.h"
#include "app/paper/Journal.h"
#include "app/paper/MeetingPage.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using namespace paper;

namespace {

Heading heading()
{
    return {.client = u"Test Testsson"_s,
        .caseNumber = u"17"_s,
        .interviewer = u"Handläggare"_s,
        .date = QDate(2026, 3, 14),
        .variantLabel = u"Grund"_s,
        .madeBy = u"Ana Berg"_s,
        .madeOn = QDate(2026, 3, 20)};
}

const std::optional<EarlierResult> nothingBefore;

SafetyNotice notice(const QString &what = {})
{
    return {.message = LocalText{{{u"sv"_s, u"Fara nu. Följ rutinen."_s}}},
        .what = what,
        .when = QDate(2026, 3, 14),
        .who = u"Ana"_s};
}

} // namespace

/// The note to the journal, and the page before the meeting that is made of the same.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAnAnswerNothingIsMadeUp();
    void theNoteHoldsTheOccasionTheResultSafetyAndTheNextStep();
    void freeTextAndNotesAreNotInIt();
    void whatIsNotRecordedIsSaidToBeSo();
    void practiceIsSaidInEveryFormat();
    void theFirstMeetingSaysThatItIsTheFirst();
    void theMeetingPageSaysWhatWasAndWhatIsNeeded();
    void theMeetingPageIsOnePageWhateverThereIs();

private:
    JournalSource source() const
    {
        return {.entry = *m_entry, .earlier = m_earlier, .record = {}, .safety = {}, .followUpDue = {}};
    }

    std::shared_ptr<const FormDefinition> m_definition;
    std::shared_ptr<FormEntry> m_entry;
    std::optional<EarlierResult> m_earlier;
};

void TestJournal::init()
{
    m_definition = survey::definition();
    QVERIFY(m_definition);
    m_entry = std::make_shared<FormEntry>(
        m_definition, FormEntry::Options{.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)});
    m_earlier.reset();
}

void TestJournal::withoutAnAnswerNothingIsMadeUp()
{
    const QString text = journalText(source(), heading());
    QVERIFY(text.contains(u"Hälsa: cannot be computed"_s));
    QVERIFY(!text.contains(u"present"_s) && !text.contains(u"Interpreter"_s) && !text.contains(u"voluntary"_s));
    QVERIFY(text.contains(u"No follow-up is due."_s));
}

void TestJournal::theNoteHoldsTheOccasionTheResultSafetyAndTheNextStep()
{
    survey::answer(*m_entry, u"A1"_s, u"10"_s);
    survey::answer(*m_entry, u"A2"_s, u"2"_s);
    m_earlier
        = EarlierResult{.date = QDate(2025, 9, 6), .scores = {{u"health"_s, Score{0.5, {}, false}}}, .answers = {}};
    JournalSource full = source();
    full.record = {.contactMode = u"telephone"_s,
        .informationGiven = true,
        .toldVoluntary = true,
        .interpreter = u"present"_s,
        .interpreterLanguage = u"somaliska"_s,
        .present = u"en god vän"_s,
        .fedBackOn = QDate(2026, 3, 16),
        .fedBackTo = {},
        .clientCorrections = {},
        .filedOn = {},
        .filedBy = {}};
    full.state = cases::AssessmentState::FedBack;
    full.safety = {notice(u"Ringde akuten"_s)};
    full.followUpDue = QDate(2026, 9, 10);
    const QString text = journalText(full, heading());
    for (const QString &part : {u"Kort formulär, grund, 14 mars 2026, by telephone."_s, u"Interviewer: Handläggare."_s,
             u"Also present: en god vän."_s, u"Interpreter: present, somaliska."_s,
             u"Hälsa: 0,3333; better, \u22120,1667; bothered 2"_s, u"Compared with 6 september 2025."_s,
             u"Fara nu. Done: Ringde akuten (14 mars 2026, Ana)"_s, u"handed over for review"_s,
             u"gone through with the client on 16 mars 2026"_s, u"due by 10 september 2026"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY(!text.contains(u"Följ rutinen"_s)); // that is said to the interviewer
    QVERIFY(!text.contains(u"Test Testsson"_s)); // it is pasted into the client's own journal
    const QString paper = readAloud(journalPaper(full, heading()));
    QVERIFY(paper.contains(u"Safety Fara nu. Done: Ringde akuten"_s));
}

void TestJournal::freeTextAndNotesAreNotInIt()
{
    survey::answer(*m_entry, u"A3"_s, u"Min bror Kalle slår mig"_s);
    QVERIFY(!journalText(source(), heading()).contains(u"Kalle"_s));
}

void TestJournal::whatIsNotRecordedIsSaidToBeSo()
{
    JournalSource open = source();
    open.safety = {notice()};
    QVERIFY(journalText(open, heading()).contains(u"Fara nu. What was done is not recorded yet."_s));
}

void TestJournal::practiceIsSaidInEveryFormat()
{
    Heading practice = heading();
    QVERIFY(!journalText(source(), practice).contains(u"PRACTICE"_s));
    practice.isPractice = true;
    QVERIFY(journalText(source(), practice).startsWith(u"ÖVNING / PRACTICE\n"_s));
    QVERIFY(pages(journalPaper(source(), practice)).first().contains(u"ÖVNING / PRACTICE"_s));
}

void TestJournal::theFirstMeetingSaysThatItIsTheFirst()
{
    const QString read = readAloud(meetingPage({.definition = *m_definition}, heading()));
    QVERIFY(read.contains(u"This is the first interview."_s));
    QVERIFY(!read.contains(u"last time"_s) && !read.contains(u"Time needed"_s));
}

void TestJournal::theMeetingPageSaysWhatWasAndWhatIsNeeded()
{
    survey::answer(*m_entry, u"A1"_s, u"10"_s);
    MeetingSource source{.definition = *m_definition};
    source.last = m_entry.get();
    source.lastDate = QDate(2025, 9, 6);
    source.beforeLast
        = EarlierResult{.date = QDate(2025, 3, 1), .scores = {{u"health"_s, Score{0.5, {}, false}}}, .answers = {}};
    source.neverAnswered = {m_definition->find(u"A6"_s)->slot, m_definition->find(u"C1a"_s)->slot};
    source.safety = {notice(u"Ringde akuten"_s)};
    source.clientLanguage = u"so"_s;
    source.record.interpreter = u"telephone"_s;
    source.minutes = 50;
    const QStringList read = pages(meetingPage(source, heading()), true);
    QCOMPARE(read.size(), 1);
    const QString page = QString(read.first()).simplified();
    for (const QString &part : {u"Soomaali"_s, u"Interpreter: by telephone."_s, u"about 50 minutes"_s,
             u"Fara nu. Done: Ringde akuten"_s, u"Last result, 6 september 2025"_s, u"better, \u22120,1667"_s,
             u"Change since 1 mars 2025."_s, u"A6 senaste besöket; C1a olika medel: kaffe, dagar."_s})
        QVERIFY2(page.contains(part), qPrintable(part + u" in "_s + page));
}

void TestJournal::theMeetingPageIsOnePageWhateverThereIs()
{
    MeetingSource source{.definition = *m_definition};
    source.last = m_entry.get();
    source.lastDate = QDate(2025, 9, 6);
    for (int i = 0; i < 300; ++i)
        source.neverAnswered.push_back(m_definition->find(u"C1a"_s)->slot);
    for (int i = 0; i < 30; ++i)
        source.safety.push_back(notice(u"Ringde länge och väl. "_s.repeated(80)));
    const QStringList read = pages(meetingPage(source, heading()));
    QCOMPARE(read.size(), 1);
    QVERIFY(read.first().contains(u"more, in the form."_s));
}

UNDERLAG_TEST(TestJournal)
#include "tst_Journal.moc"
