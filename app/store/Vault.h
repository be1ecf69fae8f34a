// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Person.h"
#include "app/keys/KeySlotFile.h"
#include "app/keys/PasswordKdf.h"
#include "app/keys/RecoveryCode.h"
#include "app/keys/SecretBytes.h"
#include "app/store/AuditChain.h"
#include "app/store/Connection.h"
#include "app/store/Writer.h"
#include "forms/base/Clock.h"
#include "forms/base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace store {

struct VaultFolder;
struct VaultParts;

/// What a vault is opened with besides the secret.
struct VaultSettings
{
    keys::KdfPolicy kdf = {};
    const forms::Clock *clock = nullptr; ///< outlives the vault; null: the system's
    // NOLINTNEXTLINE(readability-redundant-member-init): without it g++ asks for it in every {.kdf = ...}
    cases::PersonId person = {}; ///< whose slot is tried first, and alone when it opens; null: the one used last
};

struct NewVault
{
    QString folder; ///< made when it does not exist; must be empty
    cases::VaultKind kind = cases::VaultKind::Real;
    cases::Person person; ///< the first one
};

/// An open vault: a folder with the encrypted database, the key slots in two copies and a lock file. Belongs to one
/// thread. Every refusal's `where` is a stable word that README lists.
class Vault
{
public:
    struct Created;
    static forms::Result<Created> create(
        const NewVault &vault, const keys::SecretBytes &passphrase, const VaultSettings &settings = {});
    static forms::Result<std::unique_ptr<Vault>> open(
        const QString &folder, const keys::SecretBytes &passphrase, const VaultSettings &settings = {});
    /// With the recovery code: gives an administrator of this name (who is there or is made) a new passphrase, enters
    /// it in the audit trail, and opens as that person.
    static forms::Result<std::unique_ptr<Vault>> recover(const QString &folder, const keys::RecoveryCode &code,
        const QString &personName, const keys::SecretBytes &passphrase, const VaultSettings &settings = {});
    static bool isVault(const QString &folder);
    ~Vault(); ///< close(), with nobody to hear what failed
    /// Waits for the writer, writes the audit trail's head beside the slots, lets the folder go.
    forms::Result<void> close();

    QString folder() const;
    cases::VaultId id() const;
    cases::VaultKind kind() const;
    cases::Person person() const; ///< whose secret opened it
    qint64 epoch() const; ///< one more at every restore
    QDateTime now() const;
    /// What is to be said once after opening: "slot-copy-missing", "slot-copy-damaged" and "slot-copy-older" (mended),
    /// "slots-not-mended" (also after a change of passphrase), "recovered" (somebody used the recovery code). And at
    /// each opening until it is acknowledged: "audit-cut" (the trail is shorter than it was: an older database).
    QStringList notices() const;

    Connection &reader(); ///< for this thread; reads what is committed
    Writer &writer();
    const AuditChain &audit() const; ///< append() in the command whose doing it records

    /// A further person with an own slot, or a new passphrase for one who lost it: the person's row and slot, both or
    /// neither. Refused ("too-many-people"), ("passphrase-taken") in a real vault when it opens another's slot: it is
    /// the passphrase that tells people apart.
    forms::Result<void> addPerson(const cases::Person &person, const keys::SecretBytes &passphrase);
    forms::Result<void> changeRole(const cases::PersonId &person, cases::Role role);
    forms::Result<void> removeSlots(const cases::PersonId &person); ///< the last passphrase slot is refused
    /// Of the person at hand. WrongKey when `now` is not the present one.
    forms::Result<void> changePassphrase(const keys::SecretBytes &now, const keys::SecretBytes &next);
    bool isRecoveryCode(const keys::RecoveryCode &code) const;
    /// Whether a passphrase is that of the person at hand: a value, to be asked on a worker, because it is slow on
    /// purpose.
    std::function<bool(const keys::SecretBytes &passphrase)> ownPassphrase() const;
    /// The same of anybody's who works here.
    std::function<bool(const keys::SecretBytes &passphrase)> anyPassphrase() const;
    keys::KdfPolicy newKeyPolicy() const; ///< what a further key of this vault is derived with
    keys::SlotBinding binding() const; ///< what its keys are bound to

    struct Check
    {
        std::vector<QString> damage; ///< of pages and files; empty when whole
        AuditVerdict audit;
        qint64 attachments = 0; ///< files that were looked through
        bool isWhole() const { return damage.empty() && audit.isWhole(); }
    };
    forms::Result<Check> verify();
    /// Somebody has looked into the notice "audit-cut": what the trail says now is what counts from here on.
    forms::Result<void> acknowledgeAuditCut();
    /// Database and slots of this hour into an empty folder: a vault of its own that the same secrets open.
    forms::Result<void> backup(const QString &folder);

private:
    struct State;
    static forms::Result<std::unique_ptr<Vault>> start(
        const VaultFolder &folder, const VaultSettings &settings, VaultParts parts, cases::Person person);
    explicit Vault(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

struct Vault::Created
{
    std::unique_ptr<Vault> vault;
    keys::RecoveryCode recoveryCode; ///< shown once, printed, typed back
};

} // namespace store
