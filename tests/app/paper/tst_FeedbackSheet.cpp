// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "Survey.h"
#include "app/paper/FeedbackSheet.h"
#include "app/paper/ItemBearing.h"
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

/// The short form with what a sheet must leave out: the interviewer's rating, a safety check, a name.
std::shared_ptr<const FormDefinition> formWith(const QByteArray &items, const QByteArray &scores = {})
{
    QByteArray text = survey::text();
    text.replace("      - { type: select_one, list_name: yes_no, name: A9,",
        items + "      - { type: select_one, list_name: yes_no, name: A9,");
    text.replace("client_rating: A2,", "client_rating: A2, " + scores);
    text += "checks:\n"
            "  - { id: danger, expression: \"not(${A4} = 1)\", severity: notice, record: safety, items: [A4], focus: "
            "A4, "
            "message: { sv: Fara nu., en: Danger now. } }\n";
    const ReadDefinition read = readDefinition({u"short.yaml"_s, text, {}});
    for (const DefinitionFinding &finding : read.findings)
        qWarning("%d: %s", finding.position.line, qPrintable(finding.text));
    return read.definition;
}

const QByteArray judged
    = "      - { type: integer, name: A7, label: { sv: Bedömt behov, en: Need as judged }, informant: "
      "interviewer, role: interviewer_rating, parameters: { min: 0, max: 9 } }\n"
      "      - { type: text, name: A8, label: { sv: Namn, en: Name }, identifier: true }\n"
      "      - { type: integer, name: W1, label: { sv: Arbetsdagar, en: Days at work }, parameters: { "
      "min: 0, max: 30, unit: day } }\n";

FormEntry::Options options()
{
    return {.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)};
}

} // namespace

class TestFeedbackSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingAnsweredIsOnePageWithRoomToWrite();
    void whatIsNotTheClientsIsLeftOut();
    void aRatingIsGivenOutWhenTheDefinitionSaysSo();
    void theFormulasSayWhatWorksAndWhatIsHard();
    void asiKnowsItsStrengths();
    void whatIsSaidIsInTheClientsLanguage();
    void changeIsToldInPlainWords();
    void onePageMeansOnePage_data();
    void onePageMeansOnePage();
    void theTextReadsInOrder();
    void theLanguageIsTheClientsWhereThereAreWords();

private:
    std::shared_ptr<const FormDefinition> m_definition;
    std::shared_ptr<const FormDefinition> m_asi;
};

void TestFeedbackSheet::initTestCase()
{
    m_definition = formWith(judged, "interviewer_rating: A7, ");
    QVERIFY(m_definition);
    const auto text = loadDefinitionText(QStringLiteral(UNDERLAG_SOURCE "/instruments/asi"));
    QVERIFY_RESULT(text);
    m_asi = readDefinition(*text).definition;
    QVERIFY(m_asi);
}

void TestFeedbackSheet::nothingAnsweredIsOnePageWithRoomToWrite()
{
    const FormEntry entry(m_asi, options());
    const QStringList read = pages(feedbackSheet({entry, {}, {}}, heading()));
    QCOMPARE(read.size(), 1);
    QVERIFY(read.first().contains(u"Nothing has been answered yet."_s));
    QVERIFY(read.first().contains(u"What I want"_s));
}

void TestFeedbackSheet::whatIsNotTheClientsIsLeftOut()
{
    FormEntry entry(m_definition, options());
    survey::answer(entry, u"A1"_s, u"10"_s);
    survey::answer(entry, u"A3"_s, u"Sover dåligt"_s);
    survey::answer(entry, u"A4"_s, u"1"_s); // raises the safety notice
    survey::answer(entry, u"A7"_s, u"7"_s);
    survey::answer(entry, u"A8"_s, u"Kalle Anka"_s);
    survey::answer(entry, u"A9"_s, u"1"_s);
    const QHash<Slot, QString> notes{
        {m_definition->find(u"A1"_s)->slot, u"Mest på natten"_s}, {m_definition->find(u"A7"_s)->slot, u"Trovärdig?"_s}};
    const QString read = readAloud(feedbackSheet({entry, {}, notes}, heading()));
    for (const QString &there : {u"Dagar med besvär: 10 days"_s, u"\u201DSover dåligt\u201D"_s, u"Mest på natten"_s})
        QVERIFY2(read.contains(there), qPrintable(there + u" in "_s + read));
    for (const QString &not_ :
        {u"Bedömt behov"_s, u"Kalle"_s, u"Fara"_s, u"Tar medicin"_s, u"Missvisande"_s, u"Trovärdig"_s})
        QVERIFY2(!read.contains(not_), qPrintable(not_));
}

