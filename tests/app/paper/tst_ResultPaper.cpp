// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Survey.h"
#include "app/paper/Narrative.h"
#include "app/paper/ResultProfile.h"
#include "support/Register.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace forms;
using namespace paper;

class TestResultPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void scoresAreShownToFourDecimalsAndSayWhatTheyLack();
    void changeIsPlainDifferenceWithoutReliability_data();
    void changeIsPlainDifferenceWithoutReliability();
    void nothingIsComparedBetweenDifferentTimesOrSettings();
    void ratingsStandBesideTheScores();
    void restrictedAndUnreliableAreSaidFirst();
    void theNarrativeTellsWhatIsThereAndNothingElse();
    void thePaperHoldsAllOfIt();

private:
    std::shared_ptr<const FormDefinition> m_definition;
    std::unique_ptr<FormEntry> m_entry;
    EarlierResult m_earlier;
};

void TestResultPaper::init()
{
    m_definition = survey::definition();
    QVERIFY(m_definition);
    m_entry = std::make_unique<FormEntry>(
        m_definition, FormEntry::Options{.variant = u"baseline"_s, .settings = {}, .today = QDate(2026, 3, 14)});
    survey::answer(*m_entry, u"A1"_s, u"10"_s);
    survey::answer(*m_entry, u"A2"_s, u"2"_s);
    survey::answer(*m_entry, u"A3"_s, u"Hemligt"_s);
    survey::answer(*m_entry, u"C1a"_s, u"21"_s);
    m_earlier = EarlierResult{};
    m_earlier.date = QDate(2025, 9, 6);
    m_earlier.variant = u"baseline"_s;
    m_earlier.scores.insert(u"health"_s, Score{0.5, {}, false});
    m_earlier.answers.insert(u"A2"_s, Chosen{u"1"_s});
}

void TestResultPaper::cleanup()
{
    m_entry.reset();
}

void TestResultPaper::scoresAreShownToFourDecimalsAndSayWhatTheyLack()
{
    const charts::ProfileData profile = resultProfile(*m_entry, {}, QDate(2026, 3, 14), u"sv"_s);
    QCOMPARE(profile.rows.size(), size_t(2));
    QCOMPARE(profile.rows[0].now.words, u"0,3333"_s);
    QVERIFY(!profile.rows[1].now.value);
    QCOMPARE(profile.rows[1].now.words, u"cannot be computed"_s);
    QCOMPARE(resultProfile(*m_entry, {}, QDate(2026, 3, 14), u"en"_s).rows[0].now.words, u"0.3333"_s);
}

void TestResultPaper::changeIsPlainDifferenceWithoutReliability_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<QString>("words");
    QTest::addRow("better") << 0.5 << u"better, \u22120,1667"_s;
    QTest::addRow("worse") << 0.25 << u"worse, +0,0833"_s;
    QTest::addRow("the same") << 10.0 / 30 << u"unchanged"_s;
}

void TestResultPaper::changeIsPlainDifferenceWithoutReliability()
{
    QFETCH(double, before);
    m_earlier.scores.insert(u"health"_s, Score{before, {}, false});
    const QString words = changeWords(*m_entry, m_definition->scores[0], m_earlier, u"sv"_s);
    QTEST(words, "words");
    QVERIFY(!words.contains(u"reliabl"_s));
}

void TestResultPaper::nothingIsComparedBetweenDifferentTimesOrSettings()
{
    const ScoreDefinition &score = m_definition->scores[0];
    QCOMPARE(changeWords(*m_entry, score, {}, u"sv"_s), QString());
    m_earlier.variant = u"follow_up"_s; // its A1 is about the time since the last interview
    QVERIFY(changeWords(*m_entry, score, m_earlier, u"sv"_s).startsWith(u"not compared"_s));
    m_earlier.variant = u"baseline"_s;
    m_earlier.settings = {{u"money_rule"_s, u"cap"_s}};
    QVERIFY(changeWords(*m_entry, score, m_earlier, u"sv"_s).startsWith(u"not compared"_s));
    m_earlier.settings = {{u"money_rule"_s, u"ln"_s}};
    QVERIFY(changeWords(*m_entry, score, m_earlier, u"sv"_s).startsWith(u"better"_s));
}

