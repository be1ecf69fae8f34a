// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/SidesPainter.h"
#include "support/Register.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using charts::SidesData;
using charts::SidesField;
using charts::SidesFill;
using charts::SidesLayout;

namespace {

/// So many sides with so many areas each; every third field has all there can be in one.
SidesData ring(int sides, int areas, const QString &label = u"Health"_s)
{
    SidesData data;
    data.title = u"The situation"_s;
    data.middle = u"The child"_s;
    data.levelWords = QStringList{u"No need"_s, u"Need for support"_s, u"Need for protection"_s};
    data.notExaminedWords = u"Not examined"_s;
    data.strengthsWords = u"Strengths"_s;
    data.risksWords = u"Risks"_s;
    data.protectionWords = u"Protection"_s;
    for (int side = 0; side < sides; ++side) {
        charts::SidesArc arc{.label = u"The child's development"_s, .fields = {}};
        for (int area = 0; area < areas; ++area) {
            SidesField field;
            field.name = u"%1.%2"_s.arg(side).arg(area);
            field.label = label;
            field.shortLabel = label.section(u' ', 0, 0);
            field.fill = SidesFill::Level;
            field.level = area % 3;
            field.needWords = data.levelWords[field.level];
            if (area % 3 == 0) {
                field.strengths = {2, u"2: a; b"_s};
                field.risks = {1, u"1: c"_s};
                field.protection = {3, u"3: d; e; f"_s};
                field.change = charts::SidesChange::Better;
                field.changeWords = u"Better"_s;
            }
            arc.fields.push_back(field);
        }
        data.sides.push_back(std::move(arc));
    }
    return data;
}

class Device
{
public:
    Device()
        : image(10, 10, QImage::Format_ARGB32_Premultiplied)
    { }
    SidesLayout lay(const SidesData &data, double side = 640, double points = 10)
    {
        QFont font;
        font.setPointSizeF(points);
        return charts::layoutSides(QRectF(0, 0, side, side), data, font, &image);
    }
    QImage image;
};

QString cell(const charts::ChartTable &table, int row, const QString &column)
{
    return table.rows[std::size_t(row)].value(table.columns.indexOf(column));
}

} // namespace

/// A person's situation as a ring: where everything lies, and what the table says of it.
class TestSides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnOfNothing();
    void noRoomIsNoCrash();
    void piecesDoNotOverlap_data();
    void piecesDoNotOverlap();
    void wordsAndMarksLieInTheirField_data();
    void wordsAndMarksLieInTheirField();
    void linesAndMarksDoNotOverlap();
    void everyFieldIsFoundUnderItsMiddle();
    void whatLiesOutsideIsNoField();
    void theFirstSideIsAtTheUpperLeft();
    void mirroredTheFirstSideIsAtTheUpperRight();
    void theShortLabelStandsWhereThereIsLittleRoom();
    void aWordTooLongIsCutAndSaysSo();
    void theWritingShrinksBeforeItIsCut();
    void theTableHoldsEverything();
    void theTableHasNoColumnForWhatIsNotThere();
    void levelsReadInGrey();
    void theLegendGrowsWithLessRoom();
};

void TestSides::nothingIsDrawnOfNothing()
{
    Device device;
    const SidesLayout layout = device.lay(SidesData{});
    QVERIFY(layout.fields.empty());
    QCOMPARE(layout.fieldAt(QPointF(320, 320)), -1);
    QVERIFY(charts::sidesTable(SidesData{}).rows.empty());
}

void TestSides::noRoomIsNoCrash()
{
    Device device;
    for (const double side : {0.0, 1.0, 40.0}) {
        const SidesLayout layout = device.lay(ring(3, 4), side);
        QCOMPARE(layout.fields.size(), 12U);
        QPainter painter(&device.image);
        charts::paintSides(painter, layout, ring(3, 4), charts::ChartColors::light());
    }
}

void TestSides::piecesDoNotOverlap_data()
{
    QTest::addColumn<int>("sides");
    QTest::addColumn<int>("areas");
    QTest::addColumn<bool>("isMirrored");
    for (const bool isMirrored : {false, true}) {
        for (const auto &[sides, areas] : {std::pair(1, 1), {1, 8}, {2, 3}, {3, 4}, {6, 8}})
            QTest::addRow("%d sides of %d%s", sides, areas, isMirrored ? ", mirrored" : "")
                << sides << areas << isMirrored;
    }
}

void TestSides::piecesDoNotOverlap()
{
    QFETCH(int, sides);
    QFETCH(int, areas);
    QFETCH(bool, isMirrored);
    SidesData data = ring(sides, areas);
    data.isMirrored = isMirrored;
    Device device;
    const SidesLayout layout = device.lay(data);
    QCOMPARE(int(layout.fields.size()), sides * areas);
    QSet<int> found;
    for (double angle = 0.37; angle < 360; angle += 0.7) {
        const double radius = layout.radius * 0.7;
        const double turn = angle * std::acos(-1.0) / 180;
        const QPointF point = layout.center + QPointF(std::sin(turn), -std::cos(turn)) * radius;
        int holders = 0;
        for (const charts::SidesFieldLayout &field : layout.fields)
            holders += field.piece.contains(point) ? 1 : 0;
        QVERIFY2(holders <= 1, qPrintable(QString::number(angle)));
        if (holders == 1)
            found.insert(layout.fieldAt(point));
    }
    QCOMPARE(int(found.size()), sides * areas);
}

