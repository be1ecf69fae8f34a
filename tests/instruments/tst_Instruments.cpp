// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cases/FormCase.h"
#include "forms/entry/CellOrder.h"
#include "support/Definitions.h"
#include "support/Register.h"

#include <QDir>
#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;
using namespace forms;

namespace {

struct Instrument
{
    std::shared_ptr<const FormDefinition> form;
    QString problems; ///< why there is no form, or no cases
    std::vector<FormCase> cases;
};

const QDate today(2026, 3, 20);

/// Every instrument with its cases, read once.
const std::map<QString, Instrument> &instruments()
{
    static const std::map<QString, Instrument> all = [] {
        std::map<QString, Instrument> found;
        const QDir folder(QStringLiteral(UNDERLAG_SOURCE) + u"/instruments"_s);
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            Instrument &instrument = found[name];
            const auto text = loadDefinitionText(folder.filePath(name));
            if (!text) {
                instrument.problems = text.error().where + u": "_s + text.error().detail;
                continue;
            }
            const ReadDefinition read = readDefinition(*text);
            instrument.form = read.definition;
            if (!read.definition) {
                instrument.problems = support::lines(read.findings).join(u'\n');
                continue;
            }
            const QDir cases(folder.filePath(name + u"/cases"_s));
            for (const QString &file : cases.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
                QFile cases_(cases.filePath(file));
                if (!cases_.open(QIODevice::ReadOnly))
                    instrument.problems += cases_.errorString();
                auto read_ = readCases(cases_.readAll(), file, *read.definition);
                if (read_)
                    instrument.cases.insert(instrument.cases.end(), read_->begin(), read_->end());
                else
                    instrument.problems += read_.error().where + u": "_s + read_.error().detail + u'\n';
            }
        }
        return found;
    }();
    return all;
}

FormEntry::Options optionsOf(const FormCase &given)
{
    return {given.variant, given.settings, today};
}

QStringList findingsOf(const FormEntry &entry)
{
    QStringList ids;
    for (const Finding &finding : entry.findings())
        ids += findingName(entry, finding);
    return ids;
}

/// All that is to be seen of an interview, a line each.
QStringList pictureOf(const FormEntry &entry)
{
    QStringList lines = findingsOf(entry);
    for (const Cell cell : allCells(entry))
        lines += u"%1 = %2 %3 %4"_s.arg(cellPath(entry, cell), canonicalText(entry.answer(cell)))
                     .arg(int(entry.standing(cell)))
                     .arg(entry.isRelevant(cell));
    for (std::size_t section = 0; section < entry.definition().sections.size(); ++section) {
        const Progress progress = entry.progress(int(section));
        lines += u"%1: %2 of %3, %4 %5 %6"_s.arg(section)
                     .arg(progress.answered)
                     .arg(progress.asked)
                     .arg(progress.errors)
                     .arg(progress.warnings)
                     .arg(progress.notices);
    }
    return lines;
}

/// The instances of a case, with nothing in them; where its answers then go.
std::vector<std::pair<Cell, Answer>> withBlankInstances(FormEntry &entry, const CaseAnswers &read)
{
    std::vector<LoadedInstance> blank = read.instances;
    for (LoadedInstance &instance : blank)
        instance.answers.clear();
    entry.load({}, blank);
    std::vector<std::pair<Cell, Answer>> answers = read.answers;
    for (const LoadedInstance &instance : read.instances) {
        const Instance here = *entry.instances().withId(instance.id);
        for (auto answer = instance.answers.begin(); answer != instance.answers.end(); ++answer)
            answers.emplace_back(entry.instances().cellOf(answer.key(), here), *answer);
    }
    return answers;
}

