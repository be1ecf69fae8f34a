// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Instruments.h"
#include "app/store/Vault.h"
#include "forms/definition/Survey.h"
#include "support/Office.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using forms::Error;
using operations::Caseload;
using operations::Instruments;
using operations::VaultSession;

namespace {

keys::SecretBytes secret(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return keys::SecretBytes::takeFrom(bytes);
}

} // namespace

class TestCaseload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceTakesOnlyTestNumbers();
    void realTakesNoTestNumber();
    void aWrongNumberSaysWhatIsWrong();
    void aNumberBelongsToOneClient();
    void theFirstInterviewIsNoFollowUp();
    void aSecondOfTheSameKindOnOneDayIsRefused();
    void anAnonymousSurveyIsNeverBegunForAClient();
    void onlyTheInterviewerChangesTheRecord();
    void aSearchIsLoggedWithoutItsWords();
    void aChangeNamesItsFieldsInTheTrail();
    void aProtectedClientIsMaskedInLists();
};

class TestVaultSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPersonHasAnOwnSlotAndRole();
    void onlyAnAdministratorAddsPeople();
    void aWrongPassphraseIsRefused();
    void theVaultIsHeldByOneProgram();
    void theRecoveryCodeOpensAsAdministrator();
    void aRealVaultHasNoCheapKeys();
    void policyIsKeptAndLogged();
    void onlyAnAdministratorChangesRolesAndOneStays();
};

