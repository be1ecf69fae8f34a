// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Office.h"

#include "app/store/AttachmentTable.h"
#include "app/store/Vault.h"
#include "support/Register.h"

#include <QDirIterator>
#include <QThread>

using namespace Qt::StringLiterals;
using forms::Error;
using operations::Interview;

/// A file given as an answer: kept whole with it or not at all, and never outside the vault unless it is asked for.
class TestAttachedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileIsKeptWithTheAnswerThatNamesIt();
    void whatCannotBeKeptIsRefusedAndTheAnswerBeforeStands_data();
    void whatCannotBeKeptIsRefusedAndTheAnswerBeforeStands();
    void aPictureIsAskedForAndAPictureItIs();
    void aNameIsMadeFitToKeep_data();
    void aNameIsMadeFitToKeep();
    void undoAndRedoBringTheFileBack();
    void aFileThatTheVaultDoesNotHaveIsNoAnswer();
    void anEarlierFileIsTakenOverWithItsBytes();
    void aFullDiskKeepsTheFileUntilThereIsRoom();
    void aCopyThatLeavesIsEnteredInTheTrail();

private:
    QString write(const QString &name, const QByteArray &bytes);
    std::unique_ptr<Interview> open(const cases::AssessmentId &id);
    static forms::Slot slot(const Interview &interview, const QString &name)
    {
        return interview.definition().find(name)->slot;
    }
    QString stored(const QString &item);

    std::unique_ptr<Office> m_office;
    cases::ClientId m_client;
    cases::AssessmentId m_assessment;
};

namespace {
const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"); // how a PNG begins
}

void TestAttachedFiles::init()
{
    m_office.reset();
    m_office = std::make_unique<Office>();
    m_client = m_office->client();
    m_assessment = m_office->start(m_client, u"baseline"_s, QDate(2026, 3, 2), u"ways"_s);
}

QString TestAttachedFiles::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_office->path(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

std::unique_ptr<Interview> TestAttachedFiles::open(const cases::AssessmentId &id)
{
    auto opened = Interview::open(m_office->worker(), id);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().where));
    return std::move(opened).value();
}

QString TestAttachedFiles::stored(const QString &item)
{
    const auto interview = open(m_assessment);
    return forms::canonicalText(interview->entry().given(slot(*interview, item)));
}

void TestAttachedFiles::aFileIsKeptWithTheAnswerThatNamesIt()
{
    const QString path = write(u"beslut.txt"_s, "what was decided");
    {
        const auto interview = open(m_assessment);
        QVERIFY_RESULT(interview->attach(slot(*interview, u"FILE"_s), path));
        QCOMPARE(interview->file(slot(*interview, u"FILE"_s))->size, 16);
    }
    QVERIFY(QFile::remove(path)); // the vault has its own
    const auto again = open(m_assessment);
    const forms::Slot file = slot(*again, u"FILE"_s);
    const auto named = std::get<forms::Attached>(again->entry().given(file));
    QCOMPARE(named.digest(), QString::fromLatin1(store::AttachmentTable::digestOf("what was decided").toHex()));
    QCOMPARE(again->file(file)->name, u"beslut.txt"_s);
    QCOMPARE(again->file(file)->size, 16);
    QCOMPARE(*again->fileBytes(file), QByteArray("what was decided"));
    QVERIFY(m_office->worker().verify()->isWhole());
    QVERIFY(!again->attach(slot(*again, u"NOTE"_s), path)); // a text takes none
}

void TestAttachedFiles::whatCannotBeKeptIsRefusedAndTheAnswerBeforeStands_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("where");
    QTest::addRow("not there") << u"none"_s << qint64(-1) << u"file-unreadable"_s;
    QTest::addRow("a folder") << u"vault"_s << qint64(-1) << u"file-unreadable"_s;
    QTest::addRow("a device without end") << u"/dev/zero"_s << qint64(-1) << u"file-unreadable"_s;
    QTest::addRow("nothing in it") << u"empty"_s << qint64(0) << u"file-empty"_s;
    QTest::addRow("too large") << u"large"_s << store::AttachmentTable::mostBytes + 1 << u"file-too-large"_s;
}

void TestAttachedFiles::whatCannotBeKeptIsRefusedAndTheAnswerBeforeStands()
{
    QFETCH(QString, name);
    QFETCH(qint64, size);
    const auto interview = open(m_assessment);
    const forms::Slot file = slot(*interview, u"FILE"_s);
    QVERIFY_RESULT(interview->attach(file, write(u"first.txt"_s, "first")));
    const QString path = size >= 0 ? write(name, QByteArray(size, 'x'))
        : name.startsWith(u'/')    ? name
                                   : m_office->path(name);
    const auto refused = interview->attach(file, path);
    QVERIFY(!refused);
    QTEST(refused.error().where, "where");
    QVERIFY(!refused.error().detail.contains(name)); // a file's name may be a person's
    QCOMPARE(interview->file(file)->name, u"first.txt"_s);
}

void TestAttachedFiles::aPictureIsAskedForAndAPictureItIs()
{
    const auto interview = open(m_assessment);
    const forms::Slot image = slot(*interview, u"IMG"_s);
    const auto refused = interview->attach(image, write(u"letter.txt"_s, "dear sir"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"file-kind"_s);
    QVERIFY(!interview->file(image));
    QVERIFY_RESULT(interview->attach(image, write(u"scan.png"_s, picture)));
    QCOMPARE(interview->file(image)->name, u"scan.png"_s);
}

void TestAttachedFiles::aNameIsMadeFitToKeep_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kept");
    QTest::addRow("as it is") << u"Åsas  intyg.pdf"_s << u"Åsas intyg.pdf"_s;
    QTest::addRow("lines") << u"one\ntwo.txt"_s << u"onetwo.txt"_s;
    QTest::addRow("the other way") << u"a\u202etxt.exe"_s << u"atxt.exe"_s;
    QTest::addRow("a stroke") << u"c:\\secret.txt"_s << u"c:secret.txt"_s;
    QTest::addRow("long") << QString(200, u'n') + u".txt"_s << QString(116, u'n') + u".txt"_s;
}

