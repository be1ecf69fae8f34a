// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// WCAG 2.2 AA: 1.4.3 text has 4.5:1, 1.4.11 edges, icons, the focus ring and what a chart says have 3:1. Our own
// promise for the text roles is 5.7:1.
#include "app/charts/ProfilePainter.h"
#include "app/ui/parts/ChartPalette.h"
#include "app/ui/parts/Colours.h"
#include "app/ui/parts/StylePaint.h"
#include "support/Register.h"

#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using ui::Role;
using ui::Scheme;

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormulaIsWcags();
    void textIsReadableOnEverySurfaceItStandsOn_data() { schemes(); }
    void textIsReadableOnEverySurfaceItStandsOn();
    void edgesRingAndIconsStandOut_data() { schemes(); }
    void edgesRingAndIconsStandOut();
    void theMainButtonIsReadableInEveryState_data() { schemes(); }
    void theMainButtonIsReadableInEveryState();
    void whatQtPaintsItselfIsReadable_data() { schemes(); }
    void whatQtPaintsItselfIsReadable();
    void chartsAreReadableInTheWindowAndOnPaper_data();
    void chartsAreReadableInTheWindowAndOnPaper();
    void chartsAreReadableInGrey_data() { chartsAreReadableInTheWindowAndOnPaper_data(); }
    void chartsAreReadableInGrey();
    void paperHasTheLightWindowsColours();
    void aPaleTextIsCaught();
    void nothingIsPaintedWithAColourOfItsOwn();

private:
    static void schemes();
};

namespace {

constexpr double promised = 5.7;
constexpr double textLeast = 4.5;
constexpr double edgeLeast = 3.0;

constexpr Role grounds[] = {Role::Canvas, Role::Surface, Role::AccentWeak, Role::ErrorWeak, Role::WarningWeak,
    Role::NoticeWeak, Role::GoodWeak};
constexpr Role inks[]
    = {Role::Text, Role::Secondary, Role::Accent, Role::Error, Role::Warning, Role::Notice, Role::Good};

/// What is pale, in words; "" when nothing is.
QString pale(const QString &what, const QColor &ink, const QColor &ground, double least)
{
    const double ratio = ui::contrast(ink, ground);
    return ratio >= least
        ? QString()
        : u"%1: %2 on %3 has %4:1, not %5:1"_s.arg(what, ink.name(), ground.name()).arg(ratio, 0, 'f', 2).arg(least);
}

QString pale(const charts::ChartColors &colors)
{
    struct Part
    {
        const char *name;
        QColor ink;
        double least;
    };
    const Part parts[] = {{"labels", colors.text, textLeast}, {"scales and legend", colors.secondary, textLeast},
        {"what cannot be computed", colors.warning, textLeast}, {"now", colors.accent, edgeLeast},
        {"before", colors.edge, edgeLeast}, {"the interviewer's rating", colors.text, edgeLeast}};
    for (const Part &part : parts) {
        const QString said = pale(QString::fromLatin1(part.name), part.ink, colors.surface, part.least);
        if (!said.isEmpty())
            return said;
    }
    return {};
}

QColor grey(const QColor &colour)
{
    QImage one(1, 1, QImage::Format_RGB32);
    one.fill(colour);
    return one.convertToFormat(QImage::Format_Grayscale8).pixelColor(0, 0);
}

charts::ChartColors grey(const charts::ChartColors &colors)
{
    return {.surface = grey(colors.surface),
        .text = grey(colors.text),
        .secondary = grey(colors.secondary),
        .hairline = grey(colors.hairline),
        .edge = grey(colors.edge),
        .accent = grey(colors.accent),
        .accentWeak = grey(colors.accentWeak),
        .warning = grey(colors.warning)};
}

charts::ProfileData oneBarEach()
{
    charts::ProfileData data;
    data.nowWords = u"Nu"_s;
    data.beforeWords = u"Förra gången"_s;
    charts::ProfileRow row;
    row.label = u"Fysisk hälsa"_s;
    row.now = {1.0, u"1"_s};
    row.before = charts::ProfileScore{1.0, u"1"_s};
    data.rows = {row};
    return data;
}

/// How dark a bar is against its ground on the whole, 0 to 255, in grey.
double weightOf(const QImage &image, const QRectF &bar, const QColor &ground)
{
    double sum = 0;
    int count = 0;
    for (int y = int(bar.top()) + 2; y < int(bar.bottom()) - 2; ++y) {
        for (int x = int(bar.left()) + 2; x < int(bar.right()) - 2; ++x, ++count)
            sum += std::abs(qGray(image.pixel(x, y)) - qGray(ground.rgb()));
    }
    return count > 0 ? sum / count : 0;
}

} // namespace

