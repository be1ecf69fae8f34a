// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Practice.h"
#include "support/Register.h"

#include "app/store/AttachmentTable.h"
#include "app/store/Migrations.h"

#include <QDirIterator>

using namespace practice;
using forms::Error;
using forms::Result;
using store::AttachmentTable;
using store::Connection;

/// The files that answers name: whole, once, for ever, and seen to be so.
class TestAttachmentTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileComesBackAsItWas();
    void theSameFileTwiceIsOneRow();
    void aFileIsOfItsAssessmentAndIsTakenOverByAnother();
    void nothingAndTooMuchAreRefused();
    void aFileIsNeverChangedOrTakenAway();
    void aVaultOfTheFirstFormatGetsTheTable();
    void verifyNamesAFileThatIsNotWhatItsDigestSays();
    void verifyNamesAFileThatAnAnswerNamesAndThatIsNotThere();
    void nothingOfAFileIsReadableInTheFolder();

private:
    Result<void> put(const QByteArray &bytes, const cases::AssessmentId &assessment);
    Result<void> run(store::Writer::Command command) { return m_scene->vault->writer().write(std::move(command)); }
    AttachmentTable table() { return AttachmentTable(m_scene->vault->reader()); }
    static forms::Attached named(const QByteArray &bytes)
    {
        return {QString::fromLatin1(AttachmentTable::digestOf(bytes).toHex()) + u"/scan.png"_s};
    }

    std::unique_ptr<Scene> m_scene;
    cases::AssessmentId m_assessment;
};

void TestAttachmentTable::init()
{
    m_scene.reset();
    m_scene = std::make_unique<Scene>(fastPlace());
    const auto assessment = addAssessment(*m_scene->vault);
    QVERIFY_RESULT(assessment);
    m_assessment = *assessment;
}

Result<void> TestAttachmentTable::put(const QByteArray &bytes, const cases::AssessmentId &assessment)
{
    return run([=, person = m_scene->vault->person().id](Connection &db) {
        return AttachmentTable(db).put({assessment, bytes, person, QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)});
    });
}