void TestAttachedFiles::aNameIsMadeFitToKeep()
{
    QFETCH(QString, name);
    {
        const auto interview = open(m_assessment);
        QVERIFY_RESULT(interview->attach(slot(*interview, u"FILE"_s), write(name, "x")));
        QTEST(interview->file(slot(*interview, u"FILE"_s))->name, "kept");
    }
    QTEST(stored(u"FILE"_s).section(u'/', 1), "kept");
}

void TestAttachedFiles::undoAndRedoBringTheFileBack()
{
    const auto interview = open(m_assessment);
    const forms::Slot file = slot(*interview, u"FILE"_s);
    QVERIFY_RESULT(interview->attach(file, write(u"one.txt"_s, "one")));
    QVERIFY_RESULT(interview->attach(file, write(u"two.txt"_s, "two")));
    QCOMPARE(*interview->fileBytes(file), QByteArray("two"));
    QCOMPARE(interview->undo(), file);
    QCOMPARE(*interview->fileBytes(file), QByteArray("one"));
    QCOMPARE(interview->undo(), file);
    QVERIFY(!interview->file(file));
    QCOMPARE(interview->redo(), file);
    QCOMPARE(*interview->fileBytes(file), QByteArray("one"));
    QVERIFY(m_office->worker().verify()->isWhole());
    QCOMPARE(m_office->worker().verify()->attachments, 2); // the history keeps the other
}

void TestAttachedFiles::aFileThatTheVaultDoesNotHaveIsNoAnswer()
{
    const auto interview = open(m_assessment);
    const forms::Slot file = slot(*interview, u"FILE"_s);
    const auto refused = interview->type(file, QString(64, u'a') + u"/made up.txt"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"file-unkept"_s);
    QVERIFY(!interview->file(file));
}

void TestAttachedFiles::anEarlierFileIsTakenOverWithItsBytes()
{
    forms::Answer earlier;
    {
        const auto interview = open(m_assessment);
        QVERIFY_RESULT(interview->attach(slot(*interview, u"FILE"_s), write(u"one.txt"_s, "one")));
        earlier = interview->entry().given(slot(*interview, u"FILE"_s));
    }
    const auto later = m_office->start(m_client, u"baseline"_s, QDate(2026, 3, 9), u"ways"_s);
    {
        const auto interview = open(later);
        QVERIFY_RESULT(interview->answer(slot(*interview, u"FILE"_s), earlier));
    }
    const auto interview = open(later);
    QCOMPARE(*interview->fileBytes(slot(*interview, u"FILE"_s)), QByteArray("one"));
    QVERIFY(m_office->worker().verify()->isWhole());
}

void TestAttachedFiles::aFullDiskKeepsTheFileUntilThereIsRoom()
{
    const auto isFull = std::make_shared<std::atomic<bool>>(true);
    operations::VaultSession &session = m_office->worker();
    {
        const auto interview = open(m_assessment);
        const forms::Slot file = slot(*interview, u"FILE"_s);
        const auto isGiven = std::make_shared<std::atomic<bool>>(false);
        session.vault().writer().enqueue([isFull, isGiven](store::Connection &) -> forms::Result<void> {
            while (!*isGiven) // the disk is found full while the file waits, never before it is given
                QThread::msleep(1);
            if (*isFull)
                return Error{Error::Code::Io, u"disk-full"_s, {}};
            return {};
        });
        const QString path = write(u"one.txt"_s, "one");
        const auto attached = interview->attach(file, path);
        *isGiven = true;
        QVERIFY_RESULT(attached); // kept in memory
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY(session.vault().writer().isHeld());
        QCOMPARE(interview->file(file)->name, u"one.txt"_s);
        QVERIFY(!interview->isSaved());
        QCOMPARE(interview->attach(file, write(u"two.txt"_s, "two")).error().where, u"unsaved"_s);
        *isFull = false;
        interview->retry();
        QTRY_VERIFY(interview->isSaved());
        QCOMPARE(*interview->fileBytes(file), QByteArray("one"));
    }
    QCOMPARE(stored(u"FILE"_s).section(u'/', 1), u"one.txt"_s);
    QVERIFY(session.verify()->isWhole());
}

void TestAttachedFiles::aCopyThatLeavesIsEnteredInTheTrail()
{
    const auto interview = open(m_assessment);
    const forms::Slot file = slot(*interview, u"FILE"_s);
    QVERIFY_RESULT(interview->attach(file, write(u"one.txt"_s, "one")));
    const qint64 before = m_office->worker().verify()->auditRows;
    const QString copy = m_office->path(u"copy.txt"_s);
    QVERIFY_RESULT(interview->takeOut(file, copy));
    QCOMPARE(m_office->worker().verify()->auditRows, before + 1);
    QFile written(copy);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("one"));
    QCOMPARE(written.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(interview->takeOut(file, m_office->path(u"no/where.txt"_s)).error().where, u"file-unwritten"_s);
    QVERIFY(!interview->takeOut(slot(*interview, u"IMG"_s), copy)); // which has none
}

UNDERLAG_TEST(TestAttachedFiles)

#include "tst_AttachedFiles.moc"
