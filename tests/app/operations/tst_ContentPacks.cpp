// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/CarryTarget.h"
#include "app/operations/ContentPacks.h"
#include "app/operations/Instruments.h"
#include "app/store/AuditChain.h"
#include "app/store/Vault.h"
#include "forms/cases/FormCase.h"
#include "support/Office.h"
#include "support/OtherUnit.h"
#include "support/Register.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace operations;
using forms::Error;
using keys::SigningKey;

class TestContentPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAdministratorAloneSaysWhoMaySign();
    void aKeyIsAcceptedOnce();
    void anUnknownSignersPackIsRefusedAndNothingIsKept();
    void aChangedPackIsRefused();
    void aPackForAnotherStructureIsRefused();
    void aPackThatIsNotThereOrNoPackIsRefused();
    void anothersWordingStandsInOursAndTheFirstAssessmentKeepsIts_data();
    void anothersWordingStandsInOursAndTheFirstAssessmentKeepsIts();
    void answersScoresAndChecksAreTheSameInAnothersWords_data();
    void answersScoresAndChecksAreTheSameInAnothersWords();
    void aPackThatAsksMoreHasAStructureOfItsOwn();
    void aSignerWhoIsNoLongerAcceptedEndsThePacksUse();
    void whatIsCarriedOverComesUnderThePack();
    void everyStepIsInTheTrail();

private:
    std::shared_ptr<const forms::FormDefinition> formOf(const cases::AssessmentId &id);
    void accept();
    QString packFor(const QString &instrument, const QByteArray &more = {});
    Error::Code failureOf(const QString &file);

    std::unique_ptr<Office> m_office;
    std::optional<SigningKey> m_key;
};

void TestContentPacks::init()
{
    m_office = std::make_unique<Office>();
    m_key.emplace(SigningKey::generate());
}

void TestContentPacks::cleanup()
{
    m_office.reset();
}

std::shared_ptr<const forms::FormDefinition> TestContentPacks::formOf(const cases::AssessmentId &id)
{
    const auto interview = Interview::open(m_office->worker(), id);
    return interview ? std::make_shared<const forms::FormDefinition>((*interview)->definition()) : nullptr;
}

void TestContentPacks::accept()
{
    QVERIFY_RESULT(ContentPacks(m_office->administrator()).addSigner(u"Metodstöd"_s, m_key->publicKey().file()));
}

QString TestContentPacks::packFor(const QString &instrument, const QByteArray &more)
{
    return support::writePack(
        m_office->path(instrument + u".pack"_s), support::otherPack(**Instruments::find(instrument), more), *m_key);
}

Error::Code TestContentPacks::failureOf(const QString &file)
{
    ContentPacks packs(m_office->administrator());
    const auto done = packs.install(file);
    return done || !packs.installed().empty() ? Error::Code::Io : done.error().code;
}

void TestContentPacks::anAdministratorAloneSaysWhoMaySign()
{
    const QByteArray key = m_key->publicKey().file();
    QCOMPARE(ContentPacks(m_office->worker()).addSigner(u"Metodstöd"_s, key).error().where, u"role"_s);
    QCOMPARE(ContentPacks(m_office->supervisor()).addSigner(u"Metodstöd"_s, key).error().where, u"role"_s);
    accept();
    const QString file = packFor(u"asi"_s);
    QCOMPARE(ContentPacks(m_office->supervisor()).install(file).error().where, u"role"_s);
    QCOMPARE(ContentPacks(m_office->supervisor()).removeSigner(m_key->publicKey().name()).error().where, u"role"_s);
    QVERIFY_RESULT(ContentPacks(m_office->administrator()).install(file));
    QCOMPARE(ContentPacks(m_office->worker()).takeOut(u"asi"_s).error().where, u"role"_s);
}

void TestContentPacks::aKeyIsAcceptedOnce()
{
    ContentPacks packs(m_office->administrator());
    QCOMPARE(packs.addSigner(u"M"_s, "no key").error().code, Error::Code::Syntax);
    QCOMPARE(packs.addSigner(u" \t"_s, m_key->publicKey().line()).error().where, u"name"_s);
    QVERIFY_RESULT(packs.addSigner(u"Metod\tstöd\n9901"_s, m_key->publicKey().line()));
    QCOMPARE(packs.signers().size(), std::size_t(1));
    QCOMPARE(packs.signers()[0].name, u"Metod stöd 9901"_s);
    QCOMPARE(packs.addSigner(u"Other"_s, m_key->publicKey().file()).error().where, u"signer-known"_s);
    QVERIFY_RESULT(packs.addSigner(u"Another"_s, SigningKey::generate().publicKey().file()));
    QCOMPARE(packs.signers().size(), std::size_t(2));
    QVERIFY_RESULT(packs.removeSigner(m_key->publicKey().name()));
    QCOMPARE(packs.signers()[0].name, u"Another"_s);
    QCOMPARE(packs.removeSigner(m_key->publicKey().name()).error().code, Error::Code::NotFound);
}

