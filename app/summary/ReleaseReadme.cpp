// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary/ReleaseReadme.h"

#include "app/summary/ReleaseFiles.h"
#include "app/summary/Withholding.h"

using namespace Qt::StringLiterals;

namespace summary {

namespace {

/// The fixed words of one language; %1... as the comments say.
struct Words
{
    QString language;
    QString title; // %1 plan's title
    QString about; // %1 reporting body, %2 first day, %3 last day, %4 persons
    QString edition; // %1 shown as
    QString moneyRule; // %1 money rule
    QString rules; // %1 fewest persons, %2 k
    QString tables;
    QString withdrawn; // %1 rule
    QString reading;
    QString check;
};

Words swedish()
{
    return {u"sv"_s, u"%1: avidentifierad sammanställning"_s,
        u"Rapporterande kommun (kod): %1\nPeriod (intervjudatum): %2 till och med %3\nPersoner: %4\n\n"
        "Varje person räknas en gång: med sin första godkända grundintervju i perioden. Alla tabeller delar\n"
        "upp samma personer, och \"okänt\" och \"kan inte räknas ut\" är vanliga kategorier."_s,
        u"Instrument: %1"_s, u"Pengaregel i beräkningen: %1"_s,
        u"Ingenting lämnas ut om färre än %1 personer. En tabell dras in hel när någon cell rymmer minst en men\n"
        "färre än %2 personer, eller när en enda cell rymmer alla i en tabell om resultat."_s,
        u"Tabeller"_s, u"indragen: %1"_s,
        u"Filerna är text (UTF-8) med semikolon mellan kolumnerna; datapackage.json beskriver dem (Frictionless).\n"
        "En text som ett kalkylprogram skulle ta för en formel börjar med en apostrof som inte hör till texten."_s,
        u"Så kontrolleras att filerna är oförändrade, i denna mapp:"_s};
}

Words english()
{
    return {u"en"_s, u"%1: anonymised summary"_s,
        u"Reporting municipality (code): %1\nPeriod (interview date): %2 to %3\nPersons: %4\n\n"
        "Each person is counted once: by the first approved baseline interview in the period. Every table divides\n"
        "the same persons, and \"unknown\" and \"not computable\" are ordinary categories."_s,
        u"Instrument: %1"_s, u"Money rule in the calculation: %1"_s,
        u"Nothing is given out about fewer than %1 persons. A table is withdrawn whole when any cell holds at least\n"
        "one but fewer than %2 persons, or when a single cell holds everybody in a table of results."_s,
        u"Tables"_s, u"withdrawn: %1"_s,
        u"The files are text (UTF-8) with semicolons between columns; datapackage.json describes them (Frictionless).\n"
        "A text that a spreadsheet would take for a formula begins with an apostrophe that is not part of the text."_s,
        u"To check that the files are unchanged, in this folder:"_s};
}

QString tableLine(const Table &table, const Words &words)
{
    if (table.state == TableState::Withdrawn) {
        const QString rule = ruleText(publishedRule(table)).in(words.language).toLower();
        return u"  %1 - %2"_s.arg(table.name, words.withdrawn.arg(rule));
    }
    return u"  %1.csv - %2"_s.arg(table.name, table.label.in(words.language));
}

QString inWords(const Release &release, const Words &words)
{
    const QString title = words.title.arg(release.planTitle.in(words.language));
    QStringList lines{title, QString(title.size(), u'='), QString()};
    lines << words.about.arg(release.reportingBody, release.period.from.toString(Qt::ISODate),
        release.period.to.addDays(-1).toString(Qt::ISODate), QString::number(release.persons));
    lines << QString() << words.edition.arg(release.shownAs.in(words.language));
    if (!release.moneyRule.isEmpty())
        lines << words.moneyRule.arg(release.moneyRule);
    lines << QString() << words.rules.arg(release.fewestPersons).arg(release.fewestInCell);
    lines << QString() << words.tables;
    for (const Table &table : release.tables)
        lines << tableLine(table, words);
    lines << QString() << words.reading << QString() << words.check << u"  sha256sum -c SHA256SUMS"_s;
    return lines.join(u'\n') + u'\n';
}

} // namespace

QByteArray releaseReadme(const Release &release)
{
    QString text;
    if (release.isPractice)
        text += practiceMark() + u"\n\n"_s;
    text += inWords(release, swedish()) + u"\n\n"_s + inWords(release, english());
    return text.toUtf8();
}

} // namespace summary
