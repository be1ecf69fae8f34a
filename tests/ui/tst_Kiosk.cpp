// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/Instruments.h"
#include "app/operations/OfferedLanguages.h"
#include "app/operations/SurveyResults.h"
#include "app/store/SurveyTable.h"
#include "app/store/Vault.h"
#include "app/ui/survey/KioskChoice.h"
#include "app/ui/survey/KioskPage.h"
#include "app/ui/survey/KioskWindow.h"
#include "app/ui/survey/KioskWords.h"
#include "support/Register.h"
#include "ui/Screen.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using ui::KioskWindow;
using ui::KioskWord;

namespace {

const QString survey = u"user_survey"_s;

keys::SecretBytes secret(const QString &words)
{
    QByteArray bytes = words.toUtf8();
    return keys::SecretBytes::takeFrom(bytes);
}

/// Somebody at the window who hands the screen over.
struct Handing
{
    explicit Handing(const QString &language = u"en"_s)
        : screen(language)
    {
        operations::VaultSession &supervisor = office.supervisor();
        operations::SurveyResults results(supervisor);
        const auto preparing = results.prepare();
        const auto key = preparing->run(secret(u"only the exporter knows"_s));
        isReady = bool(results.keep(*key));
        for (const QString &other : {u"ar"_s, u"so"_s})
            isReady
                = isReady && operations::approveLanguage(supervisor, **operations::Instruments::find(survey), other);
        office.leave();
        isReady = isReady && screen.open(office.folder(), Office::workerWords);
    }

