// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/DemoCaseload.h"
#include "app/operations/MakeRelease.h"
#include "app/operations/VaultSession.h"
#include "app/store/ReleaseTable.h"
#include "app/store/Vault.h"
#include "app/summary/ReleaseCheck.h"
#include "support/Register.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using forms::Error;
using operations::MakeRelease;
using operations::VaultSession;

namespace {

const QString sums = u"SHA256SUMS"_s;

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// What lies in the folder when the release's last file does, at the latest.
QStringList namesWhenWritten(const QString &folder)
{
    constexpr int patience = 20'000;
    QElapsedTimer since;
    for (since.start(); since.elapsed() < patience; QThread::msleep(1)) {
        for (const QString &name : namesIn(folder)) {
            if (QFile::exists(folder + u'/' + name + u'/' + sums))
                return namesIn(folder);
        }
    }
    return {};
}

} // namespace

/// The folder and the ledger: neither without the other.
class TestMakeRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFolderGetsItsNameWhenTheLedgerKnowsIt();
    void aNameTakenMeanwhileLosesNothing();
    void whatCannotBeWrittenIsNotEntered();
    void anotherMunicipalityCodeIsNoSecondRelease();

private:
    void sit(const QString &passphrase);
    std::vector<store::LedgerRelease> ledger() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    std::unique_ptr<VaultSession> m_session;
};

void TestMakeRelease::initTestCase()
{
    qputenv("UNDERLAG_INSTRUMENTS", UNDERLAG_SOURCE "/instruments");
    operations::DemoPlan plan;
    plan.folder = path(u"demo"_s);
    plan.clients = 200;
    plan.seed = 7;
    plan.today = QDate(2026, 9, 7);
    QVERIFY_RESULT(operations::makeDemoCaseload(plan));
}

void TestMakeRelease::init()
{
    sit(operations::DemoPlan().supervisorPassphrase);
}

void TestMakeRelease::sit(const QString &passphrase)
{
    m_session.reset();
    QByteArray words = passphrase.toUtf8();
    auto opened = VaultSession::open(path(u"demo"_s), keys::SecretBytes::takeFrom(words),
        std::make_shared<forms::FixedClock>(QDateTime(QDate(2026, 9, 7), QTime(12, 0), QTimeZone::utc())));
    QVERIFY_RESULT(opened);
    m_session = std::move(opened).value();
}

void TestMakeRelease::cleanup()
{
    m_session.reset();
}

std::vector<store::LedgerRelease> TestMakeRelease::ledger() const
{
    const auto all = store::ReleaseTable(m_session->vault().reader()).all();
    return all ? *all : std::vector<store::LedgerRelease>();
}

void TestMakeRelease::theFolderGetsItsNameWhenTheLedgerKnowsIt()
{
    MakeRelease making(*m_session);
    const auto preview = making.preview(u"asi"_s, u"2026-H1"_s);
    QVERIFY_RESULT(preview);
    const QString out = path(u"out"_s);
    QStringList before; // while the ledger cannot be written yet
    m_session->vault().writer().enqueue([out, &before](store::Connection &) -> forms::Result<void> {
        before = namesWhenWritten(out);
        return {};
    });
    const auto written = making.write(*preview, out);
    QVERIFY_RESULT(written);
    QCOMPARE(before.size(), 1);
    QVERIFY2(before.first().endsWith(u".unfinished"_s), qPrintable(before.first()));
    QCOMPARE(namesIn(out), QStringList{u"asi-plan-9901-2026-H1"_s});
    QCOMPARE(ledger().size(), std::size_t(1));
}

void TestMakeRelease::aNameTakenMeanwhileLosesNothing()
{
    MakeRelease making(*m_session);
    const auto preview = making.preview(u"asi"_s, u"2025-H2"_s);
    QVERIFY_RESULT(preview);
    const QString out = path(u"meanwhile"_s);
    m_session->vault().writer().enqueue([out](store::Connection &) -> forms::Result<void> {
        (void)namesWhenWritten(out);
        QFile other(out + u"/asi-plan-9901-2025-H2"_s);
        (void)other.open(QIODevice::WriteOnly);
        return {};
    });
    const auto written = making.write(*preview, out);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Io);
    QVERIFY(written.error().where.startsWith(u"unfinished "_s));
    const QString kept = written.error().where.section(u' ', 1);
    std::vector<summary::ReleaseFile> files;
    for (const summary::ReleaseFile &file : preview->files) {
        QFile there(kept + u'/' + file.name);
        QVERIFY(there.open(QIODevice::ReadOnly));
        files.push_back({.name = file.name, .bytes = there.readAll()});
    }
    QVERIFY_RESULT(summary::checkRelease(files));
    QCOMPARE(ledger().size(), std::size_t(2));
}

void TestMakeRelease::whatCannotBeWrittenIsNotEntered()
{
    const auto entered = ledger().size();
    MakeRelease making(*m_session);
    const auto preview = making.preview(u"asi"_s, u"2025-H1"_s);
    QVERIFY_RESULT(preview);
    QFile plain(path(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    const auto nowhere = making.write(*preview, plain.fileName() + u"/below"_s);
    QVERIFY(!nowhere && nowhere.error().code == Error::Code::Io);
    MakeRelease::Preview unsafe = *preview; // refused by what reads the files back
    unsafe.files.front().bytes += "\r\n";
    QVERIFY(!making.write(unsafe, path(u"unsafe"_s)));
    QVERIFY(namesIn(path(u"unsafe"_s)).isEmpty());
    QCOMPARE(ledger().size(), entered);
}

void TestMakeRelease::anotherMunicipalityCodeIsNoSecondRelease()
{
    sit(operations::DemoPlan().administratorPassphrase);
    QVERIFY_RESULT(m_session->setPolicy(u"municipality_code"_s, u"9902"_s));
    const auto again = MakeRelease(*m_session).preview(u"asi"_s, u"2026-H1"_s); // the first test's, of the same persons
    QVERIFY(!again);
    QCOMPARE(again.error().where, u"released"_s);
}

UNDERLAG_TEST(TestMakeRelease)
#include "tst_MakeRelease.moc"
