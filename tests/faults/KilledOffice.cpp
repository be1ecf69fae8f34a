// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CarryAssessment.h"
#include "app/operations/Caseload.h"
#include "app/operations/Instruments.h"
#include "app/operations/StoredDefinition.h"
#include "app/operations/TakeResponse.h"
#include "app/operations/VaultSession.h"
#include "app/store/AnswerTable.h"
#include "app/store/AssessmentTable.h"
#include "app/store/DefinitionTable.h"
#include "app/store/Vault.h"
#include "faults/ManyItems.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using forms::Result;
using operations::VaultSession;

// underlag-killed-office JOB FOLDER PASSPHRASE [ASSESSMENT]: sits down at the vault and works until it is killed, over
// and over. It says "open" when it begins.
namespace {

struct Job
{
    VaultSession &session;
    cases::AssessmentId assessment;
};

/// To the other version and back: each time in one transaction.
Result<void> carry(const Job &job, int from)
{
    TRY_ASSIGN(const auto before, operations::Instruments::read(kills::manyItemsText(from)));
    TRY_ASSIGN(const auto after, operations::Instruments::read(kills::manyItemsText(3 - from)));
    const forms::ReadMapping read
        = forms::readMapping(kills::manyItemsMapping(from), u"mapping.yaml"_s, *before, *after);
    TRY_ASSIGN(auto looked, operations::CarryAssessment::look(job.session, job.assessment, after, *read.mapping));
    return looked.carry();
}

/// The negative control: the same, one answer after another.
Result<void> carryInParts(const Job &job, int from)
{
    store::Vault &vault = job.session.vault();
    TRY_ASSIGN(const auto after, operations::Instruments::read(kills::manyItemsText(3 - from)));
    const auto put = [&](const QString &item, const forms::Answer &answer) {
        const store::AnswerChange change{.address = {.assessment = job.assessment, .item = item, .instances = {}},
            .answer = answer,
            .person = vault.person().id,
            .epoch = vault.epoch(),
            .when = vault.now()};
        return vault.writer().write([change](store::Connection &db) { return store::AnswerTable(db).put(change); });
    };
    for (int item = 0; item < kills::manyItems; ++item) {
        TRY(put(kills::nameIn(from, item), forms::Unanswered{}));
        TRY(put(kills::nameIn(3 - from, item), forms::Number{double(item), QString::number(item)}));
    }
    return vault.writer().write([&](store::Connection &db) -> Result<void> {
        TRY_ASSIGN(auto stored, store::AssessmentTable(db).assessment(job.assessment));
        TRY(store::DefinitionTable(db).insert(operations::storedDefinition(*after)));
        stored->version = after->version;
        stored->structureFingerprint = after->structureFingerprint;
        stored->wordingFingerprint = after->wordingFingerprint;
        return store::AssessmentTable(db).setDefinition(*stored);
    });
}

template <typename Carrying> Result<void> carryOn(const Job &job, Carrying carrying)
{
    TRY_ASSIGN(const cases::Assessment stored, operations::Caseload(job.session).assessment(job.assessment));
    for (int version = stored.version.toInt();; version = 3 - version)
        TRY(carrying(job, version));
}

forms::exchange::ReadResponse wholeResponse(const forms::FormDefinition &form)
{
    forms::exchange::ReadResponse response;
    for (const forms::Item &item : form.items)
        response.answers.insert(item.slot, forms::Number{double(item.slot), QString::number(item.slot)});
    return response;
}

/// A new client's assessment with each turn, because what is answered stays.
template <typename Taking> Result<void> importOn(const Job &job, Taking taking)
{
    operations::Caseload caseload(job.session);
    while (true) {
        const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        TRY_ASSIGN(const cases::ClientId client,
            caseload.addClient({.name = name,
                .identityTyped = {},
                .birthDate = {},
                .caseNumber = name,
                .isProtected = false,
                .language = {}}));
        TRY_ASSIGN(const cases::AssessmentId id,
            caseload.startAssessment({.client = client,
                .instrument = u"many"_s,
                .variant = u"baseline"_s,
                .interviewDate = QDate(2026, 3, 2)}));
        TRY_ASSIGN(const auto interview, operations::Interview::open(job.session, id));
        taking(*interview, wholeResponse(interview->definition()));
        TRY(job.session.save());
    }
}

Result<void> runCarry(const Job &job)
{
    return carryOn(job, carry);
}

Result<void> runCarryInParts(const Job &job)
{
    return carryOn(job, carryInParts);
}

Result<void> runImport(const Job &job)
{
    return importOn(job, [](auto &interview, const auto &response) { operations::takeResponse(interview, response); });
}

/// The negative control: the same answers as if somebody typed them.
Result<void> runImportSingly(const Job &job)
{
    return importOn(job, [&job](operations::Interview &interview, const auto &response) {
        for (auto answer = response.answers.cbegin(); answer != response.answers.cend(); ++answer) {
            (void)interview.answer(answer.key(), answer.value());
            (void)job.session.save();
        }
    });
}

struct Kind
{
    QLatin1String name;
    Result<void> (*run)(const Job &);
};
constexpr std::array kinds{
    Kind{"carry"_L1, runCarry},
    Kind{"carry-in-parts"_L1, runCarryInParts},
    Kind{"import"_L1, runImport},
    Kind{"import-singly"_L1, runImportSingly},
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QByteArray passphrase = arguments.value(3).toUtf8();
    const auto session = VaultSession::open(arguments.value(2), keys::SecretBytes::takeFrom(passphrase));
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().detail));
        return 2;
    }
    if (::write(STDOUT_FILENO, "open\n", 5) < 0)
        return 3;
    const Job job{**session, cases::AssessmentId::fromString(arguments.value(4))};
    for (const Kind &kind : kinds) {
        if (arguments.value(1) != kind.name)
            continue;
        const auto ended = kind.run(job); // only by a failure
        std::fprintf(stderr, "%s: %s\n", qPrintable(ended.error().where), qPrintable(ended.error().detail));
    }
    return 4;
}