void TestContrast::schemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
    QTest::newRow("high contrast, dark") << Scheme::HighContrastDark;
}

void TestContrast::theFormulaIsWcags()
{
    QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(ui::contrast(Qt::white, Qt::white), 1.0);
    // 4.54 is what every checker says of the palest grey on white that may be text
    QVERIFY(std::abs(ui::contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    QVERIFY(std::abs(ui::contrast(Qt::white, QColor(0x76, 0x76, 0x76)) - 4.54) < 0.01);
}

void TestContrast::textIsReadableOnEverySurfaceItStandsOn()
{
    QFETCH(Scheme, scheme);
    for (const Role ink : inks) {
        for (const Role ground : grounds) {
            const bool isPromised = ground == Role::Canvas || ground == Role::Surface || ground == ui::weak(ink)
                || ink == Role::Text || ink == Role::Secondary; // these two stand on every ground there is
            const QString said = pale(u"role %1 on role %2"_s.arg(int(ink)).arg(int(ground)), ui::colour(scheme, ink),
                ui::colour(scheme, ground), isPromised ? promised : textLeast);
            QVERIFY2(said.isEmpty(), qPrintable(said));
        }
    }
}

void TestContrast::edgesRingAndIconsStandOut()
{
    QFETCH(Scheme, scheme);
    // The ring is accent and icons have a text role's colour; what is greyed out has the edge's.
    for (const Role ink :
        {Role::Edge, Role::Accent, Role::Error, Role::Warning, Role::Notice, Role::Good, Role::Secondary, Role::Text}) {
        for (const Role ground : grounds) {
            const QString said = pale(u"role %1 on role %2"_s.arg(int(ink)).arg(int(ground)), ui::colour(scheme, ink),
                ui::colour(scheme, ground), edgeLeast);
            QVERIFY2(said.isEmpty(), qPrintable(said));
        }
    }
    // A mark within a ticked box is the surface's colour
    QVERIFY(ui::contrast(ui::colour(scheme, Role::Surface), ui::colour(scheme, Role::Accent)) >= edgeLeast);
}

void TestContrast::theMainButtonIsReadableInEveryState()
{
    QFETCH(Scheme, scheme);
    const QPalette palette = ui::paletteOf(scheme);
    for (const bool isOver : {false, true}) {
        for (const bool isDown : {false, true}) {
            const QColor ground = ui::paint::primaryGround(palette, isOver, isDown);
            const QString text = pale(u"its label"_s, ui::colour(palette, Role::Surface), ground, textLeast);
            QVERIFY2(text.isEmpty(), qPrintable(text));
            const QString edge = pale(u"the button"_s, ground, ui::colour(palette, Role::Canvas), edgeLeast);
            QVERIFY2(edge.isEmpty(), qPrintable(edge));
        }
    }
}

void TestContrast::whatQtPaintsItselfIsReadable()
{
    QFETCH(Scheme, scheme);
    struct Pair
    {
        QPalette::ColorRole ink;
        QPalette::ColorRole ground;
    };
    constexpr Pair pairs[] = {{QPalette::WindowText, QPalette::Window}, {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase}, {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button}, {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window}, {QPalette::LinkVisited, QPalette::Base},
        {QPalette::BrightText, QPalette::Window}};
    const QPalette palette = ui::paletteOf(scheme);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const Pair &pair : pairs) {
            // WCAG asks nothing of what cannot be used; it is to be seen all the same
            const double least = group == QPalette::Disabled ? edgeLeast : textLeast;
            const QString said = pale(u"palette role %1"_s.arg(int(pair.ink)), palette.color(group, pair.ink),
                palette.color(group, pair.ground), least);
            QVERIFY2(said.isEmpty(), qPrintable(said));
        }
    }
}