void TestContentPacks::anUnknownSignersPackIsRefusedAndNothingIsKept()
{
    QCOMPARE(failureOf(packFor(u"asi"_s)), Error::Code::Refused);
    QVERIFY_RESULT(
        ContentPacks(m_office->administrator()).addSigner(u"Other"_s, SigningKey::generate().publicKey().line()));
    const auto done = ContentPacks(m_office->administrator()).install(packFor(u"asi"_s));
    QCOMPARE(done.error().where, u"unknown-signer "_s + m_key->publicKey().name());
    QCOMPARE(failureOf(packFor(u"asi"_s)), Error::Code::Refused);
}

void TestContentPacks::aChangedPackIsRefused()
{
    accept();
    QFile file(packFor(u"asi"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("Exempelbys ord om M6", "Exempelbys ord om M7");
    file.seek(0);
    file.write(bytes);
    file.close();
    const Error::Code code = failureOf(file.fileName());
    QVERIFY(code == Error::Code::Corrupt || code == Error::Code::Syntax); // the archive's own sum sees it first
}

void TestContentPacks::aPackForAnotherStructureIsRefused()
{
    accept();
    packs::PackFiles files = support::otherPack(**Instruments::find(u"asi"_s));
    files[forms::packFile].replace(
        (*Instruments::find(u"asi"_s))->structureFingerprint.toLatin1(), QByteArray(64, 'a'));
    QCOMPARE(failureOf(support::writePack(m_office->path(u"a.pack"_s), files, *m_key)), Error::Code::Refused);
    files[forms::packFile].replace("instrument: asi", "instrument: nothing");
    QCOMPARE(failureOf(support::writePack(m_office->path(u"b.pack"_s), files, *m_key)), Error::Code::NotFound);
    files[forms::packFile].replace("instrument: nothing", "instrument: ../asi");
    QCOMPARE(failureOf(support::writePack(m_office->path(u"c.pack"_s), files, *m_key)), Error::Code::Schema);
}

void TestContentPacks::aPackThatIsNotThereOrNoPackIsRefused()
{
    QCOMPARE(failureOf(m_office->path(u"none.pack"_s)), Error::Code::NotFound);
    QFile file(m_office->path(u"text.pack"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("pack: 1\n");
    file.close();
    QCOMPARE(failureOf(file.fileName()), Error::Code::Syntax);
}

void TestContentPacks::anothersWordingStandsInOursAndTheFirstAssessmentKeepsIts_data()
{
    QTest::addColumn<QString>("instrument");
    QTest::addColumn<QString>("item");
    QTest::newRow("ASI") << u"asi"_s << u"M6"_s;
    QTest::newRow("BBIC") << u"bbic_beslut"_s << u"decided_on"_s;
}

void TestContentPacks::anothersWordingStandsInOursAndTheFirstAssessmentKeepsIts()
{
    QFETCH(QString, instrument);
    QFETCH(QString, item);
    accept();
    const cases::ClientId client = (m_office->worker(), m_office->client());
    const auto before = m_office->start(client, u"baseline"_s, QDate(2026, 3, 1), instrument);
    const auto done = ContentPacks(m_office->administrator()).install(packFor(instrument));
    QVERIFY_RESULT(done);
    QCOMPARE(done->signer, u"Metodstöd"_s);
    (void)m_office->worker();
    const auto with = m_office->start(client, u"baseline"_s, QDate(2026, 3, 2), instrument);
    const auto packed = formOf(with);
    QVERIFY(packed && packed->edition);
    QCOMPARE(packed->edition->holder, support::otherHolder);
    QCOMPARE(packed->languages, QStringList{u"sv"_s});
    QCOMPARE(packed->find(item)->label.in(u"en"_s), support::otherWords(item));
    QVERIFY(packed->shownAs.in(u"en"_s).contains(support::otherEdition));

    const auto own = *Instruments::find(instrument);
    const auto first = formOf(before);
    QVERIFY(first && !first->edition);
    QCOMPARE(first->find(item)->label, own->find(item)->label);
    QCOMPARE(first->wordingFingerprint, own->wordingFingerprint);
    QCOMPARE(packed->structureFingerprint, own->structureFingerprint); // the definition is untouched

    QVERIFY_RESULT(ContentPacks(m_office->administrator()).takeOut(instrument));
    (void)m_office->worker();
    const auto after = formOf(m_office->start(client, u"baseline"_s, QDate(2026, 3, 3), instrument));
    QCOMPARE(after->wordingFingerprint, own->wordingFingerprint);
    QCOMPARE(formOf(with)->wordingFingerprint, packed->wordingFingerprint);
    QCOMPARE(ContentPacks(m_office->worker()).installed().size(), std::size_t(0));
}

void TestContentPacks::answersScoresAndChecksAreTheSameInAnothersWords_data()
{
    QTest::addColumn<QString>("instrument");
    for (const QString &name :
        QDir(QStringLiteral(UNDERLAG_SOURCE) + u"/instruments"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestContentPacks::answersScoresAndChecksAreTheSameInAnothersWords()
{
    QFETCH(QString, instrument);
    const auto own = Instruments::find(instrument);
    QVERIFY_RESULT(own);
    const auto form = packs::withPack(**own, support::otherPack(**own));
    QVERIFY_RESULT(form);
    QCOMPARE((*form)->structureFingerprint, (*own)->structureFingerprint);
    const QDir folder(QStringLiteral(UNDERLAG_SOURCE) + u"/instruments/"_s + instrument + u"/cases"_s);
    int run = 0;
    for (const QString &name : folder.entryList({u"*.yaml"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = forms::readCases(file.readAll(), name, **form);
        QVERIFY_RESULT(cases);
        for (const forms::FormCase &one : *cases) {
            QVERIFY2(forms::runCase(*form, one, QDate(2026, 3, 20)).empty(), qPrintable(one.name));
            ++run;
        }
    }
    QVERIFY(run > 0);
}

void TestContentPacks::aPackThatAsksMoreHasAStructureOfItsOwn()
{
    accept();
    const QByteArray more = "prefix: by_\n"
                            "additions: [{ group: medical, children: [{ type: text, name: by_more, label: Mer }] }]\n";
    const auto done = ContentPacks(m_office->administrator()).install(packFor(u"asi"_s, more));
    QVERIFY_RESULT(done);
    (void)m_office->worker();
    const auto id = m_office->start(m_office->client(), u"baseline"_s, QDate(2026, 3, 2), u"asi"_s);
    const auto form = formOf(id);
    const auto own = *Instruments::find(u"asi"_s);
    QVERIFY(form->structureFingerprint != own->structureFingerprint);
    QCOMPARE(form->edition->structure, own->structureFingerprint); // its parent, stated
    QCOMPARE(form->edition->added, 1);
    m_office->answer(id, {{u"by_more"_s, u"Något"_s}, {u"M6"_s, u"3"_s}});
    const auto interview = Interview::open(m_office->worker(), id);
    QCOMPARE(forms::canonicalText((*interview)->entry().answer(form->find(u"by_more"_s)->slot)), u"Något"_s);
}

void TestContentPacks::aSignerWhoIsNoLongerAcceptedEndsThePacksUse()
{
    accept();
    QVERIFY_RESULT(ContentPacks(m_office->administrator()).install(packFor(u"asi"_s)));
    QVERIFY((*ContentPacks(m_office->worker()).definitionFor(u"asi"_s))->edition);
    QVERIFY_RESULT(ContentPacks(m_office->administrator()).removeSigner(m_key->publicKey().name()));
    QVERIFY(!(*ContentPacks(m_office->worker()).definitionFor(u"asi"_s))->edition);
    const auto installed = ContentPacks(m_office->worker()).installed();
    QCOMPARE(installed.size(), std::size_t(1));
    QVERIFY(!installed[0].isUsed());
    QCOMPARE(installed[0].keyName, m_key->publicKey().name());
}

void TestContentPacks::whatIsCarriedOverComesUnderThePack()
{
    const auto own = operations::Instruments::find(u"bbic_beslut"_s);
    QVERIFY_RESULT(own);
    const auto without = operations::carryTarget(m_office->administrator(), **own);
    QVERIFY_RESULT(without);
    QVERIFY(!without->to->edition); // the control
    accept();
    QVERIFY_RESULT(ContentPacks(m_office->administrator()).install(packFor(u"bbic_beslut"_s)));
    const auto under = operations::carryTarget(m_office->administrator(), **own);
    QVERIFY_RESULT(under);
    QVERIFY(under->to->edition);
    QVERIFY(under->mapping.mapping); // the same questions
}

void TestContentPacks::everyStepIsInTheTrail()
{
    accept();
    ContentPacks packs(m_office->administrator());
    QVERIFY_RESULT(packs.install(packFor(u"asi"_s)));
    QVERIFY_RESULT(packs.takeOut(u"asi"_s));
    QVERIFY_RESULT(packs.removeSigner(m_key->publicKey().name()));
    VaultSession &session = m_office->administrator();
    const auto entries = session.vault().audit().entries(session.vault().reader(), 1, 1000);
    QVERIFY_RESULT(entries);
    QStringList seen;
    for (const store::AuditEntry &entry : *entries) {
        if (entry.action.startsWith(u"pack-"_s))
            seen += entry.action + u' ' + entry.object;
    }
    const QString key = m_key->publicKey().name();
    QCOMPARE(seen,
        (QStringList{u"pack-signer-added "_s + key, u"pack-installed asi"_s, u"pack-taken-out asi"_s,
            u"pack-signer-removed "_s + key}));
    QVERIFY(session.verify()->isWhole());
}

UNDERLAG_TEST(TestContentPacks)

#include "tst_ContentPacks.moc"
