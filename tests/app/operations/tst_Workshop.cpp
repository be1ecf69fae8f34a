// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/InstrumentFolder.h"
#include "app/operations/Trial.h"
#include "app/operations/VersionComparison.h"
#include "app/operations/Workshop.h"
#include "support/Register.h"
#include "support/WrittenFolder.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace operations;
using forms::Error;

namespace {

const QDate today(2026, 3, 2);
const QByteArray broken = "survey:\n  - { type: integer, nam: A }\n";
const QByteArray half = "survey:\n  - { type: integer, name: \"A";
const QByteArray oneItem = "survey:\n  - { type: integer, name: Z, label: { sv: Z, en: Z } }\n";

QStringList codesOf(const Workshop &workshop)
{
    QStringList codes;
    for (const forms::DefinitionFinding &finding : workshop.findings())
        codes += finding.code;
    return codes;
}

Trial trialOf(const Workshop &workshop)
{
    return Trial(workshop.definition(), {.variant = u"baseline"_s, .settings = {}, .today = today});
}

} // namespace

class TestWorkshop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderAndItsFileOpenTheSameDefinition();
    void whatIsNotThereIsAnError();
    void aDefinitionWithErrorsIsOpenedWithWhatIsWrong();
    void eachChangeOnTheDiskIsRead();
    void aHalfWrittenFileKeepsTheLastThatCouldBeRead();
    void aFileThatIsGoneForAMomentIsReadWhenItIsBack();
    void anOverlayThatComesIsRead();
    void casesAreReadWithTheDefinitionAndRun();
    void aCaseThatCannotBeReadIsAFinding();
    void answersOfATrialBecomeACaseThatHolds();
    void instancesOfATrialBecomeACaseThatHolds();
    void aMappingIsReadAndReadAgain();
    void aCaseNeedsANameOfItsOwnAndAFolder();
    void aFormOfAnotherProgramBecomesAFolderOfItsOwn();
    void aFileThatNothingReadsIsRefused();
    void aTrialTakesOverWhatItsItemsCanHold();
    void aTrialTakesEveryAnswerAndClears();
    void aTrialTakesOverInstancesOfARepeat();
    void aFixIsMadeInTheFileAndOnlyInTheTextThatWasRead();
};

void TestWorkshop::aFolderAndItsFileOpenTheSameDefinition()
{
    const WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QVERIFY(workshop.isCurrent());
    const QString fingerprint = workshop.definition()->wordingFingerprint;
    QVERIFY_RESULT(workshop.open(written.file()));
    QCOMPARE(workshop.definition()->wordingFingerprint, fingerprint);
    QCOMPARE(QFileInfo(workshop.file()).canonicalFilePath(), QFileInfo(written.file()).canonicalFilePath());
    QVERIFY(workshop.hasFolder());
}

void TestWorkshop::whatIsNotThereIsAnError()
{
    const WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const auto opened = workshop.open(written.place() + u"/nothing"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotFound);
    QVERIFY(workshop.isOpen()); // the other one stays
}

void TestWorkshop::aDefinitionWithErrorsIsOpenedWithWhatIsWrong()
{
    const WrittenFolder written(broken);
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QVERIFY(!workshop.definition());
    QVERIFY(!workshop.isCurrent());
    QVERIFY(codesOf(workshop).contains(u"unknown-word"_s));
}

void TestWorkshop::eachChangeOnTheDiskIsRead()
{
    WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QSignalSpy changed(&workshop, &Workshop::changed);
    written.write(WrittenFolder::plain(), "2");
    QTRY_COMPARE(workshop.definition()->version, u"2"_s);
    written.write(WrittenFolder::plain(), "3"); // also after the file has been replaced once
    QTRY_COMPARE(workshop.definition()->version, u"3"_s);
    QFile file(written.file()); // and when it is written in place
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(WrittenFolder::head("4") + WrittenFolder::plain());
    file.close();
    QTRY_COMPARE(workshop.definition()->version, u"4"_s);
    QVERIFY(changed.count() >= 3);
    changed.clear();
    written.write(WrittenFolder::plain(), "4"); // the same bytes are no change
    QVERIFY(!changed.wait(600));
}

void TestWorkshop::aHalfWrittenFileKeepsTheLastThatCouldBeRead()
{
    WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const auto before = workshop.definition();
    written.write(half);
    QTRY_VERIFY(!workshop.isCurrent());
    QCOMPARE(workshop.definition(), before);
    QVERIFY(!workshop.findings().empty());
    QVERIFY(workshop.textOf(u"small.yaml"_s).endsWith("\"A"));
    written.write(oneItem);
    QTRY_VERIFY(workshop.isCurrent());
    QVERIFY(workshop.definition()->find(u"Z"_s));
    for (const forms::DefinitionFinding &finding : workshop.findings())
        QVERIFY(finding.severity != forms::Severity::Error);
}

