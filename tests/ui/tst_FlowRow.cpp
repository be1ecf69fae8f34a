// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/FlowRow.h"
#include "support/Register.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Five buttons of a hundred across in a page of that width.
struct Row
{
    explicit Row(int width, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        page.setLayoutDirection(direction);
        auto *const column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        auto *const row = new QWidget;
        auto *const flow = new ui::FlowRow(4);
        row->setLayout(flow);
        for (int i = 0; i < 5; ++i) {
            buttons << new QPushButton(QString::number(i));
            buttons.back()->setFixedSize(100, 30);
            flow->addWidget(buttons.back());
        }
        column->addWidget(row);
        column->addStretch(1);
        page.resize(width, 300);
        page.show();
        QCoreApplication::processEvents();
    }
    QPoint at(int index) const { return buttons[index]->mapTo(&page, QPoint(0, 0)); }

    QWidget page;
    QList<QPushButton *> buttons;
};

} // namespace

class TestFlowRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsRoomAllIsOneLine();
    void whereThereIsNoneItGoesOnBelow();
    void fromRightToLeftItBeginsAtTheRight();
    void whatIsHiddenTakesNoRoom();
};

void TestFlowRow::whereThereIsRoomAllIsOneLine()
{
    const Row row(600);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(row.at(i), QPoint(i * 104, 0));
}

void TestFlowRow::whereThereIsNoneItGoesOnBelow()
{
    const Row row(310);
    QCOMPARE(row.at(2), QPoint(208, 0));
    QCOMPARE(row.at(3), QPoint(0, 34));
    QCOMPARE(row.at(4), QPoint(104, 34));
}

void TestFlowRow::fromRightToLeftItBeginsAtTheRight()
{
    const Row row(310, Qt::RightToLeft);
    QCOMPARE(row.at(0), QPoint(210, 0));
    QCOMPARE(row.at(3), QPoint(210, 34));
}

void TestFlowRow::whatIsHiddenTakesNoRoom()
{
    const Row row(310);
    row.buttons[0]->hide();
    QCoreApplication::processEvents();
    QCOMPARE(row.at(1), QPoint(0, 0));
    QCOMPARE(row.at(3), QPoint(208, 0));
}

UNDERLAG_TEST(TestFlowRow)
#include "tst_FlowRow.moc"
