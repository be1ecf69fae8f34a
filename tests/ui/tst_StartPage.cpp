// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "ui/Screen.h"

#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using operations::VaultSession;

namespace {

const QString longEnough = u"ett långt och eget lösenord"_s;

/// Fills the page that makes a vault; Enter in its last field is left to the test.
bool fillNewVault(const Screen &screen, const QString &folder, const QString &passphrase, const QString &again)
{
    screen.press(Qt::Key_Space); // the first thing to do here is to make one
    const bool isNamed = screen.fill(u"vaultFolder"_s, folder) && screen.reach(u"kindReal"_s);
    screen.press(Qt::Key_Down);
    return isNamed && screen.fill(u"personName"_s, u"Eva"_s) && screen.fill(u"newPassphrase"_s, passphrase)
        && screen.fill(u"newPassphraseAgain"_s, again);
}

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVaultIsMadeOnceItsCodeIsTypedBack();
    void makingAVaultCanBeCalledOffAndLeavesNothing();
    void theCodeIsSavedAsAPageToPrint();
    void aPassphraseThatIsShortOrDiffersMakesNothing_data();
    void aPassphraseThatIsShortOrDiffersMakesNothing();
    void aVaultWithoutANameOrFolderIsNotMade();
    void aWrongPassphraseSaysSoAndIsTriedAgain();
    void nothingCanBeTypedWhileAVaultIsOpened();
    void aVaultThatSomebodyHasOpenSaysSo();
    void theRecoveryCodeOpensAsANewAdministrator();
    void anAdministratorAcknowledgesWhatWasFoundOut();
    void aVaultOnceOpenedIsOpenedFromTheList();
    void aFolderThatIsNoVaultSaysSo();
    void lockingAsksForThePassphraseAgain();
};

void TestStartPage::aVaultIsMadeOnceItsCodeIsTypedBack()
{
    Screen screen;
    const QString vault = screen.folder.filePath(u"vault"_s);
    QVERIFY(fillNewVault(screen, vault, longEnough, longEnough));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Screen::focused(), u"recoveryCodeTyped"_s, 20000);
    const QString code = screen.textOf(u"recoveryCode"_s);
    QVERIFY(code.size() > 20);
    screen.type(u"NOT-THE-CODE"_s);
    screen.press(Qt::Key_Return);
    QVERIFY(screen.message().startsWith(u"That is not the code."_s));
    QVERIFY(!screen.desk());
    QVERIFY(screen.fill(u"recoveryCodeTyped"_s, code));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.desk());
    QVERIFY(VaultSession::isVault(vault));
    QCOMPARE(screen.session().kind(), cases::VaultKind::Practice);
    QCOMPARE(screen.session().person().name, u"Eva"_s);
    QCOMPARE(screen.settings->recentVaults(), QStringList{vault});
}

void TestStartPage::makingAVaultCanBeCalledOffAndLeavesNothing()
{
    Screen screen;
    const QString vault = screen.folder.filePath(u"vault"_s);
    QVERIFY(fillNewVault(screen, vault, longEnough, longEnough));
    screen.press(Qt::Key_Return);
    QCOMPARE(Screen::focused(), u"callOff"_s);
    screen.press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(screen.find(u"create"_s)->isEnabled(), 20000);
    QVERIFY(!screen.find(u"recoveryCodeTyped"_s));
    QVERIFY(!QFileInfo::exists(vault));
    QCOMPARE(screen.textOf(u"personName"_s), u"Eva"_s); // what was written stands
}

void TestStartPage::theCodeIsSavedAsAPageToPrint()
{
    Screen screen;
    QVERIFY(fillNewVault(screen, screen.folder.filePath(u"vault"_s), longEnough, longEnough));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(Screen::focused(), u"recoveryCodeTyped"_s, 20000);
    screen.answers.path = screen.folder.filePath(u"code.txt"_s);
    QVERIFY(screen.operate(u"saveCode"_s));
    QFile page(screen.answers.path);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains(screen.textOf(u"recoveryCode"_s).toUtf8()));
}

void TestStartPage::aPassphraseThatIsShortOrDiffersMakesNothing_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("again");
    QTest::newRow("short") << u"kort"_s << u"kort"_s;
    QTest::newRow("one sign over and over") << u"aaaaaaaaaaaaaaaa"_s << u"aaaaaaaaaaaaaaaa"_s;
    QTest::newRow("another the second time") << longEnough << longEnough.toUpper();
}

void TestStartPage::aPassphraseThatIsShortOrDiffersMakesNothing()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, again);
    Screen screen;
    const QString vault = screen.folder.filePath(u"vault"_s);
    QVERIFY(fillNewVault(screen, vault, passphrase, again));
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.message().isEmpty());
    QCOMPARE(screen.textOf(u"personName"_s), u"Eva"_s);
    QVERIFY(screen.find(u"create"_s)->isEnabled()); // nothing is being made
    QVERIFY(!VaultSession::isVault(vault));
}

void TestStartPage::aVaultWithoutANameOrFolderIsNotMade()
{
    Screen screen;
    screen.press(Qt::Key_Space);
    QVERIFY(screen.fill(u"vaultFolder"_s, QString()));
    QVERIFY(screen.operate(u"create"_s));
    QCOMPARE(screen.noteAt(u"vaultFolder"_s), u"Choose a folder."_s);
    QVERIFY(screen.noteAt(u"personName"_s).startsWith(u"Write your name"_s));
}

