// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/KeySlot.h"
#include "app/keys/SecretBytes.h"
#include "app/store/SurveyKeyTable.h"
#include "app/summary/PrepareRelease.h"
#include "forms/base/Result.h"
#include "forms/definition/FormDefinition.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace operations {

class VaultSession;

/// The exporter's side of the surveys: the key they are sealed to, and what came of a closed period: tables of the
/// instrument's plan with the rules of any release, ten answers at the least. Never a single answer, never by worker
/// (no survey knows one, and so the rule about three workers has nothing to rest on), never while the period runs.
class SurveyResults
{
public:
    explicit SurveyResults(VaultSession &session)
        : m_session(session)
    { }

    using Key = store::SurveyKey; ///< public half, and the secret one under the passphrase

    /// Deriving the key is slow on purpose: both halves of preparing and of opening are made to run the slow one on a
    /// worker, with nothing but values.
    struct Preparing
    {
        keys::SlotBinding binding;
        keys::KdfPolicy policy;
        std::function<bool(const keys::SecretBytes &)>
            isTaken; ///< opens the vault: then it is no passphrase of its own

        forms::Result<store::SurveyKey> run(const keys::SecretBytes &passphrase) const;
    };
    bool isPrepared() const;
    /// Refused ("role") for who does not release; Conflict ("survey-prepared") when there is a key.
    forms::Result<Preparing> prepare() const;
    forms::Result<void> keep(const store::SurveyKey &key); ///< once, and in the audit trail

    /// How it stands with one period of one survey.
    struct PeriodState
    {
        enum class State { Running, Waiting, TooFew, Ready };
        QString instrument;
        summary::Period period;
        State state = State::Running;
        int offered = 0;
        std::optional<int> answered; ///< none while the period runs, or when too few: it would tell who answered
    };
    std::vector<PeriodState> periods() const; ///< the newest first

    struct Opened
    {
        summary::Release release;
        int offered = 0;
        int answered = 0; ///< all that were sealed, the two below too
        int ofOtherForm = 0; ///< of another structure of the instrument: never added
        int unreadable = 0; ///< not sealed to this key, or damaged
    };
    struct Opening
    {
        std::shared_ptr<const forms::FormDefinition> form;
        summary::ReleaseRequest request;
        std::vector<QByteArray> sealed;
        store::SurveyKey key;
        keys::SlotBinding binding;
        keys::KdfPolicy policy;
        int offered = 0;
        int ofOtherForm = 0;

        /// WrongKey when the passphrase is another; Refused ("survey-few") when fewer than ten could be read.
        forms::Result<Opened> run(const keys::SecretBytes &passphrase) const;
    };
    /// Refused: "role"; "survey-few", "survey-period" (not closed, or not 60 days ago), "survey-unprepared". It is
    /// entered in the audit trail before anything is opened.
    forms::Result<Opening> open(const QString &instrument, const QString &period);

private:
    VaultSession &m_session;
};

} // namespace operations
