// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/AssessmentForm.h"

#include "app/models/Words.h"
#include "app/operations/Caseload.h"
#include "app/operations/ContentPacks.h"
#include "app/operations/ReviewAssessment.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/WrapButtons.h"

#include <QCollator>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr const char *contactModes[] = {"in-person", "telephone", "from-paper"};
constexpr const char *interpreters[] = {"", "present", "telephone"};

QString interpreterWord(const QString &interpreter)
{
    if (interpreter.isEmpty())
        return AssessmentForm::tr("No interpreter");
    return interpreter == "present"_L1 ? AssessmentForm::tr("In the room") : AssessmentForm::tr("By telephone");
}

} // namespace

AssessmentForm::AssessmentForm(operations::VaultSession &session, QWidget *parent)
    : FormColumn(parent)
    , m_session(session)
    , m_instrument(new QComboBox)
    , m_variant(new QComboBox)
    , m_date(new QLineEdit)
    , m_contact(new QComboBox)
    , m_informed(new WrapCheckBox)
    , m_voluntary(new WrapCheckBox)
    , m_interpreter(new QComboBox)
    , m_interpreterLanguage(new QLineEdit)
    , m_present(new QLineEdit)
{
    build();
    QPushButton *const begin = addAction("beginInterview", [] { return tr("&Begin the interview"); });
    QPushButton *const plan = addAction("planInterview", [] { return tr("Keep for &another day"); });
    connect(begin, &QPushButton::clicked, this, [this] { save(true); });
    connect(plan, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_instrument, &QComboBox::currentIndexChanged, this, [this] {
        showVariants();
        suggestVariant();
    });
    connect(m_interpreter, &QComboBox::currentIndexChanged, this, &AssessmentForm::showInterpreter);
    for (QLineEdit *const edit : {m_date, m_present})
        connect(edit, &QLineEdit::returnPressed, this, [this] { save(true); });
}

void AssessmentForm::build()
{
    struct Named
    {
        QWidget *widget;
        const char *name;
    };
    for (const Named &one :
        std::initializer_list<Named>{{m_instrument, "instrument"}, {m_variant, "variant"}, {m_date, "interviewDate"},
            {m_contact, "contactMode"}, {m_informed, "informationGiven"}, {m_voluntary, "toldVoluntary"},
            {m_interpreter, "interpreter"}, {m_interpreterLanguage, "interpreterLanguage"}, {m_present, "present"}})
        one.widget->setObjectName(QLatin1StringView(one.name));
    m_instrumentField = addField(m_instrument, [] { return tr("&Instrument"); });
    m_variantField = addField(m_variant, [] { return tr("&Kind"); });
    m_dateField = addField(m_date, [] { return tr("Interview &date"); });
    addField(m_contact, [] { return tr("&How you meet"); });
    addHeading([] { return tr("Said beforehand"); });
    column()->addWidget(m_informed);
    column()->addWidget(m_voluntary);
    addField(m_interpreter, [] { return tr("Inter&preter"); });
    m_languageField = addField(m_interpreterLanguage, [] { return tr("Interpreter's &language"); });
    addField(m_present, [] { return tr("Who else is present"); });
    for (const char *const mode : contactModes)
        m_contact->addItem(QString(), QString::fromLatin1(mode));
    for (const char *const interpreter : interpreters)
        m_interpreter->addItem(QString(), QString::fromLatin1(interpreter));
    showInterpreter();
    say([this] {
        head()->setBack(m_clientName);
        head()->setTitle(title());
        m_informed->setText(tr("The purpose, and that answers are put together without names"));
        m_voluntary->setText(tr("That it is voluntary to answer"));
        for (int i = 0; i < m_instrument->count(); ++i)
            m_instrument->setItemText(i, m_listed[std::size_t(i)].title.in(models::language()));
        for (int i = 0; i < m_contact->count(); ++i)
            m_contact->setItemText(i, models::contactModeWord(m_contact->itemData(i).toString()));
        for (int i = 0; i < m_interpreter->count(); ++i)
            m_interpreter->setItemText(i, interpreterWord(m_interpreter->itemData(i).toString()));
        showVariants();
    });
}

void AssessmentForm::offer(std::vector<operations::Instruments::Listed> instruments)
{
    QCollator inOrder; // the steps of a case in their order: 2 before 10
    inOrder.setNumericMode(true);
    std::ranges::sort(instruments, [&inOrder](const auto &a, const auto &b) {
        return inOrder.compare(a.title.in(models::language()), b.title.in(models::language())) < 0;
    });
    m_listed = std::move(instruments);
    m_instrument->clear();
    for (const operations::Instruments::Listed &listed : m_listed)
        m_instrument->addItem(QString(), listed.id);
}

void AssessmentForm::showVariants()
{
    const QString chosen = m_variant->currentData().toString();
    m_variant->clear();
    const auto form = operations::ContentPacks(m_session).definitionFor(m_instrument->currentData().toString());
    if (!form)
        return;
    m_instrumentField->setHint((*form)->shownAs.in(models::language())); // whose it is, before it is chosen
    for (const forms::Variant &variant : (*form)->variants) {
        const QString label = variant.label.isEmpty() ? variant.name : variant.label.in(models::language());
        m_variant->addItem(label, variant.name);
    }
    m_variant->setCurrentIndex(std::max(0, m_variant->findData(chosen)));
    m_variantField->setVisible(m_variant->count() > 0); // a form of others may have one kind alone
}

