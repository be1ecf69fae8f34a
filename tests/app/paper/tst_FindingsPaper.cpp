// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "Survey.h"
#include "app/paper/FindingsPaper.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;
using namespace forms;
using namespace paper;

namespace {

Heading heading()
{
    return {.client = u"Test Testsson"_s,
        .caseNumber = u"17"_s,
        .interviewer = u"Handläggare"_s,
        .date = QDate(2026, 3, 14),
        .variantLabel = u"Grund"_s,
        .madeBy = u"Ana Berg"_s,
        .madeOn = QDate(2026, 3, 20)};
}

LocalText text(const QString &words)
{
    return LocalText{{{u"sv"_s, words}}};
}

} // namespace

class TestFindingsPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingOpenIsSaid();
    void eachStandsInItsSectionWithCodeQuestionAndWhatIsSaid();
    void aSectionIsNamedWhateverGroupsLieBeforeIt();
    void aQuestionSaysTheAnswerItNames();
    void whatIsSettledIsToldApart();
    void aHundredAndSixtyItemsAreListedOverPages();

private:
    Slot slot(const QString &name) const { return m_definition->find(name)->slot; }
    QString read(const std::vector<OpenMatter> &matters) const
    {
        return readAloud(findingsPaper(*m_entry, matters, heading()));
    }

    std::shared_ptr<const FormDefinition> m_definition;
    std::shared_ptr<FormEntry> m_entry;
};

void TestFindingsPaper::initTestCase()
{
    m_definition = survey::definition();
    QVERIFY(m_definition);
    m_entry = std::make_shared<FormEntry>(
        m_definition, FormEntry::Options{.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)});
}

void TestFindingsPaper::nothingOpenIsSaid()
{
    QVERIFY(read({}).contains(u"Nothing is open."_s));
}

void TestFindingsPaper::eachStandsInItsSectionWithCodeQuestionAndWhatIsSaid()
{
    const QString paper = read({
        {.kind = OpenMatter::Kind::Unanswered, .cell = slot(u"C1a"_s), .items = {}, .message = {}, .words = {}},
        {.kind = OpenMatter::Kind::ReturnTo, .cell = slot(u"A4"_s), .items = {}, .message = {}, .words = {}},
        {.kind = OpenMatter::Kind::Error,
            .cell = slot(u"A2"_s),
            .items = {slot(u"A1"_s), slot(u"A2"_s)},
            .message = text(u"Det ena säger emot det andra."_s),
            .words = {}},
    });
    QVERIFY(!paper.contains(u"Nothing is open."_s));
    QVERIFY(paper.contains(u"To be settled: 1. To return to: 1. Without an answer: 1"_s));
    // Section, kind, code, question, message: in that order, and the next section after it
    const QStringList order{u"Hälsa To be settled"_s, u"A1, A2"_s, u"A1 Dagar med besvär"_s, u"A2 Besvärad"_s,
        u"Det ena säger emot det andra."_s, u"To return to"_s, u"A4"_s, u"Tar medicin"_s, u"Användning"_s, u"C1a"_s,
        u"Olika medel: kaffe, dagar"_s};
    qsizetype at = paper.indexOf(u"Without an answer: 1"_s);
    for (const QString &part : order) {
        const qsizetype found = paper.indexOf(part, at);
        QVERIFY2(found >= at, qPrintable(part + u" in "_s + paper));
        at = found;
    }
}

void TestFindingsPaper::aSectionIsNamedWhateverGroupsLieBeforeIt()
{
    const auto text = loadDefinitionText(QStringLiteral(UNDERLAG_SOURCE "/instruments/asi"));
    QVERIFY_RESULT(text);
    const auto asi = readDefinition(*text).definition;
    QVERIFY(asi);
    const FormEntry entry(
        asi, FormEntry::Options{.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)});
    const Slot last = asi->find(u"P12"_s)->slot;
    const QString paper = readAloud(findingsPaper(entry,
        {{.kind = OpenMatter::Kind::Unanswered, .cell = last, .items = {}, .message = {}, .words = {}}}, heading()));
    QVERIFY2(paper.contains(u"Psykisk hälsa Without an answer P12"_s), qPrintable(paper));
}

void TestFindingsPaper::aQuestionSaysTheAnswerItNames()
{
    QByteArray text = survey::text();
    text.replace("sv: Hur många,", "sv: \"Hur många efter ${A1}\",");
    const auto definition = readDefinition({u"short.yaml"_s, text, {}}).definition;
    QVERIFY(definition);
    FormEntry entry(definition, m_entry->options());
    survey::answer(entry, u"A1"_s, u"10"_s);
    const QString paper = readAloud(findingsPaper(entry,
        {{.kind = OpenMatter::Kind::ReturnTo,
            .cell = definition->find(u"A5"_s)->slot,
            .items = {},
            .message = {},
            .words = {}}},
        heading()));
    QVERIFY2(paper.contains(u"Hur många efter 10 days"_s), qPrintable(paper));
}

void TestFindingsPaper::whatIsSettledIsToldApart()
{
    const QString paper = read({
        {.kind = OpenMatter::Kind::Kept,
            .cell = slot(u"A1"_s),
            .items = {slot(u"A1"_s)},
            .message = text(u"Ovanligt många."_s),
            .words = u"Frågade igen."_s},
        {.kind = OpenMatter::Kind::Recorded,
            .cell = -1,
            .items = {},
            .message = text(u"Fara."_s),
            .words = u"Done: ringde (14 mars 2026, Ana)"_s},
    });
    QVERIFY(paper.contains(u"Nothing is open."_s));
    QVERIFY(paper.contains(u"Reason: Frågade igen."_s));
    QVERIFY(paper.contains(u"Fara. Done: ringde (14 mars 2026, Ana)"_s));
}

void TestFindingsPaper::aHundredAndSixtyItemsAreListedOverPages()
{
    std::vector<OpenMatter> all;
    for (int i = 0; i < 160; ++i)
        all.push_back({.kind = OpenMatter::Kind::Error,
            .cell = slot(u"A1"_s),
            .items = {},
            .message = text(u"Fel nummer %1 som ska rättas. "_s.arg(i)),
            .words = {}});
    const QStringList read = pages(findingsPaper(*m_entry, all, heading()));
    QVERIFY(read.size() > 1);
    for (int i = 0; i < 160; ++i)
        QCOMPARE(read.join(u' ').count(u"Fel nummer %1 som"_s.arg(i)), 1);
}

UNDERLAG_TEST(TestFindingsPaper)
#include "tst_FindingsPaper.moc"