void TestCaseload::practiceTakesOnlyTestNumbers()
{
    Office office;
    Caseload caseload(office.worker());
    // of no test series, with a right check digit
    const auto refused = caseload.addClient({.name = u"A"_s,
        .identityTyped = Office::testNumber(1980, 123),
        .birthDate = {},
        .caseNumber = {},
        .isProtected = false,
        .language = {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QCOMPARE(refused.error().where, u"practice"_s);
    const auto added = caseload.addClient({.name = u"A"_s,
        .identityTyped = Office::testNumber(1980),
        .birthDate = {},
        .caseNumber = {},
        .isProtected = false,
        .language = {}});
    QVERIFY_RESULT(added);
    QCOMPARE(caseload.client(*added)->birthDate, QDate(1980, 5, 12));
}

void TestCaseload::realTakesNoTestNumber()
{
    Office office;
    auto created = VaultSession::create({.folder = office.path(u"real"_s),
                                            .kind = cases::VaultKind::Real,
                                            .personName = u"Eva"_s,
                                            .role = cases::Role::Administrator,
                                            .fastKeys = false,
                                            .clock = office.clock},
        secret(u"a passphrase of some length"_s));
    QVERIFY_RESULT(created);
    const auto refused = Caseload(*created->session)
                             .addClient({.name = u"A"_s,
                                 .identityTyped = Office::testNumber(1980),
                                 .birthDate = {},
                                 .caseNumber = {},
                                 .isProtected = false,
                                 .language = {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QCOMPARE(refused.error().where, u"real"_s);
}

void TestCaseload::aWrongNumberSaysWhatIsWrong()
{
    Office office;
    QString wrong = Office::testNumber(1980);
    wrong.back() = wrong.back() == u'1' ? u'2' : u'1';
    const auto refused = Caseload(office.worker())
                             .addClient({.name = u"A"_s,
                                 .identityTyped = wrong,
                                 .birthDate = {},
                                 .caseNumber = {},
                                 .isProtected = false,
                                 .language = {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Type);
    QCOMPARE(refused.error().where, u"check-digit"_s);
}

void TestCaseload::aNumberBelongsToOneClient()
{
    Office office;
    const auto first = office.client(Office::testNumber(1980));
    const auto refused = Caseload(office.worker())
                             .addClient({.name = u"B"_s,
                                 .identityTyped = Office::testNumber(1980),
                                 .birthDate = {},
                                 .caseNumber = {},
                                 .isProtected = false,
                                 .language = {}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(refused.error().where, first.toString());
}

void TestCaseload::theFirstInterviewIsNoFollowUp()
{
    Office office;
    const auto refused = Caseload(office.worker())
                             .startAssessment({.client = office.client(),
                                 .instrument = u"trial"_s,
                                 .variant = u"follow_up"_s,
                                 .interviewDate = QDate(2026, 3, 2)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QCOMPARE(refused.error().where, u"first-is-follow-up"_s);
}

void TestCaseload::aSecondOfTheSameKindOnOneDayIsRefused()
{
    Office office;
    const auto client = office.client();
    office.start(client);
    const auto refused = Caseload(office.worker())
                             .startAssessment({.client = client,
                                 .instrument = u"trial"_s,
                                 .variant = u"baseline"_s,
                                 .interviewDate = QDate(2026, 3, 2)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"same-day"_s);
    office.start(client, u"follow_up"_s);
}

void TestCaseload::anAnonymousSurveyIsNeverBegunForAClient()
{
    Office office;
    const cases::ClientId client = office.client();
    const QString survey = QStringLiteral(UNDERLAG_SOURCE "/instruments/user_survey");
    const auto refused
        = Caseload(office.worker())
              .startAssessment(
                  {.client = client, .instrument = survey, .variant = u"adult"_s, .interviewDate = QDate(2026, 3, 2)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QCOMPARE(refused.error().where, u"anonymous-survey"_s);
    QVERIFY(Caseload(office.worker()).assessmentsOf(client)->empty());

    QVERIFY(forms::isSurvey(**Instruments::find(survey)));
    for (const char *const other : {"asi", "audit", "dudit", "ibic", "unit_follow_up"}) {
        const auto form = Instruments::find(QStringLiteral(UNDERLAG_SOURCE "/instruments/") + QLatin1StringView(other));
        QVERIFY_RESULT(form);
        QVERIFY2(!forms::isSurvey(**form), other);
    }
}

void TestCaseload::onlyTheInterviewerChangesTheRecord()
{
    Office office;
    const auto id = office.start(office.client());
    cases::InterviewRecord record;
    record.contactMode = u"telephone"_s;
    record.informationGiven = true;
    QVERIFY_RESULT(Caseload(office.worker()).changeRecord(id, record));
    QCOMPARE(Caseload(office.worker()).assessment(id)->record.contactMode, u"telephone"_s);
    const auto refused = Caseload(office.colleague()).changeRecord(id, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
}

void TestCaseload::aSearchIsLoggedWithoutItsWords()
{
    Office office;
    office.client();
    VaultSession &session = office.worker();
    cases::CaseloadFilter filter;
    filter.find = u"Klient"_s;
    QCOMPARE(Caseload(session).rows(filter, 0, 10)->size(), std::size_t(1));
    QVERIFY_RESULT(session.vault().writer().flush());
    const auto entries = session.vault().audit().entries(session.vault().reader(), 1, 1000);
    QVERIFY_RESULT(entries);
    const store::AuditEntry &last = entries->back();
    QCOMPARE(last.action, u"caseload-searched"_s);
    for (const QString &text : {last.object, last.details})
        QVERIFY(!text.contains(u"Klient"_s));
}

void TestCaseload::aChangeNamesItsFieldsInTheTrail()
{
    Office office;
    VaultSession &session = office.worker();
    Caseload caseload(session);
    auto client = caseload.client(office.client());
    QVERIFY_RESULT(client);
    cases::Client changed = *client;
    changed.name = u"Nytt Namn"_s;
    QVERIFY_RESULT(caseload.changeClient(changed));
    QCOMPARE(caseload.client(changed.id)->name, u"Nytt Namn"_s);
    const auto entries = session.vault().audit().entries(session.vault().reader(), 1, 1000);
    QVERIFY_RESULT(entries);
    const auto is = [](const store::AuditEntry &entry) { return entry.action == u"client-changed"; };
    const auto found = std::find_if(entries->begin(), entries->end(), is);
    QVERIFY(found != entries->end());
    QCOMPARE(found->details, u"name"_s);
}

void TestCaseload::aProtectedClientIsMaskedInLists()
{
    Office office;
    Caseload caseload(office.worker());
    QVERIFY_RESULT(caseload.addClient({.name = u"Hemlig Person"_s,
        .identityTyped = Office::testNumber(1990),
        .birthDate = {},
        .caseNumber = u"P-1"_s,
        .isProtected = true,
        .language = {}}));
    const auto rows = caseload.rows({}, 0, 10);
    QVERIFY_RESULT(rows);
    QVERIFY(rows->front().isProtected);
    QVERIFY(!rows->front().clientName.contains(u"Hemlig"_s));
    QCOMPARE(rows->front().identityShown, u"1990****-****"_s);
}

void TestVaultSession::eachPersonHasAnOwnSlotAndRole()
{
    Office office;
    QCOMPARE(office.worker().person().name, u"Ana"_s);
    QCOMPARE(office.supervisor().person().name, u"Cai"_s);
    QCOMPARE(office.supervisor().person().role, cases::Role::Supervisor);
    QCOMPARE(office.administrator().people().size(), std::size_t(4));
}

void TestVaultSession::onlyAnAdministratorAddsPeople()
{
    Office office;
    const auto refused
        = office.supervisor().addPerson(u"Fia"_s, cases::Role::SocialWorker, secret(u"words of her own too"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QCOMPARE(office.supervisor().people().size(), std::size_t(4));
}

void TestVaultSession::aWrongPassphraseIsRefused()
{
    Office office;
    office.leave();
    const auto refused = VaultSession::open(office.folder(), secret(u"none of them"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::WrongKey);
}

void TestVaultSession::theVaultIsHeldByOneProgram()
{
    Office office;
    office.worker();
    const auto refused = VaultSession::open(office.folder(), secret(u"ana has words of her own"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
}

void TestVaultSession::theRecoveryCodeOpensAsAdministrator()
{
    Office office;
    QVERIFY(office.worker().confirmRecoveryCode(office.recoveryCode.toLower()));
    QVERIFY(!office.worker().confirmRecoveryCode(u"0000"_s));
    office.leave();
    const auto recovered
        = VaultSession::recover(office.folder(), office.recoveryCode, u"Gun"_s, secret(u"a wholly new passphrase"_s));
    QVERIFY_RESULT(recovered);
    QCOMPARE((*recovered)->person().role, cases::Role::Administrator);
    QCOMPARE((*recovered)->person().name, u"Gun"_s);
}

void TestVaultSession::aRealVaultHasNoCheapKeys()
{
    Office office;
    const auto refused = VaultSession::create({.folder = office.path(u"cheap"_s),
                                                  .kind = cases::VaultKind::Real,
                                                  .personName = u"Eva"_s,
                                                  .role = cases::Role::Administrator,
                                                  .fastKeys = true,
                                                  .clock = {}},
        secret(u"a passphrase of some length"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QVERIFY(!VaultSession::isVault(office.path(u"cheap"_s)));
}

void TestVaultSession::policyIsKeptAndLogged()
{
    Office office;
    QCOMPARE(office.worker().policy(u"municipality_code"_s), QString());
    const auto refused = office.worker().setPolicy(u"municipality_code"_s, u"9902"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"role"_s);
    QVERIFY_RESULT(office.administrator().setPolicy(u"municipality_code"_s, u"9902"_s));
    QCOMPARE(office.supervisor().policy(u"municipality_code"_s), u"9902"_s);
}

void TestVaultSession::onlyAnAdministratorChangesRolesAndOneStays()
{
    Office office;
    const auto idOf = [&](const QString &name) {
        const auto people = office.administrator().people();
        return std::find_if(people.begin(), people.end(), [&](const auto &one) { return one.name == name; })->id;
    };
    const cases::PersonId ana = idOf(u"Ana"_s);
    const cases::PersonId disa = idOf(u"Disa"_s);
    QCOMPARE(office.supervisor().changeRole(ana, cases::Role::Supervisor).error().where, u"role"_s);
    QCOMPARE(office.administrator().changeRole(disa, cases::Role::Supervisor).error().where, u"last-administrator"_s);
    QVERIFY_RESULT(office.administrator().changeRole(ana, cases::Role::Administrator));
    QVERIFY_RESULT(office.administrator().changeRole(disa, cases::Role::Supervisor));
    QCOMPARE(office.administrator().person().role, cases::Role::Supervisor); // at once
    QCOMPARE(office.worker().person().role, cases::Role::Administrator);
}

UNDERLAG_TEST(TestCaseload)
UNDERLAG_TEST(TestVaultSession)
#include "tst_Caseload.moc"
