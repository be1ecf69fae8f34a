// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/ClientForm.h"

#include "app/models/Words.h"
#include "app/operations/Caseload.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/ErrorText.h"
#include "app/ui/parts/Field.h"
#include "app/ui/parts/PageHead.h"
#include "app/ui/parts/WrapButtons.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Languages interviews are often held in; the empty one is the interface's.
constexpr const char *languages[] = {"", "sv", "en", "ar", "so", "fa", "ps", "ti", "tr", "fi", "es", "ru", "uk"};

/// What does not hold in an identity number, and what to do (where: IdentityNumber::read's word for it).
QString identityProblem(const forms::Error &error)
{
    struct Reason
    {
        QLatin1StringView where;
        QString text;
    };
    const Reason reasons[] = {
        {"length"_L1, ClientForm::tr("It should have ten or twelve digits.")},
        {"character"_L1,
            ClientForm::tr("Only digits, and one hyphen or plus before the last four. A reserve number "
                           "cannot be checked: leave the field empty and write the birth date.")},
        {"date"_L1, ClientForm::tr("The first digits are no day that exists. Compare with the source.")},
        {"future"_L1,
            ClientForm::tr("The birth date lies ahead. Who is 100 or older has a plus instead of the hyphen.")},
        {"check-digit"_L1, ClientForm::tr("The last digit does not agree with the others: one digit is mistyped.")},
    };
    for (const Reason &reason : reasons) {
        if (error.where == reason.where)
            return reason.text;
    }
    return errorText(error);
}

QString languageName(const QString &code)
{
    return code.isEmpty() ? ClientForm::tr("As the program") : QLocale(code).nativeLanguageName();
}

} // namespace

ClientForm::ClientForm(operations::VaultSession &session, QWidget *parent)
    : FormColumn(parent)
    , m_session(session)
    , m_name(new QLineEdit)
    , m_identity(new QLineEdit)
    , m_birth(new QLineEdit)
    , m_case(new QLineEdit)
    , m_language(new QComboBox)
    , m_protected(new WrapCheckBox)
{
    build();
    QPushButton *const ok = addAction("saveClient", [this] { return m_edited ? tr("&Save") : tr("&Add the client"); });
    QPushButton *const existing = addAction("existingClient", [] { return tr("&Go to the one who has it"); });
    existing->hide();
    connect(ok, &QPushButton::clicked, this, &ClientForm::save);
    connect(existing, &QPushButton::clicked, this,
        [this] { Q_EMIT existingOpened(cases::ClientId::fromString(m_existing)); });
    for (QLineEdit *const edit : {m_name, m_identity, m_birth, m_case})
        connect(edit, &QLineEdit::returnPressed, this, &ClientForm::save);
    connect(m_identity, &QLineEdit::textChanged, this, &ClientForm::readIdentity);
    say([this] {
        head()->setBack(m_edited ? m_edited->name : tr("Caseload"));
        head()->setTitle(m_edited ? tr("Change what is recorded") : tr("New client"));
        if (!m_identityField->hasProblem()) // which says itself again
            readIdentity();
    });
}

void ClientForm::build()
{
    struct Named
    {
        QWidget *widget;
        const char *name;
    };
    for (const Named &one :
        std::initializer_list<Named>{{m_name, "clientName"}, {m_identity, "identityNumber"}, {m_birth, "birthDate"},
            {m_case, "caseNumber"}, {m_language, "clientLanguage"}, {m_protected, "protected"}})
        one.widget->setObjectName(QLatin1StringView(one.name));
    m_nameField = addField(m_name, [] { return tr("&Name"); });
    m_identityField = addField(m_identity, [] { return tr("&Identity number or coordination number"); });
    m_birthField = addField(m_birth, [] { return tr("&Born, as told"); });
    addField(m_case, [] { return tr("&Case number"); });
    addField(m_language, [] { return tr("The client's &language"); });
    column()->addWidget(m_protected);
    for (const char *const code : languages)
        m_language->addItem(QString(), QString::fromLatin1(code));
    say([this] {
        m_birthField->setHint(tr("Only where there is no identity number: year-month-day."));
        m_protected->setText(tr("&Protected identity: masked in every list"));
        for (int i = 0; i < m_language->count(); ++i)
            m_language->setItemText(i, languageName(m_language->itemData(i).toString()));
    });
}

void ClientForm::startNew()
{
    m_edited.reset();
    for (QLineEdit *const edit : {m_name, m_identity, m_birth, m_case})
        edit->clear();
    m_language->setCurrentIndex(0);
    m_protected->setChecked(false);
    m_identity->setReadOnly(false);
    problem()->dismiss();
    m_nameField->clearProblem();
    sayAgain();
}

void ClientForm::startEdit(const cases::ClientId &client)
{
    startNew();
    const auto found = operations::Caseload(m_session).client(client);
    if (!found) {
        problem()->showError(found.error());
        return;
    }
    m_edited = *found;
    m_name->setText(found->name);
    m_identity->setText(found->identity ? found->identity->shown() : QString());
    m_birth->setText(found->identity ? QString() : found->birthDate.toString(Qt::ISODate));
    m_case->setText(found->caseNumber);
    m_protected->setChecked(found->isProtected);
    m_language->setCurrentIndex(std::max(0, m_language->findData(found->language)));
    sayAgain();
}

