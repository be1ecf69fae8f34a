// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultVfs.h"
#include "Practice.h"
#include "support/Register.h"

#include <QSignalSpy>

#include <array>
#include <numeric>

using namespace practice;
using forms::Error;
using forms::Result;
using store::Connection;

/// Order, acknowledgement after COMMIT, each command's own failure, and what is kept when the disk fails.
class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commandsRunInOrderAndAreToldAfterCommit();
    void oneOwnFailureLeavesItsNeighboursAlone();
    void aFailedUseCaseLeavesNothingBehind();
    void nobodyIsToldWhoHasGone();
    void aFullDiskHoldsTheAnswerUntilThereIsRoom();
    void everyFailedWriteIsSurvived_data();
    void everyFailedWriteIsSurvived();
    void aFailedFlushIsWrittenAgainAndOnlyOnce();
    void whileHeldAUseCaseIsToldAtOnce();

private:
    store::Writer::Command putting(int number) const;
    std::vector<int> numbers();

    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<Scene> m_scene;
    cases::AssessmentId m_assessment;
};

namespace {

Result<void> refuse(Connection &)
{
    return Error{Error::Code::Refused, u"asked-to"_s, {}};
}

} // namespace

void TestWriter::init()
{
    m_disk = std::make_unique<FaultVfs>();
    m_scene = std::make_unique<Scene>();
    const auto assessment = addAssessment(*m_scene->vault);
    QVERIFY_RESULT(assessment);
    m_assessment = *assessment;
}

void TestWriter::cleanup()
{
    m_disk->heal();
    m_scene.reset();
    m_disk.reset();
}

store::Writer::Command TestWriter::putting(int number) const
{
    const auto answer
        = change(*m_scene->vault, m_assessment, u"M6"_s, forms::Number{double(number), QString::number(number)});
    return [answer](Connection &db) { return store::AnswerTable(db).put(answer); };
}

std::vector<int> TestWriter::numbers()
{
    std::vector<int> found;
    const auto history = store::AnswerTable(m_scene->vault->reader()).history(m_assessment);
    if (!history)
        return {-1};
    for (const store::AnswerEvent &event : *history)
        found.push_back(forms::canonicalText(event.after).toInt());
    return found;
}

void TestWriter::commandsRunInOrderAndAreToldAfterCommit()
{
    std::vector<int> expected;
    std::vector<int> told;
    bool allDurable = true;
    for (int i = 1; i <= 200; ++i) {
        expected.push_back(i);
        m_scene->vault->writer().enqueue(putting(i), this, [&, i] {
            told.push_back(i);
            // another connection sees only what is committed
            const auto last = store::AnswerTable(m_scene->vault->reader()).lastSequence(m_assessment);
            allDurable = allDurable && last && *last >= i;
        });
    }
    QTRY_COMPARE(told.size(), expected.size());
    QCOMPARE(told, expected);
    QVERIFY(allDurable);
    QVERIFY(m_scene->vault->writer().isIdle());
    QCOMPARE(numbers(), expected);
}

void TestWriter::oneOwnFailureLeavesItsNeighboursAlone()
{
    store::Writer &writer = m_scene->vault->writer();
    for (int i = 1; i <= 20; ++i) {
        writer.enqueue(putting(i));
        if (i % 5 == 0) {
            const Result<void> refused = writer.write([this, i](Connection &db) -> Result<void> {
                TRY(putting(1000 + i)(db)); // undone with its command
                return refuse(db);
            });
            QVERIFY(!refused);
            QCOMPARE(refused.error().where, u"asked-to"_s);
        }
    }
    QVERIFY_RESULT(writer.flush());
    std::vector<int> expected(20);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE(numbers(), expected);
}

void TestWriter::aFailedUseCaseLeavesNothingBehind()
{
    QVERIFY(!m_scene->vault->writer().write([this](Connection &db) -> Result<void> {
        TRY(putting(7)(db));
        return refuse(db);
    }));
    QCOMPARE(numbers(), std::vector<int>());
    QVERIFY(!m_scene->vault->writer().isHeld());
}

void TestWriter::nobodyIsToldWhoHasGone()
{
    auto context = std::make_unique<QObject>();
    bool isTold = false;
    m_scene->vault->writer().enqueue(putting(1), context.get(), [&] { isTold = true; });
    context.reset();
    QVERIFY_RESULT(m_scene->vault->writer().flush());
    QCoreApplication::processEvents();
    QVERIFY(!isTold);
    QCOMPARE(numbers(), std::vector<int>{1}); // written all the same
}