void TestWorkshop::aFileThatIsGoneForAMomentIsReadWhenItIsBack()
{
    WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QVERIFY(QFile::remove(written.file()));
    QTRY_COMPARE(codesOf(workshop), QStringList{u"unreadable"_s});
    QVERIFY(workshop.definition());
    written.write(oneItem);
    QTRY_VERIFY(workshop.isCurrent());
    QVERIFY(workshop.definition()->find(u"Z"_s));
}

void TestWorkshop::anOverlayThatComesIsRead()
{
    WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    written.put("texts.fi.yaml", "language: fi\ntitle: Pieni\n");
    QTRY_VERIFY(workshop.definition()->languages.contains(u"fi"_s));
    written.put("texts.fi.yaml", "language: fi\ntitle: Suuri\n");
    QTRY_COMPARE(workshop.definition()->title.in(u"fi"_s), u"Suuri"_s);
    QVERIFY(workshop.textOf(u"texts.fi.yaml"_s).contains("Suuri"));
}

void TestWorkshop::casesAreReadWithTheDefinitionAndRun()
{
    WrittenFolder written;
    written.put("cases/one.yaml",
        "- { case: none, answers: { A: 0 }, values: { C: 0 } }\n"
        "- { case: many, answers: { A: 12 }, not_findings: [high] }\n");
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const auto results = runCases(workshop.definition(), workshop.cases(), today);
    QCOMPARE(results.size(), std::size_t(2));
    QVERIFY(results[0].failures.empty());
    QCOMPARE(results[1].failures.size(), std::size_t(1));
    QCOMPARE(results[1].failures[0].where, u"high"_s);
    QCOMPARE(results[1].line, 2);
    written.put("cases/one.yaml", "- { case: none, answers: { A: 0 }, values: { C: 0 } }\n");
    QTRY_COMPARE(workshop.cases().size(), std::size_t(1));
}

void TestWorkshop::aCaseThatCannotBeReadIsAFinding()
{
    WrittenFolder written;
    written.put("cases/wrong.yaml", "- case: none\n  answers: { Q: 0 }\n");
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QVERIFY(workshop.isCurrent());
    const forms::DefinitionFinding &last = workshop.findings().back();
    QCOMPARE(last.file, u"cases/wrong.yaml"_s);
    QCOMPARE(last.position.line, 2);
    QVERIFY(workshop.textOf(last.file).startsWith("- case: none"));
}

void TestWorkshop::answersOfATrialBecomeACaseThatHolds()
{
    WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    Trial trial = trialOf(workshop);
    QVERIFY_RESULT(trial.type(workshop.definition()->find(u"A"_s)->slot, u"12"_s));
    QVERIFY_RESULT(trial.type(workshop.definition()->find(u"B"_s)->slot, u"1"_s));
    const auto file = writeCase(workshop.file(), u"Många dagar, besvärad"_s, trial);
    QVERIFY_RESULT(file);
    QCOMPARE(QFileInfo(*file).fileName(), u"manga-dagar-besvarad.yaml"_s);
    QTRY_COMPARE(workshop.cases().size(), std::size_t(1));
    const forms::FormCase &kept = workshop.cases().front();
    QCOMPARE(kept.variant, u"baseline"_s);
    QVERIFY(kept.findings.contains(u"high"_s));
    QVERIFY(runCases(workshop.definition(), workshop.cases(), today).front().failures.empty());
}

