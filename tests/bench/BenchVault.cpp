// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchVault.h"

#include "app/operations/Caseload.h"
#include "app/store/AssessmentTable.h"
#include "app/store/ClientTable.h"
#include "app/store/Vault.h"

using namespace Qt::StringLiterals;
using forms::Result;

namespace bench {

namespace {

constexpr auto variants = std::to_array<const char16_t *>({u"baseline", u"follow_up", u"lite"});

cases::Client madeUpClient(int number, const cases::PersonId &owner)
{
    cases::Client client;
    client.id = cases::ClientId::create();
    client.name = u"Klient %1"_s.arg(number);
    client.caseNumber = u"A-%1"_s.arg(number, 6, 10, QChar(u'0'));
    client.owner = owner;
    return client;
}

} // namespace

keys::SecretBytes passphrase()
{
    QByteArray words("practice makes perfect");
    return keys::SecretBytes::takeFrom(words);
}

BenchVault::BenchVault(Keys keys)
{
    qputenv("UNDERLAG_INSTRUMENTS", UNDERLAG_SOURCE "/instruments");
    if (const Result<void> made = make(keys); !made)
        m_problem = made.error().where + u": "_s + made.error().detail;
}

Result<void> BenchVault::make(Keys keys)
{
    TRY_ASSIGN(auto created,
        operations::VaultSession::create({.folder = folder(),
                                             .kind = cases::VaultKind::Practice,
                                             .personName = u"Ana"_s,
                                             .role = cases::Role::SocialWorker,
                                             .fastKeys = keys == Keys::Fast,
                                             .clock = {}},
            passphrase()));
    m_session = std::move(created.session);
    operations::Caseload caseload(*m_session);
    TRY_ASSIGN(const cases::ClientId client,
        caseload.addClient({.name = u"Klient 0"_s,
            .identityTyped = {},
            .birthDate = {},
            .caseNumber = u"A-000000"_s,
            .isProtected = false,
            .language = {}}));
    TRY_ASSIGN(m_assessment,
        caseload.startAssessment(
            {.client = client, .instrument = u"asi"_s, .variant = u"baseline"_s, .interviewDate = QDate(2026, 3, 2)}));
    return {};
}

Result<void> BenchVault::fill(int clients, int assessmentsEach)
{
    operations::Caseload caseload(*m_session);
    TRY_ASSIGN(const cases::Assessment pattern, caseload.assessment(m_assessment));
    const cases::PersonId owner = m_session->person().id;
    return m_session->vault().writer().write([&](store::Connection &db) -> Result<void> {
        store::ClientTable clientTable(db);
        store::AssessmentTable assessments(db);
        for (int number = 1; number <= clients; ++number) {
            const cases::Client client = madeUpClient(number, owner);
            TRY(clientTable.insert(client, QDate(2026, 3, 2)));
            for (int each = 0; each < assessmentsEach; ++each) {
                cases::Assessment made = pattern;
                made.id = cases::AssessmentId::create();
                made.client = client.id;
                made.variant = QString::fromUtf16(variants[size_t(each) % variants.size()]);
                made.interviewDate = QDate(2023, 1, 1).addDays((number * 7 + each * 180) % 1100);
                TRY(assessments.insert(made));
            }
        }
        return {};
    });
}

} // namespace bench
