// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include <sys/mount.h>

using namespace practice;

/// T5 on a real file system that fills up; where none can be mounted, tst_Writer's failing one stands for it.
class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingAcknowledgedIsLostAndItGoesOnWhenThereIsRoom();
    void aVaultThatDoesNotFitIsNotLeftHalfMade();

private:
    QTemporaryDir m_home;
    bool m_isMounted = false;
};

void TestDiskFull::initTestCase()
{
    m_isMounted = ::mount("tmpfs", qPrintable(m_home.path()), "tmpfs", 0, "size=3m") == 0;
    if (!m_isMounted)
        QSKIP("no right to mount a small file system; TestWriter fills one that fails on demand");
}

void TestDiskFull::cleanupTestCase()
{
    if (m_isMounted)
        QCOMPARE(::umount2(qPrintable(m_home.path()), MNT_DETACH), 0);
}

void TestDiskFull::nothingAcknowledgedIsLostAndItGoesOnWhenThereIsRoom()
{
    auto scene = std::make_unique<Scene>(m_home.path());
    const auto assessment = addAssessment(*scene->vault);
    QVERIFY_RESULT(assessment);
    QFile filler(m_home.path() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    filler.close();

    int told = 0;
    int given = 0;
    store::Writer &writer = scene->vault->writer();
    while (!writer.isHeld() && given < 5000) {
        const auto answer
            = change(*scene->vault, *assessment, u"M6"_s, forms::Number{double(++given), QString::number(given)});
        writer.enqueue(
            [answer](store::Connection &db) { return store::AnswerTable(db).put(answer); }, this, [&told] { ++told; });
        (void)writer.flush(); // fails when the disk is full: that is what is waited for
        QCoreApplication::processEvents();
    }
    QVERIFY(writer.isHeld());
    QCOMPARE(writer.flush().error().where, u"disk-full"_s);
    QVERIFY(told < given);
    const auto durable = store::AnswerTable(scene->vault->reader()).lastSequence(*assessment);
    QVERIFY_RESULT(durable);
    QCOMPARE(*durable, told);

    QVERIFY(filler.remove());
    writer.retry();
    QVERIFY_RESULT(writer.flush());
    QTRY_COMPARE(told, given);
    const auto check = scene->vault->verify();
    QVERIFY_RESULT(check);
    QVERIFY(check->isWhole());
    QVERIFY_RESULT(scene->vault->close());
    scene->vault.reset();
    const auto vault = scene->open();
    QVERIFY_RESULT(vault);
    QCOMPARE(*store::AnswerTable((*vault)->reader()).lastSequence(*assessment), given);
}

void TestDiskFull::aVaultThatDoesNotFitIsNotLeftHalfMade()
{
    QFile filler(m_home.path() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }
    QVERIFY(filler.resize(filler.size() - 64 * 1024));
    const store::NewVault wanted{m_home.path() + u"/second"_s, cases::VaultKind::Real,
        {cases::PersonId::create(), u"Vera"_s, cases::Role::Administrator, true}};
    const auto refused = store::Vault::create(wanted, secret("x"), fast());
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"disk-full"_s);
    QVERIFY(!store::Vault::isVault(wanted.folder));
    QVERIFY(filler.remove());
    QVERIFY_RESULT(store::Vault::create(wanted, secret("x"), fast()));
}

UNDERLAG_TEST(TestDiskFull)

#include "tst_DiskFull.moc"