void TestFeedbackSheet::aRatingIsGivenOutWhenTheDefinitionSaysSo()
{
    QByteArray given = judged;
    given.replace("informant: interviewer, role", "informant: interviewer, scope: client, role");
    const auto definition = formWith(given, "interviewer_rating: A7, ");
    QVERIFY(definition);
    const Item &item = *definition->find(u"A7"_s);
    QCOMPARE(item.scope, u"client"_s);
    FormEntry entry(definition, options());
    survey::answer(entry, u"A7"_s, u"7"_s);
    const std::vector<FeedbackArea> areas = feedbackAreas({entry, {}, {}}, u"sv"_s);
    QCOMPARE(areas.size(), size_t(1));
    QCOMPARE(areas[0].judged, QStringList{u"Bedömt behov: 7"_s});
}

void TestFeedbackSheet::theFormulasSayWhatWorksAndWhatIsHard()
{
    QByteArray text = survey::text();
    text.replace("calculation: \"${A1} div 30\"", "calculation: \"1 + ${A1} div 30 - ${A5} div 99\"");
    const auto definition = readDefinition({u"short.yaml"_s, text, {}}).definition;
    QVERIFY(definition);
    FormEntry entry(definition, options());
    QVERIFY(!itemBearings(entry).contains(definition->find(u"A1"_s)->slot)); // A5 is asked of who takes medicine
    survey::answer(entry, u"A4"_s, u"1"_s);
    const QHash<Slot, Bearing> bearings = itemBearings(entry);
    QCOMPARE(bearings.value(definition->find(u"A1"_s)->slot), Bearing::Burden);
    QCOMPARE(bearings.value(definition->find(u"A5"_s)->slot), Bearing::Strength);
    QVERIFY(!bearings.contains(definition->find(u"A9"_s)->slot)); // moves no score
}

void TestFeedbackSheet::asiKnowsItsStrengths()
{
    FormEntry entry(m_asi, options());
    const QHash<Slot, Bearing> bearings = itemBearings(entry);
    const auto of = [&](const QString &name) { return bearings.value(m_asi->find(name)->slot, Bearing(-1)); };
    for (const QString &name : {u"E4"_s, u"E5"_s, u"E11"_s, u"E12"_s})
        QCOMPARE(of(name), Bearing::Strength);
    for (const QString &name : {u"M6"_s, u"D1a"_s, u"D13a"_s, u"L27"_s, u"P12"_s, u"F30"_s})
        QCOMPARE(of(name), Bearing::Burden);
    survey::answer(entry, u"E4"_s, u"1"_s);
    survey::answer(entry, u"E5"_s, u"0"_s);
    survey::answer(entry, u"E11"_s, u"20"_s);
    survey::answer(entry, u"M6"_s, u"12"_s);
    survey::answer(entry, u"M7"_s, u"3"_s);
    survey::answer(entry, u"M8"_s, u"2"_s);
    survey::answer(entry, u"P9a"_s, u"1"_s); // a safety notice's: never on the sheet
    const std::vector<FeedbackArea> areas = feedbackAreas({entry, {}, {}}, u"sv"_s);
    QCOMPARE(areas.size(), size_t(2));
    QCOMPARE(areas[0].heading, u"Fysisk hälsa"_s);
    QVERIFY(areas[0].hard.first().startsWith(u"Besvärad av"_s));
    QCOMPARE(areas[0].wishes.size(), 1);
    QVERIFY(areas[1].works.contains(u"Giltigt körkort"_s));
    QVERIFY(areas[1].hard.contains(u"Tillgång till bil: nej"_s));
}

void TestFeedbackSheet::whatIsSaidIsInTheClientsLanguage()
{
    FormEntry entry(m_definition, options());
    survey::answer(entry, u"A1"_s, u"10"_s);
    Heading english = heading();
    english.language = u"en"_s;
    const QString read = readAloud(feedbackSheet({entry, {}, {}}, english));
    QVERIFY(read.contains(u"Health"_s) && read.contains(u"Days with problems: 10 days"_s));
    QVERIFY(!read.contains(u"Dagar"_s));
}

