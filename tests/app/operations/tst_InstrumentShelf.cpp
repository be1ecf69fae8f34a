// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InstrumentShelf.h"
#include "app/operations/Instruments.h"
#include "support/Office.h"
#include "support/Register.h"
#include "support/WrittenFolder.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace operations;
using forms::Error;

class TestInstrumentShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsInstalledIsAtHandWithAllThatBelongsToIt();
    void theSameBytesAreInstalledOnce();
    void aVersionThatIsTakenIsRefused();
    void aRaisedVersionTakesTheOthersPlace();
    void aDefinitionWithErrorsIsNotInstalled();
    void aFileOutsideTheFolderIsNeverCopied();
    void aRetiredVersionTakesNoNewAssessments();
    void whatWasBegunWithARetiredVersionGoesOn();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_before;
};

/// A computer of its own for each test.
void TestInstrumentShelf::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    QVERIFY(InstrumentShelf::folder().startsWith(m_home->path()));
}

void TestInstrumentShelf::cleanup()
{
    if (m_before.isNull())
        qunsetenv("XDG_DATA_HOME");
    else
        qputenv("XDG_DATA_HOME", m_before);
}

void TestInstrumentShelf::whatIsInstalledIsAtHandWithAllThatBelongsToIt()
{
    WrittenFolder written;
    written.put("texts.fi.yaml", "language: fi\ntitle: Pieni\n");
    written.put("cases/one.yaml", "- { case: none, answers: { A: 0 } }\n");
    written.put("SOURCE.md", "# Ours\n");
    written.put("scratch.txt", "not of it\n");
    const auto installed = InstrumentShelf::install(written.file());
    QVERIFY_RESULT(installed);
    QVERIFY(!installed->wasThere);
    const auto found = Instruments::find(u"small"_s);
    QVERIFY_RESULT(found);
    QCOMPARE((*found)->title.in(u"fi"_s), u"Pieni"_s);
    const QDir folder(installed->folder);
    QVERIFY(folder.exists(u"cases/one.yaml"_s) && folder.exists(u"SOURCE.md"_s));
    QVERIFY(!folder.exists(u"scratch.txt"_s));
}

void TestInstrumentShelf::theSameBytesAreInstalledOnce()
{
    const WrittenFolder written;
    QVERIFY_RESULT(InstrumentShelf::install(written.file()));
    const auto again = InstrumentShelf::install(written.file());
    QVERIFY_RESULT(again);
    QVERIFY(again->wasThere);
}

void TestInstrumentShelf::aVersionThatIsTakenIsRefused()
{
    WrittenFolder written;
    QVERIFY_RESULT(InstrumentShelf::install(written.file()));
    written.put("texts.en.yaml", "language: en\ntitle: Other\n"); // a word is enough
    const auto refused = InstrumentShelf::install(written.file());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(refused.error().where, u"version-taken small 1"_s);
    QCOMPARE((*Instruments::find(u"small"_s))->title.in(u"en"_s), u"Small"_s);
}

void TestInstrumentShelf::aRaisedVersionTakesTheOthersPlace()
{
    WrittenFolder written;
    written.put("cases/one.yaml", "- { case: none, answers: { A: 0 } }\n");
    QVERIFY_RESULT(InstrumentShelf::install(written.file()));
    QVERIFY(QFile::remove(written.folder() + u"/cases/one.yaml"_s));
    written.write(WrittenFolder::plain(), "2");
    const auto installed = InstrumentShelf::install(written.file());
    QVERIFY_RESULT(installed);
    QCOMPARE((*Instruments::find(u"small"_s))->version, u"2"_s);
    QVERIFY(!QFile::exists(installed->folder + u"/cases/one.yaml"_s)); // nothing of the other one is left
    const QStringList left
        = QDir(InstrumentShelf::folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(left, QStringList{u"small"_s});
}

void TestInstrumentShelf::aDefinitionWithErrorsIsNotInstalled()
{
    const WrittenFolder written("survey:\n  - { type: integer, nam: A }\n");
    QCOMPARE(InstrumentShelf::install(written.file()).error().where, u"definition-errors"_s);
    QVERIFY(!QFile::exists(InstrumentShelf::folder() + u"/small"_s));
}

void TestInstrumentShelf::aFileOutsideTheFolderIsNeverCopied()
{
    WrittenFolder written(
        "survey:\n  - { type: note, name: N, label: { sv: N, en: N }, media: { image: ../secret.png } }\n");
    QFile secret(written.place() + u"/secret.png"_s);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    const auto installed = InstrumentShelf::install(written.file());
    if (!installed)
        QCOMPARE(installed.error().where, u"definition-errors"_s); // the reader may refuse it already
    QVERIFY(!QFile::exists(InstrumentShelf::folder() + u"/secret.png"_s));
}

void TestInstrumentShelf::aRetiredVersionTakesNoNewAssessments()
{
    Office office;
    const auto client = office.client();
    Caseload caseload(office.worker());
    const NewAssessment wanted{
        .client = client, .instrument = u"trial"_s, .variant = u"baseline"_s, .interviewDate = QDate(2026, 3, 2)};
    QVERIFY_RESULT(InstrumentShelf::setRetired(u"trial"_s, u"1.0.0"_s, true));
    const auto refused = caseload.startAssessment(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"retired"_s);
    for (const Instruments::Listed &listed : Instruments::list())
        QCOMPARE(listed.isRetired, listed.id == u"trial"_s);
    QVERIFY_RESULT(InstrumentShelf::setRetired(u"trial"_s, u"1.0.0"_s, false));
    QVERIFY_RESULT(caseload.startAssessment(wanted));
}

void TestInstrumentShelf::whatWasBegunWithARetiredVersionGoesOn()
{
    Office office;
    const auto assessment = office.start(office.client());
    QVERIFY_RESULT(InstrumentShelf::setRetired(u"trial"_s, u"1.0.0"_s, true));
    const auto interview = Interview::open(office.worker(), assessment);
    QVERIFY_RESULT(interview);
    QVERIFY_RESULT((*interview)->type((*interview)->definition().find(u"A1"_s)->slot, u"3"_s));
}

UNDERLAG_TEST(TestInstrumentShelf)
#include "tst_InstrumentShelf.moc"