    KioskWindow *handOver(const QString &variant = u"adult"_s)
    {
        screen.desk()->handOver(survey, variant);
        return kiosk();
    }
    KioskWindow *kiosk() { return screen.desk()->kiosk(); }
    QWidget *seen(const QString &name)
    {
        for (QWidget *const one : kiosk()->page()->findChildren<QWidget *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool click(const QString &name)
    {
        auto *const button = qobject_cast<QAbstractButton *>(seen(name));
        if (!button)
            return false;
        button->click();
        return true;
    }
    QString words(const QString &name)
    {
        auto *const label = qobject_cast<QLabel *>(seen(name));
        return label ? label->text() : QString();
    }
    void write(const QString &passphrase)
    {
        auto *const field = qobject_cast<QLineEdit *>(seen(u"kioskPassphrase"_s));
        field->setText(passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool isStored()
    {
        const auto counts = store::SurveyTable(screen.session().vault().reader()).counts();
        return counts && !counts->empty() && counts->front().answered > 0;
    }
    int offered()
    {
        const auto counts = store::SurveyTable(screen.session().vault().reader()).counts();
        return counts && !counts->empty() ? counts->front().offered : 0;
    }

    Office office;
    Screen screen;
    bool isReady = false;
};

} // namespace

/// The screen that is handed over: nothing else on it, and no way off it but the passphrase.
class TestKiosk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsThereInEveryLanguage();
    void withoutAKeyItSaysWhatToDo();
    void itRefusesToBeClosedAndHidesTheRest();
    void aWrongPassphraseStays();
    void aSurveyIsAnsweredByKeyboardAndHandedIn();
    void whoDeclinesSeesTheSameEnd();
    void leftAloneTheAnswersGo();
    void aTouchWhileItAsksOnlyStays();
    void onlyApprovedLanguagesAreOffered();
    void arabicRunsFromTheRight();
    void lockingWhileItIsOutLosesNothingOfOurs();
};

void TestKiosk::everyWordIsThereInEveryLanguage()
{
    QVERIFY(!ui::hasKioskWords(u"de"_s));
    for (const QString &language : {u"sv"_s, u"en"_s, u"ar"_s, u"fi"_s, u"so"_s}) {
        QVERIFY(ui::hasKioskWords(language));
        QSet<QString> all;
        for (int word = 0; word <= int(KioskWord::TryAgain); ++word) {
            const QString text = ui::kioskWord(KioskWord(word), language);
            QVERIFY2(!text.isEmpty(), qPrintable(language + QString::number(word)));
            all.insert(text);
        }
        QCOMPARE(all.size(), int(KioskWord::TryAgain) + 1); // none is another's
        QVERIFY(ui::kioskWord(KioskWord::Progress, language).contains("%2"_L1));
    }
    QCOMPARE(ui::kioskWord(KioskWord::Back, u"sv"_s), u"Tillbaka"_s); // the rows are in the words' order
    QCOMPARE(ui::kioskWord(KioskWord::TryAgain, u"de"_s), u"Try again"_s);
}

void TestKiosk::withoutAKeyItSaysWhatToDo()
{
    Office office;
    office.worker();
    office.leave();
    Screen screen;
    QVERIFY(screen.open(office.folder(), Office::workerWords));
    screen.desk()->handOver(survey, u"adult"_s);
    QVERIFY(!screen.desk()->kiosk());
    QVERIFY(screen.window->isVisible());
    QVERIFY2(screen.message().contains("seal"_L1), qPrintable(screen.message()));
}

void TestKiosk::itRefusesToBeClosedAndHidesTheRest()
{
    Handing handing;
    QVERIFY(handing.isReady);
    KioskWindow *const kiosk = handing.handOver();
    QVERIFY(kiosk);
    QVERIFY(kiosk->isFullScreen());
    QVERIFY(kiosk->windowFlags().testFlag(Qt::FramelessWindowHint));
    for (const QWidget *const window : QApplication::topLevelWidgets())
        QVERIFY2(!window->isVisible() || window == kiosk, qPrintable(window->objectName()));
    QVERIFY(!kiosk->close());
    QTest::keyClick(kiosk, Qt::Key_F4, Qt::AltModifier);
    QTest::keyClick(kiosk, Qt::Key_Escape);
    QTest::keyClick(kiosk, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(kiosk, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(kiosk, Qt::Key_Q, Qt::ControlModifier);
    QTest::qWait(50);
    QVERIFY(handing.kiosk() && handing.kiosk()->isVisible());
    QVERIFY(!handing.screen.window->isVisible());
    QCOMPARE(handing.offered(), 0); // nothing is written before it is over
}

void TestKiosk::aWrongPassphraseStays()
{
    Handing handing;
    handing.handOver();
    QVERIFY(handing.click(u"kioskDecline"_s));
    for (const QString &wrong : {u"not it"_s, Office::supervisorWords}) { // a colleague's opens no other's window
        handing.write(wrong);
        QTRY_VERIFY(handing.seen(u"kioskPassphrase"_s)->isEnabled());
        QVERIFY(handing.kiosk()->isVisible());
        QVERIFY(!handing.screen.window->isVisible());
    }
    handing.write(Office::workerWords);
    QTRY_VERIFY(!handing.kiosk());
    QVERIFY(handing.screen.window->isVisible());
}

void TestKiosk::aSurveyIsAnsweredByKeyboardAndHandedIn()
{
    Handing handing;
    KioskWindow *const kiosk = handing.handOver(u"young"_s);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : kiosk, Qt::Key_Return);
    for (int question = 1; question <= 6; ++question) {
        QVERIFY2(handing.words(u"kioskProgress"_s).contains(u"%1 of 6"_s.arg(question)),
            qPrintable(handing.words(u"kioskProgress"_s)));
        QWidget *const first = kiosk->page()->focusWidget();
        QVERIFY(first);
        QTest::keyClick(first, Qt::Key_Space);
        QVERIFY(qobject_cast<ui::KioskChoice *>(first)->isChecked());
        QTest::keyClick(first, Qt::Key_Return);
    }
    QVERIFY(!handing.isStored()); // nothing is kept before it is handed in
    QVERIFY(handing.click(u"kioskBack"_s));
    QVERIFY(handing.words(u"kioskProgress"_s).contains("6 of 6"_L1));
    QVERIFY(qobject_cast<QAbstractButton *>(handing.seen(u"kioskChoice-5"_s))->isChecked()); // and what was said stands
    QVERIFY(handing.click(u"kioskNext"_s));
    QVERIFY(handing.click(u"kioskHandIn"_s));
    QVERIFY(handing.isStored());
    QCOMPARE(handing.offered(), 1);
    QCOMPARE(handing.words(u"kioskTitle"_s), u"Thank you!"_s);
}

void TestKiosk::whoDeclinesSeesTheSameEnd()
{
    Handing handing;
    handing.handOver();
    QVERIFY(handing.click(u"kioskBegin"_s));
    QVERIFY(handing.click(u"kioskChoice-4"_s));
    QVERIFY(handing.click(u"kioskStop"_s));
    QVERIFY(handing.click(u"kioskGoOn"_s)); // not yet
    QVERIFY(qobject_cast<QAbstractButton *>(handing.seen(u"kioskChoice-4"_s))->isChecked());
    QVERIFY(handing.click(u"kioskStop"_s));
    QVERIFY(handing.click(u"kioskStopYes"_s));
    QCOMPARE(handing.words(u"kioskTitle"_s), u"Thank you!"_s);
    QVERIFY(!handing.isStored());
    QCOMPARE(handing.offered(), 1);
}

void TestKiosk::leftAloneTheAnswersGo()
{
    Handing handing;
    KioskWindow *const kiosk = handing.handOver();
    QVERIFY(handing.click(u"kioskBegin"_s));
    QVERIFY(handing.click(u"kioskChoice-4"_s));
    kiosk->setPatience(std::chrono::milliseconds(20), std::chrono::milliseconds(20));
    QTRY_VERIFY(handing.seen(u"kioskPassphrase"_s));
    QVERIFY(!handing.isStored());
    QCOMPARE(handing.offered(), 1);
}

void TestKiosk::aTouchWhileItAsksOnlyStays()
{
    Handing handing;
    KioskWindow *const kiosk = handing.handOver();
    QVERIFY(handing.click(u"kioskBegin"_s));
    kiosk->setPatience(std::chrono::milliseconds(20), std::chrono::hours(1));
    const auto *const asks = kiosk->findChild<QLabel *>(u"kioskStillThere"_s);
    QTRY_VERIFY(asks->isVisible());
    kiosk->setPatience(std::chrono::hours(1), std::chrono::hours(1));
    kiosk->setPatience(std::chrono::milliseconds(20), std::chrono::hours(1));
    QTRY_VERIFY(asks->isVisible());
    QWidget *const choice = handing.seen(u"kioskChoice-4"_s);
    QTest::keyClick(choice, Qt::Key_Space);
    QVERIFY(!asks->isVisible());
    QVERIFY(!qobject_cast<QAbstractButton *>(choice)->isChecked());
    QVERIFY(handing.seen(u"kioskNext"_s));
}

void TestKiosk::onlyApprovedLanguagesAreOffered()
{
    Handing handing;
    handing.handOver();
    for (const QString &offered : {u"sv"_s, u"en"_s, u"ar"_s, u"so"_s})
        QVERIFY2(handing.seen(u"kioskLanguage-"_s + offered), qPrintable(offered));
    QVERIFY(!handing.seen(u"kioskLanguage-fi"_s)); // nobody has approved it
    QVERIFY(handing.click(u"kioskLanguage-so"_s));
    QCOMPARE(handing.words(u"kioskTitle"_s), u"Sahan dadka adeegga hela"_s);
    QVERIFY(handing.click(u"kioskBegin"_s));
    QCOMPARE(handing.words(u"kioskTitle"_s), u"Ma heshaa shaqaalaha kiiskaaga marka aad u baahan tahay?"_s);
}

void TestKiosk::arabicRunsFromTheRight()
{
    Handing handing;
    KioskWindow *const kiosk = handing.handOver();
    QCOMPARE(kiosk->page()->layoutDirection(), Qt::LeftToRight);
    QVERIFY(handing.click(u"kioskLanguage-ar"_s));
    QCOMPARE(kiosk->page()->layoutDirection(), Qt::RightToLeft);
    QVERIFY(handing.click(u"kioskBegin"_s));
    QVERIFY(handing.seen(u"kioskBack"_s)->x() > handing.seen(u"kioskNext"_s)->x());
    QVERIFY(handing.click(u"kioskStop"_s));
    QVERIFY(handing.click(u"kioskStopYes"_s));
    QCOMPARE(handing.seen(u"kioskPassphrase"_s)->layoutDirection(), Qt::LeftToRight); // the window's own language
}

void TestKiosk::lockingWhileItIsOutLosesNothingOfOurs()
{
    Handing handing;
    handing.handOver();
    QVERIFY(handing.click(u"kioskBegin"_s));
    QVERIFY(handing.click(u"kioskChoice-4"_s));
    handing.screen.window->lock(); // the desk goes, and what is unfinished with it
    QVERIFY(!handing.screen.desk());
    QVERIFY(handing.screen.window->isVisible());
    auto session = handing.office.sit(Office::workerWords);
    QVERIFY(session);
    QVERIFY(store::SurveyTable(session->vault().reader()).counts()->empty());
}

UNDERLAG_TEST(TestKiosk)

#include "tst_Kiosk.moc"