void TestFeedbackSheet::changeIsToldInPlainWords()
{
    FormEntry entry(m_definition, options());
    survey::answer(entry, u"A1"_s, u"10"_s);
    survey::answer(entry, u"A2"_s, u"1"_s);
    std::optional<EarlierResult> earlier = EarlierResult{.date = QDate(2025, 9, 6),
        .scores = {{u"health"_s, Score{0.5, {}, false}}},
        .answers = {{u"A2"_s, Chosen{u"2"_s}}}};
    const std::vector<FeedbackArea> better = feedbackAreas({entry, earlier, {}}, u"sv"_s);
    QCOMPARE(better[0].changes, QStringList{u"Easier than last time"_s});
    QCOMPARE(better[0].hard.first(), u"Besvärad: lite (last time: mycket)"_s);
    earlier->scores[u"health"_s].value = 0.1;
    QCOMPARE(feedbackAreas({entry, earlier, {}}, u"sv"_s)[0].changes, QStringList{u"Harder than last time"_s});
    earlier->variant = u"follow_up"_s; // about another time: nothing is compared
    QVERIFY(feedbackAreas({entry, earlier, {}}, u"sv"_s)[0].changes.isEmpty());
}

void TestFeedbackSheet::onePageMeansOnePage_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<bool>("isEarlier");
    QTest::addRow("nothing written") << 0 << false;
    QTest::addRow("a few words") << 8 << true;
    QTest::addRow("as much as there is room for") << 2000 << true;
}

void TestFeedbackSheet::onePageMeansOnePage()
{
    QFETCH(int, words);
    QFETCH(bool, isEarlier);
    FormEntry entry(m_asi, options());
    const QString text = u"ordet "_s.repeated(words);
    QHash<Slot, QString> notes;
    for (const Item &item : m_asi->items) {
        const bool isWhole = item.holds() == AnswerKind::Whole || item.holds() == AnswerKind::Decimal;
        if (isWhole)
            (void)entry.setAnswer(
                item.slot, Number{item.maximum.value_or(9), QString::number(item.maximum.value_or(9))});
        else if (const ChoiceList *const list = m_asi->choiceList(item))
            (void)entry.setAnswer(item.slot, Chosen{list->choices.back().name});
        else if (item.holds() == AnswerKind::Text && words > 0)
            (void)entry.setAnswer(item.slot, Text{text});
        if (words > 0)
            notes.insert(item.slot, text);
    }
    std::optional<EarlierResult> earlier;
    if (isEarlier) {
        earlier = EarlierResult{.date = QDate(2025, 9, 6), .scores = {}, .answers = {}};
        for (const ScoreDefinition &score : m_asi->scores)
            earlier->scores.insert(score.name, Score{0.1, {}, false});
    }
    const QStringList read = pages(feedbackSheet({entry, earlier, notes}, heading()));
    QCOMPARE(read.size(), 1);
    QVERIFY(read.first().contains(u"What I want"_s));
    QVERIFY(read.first().contains(u"Fysisk hälsa"_s) && read.first().contains(u"Psykisk hälsa"_s));
    QCOMPARE(read.first().contains(u"There is more in the form"_s), true);
}

void TestFeedbackSheet::theTextReadsInOrder()
{
    FormEntry entry(m_definition, options());
    survey::answer(entry, u"A1"_s, u"10"_s);
    survey::answer(entry, u"A2"_s, u"0"_s);
    survey::answer(entry, u"A3"_s, u"Sover dåligt"_s);
    survey::answer(entry, u"C1a"_s, u"3"_s);
    const QString read = readAloud(feedbackSheet({entry, {}, {}}, heading()));
    qsizetype at = 0;
    for (const QString &part :
        {u"What you told us"_s, u"Hälsa"_s, u"What works: Besvärad: inte alls"_s, u"What is hard"_s,
            u"Dagar med besvär"_s, u"In your own words"_s, u"Sover"_s, u"Användning"_s, u"Kaffe"_s, u"What I want"_s}) {
        const qsizetype found = read.indexOf(part, at);
        QVERIFY2(found >= at, qPrintable(part + u" in "_s + read));
        at = found;
    }
}

void TestFeedbackSheet::theLanguageIsTheClientsWhereThereAreWords()
{
    QCOMPARE(feedbackLanguage(*m_definition, u"en-GB"_s, u"sv"_s), u"en"_s);
    QCOMPARE(feedbackLanguage(*m_definition, u"so"_s, u"sv"_s), u"sv"_s); // the definition has no Somali
    QCOMPARE(feedbackLanguage(*m_definition, {}, u"sv"_s), u"sv"_s);
}

UNDERLAG_TEST(TestFeedbackSheet)
#include "tst_FeedbackSheet.moc"
