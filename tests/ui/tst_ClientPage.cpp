// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Deadlines.h"
#include "app/operations/FollowUps.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

QByteArray walkSource()
{
    QFile file(QStringLiteral(UNDERLAG_SOURCE "/tests/support/instruments/walk/walk.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The walk as its next version has it, with a mapping beside it, and nothing else at hand.
void useNextVersion(const QTemporaryDir &folder, const QByteArray &mapping)
{
    QByteArray source = walkSource();
    source.replace("version: \"1.0.0\"", "version: \"2.0.0\"");
    source.replace("name: W4,", "name: W4b,");
    QDir(folder.path()).mkdir(u"walk"_s);
    for (const auto &[name, bytes] : {std::pair(u"walk.yaml"_s, source), std::pair(u"mapping.yaml"_s, mapping)}) {
        QFile file(folder.filePath(u"walk/"_s + name));
        if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            QFile::remove(file.fileName());
    }
    qputenv("UNDERLAG_INSTRUMENTS", folder.path().toUtf8());
}

const QByteArray mapping = "from: { version: \"1.0.0\" }\nto: { version: \"2.0.0\" }\nitems:\n  W4: W4b\n";

bool isRead(const Screen &screen, const QString &words)
{
    for (const QLabel *const label : screen.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

/// One client: what is due, and an unfinished assessment that goes over to the version used now.
class TestClientPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnfinishedAssessmentIsCarriedOverAfterALook();
    void withoutAMappingItIsNotCarriedAndSaysWhy();
    void ofTheVersionUsedNowNothingIsOffered();
    void nothingIsShownWhereNothingIsDue();
    void aDueFollowUpIsTriedBegunAndEnded();
    void whatIsLateStandsWithItsReason();
    void whateverCanBePressedIsInThePalette();
};

void TestClientPage::anUnfinishedAssessmentIsCarriedOverAfterALook()
{
    Sitting sitting;
    sitting.goTo(u"W3"_s);
    sitting.screen.type(u"1"_s);
    sitting.screen.press(Qt::Key_Return);
    sitting.screen.type(u"Doctor"_s);
    sitting.screen.press(Qt::Key_Return);
    const QTemporaryDir folder;
    useNextVersion(folder, mapping);
    sitting.screen.desk()->openClient(sitting.client);
    const QString carry = u"carry-%1"_s.arg(sitting.assessment.toString());
    QTRY_VERIFY(sitting.screen.find(carry));
    QVERIFY(sitting.screen.operate(carry));
    QCOMPARE(Screen::focusedPage(), u"CarryPage"_s);
    const auto *const table = sitting.screen.find<QTableWidget>(u"carryAnswers"_s);
    QVERIFY(table->item(0, 0)->text().startsWith(u"W4 "_s)); // what changes comes first
    QVERIFY(table->item(0, 1)->text().startsWith(u"W4b "_s));
    QCOMPARE(sitting.onDisk()->definition().version, u"1.0.0"_s); // nothing is changed by looking
    sitting.screen.press(Qt::Key_Space);
    QCOMPARE(Screen::focusedPage(), u"InterviewPage"_s);
    QCOMPARE(sitting.onDisk()->definition().version, u"2.0.0"_s);
    QCOMPARE(sitting.given(u"W4b"_s), u"Doctor"_s);
}

void TestClientPage::withoutAMappingItIsNotCarriedAndSaysWhy()
{
    Sitting sitting;
    const QTemporaryDir folder;
    useNextVersion(folder, {});
    sitting.screen.desk()->openClient(sitting.client);
    const QString carry = u"carry-%1"_s.arg(sitting.assessment.toString());
    QTRY_VERIFY(sitting.screen.find(carry));
    QVERIFY(sitting.screen.operate(carry));
    QVERIFY(!sitting.screen.find(u"carry"_s)->isEnabled());
    QVERIFY(sitting.screen.textOf(u"carrySummary"_s).contains(u"mapping"_s));
    QVERIFY(sitting.screen.find<QTableWidget>(u"carryAnswers"_s)->item(0, 0)->text().contains(u"W4"_s));
    QCOMPARE(sitting.onDisk()->definition().version, u"1.0.0"_s);
}

void TestClientPage::ofTheVersionUsedNowNothingIsOffered()
{
    Sitting sitting;
    sitting.screen.desk()->openClient(sitting.client);
    QVERIFY(!sitting.screen.find(u"carry-%1"_s.arg(sitting.assessment.toString())));
}

void TestClientPage::nothingIsShownWhereNothingIsDue()
{
    Sitting sitting(u"trial"_s);
    sitting.screen.desk()->openClient(sitting.client);
    QVERIFY(!sitting.screen.find(u"dueRows"_s));
}

void TestClientPage::aDueFollowUpIsTriedBegunAndEnded()
{
    Office office;
    office.worker();
    const cases::ClientId client = office.client();
    office.bringToSent(office.start(client));
    office.worker();
    office.leave();
    Screen screen;
    QVERIFY(screen.open(office.folder(), Office::workerWords));
    screen.desk()->openClient(client);
    QTRY_VERIFY(isRead(screen, u"Follow-up of"_s));
    QVERIFY(screen.fill(u"dueNote"_s, u"no answer"_s));
    QVERIFY(screen.operate(u"dueTried"_s));
    QTRY_VERIFY(isRead(screen, u"no answer"_s));
    const auto due = operations::FollowUps(screen.session()).open(client);
    QVERIFY_RESULT(due);
    QCOMPARE(due->front().attempts, 1);
    QVERIFY(screen.operate(u"dueBegin"_s));
    QTRY_COMPARE(Screen::focusedPage(), u"AssessmentForm"_s);
    screen.press(Qt::Key_Escape);
    QTRY_COMPARE(Screen::focusedPage(), u"ClientPage"_s);
    QVERIFY(operations::FollowUps(screen.session()).end(due->front(), cases::FollowUpOutcome::Moved, {}));
    screen.desk()->openClient(client);
    QVERIFY(!screen.find(u"dueTried"_s));
}

void TestClientPage::whatIsLateStandsWithItsReason()
{
    Sitting sitting(u"timed"_s);
    const QDate opened = QDate::currentDate().addDays(-10); // the window has the computer's clock
    sitting.screen.type(opened.toString(Qt::ISODate));
    sitting.screen.press(Qt::Key_Return);
    sitting.screen.desk()->openClient(sitting.client);
    QTRY_VERIFY(isRead(sitting.screen, u"The notification has been read"_s));
    QVERIFY(isRead(sitting.screen, u"late"_s));
    QVERIFY(isRead(sitting.screen, u"The investigation is done, by "_s));
    QVERIFY(!sitting.screen.find(u"reason-done"_s)); // what is not late needs none
    QVERIFY(sitting.screen.fill(u"reason-heard"_s, u"nobody was there"_s));
    sitting.screen.press(Qt::Key_Return);
    const auto reason
        = [&] { return operations::Deadlines(sitting.session()).of(sitting.client)->front().deadline.reason; };
    QTRY_COMPARE(reason(), u"nobody was there"_s);
}

void TestClientPage::whateverCanBePressedIsInThePalette()
{
    Sitting sitting;
    sitting.screen.desk()->openClient(sitting.client);
    sitting.screen.press(Qt::Key_K, Qt::ControlModifier);
    sitting.screen.type(u"new assessment"_s);
    sitting.screen.press(Qt::Key_Return);
    QTRY_COMPARE(Screen::focusedPage(), u"AssessmentForm"_s);
}

UNDERLAG_TEST(TestClientPage)
#include "tst_ClientPage.moc"
