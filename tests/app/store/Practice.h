// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/AnswerTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/ClientTable.h"
#include "app/store/DefinitionTable.h"
#include "app/store/Vault.h"

#include <QDir>
#include <QTemporaryDir>

namespace practice {

using namespace Qt::StringLiterals;

inline keys::SecretBytes secret(const char *text)
{
    QByteArray bytes(text);
    return keys::SecretBytes::takeFrom(bytes);
}

inline store::VaultSettings fast()
{
    return {.kdf = keys::KdfPolicy::fast()};
}

/// Memory, where there is such a place: for what asks whether bytes were handed to the system, not to the disk.
inline QString fastPlace()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

/// A vault in a folder of its own, with one person, "Vera", whose passphrase is "one two three".
struct Scene
{
    explicit Scene(const QString &place = QDir::tempPath())
        : home(place + u"/underlag-XXXXXX"_s)
        , worker{cases::PersonId::create(), u"Vera"_s, cases::Role::Administrator, true}
    {
        auto made = store::Vault::create({folder(), cases::VaultKind::Real, worker}, secret("one two three"), fast());
        if (made) {
            recoveryCode.emplace(made->recoveryCode);
            vault = std::move(std::move(made).value().vault);
        } else {
            qWarning("no vault: %s", qPrintable(made.error().detail));
        }
    }

    QString folder() const { return home.path() + u"/vault"_s; }
    forms::Result<std::unique_ptr<store::Vault>> open(const char *passphrase = "one two three") const
    {
        return store::Vault::open(folder(), secret(passphrase), fast());
    }

    QTemporaryDir home;
    cases::Person worker;
    std::optional<keys::RecoveryCode> recoveryCode;
    std::unique_ptr<store::Vault> vault;
};

inline store::StoredDefinition definition()
{
    return {
        u"structure"_s, u"wording"_s, u"sample"_s, u"1.0.0"_s, "instrument: sample\n", {{u"texts.en.yaml"_s, "en"}}};
}

inline cases::Client client(const QString &name, const cases::PersonId &owner)
{
    cases::Client made;
    made.id = cases::ClientId::create();
    made.name = name;
    made.owner = owner;
    return made;
}

inline cases::Assessment assessment(const cases::ClientId &client, const cases::PersonId &interviewer, QDate day)
{
    cases::Assessment made;
    made.id = cases::AssessmentId::create();
    made.client = client;
    made.instrument = u"sample"_s;
    made.version = u"1.0.0"_s;
    made.structureFingerprint = u"structure"_s;
    made.wordingFingerprint = u"wording"_s;
    made.variant = u"baseline"_s;
    made.state = cases::AssessmentState::UnderWay;
    made.interviewDate = day;
    made.interviewer = interviewer;
    made.created = QDateTime(day, QTime(9, 0), Qt::UTC);
    made.changed = made.created;
    return made;
}

/// A client with one assessment under way.
inline forms::Result<cases::AssessmentId> addAssessment(store::Vault &vault, const QString &name = u"Kim"_s)
{
    const cases::Client added = client(name, vault.person().id);
    const cases::Assessment started = assessment(added.id, vault.person().id, QDate(2026, 3, 2));
    const auto add = [=](store::Connection &db) -> forms::Result<void> {
        TRY(store::DefinitionTable(db).insert(definition()));
        TRY(store::ClientTable(db).insert(added, QDate(2026, 3, 2)));
        return store::AssessmentTable(db).insert(started);
    };
    TRY(vault.writer().write(add));
    return started.id;
}

inline store::AnswerChange change(
    const store::Vault &vault, const cases::AssessmentId &assessment, const QString &item, const forms::Answer &answer)
{
    return {{assessment, item, {}}, answer, vault.person().id, vault.epoch(),
        QDateTime(QDate(2026, 3, 2), QTime(10, 30), Qt::OffsetFromUTC, 3600)};
}

} // namespace practice
