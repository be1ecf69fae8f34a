// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Pages.h"
#include "app/paper/SidesPaper.h"
#include "support/Definitions.h"
#include "support/Register.h"

using namespace Qt::StringLiterals;

namespace {

/// Three sides of four areas, each with so many words for its risks.
charts::SidesData ring(int words)
{
    charts::SidesData data;
    data.title = u"The situation"_s;
    data.middle = u"The child"_s;
    data.heading = u"14 March 2026"_s;
    data.levelWords = QStringList{u"No need"_s, u"Need for support"_s};
    data.risksWords = u"Risks"_s;
    data.areaHeading = u"Area"_s;
    data.needHeading = u"Need"_s;
    data.beforeHeading = u"Before"_s;
    data.changeHeading = u"Change"_s;
    for (int side = 0; side < 3; ++side) {
        charts::SidesArc arc{.label = u"Side %1"_s.arg(side + 1), .fields = {}};
        for (int area = 0; area < 4; ++area) {
            charts::SidesField field;
            field.name = u"%1%2"_s.arg(side).arg(area);
            field.label = u"Area %1.%2"_s.arg(side + 1).arg(area + 1);
            field.shortLabel = field.label;
            field.fill = charts::SidesFill::Level;
            field.level = area % 2;
            field.needWords = data.levelWords[field.level];
            QStringList risks;
            for (int i = 0; i < words; ++i)
                risks << u"a risk that takes many words to say %1"_s.arg(i);
            field.risks = {words, u"%1: %2"_s.arg(QString::number(words), risks.join(u"; "_s))};
            arc.fields.push_back(field);
        }
        data.sides.push_back(std::move(arc));
    }
    return data;
}

QStringList printed(const paper::SidesSource &source)
{
    const auto form = support::read(support::withHead("shown_as: Our own words\n"
                                                      "survey: [{ type: note, name: n, label: N }]\n"))
                          .definition;
    paper::Heading heading;
    heading.caseNumber = u"C-1"_s;
    heading.isPractice = true;
    heading.language = u"en"_s;
    return pages(paper::sidesPaper(source, *form, heading));
}

} // namespace

/// The picture of a person's situation on paper.
class TestSidesPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToDrawIsStillAPaper();
    void itIsOnePageWithPictureAndTable();
    void itSaysWhatItIs();
    void theEarlierTimeStandsBeside();
    void wordsThatWouldTakeAnotherPageAreNumbers();
};

void TestSidesPaper::nothingToDrawIsStillAPaper()
{
    QCOMPARE(printed({.now = charts::SidesData{}, .before = {}}).size(), 1);
}

void TestSidesPaper::itIsOnePageWithPictureAndTable()
{
    const QStringList all = printed({.now = ring(1), .before = {}});
    QCOMPARE(all.size(), 1);
    for (const QString &words : {u"The situation"_s, u"The child"_s, u"Side 3"_s, u"Area 1.1"_s, u"Area 3.4"_s})
        QVERIFY2(all.front().contains(words), qPrintable(all.front()));
    QVERIFY(all.front().contains(u"1: a risk"_s));
    QVERIFY(all.front().count(u"Need for support"_s) > 6); // six areas of the table, and the picture
}

void TestSidesPaper::itSaysWhatItIs()
{
    const QString page = printed({.now = ring(1), .before = {}}).front();
    QVERIFY(page.count(u"Our own words"_s) >= 2); // under the title and at the foot
    QVERIFY(page.contains(u"ÖVNING / PRACTICE"_s));
    QVERIFY(page.contains(u"Page 1 of 1"_s));
}

void TestSidesPaper::theEarlierTimeStandsBeside()
{
    charts::SidesData before = ring(0);
    before.heading = u"2 May 2025"_s;
    charts::SidesData now = ring(0);
    now.isCompared = true;
    now.sides[0].fields[0].beforeWords = u"It was otherwise"_s;
    const QStringList all = printed({.now = now, .before = before});
    QCOMPARE(all.size(), 1);
    const QStringList lines = all.front().split(u'\n');
    const auto both = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
        const auto earlier = line.indexOf(u"2 May 2025"_s);
        return earlier >= 0 && line.indexOf(u"14 March 2026"_s) > earlier;
    });
    QVERIFY2(both != lines.end(), qPrintable(all.front()));
    QVERIFY(all.front().contains(u"It was otherwise"_s) || all.front().contains(u"It was"_s));
}

void TestSidesPaper::wordsThatWouldTakeAnotherPageAreNumbers()
{
    const QStringList all = printed({.now = ring(30), .before = {}});
    QCOMPARE(all.size(), 1);
    QVERIFY(!all.front().contains(u"a risk that"_s));
    QVERIFY(all.front().contains(u"30"_s));
}

UNDERLAG_TEST(TestSidesPaper)
#include "tst_SidesPaper.moc"
