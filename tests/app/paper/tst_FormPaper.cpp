// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "Survey.h"
#include "app/paper/FormBlocks.h"
#include "app/paper/FormPaper.h"
#include "support/Register.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using namespace forms;
using namespace paper;

class TestFormPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFilledFormShowsQuestionsAnswersAndCodes();
    void whatWasSetAsideAndWhatWasNotAskedAreNamed();
    void theEmptyFormHasEveryQuestionAndEveryCode();
    void anAnonymousSurveyAsksForNobodysName();
    void aVariantsFormHasOnlyItsQuestions();
    void everyPageSaysWhoseItIsAndWhichOfHowMany();
    void practiceIsMarkedOnEveryPage();
    void theLanguageIsTheHeadings();
    void noItemOfTheWholeAsiIsSplit();
    void aLongTextGoesOnOverPages();
    void everyTypeHasItsPlaceOnAnEmptyForm();
    void everyTypeIsReadOnAFilledForm();

private:
    std::shared_ptr<const FormDefinition> m_definition;
    std::shared_ptr<const FormDefinition> m_asi;
};

namespace {

Heading heading()
{
    return {.client = u"Test Testsson"_s,
        .caseNumber = u"17"_s,
        .interviewer = u"Handläggare"_s,
        .date = QDate(2026, 3, 14),
        .variantLabel = u"Grund"_s};
}

FormEntry *answered(std::shared_ptr<const FormDefinition> definition, QObject *parent)
{
    auto *entry = new FormEntry(
        std::move(definition), {.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)}, parent);
    survey::answer(*entry, u"A1"_s, u"12"_s);
    survey::answer(*entry, u"A2"_s, u"2"_s);
    survey::answer(*entry, u"A3"_s, u"Sover dåligt"_s);
    survey::answer(*entry, u"A4"_s, u"1"_s);
    survey::answer(*entry, u"A5"_s, u"3"_s);
    survey::answer(*entry, u"C1a"_s, u"21"_s);
    return entry;
}

} // namespace

void TestFormPaper::initTestCase()
{
    m_definition = survey::definition();
    QVERIFY(m_definition);
    const auto text = loadDefinitionText(QStringLiteral(UNDERLAG_SOURCE "/instruments/asi"));
    QVERIFY_RESULT(text);
    m_asi = readDefinition(*text).definition;
    QVERIFY(m_asi);
}

void TestFormPaper::aFilledFormShowsQuestionsAnswersAndCodes()
{
    QObject owner;
    const FormEntry *entry = answered(m_definition, &owner);
    const QStringList read
        = pages(filledForm(*entry, {{m_definition->find(u"A4"_s)->slot, u"Varje kväll"_s}}, heading()));
    QCOMPARE(read.size(), 1);
    const QString &page = read.first();
    for (const QString &expected : {u"Kort formulär"_s, u"Hälsa"_s, u"A1"_s, u"Dagar med besvär"_s, u"12 days"_s,
             u"Mycket"_s, u"Sover dåligt"_s, u"Varje kväll"_s, u"Olika medel"_s, u"Kaffe"_s, u"21"_s, u"not answered"_s,
             u"last 30 days"_s, u"X = Inget svar"_s, u"Kort formulär, egen ordalydelse"_s})
        QVERIFY2(page.contains(expected), qPrintable(expected));
}

void TestFormPaper::whatWasSetAsideAndWhatWasNotAskedAreNamed()
{
    QObject owner;
    FormEntry *entry = answered(m_definition, &owner);
    QVERIFY(!pages(filledForm(*entry, {}, heading())).first().contains(u"Set aside"_s));
    survey::answer(*entry, u"A4"_s, u"0"_s); // A5 has an answer and is not relevant now
    const QString aside = pages(filledForm(*entry, {}, heading())).first();
    QVERIFY(aside.contains(u"Set aside: 3"_s));

    FormEntry *other
        = new FormEntry(m_definition, {.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)}, &owner);
    survey::answer(*other, u"A4"_s, u"0"_s);
    QVERIFY(pages(filledForm(*other, {}, heading())).first().contains(u"Not relevant here: A5"_s));
}

