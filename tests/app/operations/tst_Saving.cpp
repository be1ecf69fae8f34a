// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Office.h"

#include "app/store/Vault.h"
#include "support/Register.h"

#include <QThread>

using namespace Qt::StringLiterals;
using forms::Error;
using operations::Interview;
using operations::VaultSession;

class TestSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSessionOpenedOnAWorkerTellsItsNewHomeWhatIsSaved();
    void whatCouldNotBeWrittenIsToldAndTriedAgainByItself();
    void savingTriesAgainWhatIsHeld();
    void nothingIsReadWithoutATrace();
};

namespace {

/// Fails as a full disk does until there is room.
store::Writer::Command untilThereIsRoom(const std::shared_ptr<std::atomic<bool>> &isFull)
{
    return [isFull](store::Connection &) -> forms::Result<void> {
        if (*isFull)
            return Error{Error::Code::Io, u"disk-full"_s, {}};
        return {};
    };
}

std::unique_ptr<VaultSession> openedOnAWorker(const Office &office)
{
    std::unique_ptr<VaultSession> session;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        QByteArray words = "ana has words of her own";
        auto opened = VaultSession::open(office.folder(), keys::SecretBytes::takeFrom(words), office.clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().where));
        session = std::move(opened).value();
        session->moveToThread(QCoreApplication::instance()->thread());
    }));
    worker->start();
    worker->wait();
    return session;
}

} // namespace

void TestSaving::aSessionOpenedOnAWorkerTellsItsNewHomeWhatIsSaved()
{
    Office office;
    const auto assessment = office.start(office.client());
    office.leave();
    const auto session = openedOnAWorker(office);
    auto interview = Interview::open(*session, assessment);
    QVERIFY_RESULT(interview);
    const QSignalSpy saved(interview->get(), &Interview::saved);
    QVERIFY_RESULT((*interview)->type((*interview)->definition().find(u"A1"_s)->slot, u"6"_s));
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY((*interview)->isSaved());

    const auto isFull = std::make_shared<std::atomic<bool>>(true);
    const QSignalSpy failed(session.get(), &VaultSession::saveFailed);
    session->vault().writer().enqueue(untilThereIsRoom(isFull));
    QTRY_COMPARE(failed.size(), 1);
    *isFull = false;
    QVERIFY_RESULT(session->save());
}

void TestSaving::whatCouldNotBeWrittenIsToldAndTriedAgainByItself()
{
    Office office;
    VaultSession &session = office.worker();
    const auto isFull = std::make_shared<std::atomic<bool>>(true);
    const QSignalSpy failed(&session, &VaultSession::saveFailed);
    const QSignalSpy savedAgain(&session, &VaultSession::savedAgain);
    session.vault().writer().enqueue(untilThereIsRoom(isFull));
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(failed[0][0].value<Error>().where, u"disk-full"_s);
    QVERIFY(savedAgain.isEmpty());
    *isFull = false; // and nobody asks
    QTRY_COMPARE_WITH_TIMEOUT(savedAgain.size(), 1, 60000);
    QVERIFY(session.vault().writer().isIdle());
}

void TestSaving::savingTriesAgainWhatIsHeld()
{
    Office office;
    VaultSession &session = office.worker();
    const auto isFull = std::make_shared<std::atomic<bool>>(true);
    session.vault().writer().enqueue(untilThereIsRoom(isFull));
    const auto refused = session.save();
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"disk-full"_s);
    *isFull = false;
    QVERIFY_RESULT(session.save());
}

void TestSaving::nothingIsReadWithoutATrace()
{
    Office office;
    const auto client = office.client();
    const auto assessment = office.start(client);
    VaultSession &session = office.worker();
    const auto isFull = std::make_shared<std::atomic<bool>>(true);
    session.vault().writer().enqueue(untilThereIsRoom(isFull));
    QVERIFY(!Interview::open(session, assessment));
    QVERIFY(!operations::Caseload(session).client(client));
    *isFull = false;
    QVERIFY_RESULT(Interview::open(session, assessment));
    QVERIFY_RESULT(operations::Caseload(session).client(client));
}

UNDERLAG_TEST(TestSaving)

#include "tst_Saving.moc"
