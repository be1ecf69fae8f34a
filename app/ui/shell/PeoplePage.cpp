// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/PeoplePage.h"

#include "app/models/Words.h"
#include "app/operations/Survey.h"
#include "app/ui/followup/MeasureLists.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/Passphrase.h"
#include "app/ui/parts/RowHeight.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/shell/PackSigners.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int columnWidth = 480;
constexpr cases::Role roles[] = {cases::Role::SocialWorker, cases::Role::Supervisor, cases::Role::Administrator};

QWidget *column(QVBoxLayout *layout)
{
    auto *widget = new QWidget;
    widget->setMaximumWidth(columnWidth);
    widget->setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::group);
    return widget;
}

} // namespace

PeoplePage::PeoplePage(operations::VaultSession &session, Ask &ask, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new models::PeopleModel(this))
    , m_head(new PageHead)
    , m_error(new ErrorBar)
    , m_people(new QTableView)
    , m_newRole(new QComboBox)
    , m_change(new QPushButton)
    , m_addTitle(new TextLabel(TextLabel::Size::Heading))
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_passphrase(new NewPassphrase)
    , m_add(new QPushButton)
    , m_rulesTitle(new TextLabel(TextLabel::Size::Heading))
    , m_code(new QLineEdit)
    , m_municipality(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_routine(new QPlainTextEdit)
    , m_telephone(new QLineEdit)
    , m_save(new QPushButton)
    , m_measureLists(new MeasureLists(session, ask))
    , m_signers(new PackSigners(session, ask, m_error))
    , m_newRoleField(new Field(m_newRole))
    , m_nameField(new Field(m_name))
    , m_roleField(new Field(m_role))
    , m_codeField(new Field(m_code))
    , m_municipalityField(new Field(m_municipality))
    , m_unitField(new Field(m_unit))
    , m_routineField(new Field(m_routine))
    , m_telephoneField(new Field(m_telephone))
{
    auto *content = new QWidget;
    auto *across = new QHBoxLayout(content);
    across->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::margin);
    across->setSpacing(3 * metrics::group);
    across->addWidget(buildPeople(), 1, Qt::AlignTop);
    across->addWidget(buildRules(), 1, Qt::AlignTop);
    across->addStretch(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    top->addWidget(m_head);
    top->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::group, 0, 0);
    layout->setSpacing(metrics::related);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    nameControls();
    connect(m_people->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::showRoleOfCurrent);
    connect(m_change, &QPushButton::clicked, this, &PeoplePage::changeRole);
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    connect(m_passphrase, &NewPassphrase::entered, this, &PeoplePage::addPerson);
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::saveRules);
    connect(m_measureLists, &MeasureLists::failed, m_error, &ErrorBar::showError);
    connect(m_measureLists, &MeasureLists::loaded, this, [this](const QString &list, int codes) {
        m_error->showText(
            [list, codes] { return BarText{tr("%1 is loaded: %n codes.", nullptr, codes).arg(list)}; }, Role::Good);
    });
}

QWidget *PeoplePage::buildPeople()
{
    m_people->setObjectName(u"people"_s);
    m_people->setModel(m_model);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setShowGrid(false);
    m_people->viewport()->setAutoFillBackground(false); // text on the page, no box in it
    m_people->setTabKeyNavigation(false);
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->verticalHeader()->hide();
    new RowHeight(m_people, metrics::control);
    m_people->horizontalHeader()->setSectionsClickable(false);
    m_people->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QComboBox *const box : {m_role, m_newRole}) {
        for (const cases::Role role : roles)
            box->addItem(QString(), int(role));
    }
    auto *changing = new QHBoxLayout;
    changing->setSpacing(metrics::related);
    changing->addWidget(m_newRoleField, 1);
    changing->addWidget(m_change, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout;
    layout->addWidget(m_people);
    layout->addLayout(changing);
    layout->addWidget(m_addTitle);
    layout->addWidget(m_nameField);
    layout->addWidget(m_roleField);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    return column(layout);
}

QWidget *PeoplePage::buildRules()
{
    m_routine->setTabChangesFocus(true);
    m_routine->setFixedHeight(112);
    auto *layout = new QVBoxLayout;
    layout->addWidget(m_rulesTitle);
    layout->addWidget(m_codeField);
    layout->addWidget(m_municipalityField);
    layout->addWidget(m_unitField);
    layout->addWidget(m_routineField);
    layout->addWidget(m_telephoneField);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addWidget(m_measureLists);
    layout->addWidget(m_signers);
    return column(layout);
}