void TestFormPaper::theEmptyFormHasEveryQuestionAndEveryCode()
{
    const QStringList read = pages(emptyForm(*m_definition, {}, Heading()));
    QCOMPARE(read.size(), 1);
    for (const Item &item : m_definition->items)
        QVERIFY2(m_definition->groups[size_t(item.group)].isGrid || read.first().contains(item.label.in(u"sv"_s)),
            qPrintable(item.name));
    for (const QString &expected : {u"Kaffe"_s, u"Kakao"_s, u"Dagar"_s, u"Någonsin"_s}) // the grid's rows and columns
        QVERIFY2(read.first().contains(expected), qPrintable(expected));
    for (const QString &expected :
        {u"0 Nej"_s, u"1 Ja"_s, u"2 Mycket"_s, u"days (0–30)"_s, u"Client"_s, u"Interview date"_s})
        QVERIFY2(QString(read.first()).replace(QRegularExpression(u" +"_s), u" "_s).contains(expected),
            qPrintable(expected));
}

void TestFormPaper::anAnonymousSurveyAsksForNobodysName()
{
    const auto text = loadDefinitionText(QStringLiteral(UNDERLAG_SOURCE "/instruments/user_survey"));
    QVERIFY_RESULT(text);
    const auto survey = readDefinition(*text).definition;
    QVERIFY(survey);
    const QString page = pages(emptyForm(*survey, u"young"_s, Heading())).first();
    QVERIFY(page.contains(survey->find(u"Y1"_s)->label.in(u"sv"_s)));
    for (const QString &asked : {u"Client"_s, u"Case number"_s, u"Interviewer"_s, u"Interview date"_s})
        QVERIFY2(!page.contains(asked), qPrintable(asked));
}

void TestFormPaper::aVariantsFormHasOnlyItsQuestions()
{
    QVERIFY(pages(emptyForm(*m_definition, u"baseline"_s, Heading())).first().contains(u"Senaste besöket"_s));
    const QString followUp = pages(emptyForm(*m_definition, u"follow_up"_s, Heading())).first();
    QVERIFY(!followUp.contains(u"Senaste besöket"_s));
    QVERIFY(followUp.contains(u"since the last interview"_s));
}

void TestFormPaper::everyPageSaysWhoseItIsAndWhichOfHowMany()
{
    QObject owner;
    const auto *entry
        = new FormEntry(m_asi, {.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)}, &owner);
    const QStringList read = pages(filledForm(*entry, {}, heading()));
    QVERIFY(read.size() > 3);
    for (qsizetype i = 0; i < read.size(); ++i) {
        QVERIFY(read[i].contains(u"Test Testsson"_s));
        QVERIFY(read[i].contains(u"17"_s));
        QVERIFY(read[i].contains(QRegularExpression(u"14 .* 2026"_s)));
        QVERIFY(read[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(read.size())));
        QVERIFY(read[i].contains(m_asi->shownAs.in(u"sv"_s)));
    }
}

void TestFormPaper::practiceIsMarkedOnEveryPage()
{
    Heading practice = heading();
    practice.isPractice = true;
    const QStringList marked = pages(emptyForm(*m_asi, u"baseline"_s, practice));
    QVERIFY(marked.size() > 3);
    for (const QString &page : marked)
        QVERIFY(page.contains(u"ÖVNING / PRACTICE"_s));
    for (const QString &page : pages(emptyForm(*m_asi, u"baseline"_s, heading())))
        QVERIFY(!page.contains(u"PRACTICE"_s));
}

void TestFormPaper::theLanguageIsTheHeadings()
{
    Heading english = heading();
    english.language = u"en"_s;
    const QString page = pages(emptyForm(*m_definition, {}, english)).first();
    QVERIFY(page.contains(u"Days with problems"_s) && page.contains(u"14 March 2026"_s));
    QVERIFY(!page.contains(u"Dagar med besvär"_s));
    QVERIFY(pages(emptyForm(*m_definition, {}, heading())).first().contains(u"14 mars 2026"_s));
}

