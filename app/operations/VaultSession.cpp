// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/VaultSession.h"

#include "app/keys/SlotHeader.h"
#include "app/operations/Deed.h"
#include "app/store/PersonTable.h"
#include "app/store/PolicyTable.h"
#include "app/store/Vault.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace operations {
namespace {

constexpr qint64 sameAccessSeconds = 600;
constexpr std::chrono::milliseconds firstRetry{1000};
constexpr std::chrono::milliseconds longestRetry{30000};

/// A practice vault made for tests or a demo has slots below the floor that a real vault's must keep. Its kind is part
/// of what every slot is sealed with, so that writing "practice" over a real vault's header opens nothing.
keys::KdfPolicy policyFor(const QString &folder)
{
    for (const QString &name : keys::KeySlotFile::names()) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto read = keys::readSlotHeader(file.readAll());
        if (!read || read->header.binding.vaultKind != cases::kindName(cases::VaultKind::Practice))
            continue;
        for (const keys::KeySlot &slot : read->header.entries) {
            if (!keys::KdfPolicy().accepts(slot.kdf))
                return keys::KdfPolicy::fast();
        }
    }
    return {};
}

forms::Result<void> refuseUnlessAdministrator(const cases::Person &person)
{
    if (person.role == cases::Role::Administrator)
        return {};
    return forms::Error{forms::Error::Code::Refused, u"role"_s, u"only an administrator may do this"_s};
}

std::shared_ptr<const forms::Clock> orSystem(std::shared_ptr<const forms::Clock> clock)
{
    return clock ? std::move(clock) : std::make_shared<forms::SystemClock>();
}

} // namespace

struct VaultSession::State
{
    std::shared_ptr<const forms::Clock> clock; // outlives the vault, which reads it
    std::unique_ptr<store::Vault> vault;
    QHash<QString, QDateTime> accesses;

    bool isRecent(const QString &access) const
    {
        const QDateTime last = accesses.value(access);
        return last.isValid() && last.secsTo(vault->now()) < sameAccessSeconds;
    }
};

VaultSession::VaultSession(std::unique_ptr<State> state)
    : m_again(new QTimer(this))
    , m_state(std::move(state))
{
    store::Writer &writer = m_state->vault->writer();
    // A session is opened on a worker and moves to the window's thread. What the writer reports is delivered by an
    // event loop, and the worker has none: the writer goes where the session goes.
    writer.setParent(this);
    m_again->setSingleShot(true);
    m_again->setInterval(firstRetry);
    connect(m_again, &QTimer::timeout, &writer, &store::Writer::retry);
    connect(&writer, &store::Writer::failed, this, [this](const forms::Error &error) {
        if (!m_again->isActive())
            m_again->start();
        m_again->setInterval(std::min(2 * m_again->intervalAsDuration(), longestRetry)); // the next time
        Q_EMIT saveFailed(error);
    });
    connect(&writer, &store::Writer::recovered, this, [this] {
        m_again->stop();
        m_again->setInterval(firstRetry);
        Q_EMIT savedAgain();
    });
}

VaultSession::~VaultSession() = default;

forms::Result<VaultSession::Created> VaultSession::create(const NewVault &vault, keys::SecretBytes passphrase)
{
    if (vault.fastKeys && vault.kind == cases::VaultKind::Real)
        return forms::Error{forms::Error::Code::Refused, u"fast-keys"_s, u"a real vault has no cheap key derivation"_s};
    auto state = std::make_unique<State>();
    state->clock = orSystem(vault.clock);
    const store::NewVault made{.folder = vault.folder,
        .kind = vault.kind,
        .person = {.id = cases::PersonId::create(), .name = vault.personName, .role = vault.role}};
    const store::VaultSettings settings{
        .kdf = vault.fastKeys ? keys::KdfPolicy::fast() : keys::KdfPolicy(), .clock = state->clock.get()};
    TRY_ASSIGN(store::Vault::Created created, store::Vault::create(made, passphrase, settings));
    state->vault = std::move(created.vault);
    const QString code = created.recoveryCode.shown();
    return Created{std::unique_ptr<VaultSession>(new VaultSession(std::move(state))), code};
}

forms::Result<std::unique_ptr<VaultSession>> VaultSession::open(
    const QString &folder, keys::SecretBytes passphrase, std::shared_ptr<const forms::Clock> clock)
{
    auto state = std::make_unique<State>();
    state->clock = orSystem(std::move(clock));
    TRY_ASSIGN(
        state->vault, store::Vault::open(folder, passphrase, {.kdf = policyFor(folder), .clock = state->clock.get()}));
    return std::unique_ptr<VaultSession>(new VaultSession(std::move(state)));
}

