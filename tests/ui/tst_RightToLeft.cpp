// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An interview in a language that runs from right to left, in a window that does not; and the whole window so.
#include "app/ui/parts/ErrorBar.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 24; ///< how near a side what begins there begins

/// The columns of a picture in which something is drawn on the ground.
struct Ink
{
    int first = -1;
    int last = -1;
};

Ink inkOf(const QImage &image)
{
    Ink ink;
    const int middle = image.height() / 2;
    for (int x = 1; x < image.width() - 1; ++x) {
        bool isDrawn = false;
        for (int y = 4; y < image.height() - 4 && !isDrawn; ++y)
            isDrawn = image.pixel(x, y) != image.pixel(image.width() / 2, middle / 8);
        if (!isDrawn)
            continue;
        ink.first = ink.first < 0 ? x : ink.first;
        ink.last = x;
    }
    return ink;
}

Ink inkOf(QWidget *widget)
{
    return inkOf(widget->grab().toImage());
}

int leftIn(const QWidget *widget, const QWidget *home)
{
    return widget->mapTo(home, QPoint()).x();
}

void askIn(const Sitting &sitting, const QString &language)
{
    sitting.screen.press(Qt::Key_K, Qt::ControlModifier);
    sitting.screen.type(u"ask in "_s + QLocale(language).nativeLanguageName());
    sitting.screen.press(Qt::Key_Return);
}

QWidget *card()
{
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == "showCard"_L1 && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void keep(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("UNDERLAG_TEST_PICTURES"); // to look at it oneself
    if (!folder.isEmpty())
        (void)picture.save(u"%1/%2.png"_s.arg(folder, name));
}

} // namespace

class TestRightToLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedRowsBeginAtTheRight();
    void theOpenItemBeginsAtTheRight();
    void aGridRunsFromTheRight();
    void aFindingBeginsAtTheRight();
    void theCardBeginsAtTheRight();
    void theRestOfTheWindowStaysAsItIs();
    void theWholeWindowMirrors();
};

void TestRightToLeft::closedRowsBeginAtTheRight()
{
    Sitting sitting(u"mirrored"_s);
    sitting.goTo(u"H1"_s);
    const Screen &screen = sitting.screen;
    const Ink before = inkOf(screen.find(u"row_H3"_s)); // the control
    QVERIFY(before.first < edge);
    QVERIFY(before.last < screen.find(u"row_H3"_s)->width() - edge);
    askIn(sitting, u"ar"_s);
    QWidget *const row = screen.find(u"row_H3"_s);
    QTRY_COMPARE(row->layoutDirection(), Qt::RightToLeft);
    const Ink now = inkOf(row);
    QVERIFY(now.last > row->width() - edge);
    QVERIFY(now.first > edge);
    keep(screen.window->grab(), u"interview-ar"_s);
    askIn(sitting, u"en"_s);
    QTRY_COMPARE(inkOf(row).first, before.first);
}

void TestRightToLeft::theOpenItemBeginsAtTheRight()
{
    Sitting sitting(u"mirrored"_s);
    sitting.goTo(u"H1"_s);
    const Screen &screen = sitting.screen;
    const auto places = [&screen] {
        QWidget *const item = screen.find(u"item_H1"_s);
        const auto labels = item->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
        return std::array{leftIn(labels[0], item), leftIn(screen.find(u"answer"_s), item),
            leftIn(screen.find(u"code_X"_s), item)}; // its code, the answer, and "no answer"
    };
    QCoreApplication::processEvents();
    const auto before = places();
    QVERIFY(before[0] < before[1] && before[1] < before[2]);
    askIn(sitting, u"ar"_s);
    QTRY_COMPARE(screen.find(u"item_H1"_s)->layoutDirection(), Qt::RightToLeft);
    QCoreApplication::processEvents();
    const auto now = places();
    QVERIFY(now[0] > now[1] && now[1] > now[2]);
    QWidget *const item = screen.find(u"item_H1"_s);
    const QImage image = item->grab().toImage();
    QVERIFY(image.pixel(image.width() - 1, image.height() / 2) != image.pixel(0, image.height() / 2)); // the bar
    sitting.screen.type(u"3"_s); // and answering is as ever
    sitting.screen.press(Qt::Key_Return);
    QCOMPARE(sitting.given(u"H1"_s), u"3"_s);
    QCOMPARE(sitting.at(), u"H2"_s);
}