void TestFormPaper::noItemOfTheWholeAsiIsSplit()
{
    const Words words(u"sv"_s);
    const Sheet sheet(furniture(u"ASI"_s, *m_asi, heading(), words), words);
    const std::vector<Block> blocks = formBlocks(sheet, *m_asi, u"baseline"_s, nullptr, heading());
    const std::vector<PlacedBlock> placed = paginate(blocks, sheet.pageHeight());
    QStringList names;
    for (size_t i = 0; i < placed.size(); ++i) {
        const Block &block = blocks[placed[i].block];
        QVERIFY2(placed[i].top + block.height <= sheet.pageHeight(), qPrintable(block.name));
        // A heading is never the last on a page.
        QVERIFY(!block.keepsWithNext || (i + 1 < placed.size() && placed[i + 1].page == placed[i].page));
        if (!block.name.isEmpty())
            names << block.name;
    }
    QCOMPARE(std::set<QString>(names.begin(), names.end()).size(), size_t(names.size())); // each once
    QVERIFY(names.contains(u"M6"_s) && names.contains(u"D1"_s) && names.contains(u"P21"_s));
}

void TestFormPaper::aLongTextGoesOnOverPages()
{
    QObject owner;
    FormEntry *entry = answered(m_definition, &owner);
    QStringList told;
    for (int i = 0; i < 1200; ++i)
        told << u"ord%1"_s.arg(i);
    survey::answer(*entry, u"A3"_s, told.join(u' '));
    const QStringList read
        = pages(filledForm(*entry, {{m_definition->find(u"A1"_s)->slot, told.join(u' ')}}, heading()));
    QVERIFY(read.size() > 1);
    const QString all = read.join(u' ');
    for (const QString &word : told)
        QVERIFY2(all.count(QRegularExpression(word + u"\\b"_s)) == 2, qPrintable(word));
}

namespace {

std::shared_ptr<const FormDefinition> allWays()
{
    const auto text = loadDefinitionText(QStringLiteral(UNDERLAG_SOURCE "/tests/support/instruments/ways"));
    return text ? readDefinition(*text).definition : nullptr;
}

QString onOneLine(const QStringList &pages)
{
    return pages.join(u' ').simplified();
}

} // namespace

void TestFormPaper::everyTypeHasItsPlaceOnAnEmptyForm()
{
    const auto definition = allWays();
    QVERIFY(definition);
    const QString read = onOneLine(pages(emptyForm(*definition, {}, Heading())));
    for (const Item &item : definition->items)
        QVERIFY2(read.contains(item.label.in(u"sv"_s)), qPrintable(item.name));
    for (const QString &expected : {u"several may be ticked"_s, u"2 Familjebehandling i hemmet"_s,
             u"write 1 at what comes first, 2 at what comes next"_s, u"debt Skulder"_s, u"25 Norrbottens län"_s})
        QVERIFY2(read.contains(expected), qPrintable(expected));
}

void TestFormPaper::everyTypeIsReadOnAFilledForm()
{
    const auto definition = allWays();
    QVERIFY(definition);
    FormEntry entry(definition, {.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)});
    const std::pair<QString, QString> given[] = {{u"SEV"_s, u"2 3"_s}, {u"RANK"_s, u"debt home"_s}, {u"ACK"_s, u"OK"_s},
        {u"MON"_s, u"2019-03-01"_s}, {u"YEAR"_s, u"2004-01-01"_s}, {u"MOM"_s, u"2026-03-14 14:30"_s},
        {u"MON2"_s, u"1234567"_s}, {u"RNG"_s, u"6.5"_s}, {u"FILE"_s, QString(64, u'a') + u"/beslut.pdf"_s}};
    for (const auto &[name, typed] : given)
        survey::answer(entry, name, typed);
    const QString read = onOneLine(pages(filledForm(entry, {}, heading())));
    for (const QString &expected : {u"Familjebehandling i hemmet, Försörjningsstöd"_s, u"1. Skulder, 2. Bostad"_s,
             u"mars 2019"_s, u"2004"_s, u"14 mars 2026 14:30"_s, u"1 234 567"_s, u"6,5"_s, u"beslut.pdf"_s})
        QVERIFY2(read.contains(expected), qPrintable(expected));
    QVERIFY(!read.contains(u"1 mars 2019"_s)); // a month was asked for
    QVERIFY(!read.contains(u"aaaa"_s)); // nobody reads a digest
}

UNDERLAG_TEST(TestFormPaper)
#include "tst_FormPaper.moc"
