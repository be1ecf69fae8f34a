// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ProfilePainter.h"
#include "support/Register.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace charts;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBarIsAsLongAsItsScore();
    void nowIsSolidAndBeforeIsHatched();
    void theyReadInGrey();
    void ratingsStandOnTheirScales();
    void whatCannotBeComputedHasNoBarButWords();
    void outsideIsDrawnAtTheEdgeWithAMark();
    void aTableSaysTheSame();
    void nothingIsDrawnOutsideItsArea_data();
    void nothingIsDrawnOutsideItsArea();

private:
    ProfileData m_data;
    QImage m_image;
    ProfileLayout m_layout;
    QColor at(double x, double y) const { return m_image.pixelColor(qRound(x), qRound(y)); }
    QColor at(const QPointF &point) const { return at(point.x(), point.y()); }
};

namespace {

ProfileRow row(const QString &label, std::optional<double> now, std::optional<double> before)
{
    const auto score = [](std::optional<double> value) {
        return ProfileScore{value, value ? QString::number(*value) : u"kan inte beräknas"_s};
    };
    ProfileRow row;
    row.label = label;
    row.now = score(now);
    row.before = score(before);
    row.change = now && before ? u"bättre"_s : QString();
    row.bothered = ProfileRating{1, u"1"_s};
    row.need = ProfileRating{4, u"4"_s};
    row.severity = ProfileRating{6, u"6"_s};
    return row;
}

ProfileData profile()
{
    ProfileData data;
    data.areaHeading = u"Område"_s;
    data.scoreHeading = u"Index"_s;
    data.clientHeading = u"Klientens skattning"_s;
    data.interviewerHeading = u"Intervjuarens skattning"_s;
    data.changeHeading = u"Förändring"_s;
    data.nowWords = u"Nu"_s;
    data.beforeWords = u"Förra gången"_s;
    data.botheredWords = u"Besvärad"_s;
    data.needWords = u"Vill ha hjälp"_s;
    data.severityWords = u"Behov av hjälp"_s;
    data.outsideWords = u"Utanför skalan"_s;
    data.rows = {row(u"Fysisk hälsa"_s, 0.75, 0.5), row(u"Arbete och försörjning"_s, std::nullopt, 0.4),
        row(u"Ekonomi"_s, 1.3, -0.2), row(u"Alkohol"_s, 0.0, std::nullopt)};
    data.rows[3].bothered = ProfileRating{std::nullopt, u"X"_s};
    return data;
}

constexpr QSize size(1000, 420);

QImage drawn(const ProfileData &data, const QRectF &area, ProfileLayout *layout = nullptr)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(ChartColors::light().surface);
    QPainter painter(&image);
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(14);
    painter.setFont(font);
    paintProfile(painter, area, data, ChartColors::light());
    if (layout)
        *layout = layoutProfile(area, data, QFontMetricsF(font, &image));
    return image;
}

} // namespace

void TestProfile::initTestCase()
{
    m_data = profile();
    m_image = drawn(m_data, QRectF(QPointF(0, 0), size).adjusted(10, 10, -10, -10), &m_layout);
}

void TestProfile::aBarIsAsLongAsItsScore()
{
    const ProfileRowLayout &first = m_layout.rows[0];
    QCOMPARE(first.now.width(), first.track.width() * 0.75);
    QCOMPARE(first.before.width(), first.track.width() * 0.5);
    QVERIFY(m_layout.rows[3].now.width() > 0); // a score of 0 is a score
}

void TestProfile::nowIsSolidAndBeforeIsHatched()
{
    const ProfileRowLayout &first = m_layout.rows[0];
    const QColor accent = ChartColors::light().accent;
    int other = 0;
    for (double x = first.now.left() + 2; x < first.now.right() - 2; ++x)
        other += at(x, first.now.center().y()) == accent ? 0 : 1;
    QCOMPARE(other, 0);

    int dark = 0;
    int light = 0;
    for (double x = first.before.left() + 2; x < first.before.right() - 2; ++x)
        ++(at(x, first.before.center().y()).lightness() < 200 ? dark : light);
    QVERIFY(dark > 20 && light > 20);
    QVERIFY(at(first.now.right() + 6, first.now.center().y()).lightness() > 200); // and nothing beyond the end
}