void TestResultPaper::ratingsStandBesideTheScores()
{
    const charts::ProfileData profile = resultProfile(*m_entry, m_earlier, QDate(2026, 3, 14), u"sv"_s);
    QCOMPARE(profile.rows[0].bothered->value, std::optional(2.0));
    QVERIFY(!profile.rows[1].bothered); // no such item
    survey::answer(*m_entry, u"A2"_s, u"X"_s);
    const charts::ProfileData coded = resultProfile(*m_entry, m_earlier, QDate(2026, 3, 14), u"sv"_s);
    QVERIFY(!coded.rows[0].bothered->value);
    QCOMPARE(coded.rows[0].bothered->words, u"X"_s);
}

void TestResultPaper::restrictedAndUnreliableAreSaidFirst()
{
    const auto kinds = [this] {
        QStringList words;
        for (const Caution &caution : resultCautions(*m_entry, m_earlier, u"sv"_s))
            words << (caution.kind == Caution::Kind::Restricted ? u"restricted"_s
                    : caution.kind == Caution::Kind::Unreliable ? u"unreliable"_s
                                                                : u"note"_s);
        return words.join(u' ');
    };
    QCOMPARE(kinds(), u"note note"_s); // the score's caution, and that no reliability is published
    survey::answer(*m_entry, u"A9"_s, u"1"_s);
    QVERIFY(!isUnreliable(*m_entry)); // one section
    survey::answer(*m_entry, u"B9"_s, u"0"_s);
    QVERIFY(!isUnreliable(*m_entry));
    survey::answer(*m_entry, u"B9"_s, u"1"_s);
    QVERIFY(isUnreliable(*m_entry));
    survey::answer(*m_entry, u"A1"_s, u"30"_s);
    QCOMPARE(kinds(), u"restricted unreliable note note"_s);
}

void TestResultPaper::theNarrativeTellsWhatIsThereAndNothingElse()
{
    const std::vector<NarrativeParagraph> paragraphs = narrative(*m_entry, u"sv"_s);
    QCOMPARE(paragraphs.size(), size_t(2));
    QCOMPARE(paragraphs[0].heading, u"Hälsa"_s);
    QCOMPARE(
        QString(paragraphs[0].text).replace(u'\u00A0', u' '), u"Dagar med besvär: 10 days. Besvärad: mycket (2)."_s);
    QCOMPARE(paragraphs[1].text, u"Olika medel (dagar): kaffe 21. Questions without an answer: 2."_s);
    for (const NarrativeParagraph &paragraph : paragraphs)
        QVERIFY(!paragraph.text.contains(u"Hemligt"_s));
}

void TestResultPaper::thePaperHoldsAllOfIt()
{
    Heading heading;
    heading.client = u"Test Testsson"_s;
    heading.date = QDate(2026, 3, 14);
    heading.isPractice = true;
    const auto pdf = resultPaper(*m_entry, m_earlier, heading);
    QVERIFY_RESULT(pdf);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, u"-"_s, u"-"_s});
    reader.write(*pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &expected :
        {u"Result: Kort formulär"_s, u"0,3333"_s, u"0,5000"_s, u"better"_s, u"Lacks an answer to: C2a Te"_s,
            u"Försiktigt"_s, u"2 (1)"_s, u"Summary of the answers"_s, u"ÖVNING / PRACTICE"_s, u"Page 1 of 1"_s})
        QVERIFY2(QString(text).replace(u"  "_s, u" "_s).contains(expected), qPrintable(expected));
}

UNDERLAG_TEST(TestResultPaper)
#include "tst_ResultPaper.moc"