QString ClientForm::title() const
{
    return m_edited ? tr("Change what is recorded") : tr("New client");
}

void ClientForm::arrive()
{
    m_name->setFocus();
}

QString ClientForm::identityWords(const cases::IdentityNumber &number) const
{
    QStringList words{tr("Born %1").arg(models::dayWord(number.birthDate))};
    words << (number.sex == cases::Sex::Woman ? tr("woman") : tr("man"));
    if (number.kind == cases::IdentityNumber::Kind::Coordination)
        words << tr("coordination number");
    if (number.isTest)
        words << tr("a test number: nobody has it");
    return words.join(u", "_s);
}

void ClientForm::readIdentity()
{
    const QString typed = m_identity->text().trimmed();
    if (auto *const existing = findChild<QWidget *>(u"existingClient"_s))
        existing->hide();
    m_birth->setEnabled(typed.isEmpty());
    m_identityField->clearProblem();
    if (typed.isEmpty()) {
        m_identityField->setHint(m_session.kind() == cases::VaultKind::Practice
                ? tr("Practice takes only the authorities' test numbers.")
                : QString());
        return;
    }
    const auto number = cases::IdentityNumber::read(typed, m_session.clock().today());
    if (number)
        m_identityField->setHint(identityWords(*number));
    else if (typed.count(u'-') + typed.count(u'+') + 10 > typed.size())
        m_identityField->setHint(tr("Ten or twelve digits."));
    else
        m_identityField->setProblem([error = number.error()] { return identityProblem(error); });
}

void ClientForm::save()
{
    problem()->dismiss();
    m_nameField->clearProblem();
    if (m_name->text().trimmed().isEmpty()) {
        m_nameField->setProblem([] { return tr("A client needs a name."); });
        m_name->setFocus();
        return;
    }
    const QString birth = m_birth->text().trimmed();
    const bool birthReads = !m_birth->isEnabled() || birth.isEmpty() || QDate::fromString(birth, Qt::ISODate).isValid();
    m_birthField->clearProblem();
    if (!birthReads) {
        m_birthField->setProblem([] { return tr("There is no such day. Write it as 1984-03-14."); });
        m_birth->setFocus();
        return;
    }
    m_edited ? saveChanged() : saveNew();
}

void ClientForm::saveNew()
{
    const auto added = operations::Caseload(m_session).addClient({
        .name = m_name->text().trimmed(),
        .identityTyped = m_identity->text().trimmed(),
        .birthDate = QDate::fromString(m_birth->text().trimmed(), Qt::ISODate),
        .caseNumber = m_case->text().trimmed(),
        .isProtected = m_protected->isChecked(),
        .language = selectedLanguage(),
    });
    if (added)
        Q_EMIT saved(*added);
    else
        showError(added.error());
}

void ClientForm::saveChanged()
{
    cases::Client client = *m_edited;
    client.name = m_name->text().trimmed();
    client.caseNumber = m_case->text().trimmed();
    client.isProtected = m_protected->isChecked();
    client.language = selectedLanguage();
    client.identity.reset();
    if (const QString typed = m_identity->text().trimmed(); !typed.isEmpty()) {
        const auto number = cases::IdentityNumber::read(typed, m_session.clock().today());
        if (!number) {
            showError(number.error());
            return;
        }
        client.identity = *number;
        client.birthDate = number->birthDate;
    } else {
        client.birthDate = QDate::fromString(m_birth->text().trimmed(), Qt::ISODate);
    }
    const auto changed = operations::Caseload(m_session).changeClient(client);
    if (changed)
        Q_EMIT saved(client.id);
    else
        showError(changed.error());
}

void ClientForm::showError(const forms::Error &error)
{
    using Code = forms::Error::Code;
    switch (error.code) {
    case Code::Type:
        m_identityField->setProblem([error] { return identityProblem(error); });
        break;
    case Code::Refused:
        m_identityField->setProblem([kind = m_session.kind()] {
            return kind == cases::VaultKind::Practice
                ? tr("This is a practice vault: it takes only the authorities' test numbers.")
                : tr("This is a test number: it belongs in a practice vault.");
        });
        break;
    case Code::Conflict:
        m_existing = error.where;
        m_identityField->setProblem([] { return tr("Somebody in this vault already has this number."); });
        if (auto *const existing = findChild<QWidget *>(u"existingClient"_s))
            existing->show();
        break;
    case Code::Io:
    case Code::Syntax:
    case Code::Schema:
    case Code::Cycle:
    case Code::NotFound:
    case Code::WrongKey:
    case Code::Corrupt:
        problem()->showError(error);
        return;
    }
    m_identity->setFocus();
}

QString ClientForm::selectedLanguage() const
{
    return m_language->currentData().toString();
}

} // namespace ui