/// Any answer of the item's type, now and then out of range, a special code or none; most often a small number, so that
/// skips open and close.
Answer anyAnswer(const FormDefinition &form, const Item &item, QRandomGenerator &random)
{
    const int dice = random.bounded(10);
    if (dice == 0)
        return Unanswered{};
    if (dice == 1 && !form.missingCodes.empty())
        return Missing{form.missingCodes[random.bounded(quint32(form.missingCodes.size()))].name};
    const int small = dice < 6 ? random.bounded(3) : random.bounded(40);
    switch (item.holds()) {
    case AnswerKind::Choice: {
        const std::vector<Choice> &choices = form.choiceList(item)->choices;
        return Chosen{choices[quint32(small) % choices.size()].name};
    }
    case AnswerKind::Whole:
    case AnswerKind::Decimal:
        return Number{double(small), QString::number(small)};
    case AnswerKind::Date:
        return today.addDays(small - 20);
    case AnswerKind::Time:
        return QTime(small % 24, 0);
    case AnswerKind::Moment:
        return QDateTime(today.addDays(small - 20), QTime(small % 24, 0), Qt::UTC);
    case AnswerKind::Choices: {
        const std::vector<Choice> &choices = form.choiceList(item)->choices;
        return Several{{choices[quint32(small) % choices.size()].name}};
    }
    case AnswerKind::File:
    case AnswerKind::Text:
    case AnswerKind::None:
    case AnswerKind::Any:
        break;
    }
    return Text{QString::number(small)};
}

/// Where an item is answered: of a repeat in one of its instances, at most a few of which come along the way.
std::optional<Cell> anyCell(FormEntry &entry, const Item &item, QRandomGenerator &random)
{
    if (item.repeat < 0)
        return item.slot;
    constexpr std::size_t most = 3;
    if (entry.instances().of(item.repeat, theForm).size() < most && random.bounded(10) == 0)
        (void)entry.addInstance(item.repeat, theForm); // one that is not asked now takes none
    const std::vector<Instance> &instances = entry.instances().of(item.repeat, theForm);
    if (instances.empty())
        return std::nullopt;
    return entry.cellOf(item.slot, instances[random.bounded(quint32(instances.size()))]);
}

std::vector<LoadedInstance> instancesOf(const FormEntry &entry)
{
    std::vector<LoadedInstance> loaded;
    const FormDefinition &form = entry.definition();
    for (int repeat = 0; repeat < int(form.groups.size()); ++repeat) {
        if (!form.groups[std::size_t(repeat)].isRepeat)
            continue;
        for (const Instance instance : entry.instances().of(repeat, theForm)) {
            LoadedInstance one{
                .id = entry.instances().row(instance).id, .repeat = repeat, .outer = QUuid(), .answers = {}};
            for (const Slot slot : entry.instances().itemsOf(repeat))
                one.answers.insert(slot, entry.given(entry.instances().cellOf(slot, instance)));
            loaded.push_back(std::move(one));
        }
    }
    return loaded;
}

void addCases()
{
    QTest::addColumn<QString>("instrument");
    QTest::addColumn<int>("index");
    for (const auto &[name, instrument] : instruments()) {
        for (std::size_t i = 0; i < instrument.cases.size(); ++i) {
            const FormCase &given = instrument.cases[i];
            QTest::addRow("%s/%s:%d %s", qPrintable(name), qPrintable(given.file), given.line, qPrintable(given.name))
                << name << int(i);
        }
    }
}

} // namespace

class TestInstruments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyInstrumentReadsWithoutErrors_data();
    void everyInstrumentReadsWithoutErrors();
    void everyLanguageThatWaitsForApprovalIsWhole_data() { everyInstrumentReadsWithoutErrors_data(); }
    void everyLanguageThatWaitsForApprovalIsWhole();
    void everyCaseHolds_data() { addCases(); }
    void everyCaseHolds();
    void oneByOneIsTheSameAsAllAtOnce_data() { addCases(); }
    void oneByOneIsTheSameAsAllAtOnce();
    void aLongWalkOfAnswersStandsAsIfLoaded_data();
    void aLongWalkOfAnswersStandsAsIfLoaded();
    void everyCheckFiresAndRestsInACase_data() { everyInstrumentReadsWithoutErrors_data(); }
    void everyCheckFiresAndRestsInACase();
    void everySetRuleFiresAndRestsInACase_data() { everyInstrumentReadsWithoutErrors_data(); }
    void everySetRuleFiresAndRestsInACase();
    void whatIsTakenOverIsThereAndFits_data() { everyInstrumentReadsWithoutErrors_data(); }
    void whatIsTakenOverIsThereAndFits();
};