forms::Result<std::unique_ptr<VaultSession>> VaultSession::recover(
    const QString &folder, const QString &recoveryCode, const QString &personName, keys::SecretBytes passphrase)
{
    TRY_ASSIGN(const keys::RecoveryCode code, keys::RecoveryCode::read(recoveryCode));
    auto state = std::make_unique<State>();
    state->clock = orSystem({});
    const store::VaultSettings settings{.kdf = policyFor(folder), .clock = state->clock.get()};
    TRY_ASSIGN(state->vault, store::Vault::recover(folder, code, personName, passphrase, settings));
    return std::unique_ptr<VaultSession>(new VaultSession(std::move(state)));
}

bool VaultSession::isVault(const QString &folder)
{
    return store::Vault::isVault(folder);
}

QString VaultSession::folder() const
{
    return m_state->vault->folder();
}

cases::VaultId VaultSession::id() const
{
    return m_state->vault->id();
}

cases::VaultKind VaultSession::kind() const
{
    return m_state->vault->kind();
}

cases::Person VaultSession::person() const
{
    return m_state->vault->person();
}

const forms::Clock &VaultSession::clock() const
{
    return *m_state->clock;
}

QStringList VaultSession::notices() const
{
    return m_state->vault->notices();
}

std::vector<cases::Person> VaultSession::people() const
{
    auto all = store::PersonTable(m_state->vault->reader()).all();
    return all ? std::move(all).value() : std::vector<cases::Person>();
}

forms::Result<cases::PersonId> VaultSession::addPerson(
    const QString &name, cases::Role role, keys::SecretBytes passphrase)
{
    TRY(refuseUnlessAdministrator(person()));
    if (name.trimmed().isEmpty())
        return forms::Error{forms::Error::Code::Type, u"name"_s, u"a person needs a name"_s};
    const cases::Person added{.id = cases::PersonId::create(), .name = name.trimmed(), .role = role};
    TRY(m_state->vault->addPerson(added, passphrase));
    return added.id;
}

forms::Result<void> VaultSession::changeRole(const cases::PersonId &person, cases::Role role)
{
    TRY(refuseUnlessAdministrator(this->person()));
    const auto isOther = [&](const cases::Person &one) {
        return one.id != person && one.isActive && one.role == cases::Role::Administrator;
    };
    const std::vector<cases::Person> all = people();
    if (role != cases::Role::Administrator && std::none_of(all.begin(), all.end(), isOther))
        return forms::Error{
            forms::Error::Code::Refused, u"last-administrator"_s, u"this is the vault's last administrator"_s};
    return m_state->vault->changeRole(person, role);
}

forms::Result<void> VaultSession::acknowledgeAuditCut()
{
    TRY(refuseUnlessAdministrator(person()));
    return m_state->vault->acknowledgeAuditCut();
}

bool VaultSession::confirmRecoveryCode(const QString &typed) const
{
    const auto code = keys::RecoveryCode::read(typed);
    return code && m_state->vault->isRecoveryCode(*code);
}

QString VaultSession::policy(const QString &name) const
{
    auto value = store::PolicyTable(m_state->vault->reader()).value(name);
    return value ? std::move(value).value() : QString();
}

forms::Result<void> VaultSession::setPolicy(const QString &name, const QString &value)
{
    TRY(refuseUnlessAdministrator(person()));
    return carryOut(*this, {.action = u"policy-changed"_s, .object = name},
        [name, value](store::Connection &db) { return store::PolicyTable(db).put(name, value); });
}

forms::Result<VaultSession::Verified> VaultSession::verify()
{
    TRY_ASSIGN(const store::Vault::Check check, m_state->vault->verify());
    return Verified{.damage = QStringList(check.damage.begin(), check.damage.end()),
        .auditRows = check.audit.rows,
        .attachments = check.attachments,
        .firstBadRow = check.audit.firstBad,
        .isAuditCut = check.audit.isCut};
}

store::Vault &VaultSession::vault()
{
    return *m_state->vault;
}

forms::Result<void> VaultSession::recordAccess(const QString &action, const QString &object, const QString &details)
{
    const QString access = action + u' ' + object + u' ' + details;
    if (m_state->isRecent(access))
        return {};
    TRY(carryOut(*this, {.action = action, .object = object, .details = details},
        [](store::Connection &) { return forms::Result<void>(); }));
    m_state->accesses.insert(access, m_state->vault->now());
    return {};
}

void VaultSession::recordSearch(const QString &kind)
{
    const QString action = u"caseload-searched"_s;
    if (m_state->isRecent(action + kind))
        return;
    const QDateTime now = m_state->vault->now();
    m_state->accesses.insert(action + kind, now);
    const store::AuditChain *const audit = &m_state->vault->audit();
    m_state->vault->writer().enqueue([=, actor = person().id](store::Connection &db) {
        return record(db, *audit, actor, now, {.action = action, .object = kind});
    });
}

forms::Result<void> VaultSession::save()
{
    store::Writer &writer = m_state->vault->writer();
    if (writer.isHeld())
        writer.retry();
    return writer.flush();
}

} // namespace operations