void TestAttachmentTable::aFileComesBackAsItWas()
{
    QByteArray bytes("\x89PNG\0\xff", 6);
    bytes += QByteArray(300'000, 'p'); // over many pages
    QVERIFY_RESULT(put(bytes, m_assessment));
    const QByteArray digest = AttachmentTable::digestOf(bytes);
    QCOMPARE(table().bytes(m_assessment, digest)->value(), bytes);
    QCOMPARE(table().size(m_assessment, digest)->value(), bytes.size());
    QVERIFY(!table().bytes(m_assessment, AttachmentTable::digestOf("another"))->has_value());
}

void TestAttachmentTable::theSameFileTwiceIsOneRow()
{
    QVERIFY_RESULT(put("one", m_assessment));
    QVERIFY_RESULT(put("one", m_assessment));
    QVERIFY_RESULT(put("two", m_assessment));
    QCOMPARE(*table().count(), 2);
}

void TestAttachmentTable::aFileIsOfItsAssessmentAndIsTakenOverByAnother()
{
    const auto other = addAssessment(*m_scene->vault, u"Robin"_s);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT(put("one", m_assessment));
    const QByteArray digest = AttachmentTable::digestOf("one");
    QVERIFY(!table().bytes(*other, digest)->has_value());
    QVERIFY(*table().isKept(digest));
    QVERIFY(!*table().isKept(AttachmentTable::digestOf("two")));
    const auto takeOver = [&](Connection &db) { return AttachmentTable(db).takeOver(*other, digest); };
    QVERIFY_RESULT(run(takeOver));
    QVERIFY_RESULT(run(takeOver));
    QCOMPARE(table().bytes(*other, digest)->value(), QByteArray("one"));
    QCOMPARE(*table().count(), 2);
}

void TestAttachmentTable::nothingAndTooMuchAreRefused()
{
    QVERIFY(!put({}, m_assessment));
    QVERIFY(!put(QByteArray(AttachmentTable::mostBytes + 1, 'x'), m_assessment));
    QVERIFY_RESULT(put(QByteArray(AttachmentTable::mostBytes, 'x'), m_assessment));
    QVERIFY(!put("one", cases::AssessmentId::create())); // of no assessment
    QCOMPARE(*table().count(), 1);
}

void TestAttachmentTable::aFileIsNeverChangedOrTakenAway()
{
    QVERIFY_RESULT(put("one", m_assessment));
    for (const char *const sql : {"UPDATE attachments SET bytes = x'00', size = 1", "DELETE FROM attachments"}) {
        const auto refused = run([sql](Connection &db) { return db.execute(sql); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"append-only"_s);
    }
    QCOMPARE(table().bytes(m_assessment, AttachmentTable::digestOf("one"))->value(), QByteArray("one"));
}

void TestAttachmentTable::aVaultOfTheFirstFormatGetsTheTable()
{
    const QTemporaryDir home;
    const auto key = keys::SecretBytes::random(32);
    const auto db = Connection::open(home.path() + u"/store.db"_s, key, Connection::Mode::Create);
    QVERIFY_RESULT(db);
    QVERIFY_RESULT(store::migrate(**db, store::migrations().first(1)));
    QVERIFY(!AttachmentTable(**db).count());
    QVERIFY_RESULT(store::migrate(**db));
    QCOMPARE(*AttachmentTable(**db).count(), 0);
}

void TestAttachmentTable::verifyNamesAFileThatIsNotWhatItsDigestSays()
{
    QVERIFY_RESULT(put("one", m_assessment));
    QVERIFY_RESULT(put("two", m_assessment));
    const auto whole = m_scene->vault->verify();
    QVERIFY_RESULT(whole);
    QVERIFY(whole->isWhole());
    QCOMPARE(whole->attachments, 2);
    QVERIFY_RESULT(run([](Connection &db) { // somebody who has the key, past the triggers
        return db.execute(
            "DROP TRIGGER attachments_stay; UPDATE attachments SET bytes = x'747776' WHERE bytes = x'74776f'");
    }));
    const auto check = m_scene->vault->verify();
    QVERIFY_RESULT(check);
    const QByteArray digest = AttachmentTable::digestOf("two");
    QCOMPARE(check->damage, std::vector<QString>{u"attachment "_s + QString::fromLatin1(digest.toHex())});
    QCOMPARE(table().bytes(m_assessment, digest).error().where, u"attachment-damaged"_s);
    QCOMPARE(table().bytes(m_assessment, AttachmentTable::digestOf("one"))->value(), QByteArray("one"));
}

void TestAttachmentTable::verifyNamesAFileThatAnAnswerNamesAndThatIsNotThere()
{
    const auto answer = [this](const forms::Answer &given) {
        return run([given = change(*m_scene->vault, m_assessment, u"F1"_s, given)](
                       Connection &db) { return store::AnswerTable(db).put(given); });
    };
    QVERIFY_RESULT(answer(named("one")));
    QVERIFY_RESULT(answer(forms::Unanswered{})); // its history names it still
    const auto check = m_scene->vault->verify();
    QVERIFY_RESULT(check);
    QCOMPARE(check->damage,
        std::vector<QString>{u"attachment "_s + QString::fromLatin1(AttachmentTable::digestOf("one").toHex())});
    QVERIFY_RESULT(put("one", m_assessment));
    QVERIFY(m_scene->vault->verify()->isWhole());
}

void TestAttachmentTable::nothingOfAFileIsReadableInTheFolder()
{
    const QByteArray canary = "a canary that sings in no folder";
    QVERIFY_RESULT(put(canary + QByteArray(20'000, '.'), m_assessment));
    QVERIFY_RESULT(m_scene->vault->close());
    int files = 0;
    QDirIterator each(m_scene->folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(canary));
        ++files;
    }
    QVERIFY(files > 0);
}

UNDERLAG_TEST(TestAttachmentTable)

#include "tst_AttachmentTable.moc"