void TestSides::wordsAndMarksLieInTheirField_data()
{
    QTest::addColumn<double>("side");
    QTest::addColumn<double>("points");
    QTest::newRow("usual") << 640.0 << 10.0;
    QTest::newRow("large") << 1000.0 << 10.0;
    QTest::newRow("small") << 420.0 << 10.0;
    QTest::newRow("text of twice the size") << 900.0 << 20.0;
}

void TestSides::wordsAndMarksLieInTheirField()
{
    QFETCH(double, side);
    QFETCH(double, points);
    Device device;
    const SidesLayout layout = device.lay(ring(3, 4, u"Emotional availability"_s), side, points);
    for (const charts::SidesFieldLayout &field : layout.fields) {
        const QPainterPath shape = field.piece.path();
        for (const charts::SidesLine &line : field.lines) {
            QFont font;
            font.setPointSizeF(points);
            const QFontMetricsF metrics(charts::sidesFont(font, layout.scale, line.isStrong), &device.image);
            QRectF drawn(0, 0, metrics.horizontalAdvance(line.text), metrics.ascent());
            drawn.moveCenter(line.where.center());
            QVERIFY2(shape.contains(drawn), qPrintable(line.text));
        }
        for (const charts::SidesMarkLayout &mark : field.marks) {
            QVERIFY(shape.contains(mark.sign));
            QVERIFY(mark.count == 0 || shape.contains(mark.number.center()));
        }
    }
}

void TestSides::linesAndMarksDoNotOverlap()
{
    Device device;
    const SidesLayout layout = device.lay(ring(3, 4, u"Stimulation and guidance"_s));
    for (const charts::SidesFieldLayout &field : layout.fields) {
        std::vector<QRectF> boxes;
        for (const charts::SidesLine &line : field.lines)
            boxes.push_back(line.where.adjusted(0, 0.1, 0, -0.1));
        for (const charts::SidesMarkLayout &mark : field.marks)
            boxes.push_back(mark.sign);
        for (std::size_t one = 0; one < boxes.size(); ++one) {
            for (std::size_t other = one + 1; other < boxes.size(); ++other)
                QVERIFY(!boxes[one].intersects(boxes[other]));
        }
    }
}

void TestSides::everyFieldIsFoundUnderItsMiddle()
{
    Device device;
    const SidesLayout layout = device.lay(ring(3, 4));
    for (std::size_t i = 0; i < layout.fields.size(); ++i) {
        const charts::RingPiece &piece = layout.fields[i].piece;
        QCOMPARE(layout.fieldAt(piece.at(piece.middle(), (piece.inner + piece.outer) / 2)), int(i));
    }
}

void TestSides::whatLiesOutsideIsNoField()
{
    Device device;
    const SidesLayout layout = device.lay(ring(3, 4));
    QCOMPARE(layout.fieldAt(layout.center), -1);
    QCOMPARE(layout.fieldAt(QPointF(1, 1)), -1); // a corner
    QCOMPARE(layout.fieldAt(QPointF(-5, 320)), -1);
}

void TestSides::theFirstSideIsAtTheUpperLeft()
{
    Device device;
    const SidesLayout layout = device.lay(ring(3, 4));
    const auto middleOf = [&](std::size_t side) {
        const charts::RingPiece &piece = layout.sides[side].piece;
        return piece.at(piece.middle(), piece.outer) - layout.center;
    };
    QVERIFY(middleOf(0).x() < 0 && middleOf(0).y() < 0);
    QVERIFY(middleOf(1).x() > 0 && middleOf(1).y() < 0);
    QVERIFY(middleOf(2).y() > 0);
}

void TestSides::mirroredTheFirstSideIsAtTheUpperRight()
{
    SidesData data = ring(3, 4);
    data.isMirrored = true;
    Device device;
    const SidesLayout layout = device.lay(data);
    const charts::RingPiece &piece = layout.sides.front().piece;
    const QPointF middle = piece.at(piece.middle(), piece.outer) - layout.center;
    QVERIFY(middle.x() > 0 && middle.y() < 0);
}

void TestSides::theShortLabelStandsWhereThereIsLittleRoom()
{
    SidesData data = ring(3, 4, u"Network and integration in the neighbourhood"_s);
    Device device;
    const SidesLayout small = device.lay(data, 380);
    QCOMPARE(small.fields.front().lines.front().text, u"Network"_s);
    const SidesLayout large = device.lay(data, 1400);
    QVERIFY(large.fields.front().lines.front().text != u"Network"_s);
    QCOMPARE(large.scale, 1.0);
}

