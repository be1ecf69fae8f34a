// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worker's half of the tour: a vault, a client, an interview, its result.
#include "app/ui/shell/TourSteps.h"

#include "app/cases/IdentityNumber.h"
#include "app/operations/Caseload.h"
#include "app/operations/DemoCaseload.h"
#include "app/operations/Instruments.h"
#include "app/ui/interview/InterviewPage.h"
#include "app/ui/shell/Desk.h"
#include "app/ui/shell/MainWindow.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostItems = 120; // of one section, before something must be wrong

/// A number of Skatteverket's test series for this birth day: the check digit that holds.
QString testNumber(QDate birth, QDate today)
{
    for (int digit = 0; digit < 10; ++digit) {
        const QString number = birth.toString(u"yyyyMMdd"_s) + u"-238%1"_s.arg(digit);
        if (cases::IdentityNumber::read(number, today))
            return number;
    }
    return {};
}

/// Something that fits the item, as a person would type it.
QString typedFor(const forms::FormDefinition &form, const forms::Item &item, QDate today, int nth)
{
    switch (item.holds()) {
    case forms::AnswerKind::Choice: {
        const forms::ChoiceList *const list = form.choiceList(item);
        return list && !list->choices.empty() ? list->choices.front().name : QString();
    }
    case forms::AnswerKind::Whole:
    case forms::AnswerKind::Decimal:
        return QString::number(std::clamp(2.0, item.minimum.value_or(0), item.maximum.value_or(9)));
    case forms::AnswerKind::Date:
        return today.toString(Qt::ISODate);
    case forms::AnswerKind::Time:
        return u"%1:00"_s.arg(9 + nth % 8, 2, 10, QChar(u'0'));
    case forms::AnswerKind::Text:
        return u"test"_s;
    case forms::AnswerKind::Moment:
        return today.toString(Qt::ISODate) + u" 09:00"_s;
    case forms::AnswerKind::Choices: {
        const forms::ChoiceList *const list = form.choiceList(item);
        return list && !list->choices.empty() ? list->choices.front().name : QString();
    }
    case forms::AnswerKind::File:
    case forms::AnswerKind::None:
    case forms::AnswerKind::Any:
        break;
    }
    return {};
}

} // namespace

forms::Result<void> TourSteps::createVault()
{
    m_camera.shoot(u"start"_s);
    TRY(m_hands.click(u"createVault"_s));
    TRY(m_hands.fill(u"vaultFolder"_s, m_folder + u"/own-vault"_s));
    TRY(m_hands.click(u"kindPractice"_s));
    TRY(m_hands.fill(u"personName"_s, u"Administratör"_s));
    TRY(m_hands.fill(u"newPassphrase"_s, u"five words make one key"_s));
    m_camera.shoot(u"create"_s);
    TRY(m_hands.fill(u"newPassphraseAgain"_s, u"five words make one key"_s));
    TRY(m_hands.click(u"create"_s));
    TRY_ASSIGN(QWidget *const shown, m_hands.find(u"recoveryCode"_s));
    m_camera.shoot(u"recovery-code"_s);
    TRY(m_hands.fill(u"recoveryCodeTyped"_s, static_cast<QLineEdit *>(shown)->text()));
    TRY(m_hands.click(u"goOn"_s));
    TRY(m_hands.waitUntil(u"the caseload"_s, [this] { return m_window.desk() != nullptr; }));
    m_camera.shoot(u"caseload-empty"_s);
    return {};
}

forms::Result<void> TourSteps::addSupervisor()
{
    m_hands.press(Qt::Key_3, Qt::ControlModifier);
    TRY(m_hands.fill(u"addName"_s, u"Arbetsledare"_s));
    m_hands.press(Qt::Key_Tab);
    m_hands.press(Qt::Key_Down); // from social worker to supervisor
    TRY(m_hands.fill(u"newPassphrase"_s, u"another five words for me"_s));
    TRY(m_hands.fill(u"newPassphraseAgain"_s, u"another five words for me"_s));
    TRY(m_hands.click(u"addPerson"_s));
    TRY(m_hands.fill(u"safetyTelephone"_s, u"112"_s));
    TRY(m_hands.click(u"saveRules"_s));
    if (desk().session().people().size() != 2)
        return failure(u"the second person is not there"_s);
    m_camera.shoot(u"people"_s);
    return {};
}

forms::Result<void> TourSteps::lookAround()
{
    m_hands.press(Qt::Key_L, Qt::ControlModifier);
    TRY(m_hands.waitUntil(u"the lock"_s, [this] { return m_window.desk() == nullptr; }));
    m_camera.shoot(u"locked"_s);
    TRY(m_hands.click(u"otherVault"_s));
    TRY(m_hands.click(u"lookAround"_s));
    TRY(m_hands.waitUntil(u"the made-up caseload"_s, [this] { return m_window.desk() != nullptr; }, 600000));
    m_camera.shoot(u"caseload"_s);
    return {};
}