/// A client who has been interviewed with it before is most often followed up.
void AssessmentForm::suggestVariant()
{
    const bool isFirst = !m_begun.contains(m_instrument->currentData().toString());
    m_variant->setCurrentIndex(isFirst ? 0 : std::max(0, m_variant->findData(u"follow_up"_s)));
    m_variantField->setHint(isFirst ? tr("The first one cannot be a follow-up.") : QString());
}

void AssessmentForm::showInterpreter()
{
    m_languageField->setVisible(!m_interpreter->currentData().toString().isEmpty());
}

void AssessmentForm::startNew(const cases::Client &client, const QString &instrument)
{
    m_client = client.id;
    m_clientName = client.name;
    m_assessment = {};
    auto atHand = operations::Instruments::list(); // one may have been installed or retired since
    std::erase_if(atHand, [](const auto &listed) { return listed.isRetired || listed.isSurvey; });
    offer(std::move(atHand));
    m_record = {};
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_instrument, m_variant, m_date})
        widget->setEnabled(true);
    m_date->setText(m_session.clock().today().toString(Qt::ISODate));
    m_contact->setCurrentIndex(0);
    m_informed->setChecked(false);
    m_voluntary->setChecked(false);
    m_interpreter->setCurrentIndex(0);
    m_interpreterLanguage->clear();
    m_present->clear();
    problem()->dismiss();
    m_dateField->clearProblem();
    m_variantField->clearProblem();
    sayAgain();
    m_begun.clear();
    if (const auto earlier = operations::Caseload(m_session).assessmentsOf(client.id)) {
        for (const cases::Assessment &one : *earlier)
            m_begun << one.instrument;
    }
    const QString likely = instrument.isEmpty() ? m_begun.value(0) : instrument; // the newest first
    if (const int row = m_instrument->findData(likely); row >= 0)
        m_instrument->setCurrentIndex(row);
    suggestVariant();
}

void AssessmentForm::startPlanned(const cases::Assessment &assessment, const QString &clientName)
{
    m_client = assessment.client;
    m_clientName = clientName;
    m_assessment = assessment.id;
    m_record = assessment.record;
    offer(operations::Instruments::list());
    problem()->dismiss();
    sayAgain();
    m_instrument->setCurrentIndex(m_instrument->findData(assessment.instrument));
    m_variant->setCurrentIndex(m_variant->findData(assessment.variant));
    m_variantField->setHint({});
    m_date->setText(assessment.interviewDate.toString(Qt::ISODate));
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_instrument, m_variant, m_date})
        widget->setEnabled(false);
    m_contact->setCurrentIndex(std::max(0, m_contact->findData(m_record.contactMode)));
    m_informed->setChecked(m_record.informationGiven);
    m_voluntary->setChecked(m_record.toldVoluntary);
    m_interpreter->setCurrentIndex(std::max(0, m_interpreter->findData(m_record.interpreter)));
    m_interpreterLanguage->setText(m_record.interpreterLanguage);
    m_present->setText(m_record.present);
}

QString AssessmentForm::title() const
{
    return m_assessment.isNull() ? tr("New assessment") : tr("Before the interview");
}

void AssessmentForm::arrive()
{
    m_instrument->isEnabled() ? m_instrument->setFocus() : m_contact->setFocus();
}

cases::InterviewRecord AssessmentForm::record() const
{
    cases::InterviewRecord record = m_record;
    record.contactMode = m_contact->currentData().toString();
    record.informationGiven = m_informed->isChecked();
    record.toldVoluntary = m_voluntary->isChecked();
    record.interpreter = m_interpreter->currentData().toString();
    record.interpreterLanguage = record.interpreter.isEmpty() ? QString() : m_interpreterLanguage->text().trimmed();
    record.present = m_present->text().trimmed();
    return record;
}

bool AssessmentForm::add()
{
    const QDate day = QDate::fromString(m_date->text().trimmed(), Qt::ISODate);
    m_dateField->clearProblem();
    if (!day.isValid() || day > m_session.clock().today().addYears(1)) {
        m_dateField->setProblem([] { return tr("There is no such day. Write it as 2026-03-14."); });
        m_date->setFocus();
        return false;
    }
    const auto started = operations::Caseload(m_session).startAssessment({
        .client = m_client,
        .instrument = m_instrument->currentData().toString(),
        .variant = m_variant->currentData().toString(),
        .interviewDate = day,
        .contactMode = m_contact->currentData().toString(),
    });
    if (!started) {
        showError(started.error());
        return false;
    }
    m_assessment = *started;
    return true;
}

void AssessmentForm::save(bool begin)
{
    problem()->dismiss();
    m_variantField->clearProblem();
    if (m_assessment.isNull() && !add())
        return;
    const auto recorded = operations::Caseload(m_session).changeRecord(m_assessment, record());
    if (!recorded) {
        showError(recorded.error());
        return;
    }
    if (!begin) {
        Q_EMIT planned(m_assessment);
        return;
    }
    const auto step = operations::ReviewAssessment(m_session, m_assessment).take(review::Action::Begin);
    if (step)
        Q_EMIT begun(m_assessment);
    else
        showError(step.error());
}

void AssessmentForm::showError(const forms::Error &error)
{
    if (error.code != forms::Error::Code::Refused || !m_assessment.isNull()) {
        problem()->showError(error);
        return;
    }
    if (m_variant->currentData().toString() == "follow_up"_L1)
        m_variantField->setProblem([] {
            return tr("A follow-up needs an earlier baseline, and there is one of each kind on a day at most.");
        });
    else
        m_dateField->setProblem([] { return tr("There is already one of this kind on that day."); });
}

} // namespace ui