void TestWriter::aFullDiskHoldsTheAnswerUntilThereIsRoom()
{
    store::Writer &writer = m_scene->vault->writer();
    const QSignalSpy failures(&writer, &store::Writer::failed);
    const QSignalSpy recoveries(&writer, &store::Writer::recovered);
    std::vector<int> told;
    writer.enqueue(putting(1), this, [&] { told.push_back(1); });
    QTRY_COMPARE(told.size(), 1U);

    m_disk->failAt(FaultVfs::Fault::DiskFull, 1, true);
    for (int i = 2; i <= 4; ++i)
        writer.enqueue(putting(i), this, [&, i] { told.push_back(i); });
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures[0][0].value<Error>().where, u"disk-full"_s);
    QVERIFY(writer.isHeld());
    QCOMPARE(told, std::vector<int>{1}); // what is not on the disk is not shown as saved
    const Result<void> flushed = writer.flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().where, u"disk-full"_s);

    writer.retry(); // still full
    QTRY_COMPARE(failures.size(), 2);
    QVERIFY(writer.isHeld());

    m_disk->heal();
    writer.retry();
    QTRY_COMPARE(told, (std::vector<int>{1, 2, 3, 4}));
    QCOMPARE(recoveries.size(), 1);
    QCOMPARE(numbers(), (std::vector<int>{1, 2, 3, 4}));
}

void TestWriter::everyFailedWriteIsSurvived_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("forEver");
    const std::array rows{std::pair("disk full", FaultVfs::Fault::DiskFull),
        std::pair("write error", FaultVfs::Fault::WriteError), std::pair("sync error", FaultVfs::Fault::SyncError)};
    for (const auto &[name, fault] : rows) {
        QTest::addRow("%s, once", name) << int(fault) << false;
        QTest::addRow("%s, until mended", name) << int(fault) << true;
    }
}

/// The fault moves one call further each time until nothing fails any more (SQLite's own way of testing).
void TestWriter::everyFailedWriteIsSurvived()
{
    QFETCH(int, fault);
    QFETCH(bool, forEver);
    store::Writer &writer = m_scene->vault->writer();
    std::vector<int> expected;
    int next = 0;
    bool failed = true;
    for (int nth = 1; failed; ++nth) {
        QVERIFY(nth < 200);
        m_disk->failAt(FaultVfs::Fault(fault), nth, forEver);
        for (int i = 0; i < 3; ++i) {
            expected.push_back(++next);
            writer.enqueue(putting(next));
        }
        (void)writer.flush(); // may fail: that is what is tried
        failed = m_disk->hasFailed();
        m_disk->heal();
        writer.retry();
        QVERIFY_RESULT(writer.flush());
        QCOMPARE(numbers(), expected);
    }
    QVERIFY(expected.size() > 3); // something did fail
    const auto check = m_scene->vault->verify();
    QVERIFY_RESULT(check);
    QVERIFY(check->isWhole());
}

void TestWriter::aFailedFlushIsWrittenAgainAndOnlyOnce()
{
    store::Writer &writer = m_scene->vault->writer();
    m_disk->failAt(FaultVfs::Fault::SyncError, 1, false);
    writer.enqueue(putting(1));
    const Result<void> flushed = writer.flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, Error::Code::Io);
    QCOMPARE(flushed.error().where, u"disk"_s);
    writer.retry(); // on a new connection
    QVERIFY_RESULT(writer.flush());
    QCOMPARE(numbers(), std::vector<int>{1});
}

void TestWriter::whileHeldAUseCaseIsToldAtOnce()
{
    store::Writer &writer = m_scene->vault->writer();
    m_disk->failAt(FaultVfs::Fault::DiskFull, 1, true);
    writer.enqueue(putting(1));
    QVERIFY(!writer.flush());
    const Result<void> refused = writer.write(putting(2));
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"disk-full"_s);
    m_disk->heal();
    writer.retry();
    QVERIFY_RESULT(writer.flush());
    QCOMPARE(numbers(), std::vector<int>{1});
}

UNDERLAG_TEST(TestWriter)

#include "tst_Writer.moc"