namespace {

/// The one to follow: ready for review; better one with an earlier interview to compare with.
std::optional<cases::Assessment> readyOf(
    const std::vector<cases::Assessment> &assessments, const cases::PersonId &interviewer)
{
    std::optional<cases::Assessment> ready;
    for (const cases::Assessment &one : assessments) {
        const bool isReady = one.state == cases::AssessmentState::Rated || one.state == cases::AssessmentState::FedBack;
        if (isReady && one.interviewer == interviewer)
            ready = one;
    }
    return ready;
}

} // namespace

forms::Result<void> TourSteps::findClient()
{
    const operations::Caseload caseload(desk().session());
    cases::CaseloadFilter mine;
    mine.onlyMine = true;
    TRY_ASSIGN(const auto rows, caseload.rows(mine, 0, 500));
    for (const cases::CaseloadRow &row : rows) {
        TRY_ASSIGN(const auto assessments, caseload.assessmentsOf(row.client));
        const auto ready = readyOf(assessments, desk().session().person().id);
        if (!ready || (!m_subject.isNull() && assessments.size() < 2))
            continue;
        m_subject = ready->id;
        m_subjectClient = ready->client;
    }
    if (m_subject.isNull())
        return failure(u"an assessment that can be sent to review"_s);
    TRY_ASSIGN(const auto client, caseload.client(m_subjectClient));
    TRY(m_hands.fill(u"search"_s, client.name));
    TourHands::settle(400);
    m_hands.press(Qt::Key_Return);
    TRY(m_hands.find(u"timeline"_s));
    TourHands::settle(300);
    m_camera.shoot(u"client"_s);
    m_hands.press(Qt::Key_Escape);
    TRY(m_hands.fill(u"search"_s, u""_s));
    m_hands.press(Qt::Key_Backspace);
    TourHands::settle(400);
    return {};
}

forms::Result<void> TourSteps::addClient()
{
    TRY(m_hands.click(u"newClient"_s));
    const QDate today = desk().session().clock().today();
    const QString number = testNumber(QDate(1987, 5, 9), today);
    TRY(m_hands.fill(u"clientName"_s, u"Ny Klient"_s));
    const QChar wrong = number.back() == u'0' ? u'1' : u'0';
    TRY(m_hands.fill(u"identityNumber"_s, number.chopped(1) + wrong));
    m_camera.shoot(u"new-client-wrong-number"_s);
    TRY(m_hands.fill(u"identityNumber"_s, number));
    TRY(m_hands.fill(u"caseNumber"_s, u"2026-0001"_s));
    m_camera.shoot(u"new-client"_s);
    TRY(m_hands.click(u"saveClient"_s));
    TRY(m_hands.find(u"newAssessment"_s));
    m_camera.shoot(u"client-new"_s);
    return {};
}

forms::Result<void> TourSteps::beginInterview()
{
    TRY(m_hands.click(u"newAssessment"_s));
    TRY(m_hands.click(u"informationGiven"_s));
    TRY(m_hands.click(u"toldVoluntary"_s));
    m_camera.shoot(u"before-the-interview"_s);
    TRY(m_hands.click(u"beginInterview"_s));
    TRY(interviewPage());
    TourHands::settle(200);
    m_camera.shoot(u"interview"_s);
    return {};
}

forms::Result<void> TourSteps::answerOne(InterviewPage &page, const forms::FormDefinition &form)
{
    const forms::Slot slot = page.current();
    const forms::Item &item = form.items[std::size_t(slot)];
    m_hands.type(typedFor(form, item, desk().session().clock().today(), slot));
    if (page.current() == slot)
        m_hands.press(Qt::Key_Return);
    if (page.current() == slot) { // a finding asks for a second look; it stays as it is
        m_hands.press(Qt::Key_Return);
    }
    if (page.current() == slot)
        return failure(u"Enter does not go on from "_s + item.name);
    return {};
}

forms::Result<void> TourSteps::typeSection()
{
    TRY_ASSIGN(InterviewPage *const page, interviewPage());
    TRY_ASSIGN(const auto form, operations::Instruments::find(u"asi"_s));
    const int section = form->items[std::size_t(page->current())].section;
    for (int i = 0; i < mostItems && form->items[std::size_t(page->current())].section == section; ++i)
        TRY(answerOne(*page, *form));
    if (form->items[std::size_t(page->current())].section == section)
        return failure(u"the section has no end"_s);
    for (int i = 0; i < 4; ++i)
        TRY(answerOne(*page, *form));
    m_camera.shoot(u"interview-medical"_s);
    return {};
}