void TestRightToLeft::aGridRunsFromTheRight()
{
    Sitting sitting(u"mirrored"_s);
    const Screen &screen = sitting.screen;
    sitting.goTo(u"G1a"_s);
    const int before = screen.find(u"answer"_s)->x();
    screen.press(Qt::Key_Right);
    QCOMPARE(sitting.at(), u"G1b"_s);
    QVERIFY(screen.find(u"answer"_s)->x() > before);
    askIn(sitting, u"ar"_s);
    QTRY_VERIFY(screen.find(u"answer"_s)->x() < before);
    const int second = screen.find(u"answer"_s)->x();
    screen.press(Qt::Key_Right); // the way it is seen
    QCOMPARE(sitting.at(), u"G1a"_s);
    QVERIFY(screen.find(u"answer"_s)->x() > second);
    keep(screen.window->grab(), u"grid-ar"_s);
    auto *const grid = screen.find(u"grid_g"_s);
    const QPoint cell = screen.find(u"answer"_s)->geometry().center();
    screen.press(Qt::Key_Down);
    QCOMPARE(sitting.at(), u"G2a"_s);
    QTest::mouseClick(grid, Qt::LeftButton, Qt::NoModifier, cell);
    QTRY_COMPARE(sitting.at(), u"G1a"_s);
}

void TestRightToLeft::aFindingBeginsAtTheRight()
{
    Sitting sitting(u"mirrored"_s);
    const Screen &screen = sitting.screen;
    sitting.goTo(u"H1"_s);
    screen.type(u"0"_s);
    screen.press(Qt::Key_Return);
    screen.type(u"1"_s);
    QTRY_VERIFY(screen.find(u"finding_none-but-doctor"_s));
    QWidget *const button = screen.find(u"keep"_s);
    QCoreApplication::processEvents();
    QVERIFY(leftIn(button, button->parentWidget()) < button->parentWidget()->width() / 2);
    askIn(sitting, u"ar"_s);
    QTRY_VERIFY(leftIn(button, button->parentWidget()) > button->parentWidget()->width() / 2);
    keep(screen.window->grab(), u"finding-ar"_s);
}

void TestRightToLeft::theCardBeginsAtTheRight()
{
    Sitting sitting(u"mirrored"_s);
    sitting.goTo(u"H2"_s);
    sitting.screen.press(Qt::Key_F9);
    QTRY_VERIFY(card());
    const Ink before = inkOf(card());
    QVERIFY(before.first < card()->width() - before.last);
    sitting.screen.window->activateWindow();
    sitting.screen.press(Qt::Key_K, Qt::ControlModifier);
    sitting.screen.type(u"show card in "_s + QLocale(u"ar"_s).nativeLanguageName());
    sitting.screen.press(Qt::Key_Return);
    QTRY_COMPARE(card()->layoutDirection(), Qt::RightToLeft);
    const Ink now = inkOf(card());
    QVERIFY(now.first > card()->width() - now.last);
    keep(card()->grab(), u"card-ar"_s);
}

void TestRightToLeft::theRestOfTheWindowStaysAsItIs()
{
    Sitting sitting(u"mirrored"_s);
    sitting.goTo(u"H1"_s);
    askIn(sitting, u"ar"_s);
    QTRY_COMPARE(sitting.screen.find(u"item_H1"_s)->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(sitting.screen.find(u"itemPanel"_s)->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(sitting.screen.window->layoutDirection(), Qt::LeftToRight);
}

/// As Qt does by itself for a language of the interface that runs so.
void TestRightToLeft::theWholeWindowMirrors()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    Sitting sitting(u"mirrored"_s);
    const Screen &screen = sitting.screen;
    sitting.goTo(u"H1"_s);
    const QWidget *const window = screen.window.get();
    QVERIFY(leftIn(screen.find(u"back"_s), window) > leftIn(screen.find(u"pause"_s), window));
    QVERIFY(leftIn(screen.find(u"itemPanel"_s), window) < leftIn(screen.find(u"sectionColumn"_s), window));
    QWidget *const row = screen.find(u"row_H3"_s);
    QVERIFY(inkOf(row).last > row->width() - edge);
    QVERIFY(inkOf(row).first > edge);
    keep(screen.window->grab(), u"interview-reverse"_s);
    ui::ErrorBar bar;
    bar.showText([] { return ui::BarText{u"Saved."_s}; }, ui::Role::Good);
    bar.resize(600, 60);
    const QImage image = bar.grab().toImage();
    QVERIFY(image.pixel(599, 30) != image.pixel(560, 5)); // the bar's own edge
    QCOMPARE(image.pixel(0, 30), image.pixel(300, 5));
}

UNDERLAG_TEST(TestRightToLeft)
#include "tst_RightToLeft.moc"