void TestWorkshop::instancesOfATrialBecomeACaseThatHolds()
{
    const WrittenFolder written(
        "survey:\n"
        "- type: repeat\n"
        "  name: kids\n"
        "  label: { sv: Barn, en: Children }\n"
        "  children:\n"
        "  - { type: integer, name: age, label: { sv: A, en: A }, parameters: { max: 20 } }\n"
        "  - { type: calculate, name: twice, label: { sv: T, en: T }, calculation: '${age} * 2' "
        "}\n"
        "  - type: repeat\n"
        "    name: visits\n"
        "    label: { sv: V, en: V }\n"
        "    children:\n"
        "    - { type: integer, name: hours, label: { sv: H, en: H } }\n");
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    Trial trial = trialOf(workshop);
    const std::shared_ptr<const forms::FormDefinition> definition
        = workshop.definition(); // the next read makes another
    const forms::FormDefinition &form = *definition;
    const int kids = form.groupsByName[u"kids"_s];
    QVERIFY_RESULT(trial.addInstance(kids, forms::theForm)); // stays blank
    const auto second = trial.addInstance(kids, forms::theForm);
    QVERIFY_RESULT(second);
    const auto visit = trial.addInstance(form.groupsByName[u"visits"_s], *second);
    QVERIFY_RESULT(visit);
    QVERIFY_RESULT(trial.type(trial.entry().cellOf(form.find(u"age"_s)->slot, *second), u"30"_s));
    QVERIFY_RESULT(trial.type(trial.entry().cellOf(form.find(u"hours"_s)->slot, *visit), u"2"_s));
    QVERIFY_RESULT(writeCase(workshop.file(), u"two"_s, trial));
    QTRY_COMPARE(workshop.cases().size(), std::size_t(1));
    const forms::FormCase &kept = workshop.cases().front();
    QCOMPARE(kept.instances.size(), std::size_t(3));
    QCOMPARE(kept.findings, QStringList{u"range:age@kids[2]"_s});
    QVERIFY(runCases(workshop.definition(), workshop.cases(), today).front().failures.empty());
    const auto again = forms::entered(workshop.definition(), kept, today);
    QCOMPARE(again->instances().of(kids, forms::theForm).size(), std::size_t(2));
    QCOMPARE(forms::canonicalText(again->answer(again->cellsOf(form.find(u"twice"_s)->slot).back())), u"60"_s);
    QCOMPARE(forms::canonicalText(again->answer(again->cellsOf(form.find(u"hours"_s)->slot).back())), u"2"_s);
}

void TestWorkshop::aMappingIsReadAndReadAgain()
{
    WrittenFolder written;
    written.put("mapping.yaml", "from: [\n");
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const std::shared_ptr<const forms::FormDefinition> definition
        = workshop.definition(); // the next read makes another
    const forms::FormDefinition &form = *definition;
    QVERIFY(!compareVersions(form, form, workshop.mapping()).mapping.mapping);
    QVERIFY(compareVersions(form, form, {}).mapping.mapping);
    written.put(
        "mapping.yaml", "from: { version: '1' }\nto: { version: '1' }\nitems: { C: { drop: true, reason: r } }\n");
    QTRY_VERIFY(workshop.mapping() && workshop.mapping()->contains("drop"));
    const VersionComparison compared = compareVersions(form, form, workshop.mapping());
    QVERIFY(compared.isStated && compared.mapping.mapping);
    QCOMPARE(compared.comparison.heaviest(), forms::Difference::Weight::DataLoss); // C is dropped
    QVERIFY(QFile::remove(written.folder() + u"/mapping.yaml"_s));
    QTRY_VERIFY(!workshop.mapping());
}

void TestWorkshop::aCaseNeedsANameOfItsOwnAndAFolder()
{
    const WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    Trial trial = trialOf(workshop);
    QCOMPARE(writeCase(workshop.file(), u" - "_s, trial).error().code, Error::Code::Type);
    QVERIFY_RESULT(writeCase(workshop.file(), u"one"_s, trial));
    QCOMPARE(writeCase(workshop.file(), u"One"_s, trial).error().where, u"case-exists one"_s);
    const QString elsewhere = written.place() + u"/other.yaml"_s;
    QVERIFY(QFile::copy(written.file(), elsewhere));
    QCOMPARE(writeCase(elsewhere, u"two"_s, trial).error().where, u"no-folder"_s);
}

void TestWorkshop::aFormOfAnotherProgramBecomesAFolderOfItsOwn()
{
    const QTemporaryDir place;
    const forms::exchange::Imported imported{.id = u"small"_s,
        .definition = WrittenFolder::head("1") + oneItem,
        .overlays = {{u"texts.fi.yaml"_s, "language: fi\ntitle: Pieni\n"}},
        .notes = {{forms::exchange::Note::Kind::Dropped, u"survey, row 3"_s, u"a map"_s}},
        .read = {}};
    const auto folder = saveImported(imported, place.path());
    QVERIFY_RESULT(folder);
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(*folder));
    QVERIFY(workshop.isCurrent());
    QCOMPARE(workshop.definition()->title.in(u"fi"_s), u"Pieni"_s);
    QFile report(*folder + u"/import.txt"_s);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("survey, row 3"));
    QCOMPARE(saveImported(imported, place.path()).error().where, u"folder-exists small"_s);
}

void TestWorkshop::aFileThatNothingReadsIsRefused()
{
    const WrittenFolder written;
    const QString odd = written.place() + u"/form.odd"_s;
    QVERIFY(QFile::copy(written.file(), odd));
    QCOMPARE(importInstrument(odd).error().code, Error::Code::Refused);
    QCOMPARE(importInstrument(written.place() + u"/gone.xlsx"_s).error().code, Error::Code::NotFound);
}

