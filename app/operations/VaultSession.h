// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/cases/Person.h"
#include "app/keys/SecretBytes.h"
#include "forms/base/Clock.h"
#include "forms/base/Result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace store {
class Vault;
}

class QTimer;

namespace operations {

struct NewVault
{
    QString folder;
    cases::VaultKind kind = cases::VaultKind::Real;
    QString personName; ///< the first person: an administrator who may also interview
    cases::Role role = cases::Role::Administrator;
    bool fastKeys = false; ///< practice vaults of tests and demo only: cheap key derivation; refused for real vaults
    std::shared_ptr<const forms::Clock> clock; ///< null: the system's; shared with whoever turns it
};

/// An unlocked vault and who sits at it. A person has a slot and a role; a key of their own to sign with comes with the
/// hand-over between vaults, and until then an approval rests on the vault's own key and audit trail. Owns the store;
/// everything else in this folder is handed a reference. Belongs to the window's thread; writes go in order to the
/// store's writer thread.
class VaultSession : public QObject
{
    Q_OBJECT

public:
    struct Created
    {
        std::unique_ptr<VaultSession> session;
        QString recoveryCode; ///< shown once, to be printed and entered back
    };

    static forms::Result<Created> create(const NewVault &vault, keys::SecretBytes passphrase);
    /// Tries the passphrase against every slot, the one used last first. WrongKey when none opens; Conflict when
    /// another process has the vault; Corrupt when both slot copies or the database are damaged.
    static forms::Result<std::unique_ptr<VaultSession>> open(
        const QString &folder, keys::SecretBytes passphrase, std::shared_ptr<const forms::Clock> clock = {});
    /// With the recovery code: makes a new administrator slot with this passphrase, logs it, and opens.
    static forms::Result<std::unique_ptr<VaultSession>> recover(
        const QString &folder, const QString &recoveryCode, const QString &personName, keys::SecretBytes passphrase);
    static bool isVault(const QString &folder);
    ~VaultSession() override;

    QString folder() const;
    cases::VaultId id() const;
    cases::VaultKind kind() const;
    cases::Person person() const; ///< who sits at it
    const forms::Clock &clock() const;
    QStringList notices() const; ///< words of app/store/README.md, to be shown after opening
    /// An administrator has looked into the notice "audit-cut": it is logged, and not said again.
    forms::Result<void> acknowledgeAuditCut();

    std::vector<cases::Person> people() const;
    /// A further person with an own slot and role (administrators only).
    forms::Result<cases::PersonId> addPerson(const QString &name, cases::Role role, keys::SecretBytes passphrase);
    /// Administrators only. Refused ("last-administrator") when nobody would be left who may do this.
    forms::Result<void> changeRole(const cases::PersonId &person, cases::Role role);
    /// True when the code typed is the one this vault was given; part of creating a vault.
    bool confirmRecoveryCode(const QString &typed) const;

    /// A setting of this vault that is no answer and no secret: municipality code and name, the safety routine's text
    /// and telephone, "speed_tab", ... Only an administrator sets one.
    QString policy(const QString &name) const;
    forms::Result<void> setPolicy(const QString &name, const QString &value);

    /// Every page of the database, every file in it and every row of the audit trail.
    struct Verified
    {
        QStringList damage; ///< of pages and files; empty when whole
        qint64 auditRows = 0;
        qint64 attachments = 0;
        std::optional<qint64> firstBadRow;
        bool isAuditCut = false; ///< the trail ends before the head that was kept outside the database
        bool isWhole() const { return damage.isEmpty() && !firstBadRow && !isAuditCut; }
    };
    forms::Result<Verified> verify();

    store::Vault &vault(); ///< for this folder's classes only
    /// Enters an access in the audit trail, before anything is shown: nobody reads a case without a trace. The same one
    /// again within ten minutes is the same access.
    forms::Result<void> recordAccess(const QString &action, const QString &object, const QString &details = {});
    void recordSearch(const QString &kind); ///< of a search, which shows no more than a list: nobody waits for it

    /// Waits until everything given is on disk, and tries again first what did not go. The reason when it still does
    /// not: then nothing is to be closed.
    forms::Result<void> save();

Q_SIGNALS:
    /// Something given is not on disk. It is kept in memory and tried again by itself, sooner at first, until it is.
    void saveFailed(const forms::Error &error);
    void savedAgain(); ///< after saveFailed(): all of it is on disk
    void assessmentChanged(const cases::AssessmentId &id); ///< a step was taken, or what is recorded about it
    void caseloadChanged(); ///< a client or an assessment came or changed

private:
    struct State;
    explicit VaultSession(std::unique_ptr<State> state);
    QTimer *m_again;
    std::unique_ptr<State> m_state;
};

} // namespace operations
