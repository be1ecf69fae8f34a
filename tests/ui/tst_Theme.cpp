// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/Colours.h"
#include "app/ui/parts/CommandPalette.h"
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/ErrorText.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Theme.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QWheelEvent>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using ui::Scheme;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPaletteTellsItsScheme();
    void everyListedIconIsThere();
    void iconsTakeTheColourOfTheirRole();
    void theRingStandsOutsideWhatHasTheFocus();
    void theRingNeverBecomesAPaneOfASplitter();
    void theWheelChangesNoValue();
    void paletteFindsByCodeBeforeWord();
    void paletteFindsWithoutDiacritics();
    void paletteGivesTheFocusBackOnEscape();
    void paletteGoesWithEnter();
    void everyErrorSaysWhatAndWhatNext();
    void everySeverityHasItsOwnMark();
    void wrappedTextIsNeverClipped();
    void everyTextFollowsWhenTheSizeIsChanged();
};

void TestTheme::aPaletteTellsItsScheme()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast, Scheme::HighContrastDark})
        QCOMPARE(ui::schemeOf(ui::paletteOf(scheme)), scheme);
}

void TestTheme::everyListedIconIsThere()
{
    QFile list(QStringLiteral(UNDERLAG_SOURCE "/resources/icons.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    int found = 0;
    for (const QByteArray &line : list.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QString name = QString::fromLatin1(line.left(line.indexOf(' ')));
        QVERIFY2(QFile::exists(u":/icons/16/%1.svg"_s.arg(name)), qPrintable(name));
        QVERIFY2(QFile::exists(u":/icons/22/%1.svg"_s.arg(name)), qPrintable(name));
        ++found;
    }
    QVERIFY(found > 20);
}

void TestTheme::iconsTakeTheColourOfTheirRole()
{
    const QColor ink(200, 10, 20);
    for (const QString &name : {u"go-previous"_s, u"emblem-warning"_s, u"emblem-error"_s, u"flag"_s}) {
        const QImage image = ui::symbol(name, 16, ink, Qt::white, 1.0).toImage();
        bool hasInk = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                // inks blend into paper, so red never falls behind the others; Breeze's own grey and orange would
                QVERIFY2(pixel.alpha() < 250 || pixel.red() >= 195, qPrintable(name));
                hasInk = hasInk || (pixel.alpha() > 100 && pixel.red() - pixel.green() > 150);
            }
        }
        QVERIFY2(hasInk, qPrintable(name));
    }
}

void TestTheme::theRingStandsOutsideWhatHasTheFocus()
{
    ui::Theme theme(*qApp);
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const edit = new QLineEdit(&window);
    column->addWidget(edit);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    const auto *const ring = window.findChild<QWidget *>(u"focusRing"_s);
    QVERIFY(ring);
    QVERIFY(ring->isVisible());
    QVERIFY(ring->geometry().contains(edit->geometry().adjusted(-2, -2, 2, 2)));
    edit->hide();
    QVERIFY(!ring->isVisible());
}

void TestTheme::theRingNeverBecomesAPaneOfASplitter()
{
    ui::Theme theme(*qApp);
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const splitter = new QSplitter(&window);
    column->addWidget(splitter);
    auto *const edit = new QLineEdit;
    splitter->addWidget(edit);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QCOMPARE(splitter->count(), 1);
}

void TestTheme::theWheelChangesNoValue()
{
    ui::Theme theme(*qApp);
    QComboBox box;
    box.addItems({u"one"_s, u"two"_s, u"three"_s});
    box.setCurrentIndex(1);
    box.show();
    box.setFocus();
    QWheelEvent wheel(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.currentIndex(), 1);
}

void TestTheme::paletteFindsByCodeBeforeWord()
{
    const std::vector<ui::PaletteEntry> entries = {
        {u"D10"_s, u"Cannabis"_s, {}, 0},
        {u"D1"_s, u"Alcohol"_s, {}, 1},
        {u"M6"_s, u"Days with d1 in the text"_s, {}, 2},
    };
    QCOMPARE(ui::matching(entries, u"d1"_s), (std::vector<int>{1, 0, 2}));
    QCOMPARE(ui::matching(entries, u"text days"_s), (std::vector<int>{2}));
    QCOMPARE(ui::matching(entries, QString()).size(), 3u);
}

void TestTheme::paletteFindsWithoutDiacritics()
{
    const std::vector<ui::PaletteEntry> entries = {{u"M8"_s, u"Hjälpbehov"_s, {}, 0}};
    QCOMPARE(ui::matching(entries, u"hjalp"_s).size(), 1u);
    QCOMPARE(ui::matching(entries, u"HJÄLP"_s).size(), 1u);
    QCOMPARE(ui::matching(entries, u"hjulp"_s).size(), 0u);
}