forms::Result<void> TourSteps::walkInterview()
{
    TRY_ASSIGN(InterviewPage *const page, interviewPage());
    TRY_ASSIGN(const auto form, operations::Instruments::find(u"asi"_s));
    const auto grid = std::find_if(
        form->groups.begin(), form->groups.end(), [](const forms::Group &group) { return group.isGrid; });
    if (grid != form->groups.end()) {
        page->goTo(grid->rows.front().cells.front());
        for (const char *const typed : {"12", "9", "1", "4", "6"}) {
            m_hands.type(QString::fromLatin1(typed));
            m_hands.press(Qt::Key_Return);
        }
        m_camera.shoot(u"interview-grid"_s);
    }
    m_hands.press(Qt::Key_K, Qt::ControlModifier);
    m_hands.type(u"P"_s);
    m_camera.shoot(u"interview-palette"_s);
    m_hands.press(Qt::Key_Escape);
    page->finish();
    TourHands::settle(200);
    m_camera.shoot(u"interview-left-to-settle"_s);
    TRY(m_hands.click(u"back"_s));
    TRY(m_hands.find(u"timeline"_s));
    return {};
}

forms::Result<void> TourSteps::readResult()
{
    TRY(openSubject());
    TRY(m_hands.find(u"profile"_s));
    TourHands::settle(200);
    m_camera.shoot(u"result"_s);
    m_hands.press(Qt::Key_F8);
    TRY(m_hands.find(u"profileTable"_s));
    m_camera.shoot(u"result-numbers"_s);
    m_hands.press(Qt::Key_F8);
    const QStringList papers{u"pdfResult"_s, u"pdfFeedback"_s, u"pdfNarrative"_s, u"pdfFindings"_s, u"pdfJournal"_s,
        u"pdfFilled"_s, u"pdfEmpty"_s};
    for (const QString &name : papers)
        TRY(trigger(name));
    for (const QString &path : m_answers.saved()) {
        if (QFileInfo(path).size() < 1000)
            return failure(path);
    }
    if (m_answers.saved().size() != papers.size())
        return failure(u"every paper"_s);
    m_hands.press(Qt::Key_J, Qt::ControlModifier);
    m_camera.shoot(u"result-journal-copied"_s);
    return {};
}

forms::Result<void> TourSteps::trigger(const QString &action)
{
    auto *const found = m_window.findChild<QAction *>(action);
    if (!found)
        return failure(action);
    found->trigger();
    TourHands::settle();
    return {};
}

/// A follow-up is planned for next week: what was said last time, and its day for a calendar.
forms::Result<void> TourSteps::prepareMeeting()
{
    operations::VaultSession &session = desk().session();
    TRY_ASSIGN(const auto planned,
        operations::Caseload(session).startAssessment({.client = m_subjectClient,
            .instrument = u"asi"_s,
            .variant = u"follow_up"_s,
            .interviewDate = session.clock().today().addDays(7)}));
    desk().openClient(m_subjectClient);
    TRY(m_hands.find(u"meeting-"_s + planned.toString()));
    TRY(trigger(u"pdfMeeting"_s));
    TRY(trigger(u"calendar"_s));
    m_camera.shoot(u"client-before-the-meeting"_s);
    return openSubject();
}

forms::Result<void> TourSteps::sendToReview()
{
    TRY(m_hands.click(u"step-send"_s));
    TRY_ASSIGN(const auto sent, operations::Caseload(desk().session()).assessment(m_subject));
    if (sent.state != cases::AssessmentState::Sent)
        return failure(u"it was not sent"_s);
    m_camera.shoot(u"sent"_s);
    return {};
}

forms::Result<void> TourSteps::mendIt()
{
    TRY(signIn(operations::DemoPlan().passphrase));
    TRY(openSubject());
    TRY_ASSIGN(InterviewPage *const page, interviewPage());
    TRY_ASSIGN(const auto form, operations::Instruments::find(u"asi"_s));
    const forms::Item *const item = form->find(u"E18"_s);
    if (!item)
        return failure(u"E18"_s);
    page->goTo(item->slot);
    TourHands::settle(100);
    m_hands.press(Qt::Key_A, Qt::ControlModifier);
    m_hands.type(u"3"_s);
    m_hands.press(Qt::Key_Return);
    TourHands::settle(100);
    m_camera.shoot(u"interview-returned"_s);
    if (desk().currentPage() == page)
        page->finish();
    TRY(m_hands.click(u"step-send"_s));
    return {};
}

} // namespace ui