void TestWorkshop::aTrialTakesOverWhatItsItemsCanHold()
{
    WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    Trial before = trialOf(workshop);
    QVERIFY_RESULT(before.type(workshop.definition()->find(u"A"_s)->slot, u"12"_s));
    QVERIFY_RESULT(before.type(workshop.definition()->find(u"B"_s)->slot, u"1"_s));
    written.write("survey:\n  - { type: text, name: B, label: { sv: B, en: B } }\n"
                  "  - { type: integer, name: A, label: { sv: A, en: A } }\n");
    QTRY_VERIFY(!workshop.definition()->find(u"C"_s));
    Trial after = trialOf(workshop);
    after.takeOver(before);
    QCOMPARE(forms::canonicalText(after.entry().given(workshop.definition()->find(u"A"_s)->slot)), u"12"_s);
    QVERIFY(!forms::isAnswered(after.entry().given(workshop.definition()->find(u"B"_s)->slot)));
}

void TestWorkshop::aTrialTakesEveryAnswerAndClears()
{
    const WrittenFolder written;
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    Trial trial = trialOf(workshop);
    const forms::Slot a = workshop.definition()->find(u"A"_s)->slot;
    QCOMPARE(trial.type(a, u"many"_s).error().code, Error::Code::Type);
    QVERIFY_RESULT(trial.type(a, u"12"_s));
    trial.keepWarning(u"high"_s, u"so it is"_s);
    trial.setReturnTo(a, true);
    trial.setNote(a, u"look"_s, Sitting::NoteKind::Private);
    QCOMPARE(trial.keptReason(u"high"_s), u"so it is"_s);
    QVERIFY(trial.isReturnTo(a));
    QCOMPARE(trial.noteKind(a), Sitting::NoteKind::Private);
    const auto obstacles = trial.obstacles();
    QCOMPARE(obstacles.front().kind, Sitting::ObstacleKind::ReturnTo);
    trial.clear();
    QVERIFY(!forms::isAnswered(trial.entry().given(a)));
}

void TestWorkshop::aTrialTakesOverInstancesOfARepeat()
{
    const QByteArray children = "survey:\n  - type: repeat\n    name: kids\n    label: { sv: Barn, en: Children }\n"
                                "    children:\n      - { type: integer, name: age, label: { sv: Ålder, en: Age } }\n";
    WrittenFolder written(children);
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    QVERIFY(workshop.definition());
    Trial before = trialOf(workshop);
    const int repeat = workshop.definition()->find(u"age"_s)->repeat;
    const forms::Slot age = workshop.definition()->find(u"age"_s)->slot;
    for (const QString &typed : {u"7"_s, u"9"_s}) {
        const auto instance = before.addInstance(repeat, forms::theForm);
        QVERIFY_RESULT(instance);
        QVERIFY_RESULT(before.type(before.entry().cellOf(age, *instance), typed));
    }
    written.write(children + "  - { type: integer, name: Z, label: { sv: Z, en: Z } }\n");
    QTRY_VERIFY(workshop.definition()->find(u"Z"_s));
    Trial after = trialOf(workshop);
    after.takeOver(before);
    const auto cells = after.entry().cellsOf(workshop.definition()->find(u"age"_s)->slot);
    QCOMPARE(cells.size(), std::size_t(2));
    QCOMPARE(forms::canonicalText(after.entry().given(cells[1])), u"9"_s);
    after.clear();
    QVERIFY(after.entry().cellsOf(workshop.definition()->find(u"age"_s)->slot).empty());
}

void TestWorkshop::aFixIsMadeInTheFileAndOnlyInTheTextThatWasRead()
{
    WrittenFolder written("survey:\n  - { type: integer, nam: A, label: { sv: A, en: A } }\n");
    Workshop workshop;
    QVERIFY_RESULT(workshop.open(written.folder()));
    const auto offers = std::ranges::find_if(workshop.findings(), [](const auto &one) { return one.fix.has_value(); });
    QVERIFY(offers != workshop.findings().end());
    const forms::DefinitionFinding finding = *offers; // the list goes when the file is read again
    QVERIFY_RESULT(workshop.fix(finding));
    QVERIFY(written.read("small.yaml").contains("name: A"));
    QVERIFY(workshop.isCurrent());
    const auto again = workshop.fix(finding); // it no longer stands there
    QVERIFY(!again);
    QCOMPARE(again.error().where, u"definition-changed"_s);
}

UNDERLAG_TEST(TestWorkshop)
#include "tst_Workshop.moc"
