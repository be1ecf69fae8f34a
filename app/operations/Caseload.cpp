// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Caseload.h"

#include "app/operations/AssessmentContent.h"
#include "app/operations/ContentPacks.h"
#include "app/operations/Deadlines.h"
#include "app/operations/Deed.h"
#include "app/operations/InstrumentShelf.h"
#include "app/operations/Instruments.h"
#include "app/operations/StoredDefinition.h"
#include "app/operations/TakeOver.h"
#include "app/store/AnswerTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/CaseloadQuery.h"
#include "app/store/ClientTable.h"
#include "app/store/DefinitionTable.h"
#include "forms/definition/Survey.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using forms::Error;

namespace operations {
namespace {

/// An identity number that this kind of vault takes, or none when nothing was typed.
forms::Result<std::optional<cases::IdentityNumber>> identityFor(const VaultSession &session, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::optional<cases::IdentityNumber>();
    TRY_ASSIGN(const cases::IdentityNumber number, cases::IdentityNumber::read(typed, session.clock().today()));
    const bool isPractice = session.kind() == cases::VaultKind::Practice;
    if (number.isTest && !isPractice)
        return Error{Error::Code::Refused, u"real"_s,
            u"this is one of the authority's test numbers; a real vault takes none of them"_s};
    if (!number.isTest && isPractice)
        return Error{Error::Code::Refused, u"practice"_s,
            u"a practice vault takes only the authority's test numbers, never a number that somebody may have"_s};
    return std::optional(number);
}

/// Which fields differ, by name: what the audit trail may know of a change.
QString changedFields(const cases::Client &before, const cases::Client &after)
{
    QStringList fields;
    const auto note = [&fields](bool isChanged, const QString &name) {
        if (isChanged)
            fields += name;
    };
    const auto digits
        = [](const cases::Client &client) { return client.identity ? client.identity->digits : QString(); };
    note(before.name != after.name, u"name"_s);
    note(before.caseNumber != after.caseNumber, u"case-number"_s);
    note(digits(before) != digits(after), u"identity"_s);
    note(before.birthDate != after.birthDate, u"birth-date"_s);
    note(before.isProtected != after.isProtected, u"protected"_s);
    note(before.owner != after.owner, u"owner"_s);
    note(before.language != after.language, u"language"_s);
    return fields.join(u' ');
}

QString searchKind(const QString &find)
{
    const auto isDigit = [](QChar character) { return character.isDigit(); };
    return std::any_of(find.cbegin(), find.cend(), isDigit) ? u"number"_s : u"name"_s;
}

forms::Result<void> checkStart(
    const NewAssessment &wanted, const forms::FormDefinition &form, const std::vector<cases::Assessment> &earlier)
{
    const auto isVariant = [&](const forms::Variant &variant) { return variant.name == wanted.variant; };
    if (!form.variants.empty() && std::none_of(form.variants.begin(), form.variants.end(), isVariant))
        return Error{Error::Code::NotFound, wanted.variant, u"the instrument has no such variant"_s};
    if (!wanted.interviewDate.isValid())
        return Error{Error::Code::Type, u"interview-date"_s, u"no such day"_s};
    const auto isBaseline = [&](const cases::Assessment &assessment) {
        return assessment.instrument == wanted.instrument && !isFollowUp(assessment.variant);
    };
    if (isFollowUp(wanted.variant) && std::none_of(earlier.begin(), earlier.end(), isBaseline))
        return Error{Error::Code::Refused, u"first-is-follow-up"_s,
            u"there is nothing to follow up: begin with a baseline interview"_s};
    const auto isSame = [&](const cases::Assessment &assessment) {
        return assessment.instrument == wanted.instrument && assessment.variant == wanted.variant
            && assessment.interviewDate == wanted.interviewDate;
    };
    if (std::any_of(earlier.begin(), earlier.end(), isSame))
        return Error{Error::Code::Refused, u"same-day"_s,
            u"an interview of the same kind stands on this day already; open that one"_s};
    return {};
}

QHash<QString, QString> defaultSettings(const forms::FormDefinition &form)
{
    QHash<QString, QString> settings;
    for (const forms::Setting &setting : form.settings)
        settings.insert(setting.name, setting.defaultValue);
    return settings;
}

} // namespace

forms::Result<std::vector<cases::CaseloadRow>> Caseload::rows(
    const cases::CaseloadFilter &filter, int offset, int limit) const
{
    if (!filter.find.trimmed().isEmpty())
        m_session.recordSearch(searchKind(filter.find)); // the kind, never the words
    return store::CaseloadQuery(m_session.vault().reader())
        .rows(filter, {.me = m_session.person().id, .offset = offset, .limit = limit});
}

forms::Result<int> Caseload::count(const cases::CaseloadFilter &filter) const
{
    return store::CaseloadQuery(m_session.vault().reader()).count(filter, m_session.person().id);
}

forms::Result<cases::ClientId> Caseload::addClient(const NewClient &client)
{
    TRY_ASSIGN(const std::optional<cases::IdentityNumber> identity, identityFor(m_session, client.identityTyped));
    const cases::Client added{.id = cases::ClientId::create(),
        .name = client.name.trimmed(),
        .caseNumber = client.caseNumber.trimmed(),
        .identity = identity,
        .birthDate = identity ? identity->birthDate : client.birthDate,
        .isProtected = client.isProtected,
        .owner = m_session.person().id,
        .language = client.language};
    if (added.name.isEmpty() && added.caseNumber.isEmpty())
        return Error{Error::Code::Type, u"name"_s, u"a client needs a name or a case number to be found by"_s};
    const QDate today = m_session.clock().today();
    TRY(carryOut(m_session, {.action = u"client-added"_s, .object = added.id.toString()},
        [added, today](store::Connection &db) { return store::ClientTable(db).insert(added, today); }));
    Q_EMIT m_session.caseloadChanged();
    return added.id;
}

forms::Result<void> Caseload::changeClient(const cases::Client &client)
{
    if (client.identity)
        TRY(identityFor(m_session, client.identity->digits));
    TRY_ASSIGN(
        const std::optional<cases::Client> before, store::ClientTable(m_session.vault().reader()).client(client.id));
    if (!before)
        return Error{Error::Code::NotFound, client.id.toString(), u"no such client"_s};
    const QDate today = m_session.clock().today();
    const Deed deed{
        .action = u"client-changed"_s, .object = client.id.toString(), .details = changedFields(*before, client)};
    TRY(carryOut(m_session, deed,
        [client, today](store::Connection &db) { return store::ClientTable(db).update(client, today); }));
    Q_EMIT m_session.caseloadChanged();
    return {};
}

forms::Result<cases::Client> Caseload::client(const cases::ClientId &id) const
{
    TRY_ASSIGN(std::optional<cases::Client> found, store::ClientTable(m_session.vault().reader()).client(id));
    if (!found)
        return Error{Error::Code::NotFound, id.toString(), u"no such client"_s};
    TRY(m_session.recordAccess(u"client-shown"_s, id.toString()));
    return *std::move(found);
}

forms::Result<std::vector<cases::Assessment>> Caseload::assessmentsOf(const cases::ClientId &client) const
{
    return store::AssessmentTable(m_session.vault().reader()).ofClient(client);
}

forms::Result<cases::AssessmentId> Caseload::startAssessment(const NewAssessment &wanted)
{
    TRY_ASSIGN(const auto form, ContentPacks(m_session).definitionFor(wanted.instrument));
    if (InstrumentShelf::isRetired(form->id, form->version))
        return Error{Error::Code::Refused, u"retired"_s, u"choose another instrument or version"_s};
    if (forms::isSurvey(*form))
        return Error{Error::Code::Refused, u"anonymous-survey"_s, u"its answers are never kept with a client"_s};
    TRY_ASSIGN(const auto earlier, assessmentsOf(wanted.client));
    TRY(checkStart(wanted, *form, earlier));
    cases::InterviewRecord record;
    record.contactMode = wanted.contactMode;
    const cases::Assessment assessment{.id = cases::AssessmentId::create(),
        .client = wanted.client,
        .instrument = form->id,
        .version = form->version,
        .structureFingerprint = form->structureFingerprint,
        .wordingFingerprint = form->wordingFingerprint,
        .variant = wanted.variant,
        .settings = defaultSettings(*form),
        .state = cases::AssessmentState::Planned,
        .interviewDate = wanted.interviewDate,
        .interviewer = m_session.person().id,
        .created = m_session.vault().now().toUTC(),
        .changed = m_session.vault().now().toUTC(),
        .lastItem = {},
        .record = record};
    store::AnswerChange date{.address = {.assessment = assessment.id, .item = {}, .instances = {}},
        .answer = wanted.interviewDate,
        .person = assessment.interviewer,
        .epoch = m_session.vault().epoch(),
        .when = m_session.vault().now()};
    if (form->interviewDate >= 0)
        date.address.item = form->items[form->interviewDate].name; // said once, when the interview was planned
    TRY_ASSIGN(const TakenOver taken, takeOver(m_session, assessment, *form));
    const Deed deed{.action = u"assessment-started"_s, .object = assessment.id.toString()};
    const forms::Result<void> written = carryOut(m_session, deed,
        [assessment, date, taken, definition = storedDefinition(*form)](store::Connection &db) -> forms::Result<void> {
            TRY(store::DefinitionTable(db).insert(definition));
            TRY(store::AssessmentTable(db).insert(assessment));
            TRY(taken.write(db));
            return date.address.item.isEmpty() ? forms::Result<void>() : store::AnswerTable(db).put(date);
        });
    TRY(written);
    (void)Deadlines(m_session).refresh(assessment.client); // what cannot be counted now is with the next step
    Q_EMIT m_session.caseloadChanged();
    return assessment.id;
}

forms::Result<cases::Assessment> Caseload::assessment(const cases::AssessmentId &id) const
{
    return storedAssessment(m_session, id);
}

forms::Result<void> Caseload::changeRecord(const cases::AssessmentId &id, const cases::InterviewRecord &record)
{
    TRY_ASSIGN(const cases::Assessment assessment, storedAssessment(m_session, id));
    if (assessment.interviewer != m_session.person().id)
        return Error{Error::Code::Refused, u"not-own"_s, u"what is recorded about an interview is the interviewer's"_s};
    if (cases::isLocked(assessment.state))
        return Error{Error::Code::Refused, u"locked"_s, u"what is approved is locked until a supervisor unlocks it"_s};
    const QDateTime when = m_session.vault().now().toUTC();
    TRY(carryOut(m_session, {.action = u"assessment-record-changed"_s, .object = id.toString()},
        [id, in = assessment.state, record, when](
            store::Connection &db) { return store::AssessmentTable(db).setRecord(id, in, record, when); }));
    Q_EMIT m_session.assessmentChanged(id);
    return {};
}

} // namespace operations
