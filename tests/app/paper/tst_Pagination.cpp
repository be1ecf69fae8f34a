// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/Pagination.h"
#include "support/Register.h"

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace paper;

class TestPagination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksFollowEachOtherWithRoomBetween();
    void aHeadingMovesWithWhatFollows();
    void aTablesHeadIsRepeatedOnTheNextPage();
    void nothingIsSplitOrLostWhateverTheSizes();
};

namespace {

Block block(double height, double before = 0, bool keepsWithNext = false, int head = -1)
{
    Block block;
    block.height = height;
    block.before = before;
    block.keepsWithNext = keepsWithNext;
    block.head = head;
    return block;
}

QString shown(const std::vector<PlacedBlock> &placed)
{
    QStringList shown;
    for (const PlacedBlock &at : placed)
        shown << u"%1@%2:%3"_s.arg(at.block).arg(at.page).arg(at.top);
    return shown.join(u' ');
}

} // namespace

void TestPagination::blocksFollowEachOtherWithRoomBetween()
{
    QCOMPARE(shown(paginate({block(40, 5), block(40, 5), block(40, 5)}, 100)), u"0@0:0 1@0:45 2@1:0"_s);
}

void TestPagination::aHeadingMovesWithWhatFollows()
{
    QCOMPARE(shown(paginate({block(80), block(10, 0, true), block(20)}, 100)), u"0@0:0 1@1:0 2@1:10"_s);
    QCOMPARE(shown(paginate({block(70), block(10, 0, true), block(20)}, 100)), u"0@0:0 1@0:70 2@0:80"_s);
}

void TestPagination::aTablesHeadIsRepeatedOnTheNextPage()
{
    const std::vector<Block> table{
        block(10, 0, true), block(40, 0, false, 0), block(40, 0, false, 0), block(40, 0, false, 0)};
    QCOMPARE(shown(paginate(table, 100)), u"0@0:0 1@0:10 2@0:50 0@1:0 3@1:10"_s);
}

void TestPagination::nothingIsSplitOrLostWhateverTheSizes()
{
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        std::vector<Block> blocks;
        for (int i = 0; i < 60; ++i)
            blocks.push_back(block(1 + double(random() % 45), double(random() % 5), random() % 4 == 0));
        std::map<size_t, int> pageOf;
        double bottom = 0;
        int page = 0;
        for (const PlacedBlock &at : paginate(blocks, 100)) {
            QVERIFY(at.top + blocks[at.block].height <= 100);
            QVERIFY(at.page == page ? at.top >= bottom : at.page == page + 1);
            page = at.page;
            bottom = at.top + blocks[at.block].height;
            QVERIFY(pageOf.emplace(at.block, at.page).second);
        }
        QCOMPARE(pageOf.size(), blocks.size());
        for (size_t i = 0; i + 1 < blocks.size(); ++i) {
            const bool isPair
                = blocks[i].keepsWithNext && !blocks[i + 1].keepsWithNext && (i == 0 || !blocks[i - 1].keepsWithNext);
            QVERIFY(!isPair || pageOf[i] == pageOf[i + 1]);
        }
    }
}

UNDERLAG_TEST(TestPagination)
#include "tst_Pagination.moc"