void TestInstruments::everyInstrumentReadsWithoutErrors_data()
{
    QTest::addColumn<QString>("instrument");
    for (const auto &[name, instrument] : instruments())
        QTest::newRow(qPrintable(name)) << name;
}

void TestInstruments::everyInstrumentReadsWithoutErrors()
{
    QFETCH(QString, instrument);
    const Instrument &read = instruments().at(instrument);
    QVERIFY2(read.form && read.problems.isEmpty(), qPrintable(read.problems));
    QVERIFY(!read.cases.empty());
}

/// A language that is not offered is not missed; once it is approved, no text of it may be.
void TestInstruments::everyLanguageThatWaitsForApprovalIsWhole()
{
    QFETCH(QString, instrument);
    auto text = loadDefinitionText(QStringLiteral(UNDERLAG_SOURCE "/instruments/") + instrument);
    QVERIFY(text);
    forms::DefinitionText approved = *std::move(text);
    for (QByteArray &overlay : approved.overlays)
        overlay.replace("\napproved: false\n", "\n");
    const ReadDefinition read = readDefinition(approved);
    QVERIFY2(read.definition && read.findings.empty(), qPrintable(support::lines(read.findings).join(u'\n')));
}

void TestInstruments::everyCaseHolds()
{
    QFETCH(QString, instrument);
    QFETCH(int, index);
    const Instrument &all = instruments().at(instrument);
    const FormCase &given = all.cases[index];
    QStringList wrong;
    for (const CaseFailure &failure : runCase(all.form, given, today))
        wrong += u"%1 (%2): \"%3\", not \"%4\""_s.arg(failure.where)
                     .arg(int(failure.what))
                     .arg(failure.came, failure.expected);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

/// What stands depends on the answers, never on the order they came in or on what stood in between.
void TestInstruments::oneByOneIsTheSameAsAllAtOnce()
{
    QFETCH(QString, instrument);
    QFETCH(int, index);
    const Instrument &all = instruments().at(instrument);
    const FormCase &given = all.cases[index];
    FormEntry forwards(all.form, optionsOf(given));
    FormEntry backwards(all.form, optionsOf(given));
    const CaseAnswers read = answersOf(forwards, given);
    const std::vector<std::pair<Cell, Answer>> answers = withBlankInstances(forwards, read);
    for (const auto &[cell, answer] : answers) {
        if (!forwards.setAnswer(cell, answer))
            QSKIP("holds what only an old store can hold");
    }
    (void)withBlankInstances(backwards, read);
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer)
        QVERIFY_RESULT(backwards.setAnswer(answer->first, answer->second));
    const QStringList expected = pictureOf(*entered(all.form, given, today));
    QCOMPARE(pictureOf(forwards), expected);
    QCOMPARE(pictureOf(backwards), expected);
    for (const auto &[cell, answer] : answers)
        QVERIFY_RESULT(forwards.setAnswer(cell, Unanswered{}));
    FormEntry blank(all.form, optionsOf(given));
    (void)withBlankInstances(blank, read);
    QCOMPARE(pictureOf(forwards), pictureOf(blank));
}

void TestInstruments::aLongWalkOfAnswersStandsAsIfLoaded_data()
{
    QTest::addColumn<QString>("instrument");
    QTest::addColumn<QString>("variant");
    for (const auto &[name, instrument] : instruments()) {
        QTest::addRow("%s, everything", qPrintable(name)) << name << QString();
        for (const Variant &variant : instrument.form ? instrument.form->variants : std::vector<Variant>())
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(variant.name)) << name << variant.name;
    }
}

