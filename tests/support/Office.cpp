// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Office.h"

#include "support/Register.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using operations::ReviewAssessment;
using operations::VaultSession;

namespace {

keys::SecretBytes secret(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return keys::SecretBytes::takeFrom(bytes);
}

} // namespace

const QString Office::administratorWords = u"the administrator's words"_s;
const QString Office::workerWords = u"ana has words of her own"_s;
const QString Office::colleagueWords = u"bo has some others again"_s;
const QString Office::supervisorWords = u"cai watches over all this"_s;

Office::Office(QDate today)
    : clock(std::make_shared<forms::FixedClock>(QDateTime(today, QTime(9, 30), QTimeZone::utc())))
{
    qputenv("UNDERLAG_INSTRUMENTS", UNDERLAG_SOURCE "/tests/support/instruments");
    auto created = VaultSession::create({.folder = folder(),
                                            .kind = cases::VaultKind::Practice,
                                            .personName = u"Disa"_s,
                                            .role = cases::Role::Administrator,
                                            .fastKeys = true,
                                            .clock = clock},
        secret(administratorWords));
    QVERIFY_RESULT(created);
    auto made = std::move(created).value();
    recoveryCode = made.recoveryCode;
    m_session = std::move(made.session);
    m_seated = administratorWords;
    QVERIFY_RESULT(m_session->addPerson(u"Ana"_s, cases::Role::SocialWorker, secret(workerWords)));
    QVERIFY_RESULT(m_session->addPerson(u"Bo"_s, cases::Role::SocialWorker, secret(colleagueWords)));
    QVERIFY_RESULT(m_session->addPerson(u"Cai"_s, cases::Role::Supervisor, secret(supervisorWords)));
    worker();
}

std::unique_ptr<VaultSession> Office::sit(const QString &passphrase)
{
    auto opened = VaultSession::open(folder(), secret(passphrase), clock);
    if (!opened)
        qFatal("%s: %s", qPrintable(opened.error().where), qPrintable(opened.error().detail));
    return std::move(opened).value();
}

VaultSession &Office::seat(const QString &passphrase)
{
    if (!m_session || m_seated != passphrase) {
        m_session.reset(); // the vault is locked by whoever has it
        m_session = sit(passphrase);
        m_seated = passphrase;
    }
    return *m_session;
}

VaultSession &Office::worker()
{
    return seat(workerWords);
}

VaultSession &Office::colleague()
{
    return seat(colleagueWords);
}

VaultSession &Office::supervisor()
{
    return seat(supervisorWords);
}

VaultSession &Office::administrator()
{
    return seat(administratorWords);
}

QString Office::testNumber(int year, int birth)
{
    for (int check = 0; check < 10; ++check) {
        const QString typed = u"%1%2%3%4"_s.arg(year).arg(u"0512"_s).arg(birth).arg(check);
        if (cases::IdentityNumber::read(typed, QDate(2026, 1, 1)))
            return typed;
    }
    return {};
}

cases::ClientId Office::client(const QString &identity)
{
    static int number = 0;
    auto added = operations::Caseload(*m_session)
                     .addClient({.name = u"Klient %1"_s.arg(++number),
                         .identityTyped = identity,
                         .birthDate = {},
                         .caseNumber = u"C-%1"_s.arg(number),
                         .isProtected = false,
                         .language = {}});
    if (!added)
        qFatal("%s: %s", qPrintable(added.error().where), qPrintable(added.error().detail));
    return *added;
}

cases::AssessmentId Office::start(
    const cases::ClientId &client, const QString &variant, QDate day, const QString &instrument)
{
    auto started
        = operations::Caseload(*m_session)
              .startAssessment({.client = client, .instrument = instrument, .variant = variant, .interviewDate = day});
    if (!started)
        qFatal("%s: %s", qPrintable(started.error().where), qPrintable(started.error().detail));
    return *started;
}

void Office::answer(const cases::AssessmentId &id, const QList<std::pair<QString, QString>> &typed)
{
    auto interview = operations::Interview::open(*m_session, id);
    QVERIFY_RESULT(interview);
    for (const auto &[name, text] : typed)
        QVERIFY_RESULT((*interview)->type((*interview)->definition().find(name)->slot, text));
}

QList<std::pair<QString, QString>> Office::wholeTrial(int days, int bother)
{
    return {
        {u"OUT"_s, u"N"_s}, {u"A1"_s, QString::number(days)}, {u"A2"_s, QString::number(bother)}, {u"RISK"_s, u"0"_s}};
}

void Office::bringToSent(const cases::AssessmentId &id)
{
    answer(id, wholeTrial());
    TAKE(worker(), id, Hold);
    TAKE(worker(), id, Rate);
    TAKE(worker(), id, Send);
}

void Office::bringToApproved(const cases::AssessmentId &id)
{
    bringToSent(id);
    TAKE(supervisor(), id, Approve);
}
