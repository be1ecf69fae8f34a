// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoAssessment.h"

#include "app/operations/ApprovedValues.h"
#include "app/review/ReviewSteps.h"
#include "app/store/AssessmentTable.h"
#include "app/store/RevisionHash.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;
using State = cases::AssessmentState;

namespace operations {
namespace {

constexpr int utcOffset = 3600;

QDateTime at(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, utcOffset);
}

/// One interview as it is being held.
class Conducting
{
public:
    Conducting(const DemoRequest &request, DemoRandom &random);

    void ask(bool isAfterwards, int untilSection);
    void settleFindings();
    void takeSteps();
    DemoAssessment take() &&
    {
        m_made.assessment = m_content.assessment;
        return std::move(m_made);
    }

private:
    void give(const forms::Item &item, const QString &typed);
    void giveAt(const forms::Item &item, forms::Slot cell, const QString &typed, const QList<QUuid> &instances);
    void addInstances();
    void askInstances();
    QString fallback(const forms::Item &item);
    QString asItComes(const forms::Item &item);
    void fillGaps();
    void step(review::Action action, State to, const cases::Person &person, int daysLater, const QString &comment = {});
    void approve();
    QDateTime now() const { return m_now; }

    const DemoRequest &m_request;
    DemoRandom &m_random;
    DemoAssessment m_made;
    AssessmentContent m_content;
    QHash<QString, QString> m_wanted;
    QDateTime m_now;
};

cases::Assessment newAssessment(const DemoRequest &request, const QDateTime &when, DemoRandom &random)
{
    cases::Assessment assessment;
    assessment.id = cases::AssessmentId(random.uuid(when));
    assessment.client = request.client.id;
    assessment.instrument = request.form->id;
    assessment.version = request.form->version;
    assessment.structureFingerprint = request.form->structureFingerprint;
    assessment.wordingFingerprint = request.form->wordingFingerprint;
    assessment.variant = request.interview.variant;
    for (const forms::Setting &setting : request.form->settings)
        assessment.settings.insert(setting.name, setting.defaultValue);
    assessment.interviewDate = request.interview.day;
    assessment.interviewer = request.interviewer.id;
    assessment.created = when.addDays(-3).toUTC();
    assessment.record.contactMode = u"in-person"_s;
    assessment.record.informationGiven = true;
    assessment.record.toldVoluntary = true;
    return assessment;
}

Conducting::Conducting(const DemoRequest &request, DemoRandom &random)
    : m_request(request)
    , m_random(random)
    , m_now(at(request.interview.day, QTime(10, 0)))
{
    m_wanted = request.child ? request.child->told : demoAnswers(request.interview, random);
    m_content.assessment = newAssessment(request, m_now, random);
    m_content.definition = request.form;
    m_content.entry = std::make_unique<forms::FormEntry>(request.form,
        forms::FormEntry::Options{.variant = request.interview.variant,
            .settings = m_content.assessment.settings,
            .today = request.interview.day});
    if (request.child)
        addInstances();
}

/// Each repeat stands in the form itself; its instances have ids of ours, so that the same seed gives the same bytes.
void Conducting::addInstances()
{
    std::vector<forms::LoadedInstance> loaded;
    const std::vector<forms::Group> &groups = m_request.form->groups;
    for (int group = 0; group < int(groups.size()); ++group) {
        const auto rows = m_request.child->rows.constFind(groups[std::size_t(group)].name);
        if (rows == m_request.child->rows.constEnd())
            continue;
        for (std::size_t i = 0; i < rows->size(); ++i) {
            const QUuid id = m_random.uuid(m_now);
            loaded.push_back({.id = id, .repeat = group, .outer = {}, .answers = {}});
            m_made.instances.push_back({.assessment = m_content.assessment.id,
                .instances = {id},
                .repeat = groups[std::size_t(group)].name,
                .position = int(i)});
        }
    }
    if (!loaded.empty())
        m_content.entry->load({}, loaded);
}

/// The instances' own items, each as its row says.
void Conducting::askInstances()
{
    if (!m_request.child)
        return;
    const forms::Instances &instances = m_content.entry->instances();
    for (const forms::Item &item : m_request.form->items) {
        if (item.repeat < 0 || !item.isInput())
            continue;
        const QString repeat = m_request.form->groups[std::size_t(item.repeat)].name;
        const std::vector<DemoRow> rows = m_request.child->rows.value(repeat);
        for (const forms::Slot cell : m_content.entry->cellsOf(item.slot)) {
            const forms::Instance instance = instances.instanceOf(cell);
            const int at = instances.ordinal(instance);
            const QString typed = at < int(rows.size()) ? rows[std::size_t(at)].value(item.name) : QString();
            giveAt(item, cell, typed.isEmpty() ? fallback(item) : typed, instances.address(instance));
        }
    }
}

void Conducting::give(const forms::Item &item, const QString &typed)
{
    giveAt(item, item.slot, typed, {});
}

void Conducting::giveAt(const forms::Item &item, forms::Slot cell, const QString &typed, const QList<QUuid> &instances)
{
    const auto answer = m_content.entry->read(cell, typed);
    if (!answer || m_content.entry->given(cell) == *answer || !m_content.entry->setAnswer(cell, *answer))
        return;
    m_now = m_now.addSecs(m_random.between(6, 24));
    m_made.answers.push_back(
        {.address = {.assessment = m_content.assessment.id, .item = item.name, .instances = instances},
            .answer = *answer,
            .person = m_request.interviewer.id,
            .epoch = 1,
            .when = m_now});
    m_content.assessment.lastItem = item.name;
}

/// For an item that is not told beforehand: in a child's case most of the text and the factors; in ASI a version of the
/// form newer than the made-up people are.
QString Conducting::fallback(const forms::Item &item)
{
    if (m_request.child)
        return asItComes(item);
    if (item.missingCodes.contains(u"X"_s))
        return u"X"_s;
    if (item.holds() == forms::AnswerKind::Choice) {
        const forms::ChoiceList *const list = m_request.form->choiceList(item);
        return list && !list->choices.empty() ? list->choices.front().name : QString();
    }
    return item.holds() == forms::AnswerKind::Whole ? QString::number(item.minimum.value_or(0)) : QString();
}

QString Conducting::asItComes(const forms::Item &item)
{
    static const QStringList sentences{u"Påhittat: det går bra med det mesta, och familjen säger det själv."_s,
        u"Påhittat: här har det varit svårt en tid, och det märks i vardagen."_s,
        u"Påhittat: alla fick säga sitt, och ingen sade emot."_s,
        u"Påhittat: barnet vill ha det lugnare hemma och träffa sina kompisar."_s,
        u"Påhittat: skolan berättar om mindre frånvaro än förut."_s};
    const forms::ChoiceList *const list = item.hasChoices() ? m_request.form->choiceList(item) : nullptr;
    switch (item.holds()) {
    case forms::AnswerKind::Text:
        return m_random.pick(sentences);
    case forms::AnswerKind::Date:
        return item.missingCodes.contains(u"N"_s) ? u"N"_s : m_request.interview.day.toString(Qt::ISODate);
    case forms::AnswerKind::Choice:
    case forms::AnswerKind::Choices:
        if (list && !list->choices.empty())
            return list->choices[std::size_t(m_random.between(0, std::min(2, int(list->choices.size()) - 1)))].name;
        return {};
    case forms::AnswerKind::Whole:
        return QString::number(item.minimum.value_or(0));
    case forms::AnswerKind::Time:
        return u"10:30"_s;
    default:
        return item.missingCodes.contains(u"X"_s) ? u"X"_s : QString();
    }
}

void Conducting::ask(bool isAfterwards, int untilSection)
{
    askInstances();
    for (const forms::Item &item : m_request.form->items) {
        const forms::ItemStanding standing = m_content.entry->standing(item.slot);
        if (item.repeat >= 0 || item.section >= untilSection || item.afterInterview != isAfterwards || !item.isInput()
            || standing != forms::ItemStanding::Blank)
            continue;
        const QString typed = m_wanted.value(item.name);
        const bool isSilent = !m_request.child && item.holds() == forms::AnswerKind::Text;
        give(item, typed.isEmpty() && !isSilent ? fallback(item) : typed);
    }
}

void Conducting::fillGaps()
{
    constexpr int mostRounds = 4; // an answer may make a further item relevant
    for (int round = 0; round < mostRounds; ++round) {
        for (const Interview::Obstacle &obstacle : m_content.obstacles()) {
            const bool isGap = obstacle.kind == Interview::ObstacleKind::Unanswered;
            if (obstacle.slot < 0 || (!isGap && obstacle.kind != Interview::ObstacleKind::Error))
                continue;
            const forms::Item &item = m_request.form->items[obstacle.slot];
            const QString wanted = isGap ? m_wanted.value(item.name) : QString();
            give(item, wanted.isEmpty() ? fallback(item) : wanted);
        }
    }
}

void Conducting::settleFindings()
{
    static const QStringList reasons{
        u"Klienten vidhåller svaret"_s, u"Kontrollerat en gång till med klienten"_s, u"Stämmer, se anteckningen"_s};
    fillGaps();
    for (const forms::Finding &finding : m_content.entry->findings()) {
        if (finding.severity == forms::Severity::Warning && !finding.critical) {
            m_made.reasons.push_back({.assessment = m_content.assessment.id,
                .finding = finding.id,
                .reason = m_random.pick(reasons),
                .person = m_request.interviewer.id,
                .when = now().toUTC()});
            m_content.reasons.insert(finding.id, m_made.reasons.back().reason);
        }
        if (!finding.record.isEmpty()) {
            m_made.records.push_back({.assessment = m_content.assessment.id,
                .finding = finding.id,
                .what = finding.record == u"child" ? u"Barnets situation är beaktad, kontakt finns"_s
                                                   : u"Följde rutinen och talade med arbetsledaren"_s,
                .done = now().toUTC(),
                .who = m_request.interviewer.name,
                .person = m_request.interviewer.id,
                .when = now().toUTC()});
            m_content.records.insert(finding.id, {.findingId = finding.id, .what = {}, .when = {}, .who = {}});
        }
    }
}

void Conducting::step(
    review::Action action, State to, const cases::Person &person, int daysLater, const QString &comment)
{
    m_now = m_now.addDays(daysLater).addSecs(m_random.between(60, 3000));
    m_made.steps.push_back({.assessment = m_content.assessment.id,
        .action = review::actionName(action),
        .from = m_content.assessment.state,
        .to = to,
        .person = person.id,
        .when = now().toUTC(),
        .comment = comment,
        .answerSequence = qint64(m_made.answers.size())});
    m_content.assessment.state = to;
}

void Conducting::approve()
{
    step(review::Action::Approve, State::Approved, m_request.supervisor, m_random.between(1, 6));
    m_made.approval = store::Approval{.id = store::ApprovalId(m_random.uuid(now())),
        .assessment = m_content.assessment.id,
        .person = m_request.supervisor.id,
        .when = now().toUTC(),
        .structureFingerprint = m_content.assessment.structureFingerprint,
        .settings = m_content.assessment.settings,
        .engineVersion = QStringLiteral(UNDERLAG_VERSION),
        .revisionHash = {},
        .voided = {},
        .voidedBy = {}};
    m_made.values = approvedValues(m_content, m_request.client);
}

/// Every step that leads to the state, each some days after the one before.
void Conducting::takeSteps()
{
    using review::Action;
    const State wanted = m_request.state;
    cases::InterviewRecord &record = m_content.assessment.record;
    const auto mine = [&](Action action, State to, int days) { step(action, to, m_request.interviewer, days); };
    if (wanted >= State::UnderWay)
        mine(Action::Begin, State::UnderWay, 0);
    if (wanted >= State::Held)
        mine(Action::Hold, State::Held, 0);
    if (wanted >= State::Rated) {
        ask(true, int(m_request.form->groups.size()));
        mine(Action::Rate, State::Rated, 0);
    }
    if (wanted == State::FedBack || (wanted > State::FedBack && m_random.chance(0.8))) {
        mine(Action::FeedBack, State::FedBack, m_random.between(1, 5));
        record.fedBackOn = now().date();
        record.fedBackTo = u"Klienten"_s;
    }
    if (wanted >= State::Sent)
        mine(Action::Send, State::Sent, m_random.between(0, 2));
    if (wanted == State::Returned || (wanted > State::Returned && m_random.chance(0.12))) {
        step(Action::Return, State::Returned, m_request.supervisor, m_random.between(1, 4),
            m_request.child ? u"Se kommentaren"_s : u"Se kommentaren vid D14"_s);
        const QString asked = m_request.child ? m_request.form->items.front().name : u"D14"_s;
        m_made.comment = review::Comment{.id = review::CommentId(m_random.uuid(now())),
            .assessment = m_content.assessment.id,
            .item = asked,
            .author = m_request.supervisor.id,
            .authorName = m_request.supervisor.name,
            .written = now().toUTC(),
            .text
            = m_request.child ? u"Skriv varifrån uppgiften kommer"_s : u"Stämmer huvudproblemet med dagarna ovan?"_s,
            .isSettled = wanted > State::Returned};
        if (wanted > State::Returned)
            mine(Action::Send, State::Sent, m_random.between(1, 3));
    }
    if (wanted >= State::Approved)
        approve();
    if (wanted == State::Filed) {
        mine(Action::File, State::Filed, m_random.between(0, 3));
        record.filedOn = now().date();
        record.filedBy = m_request.interviewer.name;
    }
    m_content.assessment.changed = now().toUTC();
}

} // namespace