void TestContrast::chartsAreReadableInTheWindowAndOnPaper_data()
{
    QTest::addColumn<charts::ChartColors>("colors");
    QTest::newRow("paper") << charts::ChartColors::light();
    QTest::newRow("light") << ui::chartColors(ui::paletteOf(Scheme::Light));
    QTest::newRow("dark") << ui::chartColors(ui::paletteOf(Scheme::Dark));
    QTest::newRow("high contrast") << ui::chartColors(ui::paletteOf(Scheme::HighContrast));
    QTest::newRow("high contrast, dark") << ui::chartColors(ui::paletteOf(Scheme::HighContrastDark));
}

void TestContrast::chartsAreReadableInTheWindowAndOnPaper()
{
    QFETCH(charts::ChartColors, colors);
    const QString said = pale(colors);
    QVERIFY2(said.isEmpty(), qPrintable(said));
}

void TestContrast::chartsAreReadableInGrey()
{
    QFETCH(charts::ChartColors, colors);
    const QString said = pale(grey(colors));
    QVERIFY2(said.isEmpty(), qPrintable(said));
    const charts::ProfileData data = oneBarEach();
    QImage image(900, 240, QImage::Format_RGB32);
    image.fill(colors.surface);
    QPainter painter(&image);
    charts::paintProfile(painter, image.rect(), data, colors);
    const auto layout = charts::layoutProfile(image.rect(), data, QFontMetricsF(painter.font(), &image));
    painter.end();
    const double now = weightOf(image, layout.rows[0].now, colors.surface);
    const double before = weightOf(image, layout.rows[0].before, colors.surface);
    QVERIFY2(before > 10, qPrintable(u"the bar before weighs %1"_s.arg(before)));
    QVERIFY2(now > 1.7 * before, qPrintable(u"now weighs %1, before %2"_s.arg(now).arg(before)));
}

void TestContrast::paperHasTheLightWindowsColours()
{
    charts::ChartColors window = ui::chartColors(ui::paletteOf(Scheme::Light));
    const charts::ChartColors paper = charts::ChartColors::light();
    QCOMPARE(paper.surface, ui::colour(Scheme::Light, Role::Surface)); // in the window a chart stands on the canvas
    QCOMPARE(paper.text, window.text);
    QCOMPARE(paper.secondary, window.secondary);
    QCOMPARE(paper.hairline, window.hairline);
    QCOMPARE(paper.edge, window.edge);
    QCOMPARE(paper.accent, window.accent);
    QCOMPARE(paper.accentWeak, window.accentWeak);
    QCOMPARE(paper.warning, window.warning);
}

void TestContrast::aPaleTextIsCaught()
{
    charts::ChartColors colors = charts::ChartColors::light();
    colors.warning = QColor(0xC8, 0x8A, 0x10);
    QVERIFY(pale(colors).startsWith("what cannot be computed: #c88a10 on #ffffff has 2.9"_L1));
    // As hairline would be, if a control's edge were drawn with it
    QVERIFY(
        !pale(u"edge"_s, ui::colour(Scheme::Light, Role::Hairline), ui::colour(Scheme::Light, Role::Surface), edgeLeast)
            .isEmpty());
}

/// The proofs above hold for roles; so all that is painted asks for a role.
void TestContrast::nothingIsPaintedWithAColourOfItsOwn()
{
    static const QRegularExpression own(
        u"Qt::(white|black|red|green|blue|cyan|magenta|yellow|gray|dark[A-Z]\\w+|light[A-Z]\\w+)\\b|#[0-9A-Fa-f]{6}\\b"
        "|QColor\\((0x|[0-9\"u])|setAlpha|setOpacity"_s);
    QVERIFY(own.match(u"painter.setPen(QColor(200, 0, 0));"_s).hasMatch());
    QDirIterator files(
        QStringLiteral(UNDERLAG_SOURCE "/app/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = own.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
        ++seen;
    }
    QVERIFY(seen > 100);
}

UNDERLAG_TEST(TestContrast)
#include "tst_Contrast.moc"
