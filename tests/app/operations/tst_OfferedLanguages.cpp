// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Instruments.h"
#include "app/operations/OfferedLanguages.h"
#include "app/operations/Survey.h"
#include "app/operations/SurveyResults.h"
#include "app/store/AuditChain.h"
#include "app/store/Vault.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;

/// A language that nobody has read through is off until a methods lead switches it on.
class TestOfferedLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLanguageThatDoesNotWaitIsRefused();
    void aSocialWorkerOfARealVaultApprovesNone();
    void whatIsApprovedIsOfferedAndInTheTrail();
    void itCanBeTakenBack();
    void anOverlayThatWasChangedWaitsAgain();
};

namespace {

std::shared_ptr<const forms::FormDefinition> form()
{
    return *operations::Instruments::find(u"user_survey"_s);
}

} // namespace

void TestOfferedLanguages::aLanguageThatDoesNotWaitIsRefused()
{
    Office office;
    for (const QString &language : {u"en"_s, u"de"_s, QString()}) {
        const auto approved = operations::approveLanguage(office.supervisor(), *form(), language);
        QVERIFY(!approved);
        QCOMPARE(approved.error().code, forms::Error::Code::NotFound);
    }
}

void TestOfferedLanguages::aSocialWorkerOfARealVaultApprovesNone()
{
    QTemporaryDir home;
    QByteArray words("words of the worker alone");
    auto made = operations::VaultSession::create({.folder = home.filePath(u"vault"_s),
                                                     .kind = cases::VaultKind::Real,
                                                     .personName = u"Vera"_s,
                                                     .role = cases::Role::SocialWorker,
                                                     .clock = {}},
        keys::SecretBytes::takeFrom(words));
    QVERIFY_RESULT(made);
    const auto approved = operations::approveLanguage(*made->session, *form(), u"fi"_s);
    QVERIFY(!approved);
    QCOMPARE(approved.error().where, u"role"_s);
    QCOMPARE(operations::offeredLanguages(*made->session, *form()), (QStringList{u"sv"_s, u"en"_s}));
}

void TestOfferedLanguages::whatIsApprovedIsOfferedAndInTheTrail()
{
    Office office;
    operations::VaultSession &session = office.supervisor();
    QCOMPARE(operations::offeredLanguages(session, *form()), (QStringList{u"sv"_s, u"en"_s}));
    QVERIFY_RESULT(operations::approveLanguage(session, *form(), u"so"_s));
    QCOMPARE(operations::offeredLanguages(session, *form()), (QStringList{u"sv"_s, u"en"_s, u"so"_s}));
    const auto trail = session.vault().audit().entries(session.vault().reader(), 1, 1000);
    QVERIFY_RESULT(trail);
    QCOMPARE(trail->back().action, u"language-approved"_s);
    QCOMPARE(trail->back().object, u"user_survey"_s);
    QVERIFY(trail->back().details.startsWith(u"1.0.0 so "_s));
    QCOMPARE(trail->back().actor, session.person().id);
}

void TestOfferedLanguages::itCanBeTakenBack()
{
    Office office;
    operations::VaultSession &session = office.supervisor();
    QVERIFY_RESULT(operations::approveLanguage(session, *form(), u"ar"_s));
    QVERIFY_RESULT(operations::approveLanguage(session, *form(), u"ar"_s, false));
    QCOMPARE(operations::offeredLanguages(session, *form()), form()->languages);
}

void TestOfferedLanguages::anOverlayThatWasChangedWaitsAgain()
{
    Office office;
    operations::VaultSession &session = office.supervisor();
    QVERIFY_RESULT(operations::approveLanguage(session, *form(), u"ar"_s));
    forms::FormDefinition changed = *form();
    changed.overlays[u"texts.ar.yaml"_s] += "# other words\n";
    QCOMPARE(operations::offeredLanguages(session, changed), form()->languages);
    QVERIFY(!operations::unreviewedLanguages(session, changed).front().isApproved);
}

UNDERLAG_TEST(TestOfferedLanguages)

#include "tst_OfferedLanguages.moc"