void PeoplePage::nameControls()
{
    struct Named
    {
        QWidget *widget;
        const char *name;
    };
    for (const Named &one : std::initializer_list<Named>{{m_newRole, "newRole"}, {m_change, "changeRole"},
             {m_name, "addName"}, {m_role, "addRole"}, {m_add, "addPerson"}, {m_code, "municipalityCode"},
             {m_municipality, "municipalityName"}, {m_unit, "surveyUnit"}, {m_routine, "safetyRoutine"},
             {m_telephone, "safetyTelephone"}, {m_save, "saveRules"}})
        one.widget->setObjectName(QLatin1StringView(one.name));
    m_change->setMinimumHeight(metrics::control);
    m_add->setMinimumHeight(metrics::control);
    m_save->setMinimumHeight(metrics::control);
    say([this] {
        m_head->setTitle(tr("People and rules"));
        m_people->setAccessibleName(tr("Who works in this vault"));
        m_change->setText(tr("C&hange"));
        m_addTitle->setText(tr("Add a person"));
        m_nameField->setName(tr("&Name"));
        m_roleField->setName(tr("&Role"));
        m_add->setText(tr("A&dd"));
        m_rulesTitle->setText(tr("This office"));
        m_codeField->setName(tr("Municipality's &code"));
        m_codeField->setHint(m_session.kind() == cases::VaultKind::Practice
                ? tr("Practice uses 9901 and up, which no municipality has.")
                : QString());
        m_municipalityField->setName(tr("&Municipality"));
        m_unitField->setName(tr("&Unit"));
        m_unitField->setHint(tr("Kept with the answers to surveys: all that is known of where they were given."));
        m_routineField->setName(tr("&When somebody may be in danger"));
        m_routineField->setHint(tr("Shown to the interviewer at once, on their screen only."));
        m_telephoneField->setName(tr("&Telephone then"));
        m_save->setText(tr("&Save"));
        m_signers->retranslate();
        for (QComboBox *const box : {m_role, m_newRole}) {
            for (int i = 0; i < box->count(); ++i)
                box->setItemText(i, models::roleWord(roles[i]));
        }
        showPeople();
    });
}

QString PeoplePage::title() const
{
    return tr("People and rules");
}

void PeoplePage::arrive()
{
    m_error->dismiss();
    showPeople();
    showRules();
    const bool isAdministrator = m_session.person().role == cases::Role::Administrator;
    for (QWidget *const control : std::initializer_list<QWidget *>{m_newRole, m_change, m_name, m_role, m_passphrase,
             m_add, m_code, m_municipality, m_unit, m_routine, m_telephone, m_save, m_measureLists})
        control->setEnabled(isAdministrator);
    m_signers->showSigners();
    m_signers->setEditable(isAdministrator);
    m_head->setNote(isAdministrator ? QString() : tr("Only an administrator changes anything here."));
    isAdministrator ? m_name->setFocus() : m_people->setFocus();
}

void PeoplePage::showPeople()
{
    const int row = std::max(m_people->currentIndex().row(), 0);
    m_model->setPeople(m_session.people());
    m_people->selectRow(row);
    showRoleOfCurrent();
    m_people->setFixedHeight(
        m_people->horizontalHeader()->sizeHint().height() + scaled(metrics::control) * m_model->rowCount() + 4);
}

void PeoplePage::showRoleOfCurrent()
{
    const cases::Person *const person = m_model->at(m_people->currentIndex().row());
    if (!person)
        return;
    m_newRoleField->setName(tr("R&ole of %1").arg(person->name));
    m_newRole->setCurrentIndex(m_newRole->findData(int(person->role)));
}

void PeoplePage::changeRole()
{
    const cases::Person *const person = m_model->at(m_people->currentIndex().row());
    if (!person)
        return;
    const QString name = person->name;
    if (const auto changed = m_session.changeRole(person->id, roles[m_newRole->currentIndex()]); !changed) {
        m_error->showError(changed.error());
        return;
    }
    arrive(); // it may have been one's own
    m_error->showText([name] { return BarText{tr("%1's role is changed.").arg(name)}; }, Role::Good);
}

void PeoplePage::showRules()
{
    m_code->setText(m_session.policy(u"municipality_code"_s));
    m_municipality->setText(m_session.policy(u"municipality_name"_s));
    m_unit->setText(m_session.policy(operations::surveyUnitPolicy));
    m_routine->setPlainText(m_session.policy(u"safety_routine"_s));
    m_telephone->setText(m_session.policy(u"safety_telephone"_s));
}

void PeoplePage::addPerson()
{
    m_nameField->clearProblem();
    if (m_name->text().trimmed().isEmpty()) {
        m_nameField->setProblem([] { return tr("A person needs a name."); });
        return;
    }
    if (!m_passphrase->isReady()) {
        m_error->showText(
            [] { return BarText{tr("The passphrase is not long enough, or the two are not the same.")}; });
        return;
    }
    const cases::Role role = roles[m_role->currentIndex()];
    finishAdding(m_session.addPerson(m_name->text().trimmed(), role, m_passphrase->take()));
}

void PeoplePage::finishAdding(const forms::Result<cases::PersonId> &added)
{
    if (!added) {
        m_error->showError(added.error());
        return;
    }
    m_error->showText(
        [name = m_name->text().trimmed()] {
            return BarText{tr("%1 can now open this vault with that passphrase.").arg(name)};
        },
        Role::Good);
    m_name->clear();
    m_passphrase->clear();
    showPeople();
    m_name->setFocus();
}

void PeoplePage::saveRules()
{
    const std::pair<QString, QString> rules[] = {
        {u"municipality_code"_s, m_code->text().trimmed()},
        {u"municipality_name"_s, m_municipality->text().trimmed()},
        {operations::surveyUnitPolicy, m_unit->text().trimmed()},
        {u"safety_routine"_s, m_routine->toPlainText().trimmed()},
        {u"safety_telephone"_s, m_telephone->text().trimmed()},
    };
    for (const auto &[name, value] : rules) {
        if (m_session.policy(name) == value)
            continue;
        if (const auto set = m_session.setPolicy(name, value); !set) {
            m_error->showError(set.error());
            return;
        }
    }
    m_error->showText([] { return BarText{tr("Saved.")}; }, Role::Good);
}

} // namespace ui