void TestStartPage::aWrongPassphraseSaysSoAndIsTriedAgain()
{
    const auto office = std::make_unique<Office>();
    office->leave();
    Screen screen;
    screen.window->openVault(office->folder());
    screen.type(u"these are not the words"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!screen.message().isEmpty(), 20000);
    QVERIFY(!screen.desk());
    QVERIFY(!screen.message().contains(u"these are not"_s));
    QCOMPARE(screen.textOf(u"passphrase"_s), QString());
    QCOMPARE(Screen::focused(), u"passphrase"_s);
    screen.type(Office::workerWords);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk(), 20000);
    QCOMPARE(screen.session().person().name, u"Ana"_s);
}

void TestStartPage::nothingCanBeTypedWhileAVaultIsOpened()
{
    Office office;
    office.leave();
    Screen screen;
    screen.window->openVault(office.folder());
    screen.type(Office::workerWords);
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find(u"passphrase"_s)->isEnabled()); // the answer comes with the next events
    QVERIFY(!screen.find(u"open"_s)->isEnabled());
    QCOMPARE(screen.textOf(u"passphrase"_s), QString()); // the words are no longer on the screen's side
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk(), 20000);
}

void TestStartPage::aVaultThatSomebodyHasOpenSaysSo()
{
    Office office; // Ana sits there
    Screen screen;
    screen.window->openVault(office.folder());
    screen.type(Office::colleagueWords);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!screen.message().isEmpty(), 20000);
    QVERIFY(!screen.desk());
    office.leave();
    screen.type(Office::colleagueWords);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk(), 20000);
}

void TestStartPage::theRecoveryCodeOpensAsANewAdministrator()
{
    Office office;
    office.leave();
    Screen screen;
    screen.window->openVault(office.folder());
    QVERIFY(screen.operate(u"recover"_s));
    QCOMPARE(Screen::focused(), u"recoveryCodeTyped"_s);
    QVERIFY(screen.operate(u"useCode"_s));
    QVERIFY(!screen.message().isEmpty()); // all of it is needed
    QVERIFY(screen.fill(u"recoveryCodeTyped"_s, office.recoveryCode));
    QVERIFY(screen.fill(u"personName"_s, u"Frida"_s));
    QVERIFY(screen.fill(u"newPassphrase"_s, longEnough));
    QVERIFY(screen.fill(u"newPassphraseAgain"_s, longEnough));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk(), 20000);
    QCOMPARE(screen.session().person().name, u"Frida"_s);
    QCOMPARE(screen.session().person().role, cases::Role::Administrator);
    screen.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!screen.desk());
    screen.type(Office::workerWords);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(screen.desk(), 20000);
    QVERIFY2(screen.message().contains(u"recovery code"_s), qPrintable(screen.message())); // the next one is told
}

void TestStartPage::anAdministratorAcknowledgesWhatWasFoundOut()
{
    Office office;
    office.leave();
    const QString database = office.folder() + u"/store.db"_s;
    const QString kept = office.path(u"kept"_s);
    QVERIFY(QFile::copy(database, kept));
    office.worker();
    office.client(); // Ana works on
    office.leave();
    QVERIFY(QFile::remove(database));
    QVERIFY(QFile::copy(kept, database));
    Screen screen;
    QVERIFY(screen.open(office.folder(), Office::workerWords));
    QVERIFY2(screen.message().contains(u"older"_s), qPrintable(screen.message()));
    QVERIFY(!screen.find(u"errorBarAction"_s)); // not hers to say
    screen.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!screen.desk());
    QVERIFY(screen.open(office.folder(), Office::administratorWords));
    QVERIFY2(screen.message().contains(u"older"_s), qPrintable(screen.message()));
    QVERIFY(screen.operate(u"errorBarAction"_s));
    QCOMPARE(screen.message(), QString());
    QVERIFY(screen.session().notices().isEmpty());
}

void TestStartPage::aVaultOnceOpenedIsOpenedFromTheList()
{
    Office office;
    office.leave();
    Screen screen;
    QVERIFY(screen.open(office.folder(), Office::workerWords));
    screen.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!screen.desk());
    screen.press(Qt::Key_Escape); // not this one
    QCOMPARE(Screen::focused(), u"recentVaults"_s);
    screen.press(Qt::Key_Return);
    QCOMPARE(Screen::focused(), u"passphrase"_s);
    QVERIFY(!screen.desk());
}

void TestStartPage::aFolderThatIsNoVaultSaysSo()
{
    Screen screen;
    screen.answers.path = screen.folder.path();
    QVERIFY(screen.operate(u"openVault"_s));
    QCOMPARE(screen.answers.asked.size(), 1);
    QVERIFY(screen.message().startsWith(u"There is no vault in"_s));
    Office office;
    office.leave();
    screen.answers.path = office.folder();
    QVERIFY(screen.operate(u"openVault"_s));
    QCOMPARE(Screen::focused(), u"passphrase"_s);
}

void TestStartPage::lockingAsksForThePassphraseAgain()
{
    Office office;
    office.client();
    office.leave();
    Screen screen;
    QVERIFY(screen.open(office.folder(), Office::workerWords));
    screen.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!screen.desk());
    QCOMPARE(Screen::focused(), u"passphrase"_s);
    QCOMPARE(screen.textOf(u"passphrase"_s), QString());
    QVERIFY(!screen.find(u"caseload"_s)); // what was there is gone with it
    QVERIFY(office.sit(Office::colleagueWords)); // and the vault is free
}

UNDERLAG_TEST(TestStartPage)
#include "tst_StartPage.moc"