void TestInstruments::aLongWalkOfAnswersStandsAsIfLoaded()
{
    QFETCH(QString, instrument);
    QFETCH(QString, variant);
    const Instrument &all = instruments().at(instrument);
    const FormEntry::Options options{variant, {}, today};
    FormEntry walked(all.form, options);
    QRandomGenerator random(20260320); // the same walk every time
    for (int step = 1; step <= 2000; ++step) {
        const Item &item = all.form->items[random.bounded(quint32(all.form->items.size()))];
        if (const std::optional<Cell> cell = anyCell(walked, item, random))
            (void)walked.setAnswer(*cell, anyAnswer(*all.form, item, random)); // some are refused, as they should be
        if (step % 200 != 0)
            continue;
        QHash<Slot, Answer> given;
        for (const Item &each : all.form->items) {
            if (each.repeat < 0)
                given.insert(each.slot, walked.given(each.slot));
        }
        FormEntry loaded(all.form, options);
        loaded.load(given, instancesOf(walked));
        QCOMPARE(pictureOf(walked), pictureOf(loaded));
    }
}

void TestInstruments::everyCheckFiresAndRestsInACase()
{
    QFETCH(QString, instrument);
    const Instrument &all = instruments().at(instrument);
    QVERIFY(all.form);
    std::set<QString> fires;
    std::set<QString> rests;
    for (const FormCase &given : all.cases) {
        for (const QString &id : given.findings)
            fires.insert(id.section(u'@', 0, 0)); // in whichever instance
        for (const QString &id : given.notFindings)
            rests.insert(id.section(u'@', 0, 0));
    }
    QStringList lacking;
    for (const Check &check : all.form->checks) {
        if (!fires.contains(check.id))
            lacking += check.id + u" never fires"_s;
        if (!rests.contains(check.id))
            lacking += check.id + u" never rests"_s;
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u"; "_s)));
}

void TestInstruments::everySetRuleFiresAndRestsInACase()
{
    QFETCH(QString, instrument);
    const Instrument &all = instruments().at(instrument);
    QVERIFY(all.form);
    std::set<const SetRule *> fires;
    std::set<const SetRule *> rests;
    for (const FormCase &given : all.cases) {
        const std::unique_ptr<FormEntry> entry = entered(all.form, given, today);
        for (const Item &item : all.form->items) {
            if (!given.values.contains(item.slot) && !given.relevant.contains(item.slot))
                continue; // a case that does not look at the item proves nothing of its rules
            for (const SetRule &rule : item.sets)
                (entry->ruleInEffect(item.slot) == &rule ? fires : rests).insert(&rule);
        }
    }
    QStringList lacking;
    for (const Item &item : all.form->items) {
        for (const SetRule &rule : item.sets) {
            if (!fires.contains(&rule))
                lacking += u"%1 := %2 never fires"_s.arg(item.name, rule.to);
            if (!rests.contains(&rule))
                lacking += u"%1 := %2 never rests"_s.arg(item.name, rule.to);
        }
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u"; "_s)));
}

/// Of our own instruments a source that is misspelt, or of another kind, would silently never be taken.
void TestInstruments::whatIsTakenOverIsThereAndFits()
{
    QFETCH(QString, instrument);
    const Instrument &all = instruments().at(instrument);
    QVERIFY(all.form);
    const auto formOf = [](const QString &source) {
        const auto found = instruments().find(source.section(u'.', 0, 0));
        return found == instruments().end() ? nullptr : found->second.form.get();
    };
    QStringList lacking;
    for (const Item &item : all.form->items) {
        for (const QString &source : item.takesOver) {
            const FormDefinition *const from = formOf(source);
            const Item *const there = from ? from->find(source.section(u'.', 1)) : nullptr;
            if (!there || there->repeat >= 0 || there->holds() != item.holds())
                lacking += item.name + u" from "_s + source;
        }
    }
    for (const Group &group : all.form->groups) {
        for (const QString &source : group.takesOver) {
            const FormDefinition *const from = formOf(source);
            const int there = from ? from->groupsByName.value(source.section(u'.', 1), -1) : -1;
            if (there < 0 || !from->groups[std::size_t(there)].isRepeat)
                lacking += group.name + u" from "_s + source;
        }
    }
    QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u"; "_s)));
}

UNDERLAG_TEST(TestInstruments)
#include "tst_Instruments.moc"
