// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include <QRandomGenerator>

using namespace practice;
using forms::Error;
using store::Connection;

/// T9: whatever happens to the database's pages is noticed, and wrong data is never shown.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeIsSaidToBeWhole();
    void everyFlippedBitIsNoticed();
    void everyCutIsNoticed();
    void twoPagesThatChangedPlacesAreNoticed();
    void aZeroedPageIsNoticed();
    void aVaultSaysWhatIsDamaged();

private:
    enum class Seen { Refused, Reported, Nothing };
    Seen seen(const QByteArray &bytes);

    QTemporaryDir m_home;
    std::unique_ptr<keys::SecretBytes> m_key;
    QByteArray m_whole;
    static constexpr int pageSize = 4096;
};

void TestDamage::initTestCase()
{
    m_key = std::make_unique<keys::SecretBytes>(keys::SecretBytes::random(32));
    const QString path = m_home.path() + u"/whole.db"_s;
    {
        const auto db = Connection::open(path, *m_key, Connection::Mode::Create);
        QVERIFY_RESULT(db);
        QVERIFY_RESULT((*db)->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT) STRICT"));
        for (int i = 0; i < 400; ++i)
            QVERIFY_RESULT((*db)->run("INSERT INTO t VALUES (?1, ?2)", i, QString(200, QChar(u'a' + i % 26))));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
    QVERIFY(m_whole.size() >= 20 * pageSize);
}

TestDamage::Seen TestDamage::seen(const QByteArray &bytes)
{
    const QString path = m_home.path() + u"/damaged.db"_s;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Seen::Nothing;
    file.close();
    const auto db = Connection::open(path, *m_key, Connection::Mode::Write);
    if (!db)
        return db.error().code == Error::Code::Corrupt ? Seen::Refused : Seen::Nothing;
    const auto damage = (*db)->damage();
    return damage && !damage->empty() ? Seen::Reported : Seen::Nothing;
}

void TestDamage::wholeIsSaidToBeWhole()
{
    QCOMPARE(seen(m_whole), Seen::Nothing); // the control of all that follows
}

void TestDamage::everyFlippedBitIsNoticed()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = m_whole;
        const auto at = qsizetype(random.bounded(quint32(bytes.size())));
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        QVERIFY2(seen(bytes) != Seen::Nothing, qPrintable(u"byte %1"_s.arg(at)));
    }
}

void TestDamage::everyCutIsNoticed()
{
    for (qsizetype length = 0; length < m_whole.size(); length += 1361)
        QVERIFY2(seen(m_whole.first(length)) != Seen::Nothing, qPrintable(u"cut at %1"_s.arg(length)));
    QVERIFY(seen(m_whole.chopped(pageSize)) != Seen::Nothing); // exactly the last page: only one of the checks sees it
}

void TestDamage::twoPagesThatChangedPlacesAreNoticed()
{
    for (qsizetype page = 2; page + 1 < m_whole.size() / pageSize; page += 3) {
        QByteArray bytes = m_whole;
        bytes.replace(page * pageSize, pageSize, m_whole.sliced((page + 1) * pageSize, pageSize));
        bytes.replace((page + 1) * pageSize, pageSize, m_whole.sliced(page * pageSize, pageSize));
        QVERIFY2(seen(bytes) != Seen::Nothing, qPrintable(u"page %1"_s.arg(page)));
    }
}

void TestDamage::aZeroedPageIsNoticed()
{
    for (qsizetype page = 0; page < m_whole.size() / pageSize; ++page) {
        QByteArray bytes = m_whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        QVERIFY2(seen(bytes) != Seen::Nothing, qPrintable(u"page %1"_s.arg(page)));
    }
}

void TestDamage::aVaultSaysWhatIsDamaged()
{
    Scene scene;
    for (int i = 0; i < 30; ++i)
        QVERIFY_RESULT(addAssessment(*scene.vault));
    scene.vault.reset();
    QFile file(scene.folder() + u"/store.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.size() - 100; // a page that opening does not need
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar('!'));
    file.close();
    const auto vault = scene.open();
    if (!vault) { // or one that it does
        QCOMPARE(vault.error().code, Error::Code::Corrupt);
        return;
    }
    const auto check = (*vault)->verify();
    QVERIFY_RESULT(check);
    QVERIFY(!check->isWhole());
    QVERIFY(!check->damage.empty());
}

UNDERLAG_TEST(TestDamage)

#include "tst_Damage.moc"