DemoAssessment conductDemo(const DemoRequest &request, DemoRandom &random)
{
    Conducting conducting(request, random);
    const int sections = int(request.form->groups.size());
    if (request.state == State::UnderWay)
        conducting.ask(false, request.form->sections[random.between(2, int(request.form->sections.size()) - 2)]);
    else if (request.interview.specialOutcome > 0)
        conducting.ask(false, request.form->sections[1]);
    else if (request.state != State::Planned)
        conducting.ask(false, sections);
    if (request.state >= State::Held)
        conducting.settleFindings();
    conducting.takeSteps();
    return std::move(conducting).take();
}

forms::Result<void> writeDemo(store::Connection &db, const DemoAssessment &made)
{
    TRY(store::AssessmentTable(db).insert(made.assessment));
    for (const store::RepeatInstance &instance : made.instances)
        TRY(store::InstanceTable(db).put(instance));
    for (const store::AnswerChange &answer : made.answers)
        TRY(store::AnswerTable(db).put(answer));
    for (const store::NewStep &step : made.steps)
        TRY(store::StepTable(db).append(step));
    for (const store::KeptReason &reason : made.reasons)
        TRY(store::KeptReasonTable(db).put(reason));
    for (const store::NoticeRecord &record : made.records)
        TRY(store::NoticeRecordTable(db).put(record));
    if (made.note)
        TRY(store::NoteTable(db).put(*made.note));
    if (made.comment)
        TRY(store::CommentTable(db).insert(*made.comment));
    if (!made.approval)
        return {};
    store::Approval approval = *made.approval;
    TRY_ASSIGN(approval.revisionHash, store::fixRevision(db, made.assessment.id));
    return store::ApprovalTable(db).insert(approval, made.values);
}

} // namespace operations