void TestSides::aWordTooLongIsCutAndSaysSo()
{
    const SidesData data = ring(3, 4, u"Familjehemsplaceringsutredningsarbetet"_s);
    Device device;
    const SidesLayout layout = device.lay(data, 420);
    const charts::SidesLine &line = layout.fields.front().lines.front();
    QVERIFY(line.isElided);
    QVERIFY(line.text.endsWith(u'\u2026'));
    QCOMPARE(cell(charts::sidesTable(data), 0, data.areaHeading), u"Familjehemsplaceringsutredningsarbetet"_s);
}

void TestSides::theWritingShrinksBeforeItIsCut()
{
    const SidesData data = ring(3, 4, u"Availability"_s);
    Device device;
    const SidesLayout layout = device.lay(data, 470, 11);
    QVERIFY(layout.scale < 1);
    for (const charts::SidesFieldLayout &field : layout.fields)
        QVERIFY(!field.lines.front().isElided);
}

void TestSides::theTableHoldsEverything()
{
    SidesData data = ring(3, 4);
    data.isCompared = true;
    data.sideHeading = u"Side"_s;
    data.areaHeading = u"Area"_s;
    data.needHeading = u"Need"_s;
    data.beforeHeading = u"Before"_s;
    data.changeHeading = u"Change"_s;
    data.sides[0].fields[0].beforeWords = u"Need for protection"_s;
    const charts::ChartTable table = charts::sidesTable(data);
    QCOMPARE(table.rows.size(), 12U);
    QCOMPARE(cell(table, 0, u"Area"_s), u"Health"_s);
    QCOMPARE(cell(table, 0, u"Side"_s), u"The child's development"_s);
    QCOMPARE(cell(table, 0, u"Need"_s), u"No need"_s);
    QCOMPARE(cell(table, 0, u"Before"_s), u"Need for protection"_s);
    QCOMPARE(cell(table, 0, u"Change"_s), u"Better"_s);
    QCOMPARE(cell(table, 0, u"Strengths"_s), u"2: a; b"_s);
    QCOMPARE(cell(table, 0, u"Risks"_s), u"1: c"_s);
    QCOMPARE(cell(table, 0, u"Protection"_s), u"3: d; e; f"_s);
    QCOMPARE(cell(table, 1, u"Risks"_s), QString());
}

void TestSides::theTableHasNoColumnForWhatIsNotThere()
{
    SidesData data = ring(1, 1);
    data.sides[0].fields[0] = SidesField{};
    QCOMPARE(charts::sidesTable(data).columns.size(), 3); // area, side, need
}

/// Need must be told from need without colour: each level has its own share of ink, from none to all.
void TestSides::levelsReadInGrey()
{
    const auto ink = [](SidesFill fill, int level) {
        SidesData data = ring(1, 1);
        data.sides[0].fields[0].fill = fill;
        data.sides[0].fields[0].level = level;
        QImage image(600, 600, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QFont());
        const SidesLayout layout = charts::layoutSides(QRectF(0, 0, 600, 600), data, painter.font(), &image);
        charts::paintSides(painter, layout, data, charts::ChartColors::light());
        painter.end();
        const charts::RingPiece &band = layout.fields.front().band;
        int dark = 0;
        int all = 0;
        for (double angle = 20; angle < 340; angle += 0.5) {
            for (double share = 0.25; share < 0.8; share += 0.1) {
                const QPointF at = band.at(band.from + angle, band.inner + (band.outer - band.inner) * share);
                dark += qGray(image.pixel(at.toPoint())) < 160 ? 1 : 0;
                ++all;
            }
        }
        return 100 * dark / all;
    };
    const int none = ink(SidesFill::Level, 0);
    const int some = ink(SidesFill::Level, 1);
    const int most = ink(SidesFill::Level, 2);
    const int dotted = ink(SidesFill::NotExamined, -1);
    QVERIFY2(none == 0, qPrintable(QString::number(none)));
    QVERIFY2(some > 10 && some < 60, qPrintable(QString::number(some)));
    QVERIFY2(most > 95, qPrintable(QString::number(most)));
    QVERIFY2(dotted > 2 && dotted < some, qPrintable(QString::number(dotted)));
    QCOMPARE(ink(SidesFill::Unanswered, -1), 0);
}

void TestSides::theLegendGrowsWithLessRoom()
{
    Device device;
    const SidesData data = ring(3, 4);
    const double wide = charts::sidesLegendHeight(data, 2000, QFont(), &device.image);
    const double narrow = charts::sidesLegendHeight(data, 200, QFont(), &device.image);
    QVERIFY(wide > 0);
    QVERIFY(narrow > wide * 2);
    const QString words = charts::sidesLegendWords(data);
    for (const QString &word : {u"No need"_s, u"Not examined"_s, u"Strengths"_s, u"Risks"_s, u"Protection"_s})
        QVERIFY2(words.contains(word), qPrintable(words));
}

UNDERLAG_TEST(TestSides)
#include "tst_Sides.moc"
