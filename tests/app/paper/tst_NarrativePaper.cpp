// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"
#include "Survey.h"
#include "app/paper/NarrativePaper.h"
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

} // namespace

class TestNarrativePaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAnAnswerItSaysSo();
    void whatWasEditedByHandIsMarkedAndTheRestIsNot();
    void anEditedTextIsReadInItsParagraphs();
    void aLongTextGoesOnOverPagesWithWhoMadeIt();

private:
    std::shared_ptr<const FormDefinition> m_definition;
};

void TestNarrativePaper::initTestCase()
{
    m_definition = survey::definition();
    QVERIFY(m_definition);
}

void TestNarrativePaper::withoutAnAnswerItSaysSo()
{
    QVERIFY(readAloud(narrativePaper(*m_definition, {}, false, heading())).contains(u"Nothing has been answered"_s));
}

void TestNarrativePaper::whatWasEditedByHandIsMarkedAndTheRestIsNot()
{
    const std::vector<NarrativeParagraph> told{{u"Hälsa"_s, u"Ont i ryggen."_s}};
    const QString edited = readAloud(narrativePaper(*m_definition, told, true, heading()));
    QVERIFY(edited.contains(u"Edited by hand"_s));
    QVERIFY(edited.indexOf(u"Edited by hand"_s) < edited.indexOf(u"Ont i ryggen."_s));
    const QString own = readAloud(narrativePaper(*m_definition, told, false, heading()));
    QVERIFY(!own.contains(u"Edited by hand"_s));
    QVERIFY(own.contains(u"Hälsa Ont i ryggen. Put together from the answers by the program"_s));
}

void TestNarrativePaper::anEditedTextIsReadInItsParagraphs()
{
    QVERIFY(paragraphsOf(u" \n\n \n"_s).empty());
    const std::vector<NarrativeParagraph> read = paragraphsOf(u"Ett.\r\nMer.\n \n\nTvå.\n"_s);
    QCOMPARE(read.size(), size_t(2));
    QCOMPARE(read[0].text, u"Ett.\nMer."_s);
    QCOMPARE(read[1].text, u"Två."_s);
}

void TestNarrativePaper::aLongTextGoesOnOverPagesWithWhoMadeIt()
{
    const QString text = u"En mening som fyller sitt. "_s.repeated(900);
    const QStringList read = pages(narrativePaper(*m_definition, paragraphsOf(text), true, heading()));
    QVERIFY(read.size() > 1);
    for (qsizetype i = 0; i < read.size(); ++i) {
        QVERIFY(read[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(read.size())));
        QVERIFY(read[i].contains(u"Printed 20 mars 2026 by Ana Berg"_s));
    }
    QCOMPARE(read.join(u' ').count(u"mening"_s), 900);
}

UNDERLAG_TEST(TestNarrativePaper)
#include "tst_NarrativePaper.moc"