void TestTheme::paletteGivesTheFocusBackOnEscape()
{
    QWidget window;
    window.resize(800, 600);
    auto *const edit = new QLineEdit(&window);
    ui::CommandPalette palette(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    palette.open({{u"M6"_s, u"Days"_s, {}, 6}}, u"Go to"_s);
    auto *const typed = palette.findChild<QLineEdit *>();
    QTRY_VERIFY(typed->hasFocus());
    QTest::keyClick(typed, Qt::Key_Escape);
    QVERIFY(palette.isHidden());
    QVERIFY(edit->hasFocus());
}

void TestTheme::paletteGoesWithEnter()
{
    QWidget window;
    window.resize(800, 600);
    ui::CommandPalette palette(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy spy(&palette, &ui::CommandPalette::chosen);
    palette.open(
        {{u"M6"_s, u"Days"_s, {}, 6}, {u"M7"_s, u"Bothered"_s, {}, 7}, {u"M8"_s, u"Care"_s, {}, 8}}, u"Go to"_s);
    auto *const typed = palette.findChild<QLineEdit *>();
    QTest::keyClicks(typed, u"m"_s);
    QTest::keyClick(typed, Qt::Key_Down);
    QTest::keyClick(typed, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toInt(), 7);
}

void TestTheme::everyErrorSaysWhatAndWhatNext()
{
    using Code = forms::Error::Code;
    std::set<QString> sentences;
    for (const Code code : {Code::Io, Code::Syntax, Code::Schema, Code::Type, Code::Cycle, Code::NotFound,
             Code::WrongKey, Code::Corrupt, Code::Conflict, Code::Refused}) {
        const ui::ErrorWords words = ui::errorWords({code, {}, u"for the log"_s});
        QVERIFY(!words.what.isEmpty());
        QVERIFY(!words.next.isEmpty());
        QVERIFY(!ui::errorText({code, {}, u"for the log"_s}).contains(u"for the log"_s));
        sentences.insert(words.what);
    }
    QCOMPARE(sentences.size(), 10u);
    QVERIFY(ui::errorText({Code::Io, u"store.db"_s, {}}).contains(u"store.db"_s));
}

void TestTheme::everySeverityHasItsOwnMark()
{
    std::set<QString> icons;
    std::set<QString> words;
    for (const auto severity : {forms::Severity::Error, forms::Severity::Warning, forms::Severity::Notice}) {
        icons.insert(ui::severityIcon(severity));
        words.insert(ui::severityWord(severity));
    }
    QCOMPARE(icons.size(), 3u);
    QCOMPARE(words.size(), 3u);
}

void TestTheme::wrappedTextIsNeverClipped()
{
    ui::WrapLabel label(u"Antal dagar med arbetslöshetsförsäkringsersättning de senaste trettio dagarna"_s.repeated(3));
    for (const int width : {120, 200, 333, 600}) {
        const int height = label.heightForWidth(width);
        const QRect needed
            = label.fontMetrics().boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, label.text());
        QVERIFY(needed.height() <= height);
        QVERIFY(label.heightForWidth(width) >= label.heightForWidth(width * 2));
    }
}

void TestTheme::everyTextFollowsWhenTheSizeIsChanged()
{
    Office office;
    office.client(Office::testNumber(1980));
    office.leave();
    Screen screen;
    screen.window->resize(2000, 1200); // where nothing need be made smaller
    const auto look = [&](const QString &page) {
        std::map<QWidget *, double> before;
        for (QWidget *const one : screen.window->findChildren<QWidget *>()) {
            const bool isText
                = qobject_cast<QLabel *>(one) || qobject_cast<QAbstractButton *>(one) || qobject_cast<QLineEdit *>(one);
            if (isText && one->isVisible())
                before[one] = one->font().pointSizeF();
        }
        QVERIFY(before.size() > 3);
        screen.settings->setTextSize(200);
        screen.window->applySettings();
        QCoreApplication::processEvents(); // Qt tells its own later
        QStringList stayed;
        for (const auto &[one, size] : before) {
            if (qAbs(one->font().pointSizeF() - 2 * size) > 0.2)
                stayed << u"%1 %2 (%3 from %4)"_s
                              .arg(QString::fromLatin1(one->metaObject()->className()), one->objectName())
                              .arg(one->font().pointSizeF())
                              .arg(size);
        }
        screen.settings->setTextSize(100);
        screen.window->applySettings();
        QCoreApplication::processEvents();
        QVERIFY2(stayed.isEmpty(), qPrintable(page + u": "_s + stayed.join(u", "_s)));
    };
    screen.window->openVault(office.folder());
    look(u"the way in"_s);
    QVERIFY(screen.open(office.folder(), Office::administratorWords));
    look(u"caseload"_s);
    screen.type(u"nobody"_s);
    look(u"nobody found"_s);
    screen.press(Qt::Key_3, Qt::ControlModifier);
    look(u"people"_s);
    screen.press(Qt::Key_4, Qt::ControlModifier);
    look(u"workshop"_s);
}

UNDERLAG_TEST(TestTheme)
#include "tst_Theme.moc"