void TestProfile::theyReadInGrey()
{
    const ProfileRowLayout &first = m_layout.rows[0];
    const QImage grey = m_image.convertToFormat(QImage::Format_Grayscale8);
    const auto mean = [&grey](const QRectF &bar) {
        double sum = 0;
        int count = 0;
        for (double x = bar.left() + 2; x < bar.right() - 2; ++x, ++count)
            sum += qGray(grey.pixel(qRound(x), qRound(bar.center().y())));
        return sum / count;
    };
    QVERIFY(mean(first.before) - mean(first.now) > 60);
}

void TestProfile::ratingsStandOnTheirScales()
{
    const ProfileRowLayout &first = m_layout.rows[0];
    QCOMPARE(first.bothered->x(), first.client.left() + first.client.width() / 4);
    QCOMPARE(first.need->x(), first.client.right());
    QCOMPARE(first.severity->x(), first.interviewer.left() + first.interviewer.width() * 6 / 9);
    QCOMPARE(at(*first.bothered), ChartColors::light().accent);
    QCOMPARE(at(*first.need), ChartColors::light().surface); // a ring is open
    QCOMPARE(at(*first.severity), ChartColors::light().text);
    QVERIFY(!m_layout.rows[3].bothered); // X has no place on the scale
}

void TestProfile::whatCannotBeComputedHasNoBarButWords()
{
    const ProfileRowLayout &second = m_layout.rows[1];
    QVERIFY(second.now.isEmpty());
    int written = 0;
    for (double x = second.track.left(); x < second.track.center().x(); ++x)
        for (double y = second.now.top(); y < second.now.bottom(); ++y)
            written += at(x, y).lightness() < 150 ? 1 : 0;
    QVERIFY(written > 50);
}

void TestProfile::outsideIsDrawnAtTheEdgeWithAMark()
{
    const ProfileRowLayout &third = m_layout.rows[2];
    QCOMPARE(third.now.right(), third.track.right());
    QCOMPARE(at(third.track.right() + m_layout.unit * 0.2, third.now.center().y()), ChartColors::light().accent);
    QVERIFY(at(third.track.left() - m_layout.unit * 0.2, third.before.center().y()).lightness() < 200);
    const ProfileRowLayout &first = m_layout.rows[0]; // within: no mark
    QVERIFY(at(first.track.left() - m_layout.unit * 0.2, first.before.center().y()).lightness() > 200);
}

void TestProfile::aTableSaysTheSame()
{
    const ChartTable table = profileTable(m_data);
    QCOMPARE(table.columns.size(), 7);
    QCOMPARE(table.rows.size(), size_t(4));
    QCOMPARE(table.rows[0], (QStringList{u"Fysisk hälsa"_s, u"0.75"_s, u"0.5"_s, u"bättre"_s, u"1"_s, u"4"_s, u"6"_s}));
    QCOMPARE(table.rows[1].at(1), u"kan inte beräknas"_s);
    for (const QStringList &texts : table.rows)
        QCOMPARE(texts.size(), table.columns.size());

    ProfileData first = m_data;
    for (ProfileRow &row : first.rows)
        row.before.reset();
    QCOMPARE(profileTable(first).columns.size(), 5);
}

void TestProfile::nothingIsDrawnOutsideItsArea_data()
{
    QTest::addColumn<QRectF>("area");
    QTest::addRow("narrow") << QRectF(60, 40, 500, 330);
    QTest::addRow("wide") << QRectF(60, 40, 880, 340);
}

void TestProfile::nothingIsDrawnOutsideItsArea()
{
    QFETCH(QRectF, area);
    const QImage image = drawn(m_data, area);
    const QRectF around = area.adjusted(-3, -3, 3, 3);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!around.contains(x, y))
                QCOMPARE(image.pixelColor(x, y), ChartColors::light().surface);
}

UNDERLAG_TEST(TestProfile)
#include "tst_Profile.moc"
