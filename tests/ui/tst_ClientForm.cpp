// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Register.h"
#include "ui/Screen.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

QString withWrongCheckDigit(QString number)
{
    number.back() = number.back() == u'9' ? u'0' : QChar(number.back().unicode() + 1);
    return number;
}

std::vector<cases::CaseloadRow> everybody(Screen &screen)
{
    auto rows = operations::Caseload(screen.session()).rows({}, 0, 100);
    return rows ? std::move(rows).value() : std::vector<cases::CaseloadRow>();
}

} // namespace

class TestClientForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClientIsAddedFromTheKeyboard();
    void aWrongCheckDigitStaysAndSaysSoAndNothingIsLost();
    void theNumberTellsWhatItSaysAsItIsTyped();
    void aNumberThatSomebodyHasLeadsToWhoHasIt();
    void aNumberOfNoTestSeriesIsRefusedInPractice();
    void aClientNeedsAName();
    void aDayThatDoesNotExistIsNotTaken();
    void whatWasRecordedIsChanged();
    void aProtectedClientIsMaskedInTheList();
    void escapeLeavesAndAddsNobody();

private:
    void newClient() const;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Screen> m_screen;
};

void TestClientForm::init()
{
    m_office = std::make_unique<Office>();
    m_office->leave();
    m_screen = std::make_unique<Screen>();
    QVERIFY(m_screen->open(m_office->folder(), Office::workerWords));
}

void TestClientForm::cleanup()
{
    m_screen.reset();
    m_office.reset();
}

void TestClientForm::newClient() const
{
    QVERIFY(m_screen->operate(everybody(*m_screen).empty() ? u"emptyPageAction"_s : u"newClient"_s));
    QCOMPARE(Screen::focused(), u"clientName"_s);
}

void TestClientForm::aClientIsAddedFromTheKeyboard()
{
    newClient();
    m_screen->type(u"Åsa Öberg"_s);
    QVERIFY(m_screen->fill(u"identityNumber"_s, Office::testNumber(1980)));
    QVERIFY(m_screen->fill(u"caseNumber"_s, u"2026-1"_s));
    m_screen->press(Qt::Key_Return);
    QCOMPARE(Screen::focusedPage(), u"ClientPage"_s);
    QCOMPARE(m_screen->textOf(u"pageTitle"_s), u"Åsa Öberg"_s);
    QCOMPARE(everybody(*m_screen).size(), std::size_t(1));
    QCOMPARE(everybody(*m_screen).front().caseNumber, u"2026-1"_s);
}

void TestClientForm::aWrongCheckDigitStaysAndSaysSoAndNothingIsLost()
{
    newClient();
    const QString right = Office::testNumber(1980);
    m_screen->type(u"Ny"_s);
    QVERIFY(m_screen->fill(u"caseNumber"_s, u"2026-1"_s));
    m_screen->press(Qt::Key_Backtab);
    m_screen->press(Qt::Key_Backtab);
    QVERIFY(m_screen->fill(u"identityNumber"_s, withWrongCheckDigit(right)));
    m_screen->press(Qt::Key_Return);
    QCOMPARE(Screen::focusedPage(), u"ClientForm"_s);
    QCOMPARE(Screen::focused(), u"identityNumber"_s);
    QVERIFY(m_screen->noteAt(u"identityNumber"_s).contains(u"mistyped"_s));
    QVERIFY(everybody(*m_screen).empty());
    QCOMPARE(m_screen->textOf(u"identityNumber"_s), withWrongCheckDigit(right));
    QCOMPARE(m_screen->textOf(u"clientName"_s), u"Ny"_s);
    QCOMPARE(m_screen->textOf(u"caseNumber"_s), u"2026-1"_s);
    m_screen->press(Qt::Key_Backspace);
    m_screen->type(right.right(1));
    m_screen->press(Qt::Key_Return);
    QCOMPARE(Screen::focusedPage(), u"ClientPage"_s);
    QCOMPARE(everybody(*m_screen).front().caseNumber, u"2026-1"_s);
}

void TestClientForm::theNumberTellsWhatItSaysAsItIsTyped()
{
    newClient();
    QVERIFY(m_screen->fill(u"identityNumber"_s, Office::testNumber(1980).chopped(4)));
    QCOMPARE(m_screen->noteAt(u"identityNumber"_s), u"Ten or twelve digits."_s);
    QVERIFY(!m_screen->find(u"birthDate"_s)->isEnabled()); // the number holds it
    m_screen->type(Office::testNumber(1980).right(4));
    QVERIFY(m_screen->noteAt(u"identityNumber"_s).startsWith(u"Born 12 May 1980"_s));
}

void TestClientForm::aNumberThatSomebodyHasLeadsToWhoHasIt()
{
    newClient();
    m_screen->type(u"Första"_s);
    QVERIFY(m_screen->fill(u"identityNumber"_s, Office::testNumber(1980)));
    m_screen->press(Qt::Key_Return);
    m_screen->press(Qt::Key_Escape);
    newClient();
    m_screen->type(u"Andra"_s);
    QVERIFY(m_screen->fill(u"identityNumber"_s, Office::testNumber(1980)));
    QVERIFY(!m_screen->find(u"existingClient"_s));
    m_screen->press(Qt::Key_Return);
    QVERIFY(m_screen->noteAt(u"identityNumber"_s).startsWith(u"Somebody in this vault"_s));
    QCOMPARE(everybody(*m_screen).size(), std::size_t(1));
    QVERIFY(m_screen->operate(u"existingClient"_s));
    QCOMPARE(m_screen->textOf(u"pageTitle"_s), u"Första"_s);
}

void TestClientForm::aNumberOfNoTestSeriesIsRefusedInPractice()
{
    newClient();
    m_screen->type(u"Ny"_s);
    QVERIFY(m_screen->fill(u"identityNumber"_s, Office::testNumber(1980, 123)));
    m_screen->press(Qt::Key_Return);
    QVERIFY(m_screen->noteAt(u"identityNumber"_s).startsWith(u"This is a practice vault"_s));
    QVERIFY(everybody(*m_screen).empty());
}

void TestClientForm::aClientNeedsAName()
{
    newClient();
    QVERIFY(m_screen->fill(u"caseNumber"_s, u"2026-1"_s));
    m_screen->press(Qt::Key_Return);
    QCOMPARE(m_screen->noteAt(u"clientName"_s), u"A client needs a name."_s);
    QCOMPARE(Screen::focused(), u"clientName"_s);
    QVERIFY(everybody(*m_screen).empty());
}

void TestClientForm::aDayThatDoesNotExistIsNotTaken()
{
    newClient();
    m_screen->type(u"Ny"_s);
    QVERIFY(m_screen->fill(u"birthDate"_s, u"1984-02-30"_s));
    m_screen->press(Qt::Key_Return);
    QVERIFY(m_screen->noteAt(u"birthDate"_s).startsWith(u"There is no such day"_s));
    QCOMPARE(Screen::focused(), u"birthDate"_s);
    QVERIFY(m_screen->fill(u"birthDate"_s, u"1984-02-29"_s));
    m_screen->press(Qt::Key_Return);
    const auto rows = everybody(*m_screen);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(operations::Caseload(m_screen->session()).client(rows.front().client)->birthDate, QDate(1984, 2, 29));
}

void TestClientForm::whatWasRecordedIsChanged()
{
    newClient();
    m_screen->type(u"Gammalt Namn"_s);
    QVERIFY(m_screen->fill(u"identityNumber"_s, Office::testNumber(1980)));
    m_screen->press(Qt::Key_Return);
    QVERIFY(m_screen->operate(u"editClient"_s));
    QCOMPARE(m_screen->textOf(u"clientName"_s), u"Gammalt Namn"_s);
    QVERIFY(m_screen->fill(u"clientName"_s, u"Nytt Namn"_s));
    QVERIFY(m_screen->operate(u"saveClient"_s));
    QCOMPARE(m_screen->textOf(u"pageTitle"_s), u"Nytt Namn"_s);
    const auto client = operations::Caseload(m_screen->session()).client(everybody(*m_screen).front().client);
    QVERIFY_RESULT(client);
    QCOMPARE(client->name, u"Nytt Namn"_s);
    QCOMPARE(client->birthDate, QDate(1980, 5, 12)); // what was not changed stands
}

void TestClientForm::aProtectedClientIsMaskedInTheList()
{
    newClient();
    m_screen->type(u"Hemlig Person"_s);
    QVERIFY(m_screen->operate(u"protected"_s));
    QVERIFY(m_screen->find<QCheckBox>(u"protected"_s)->isChecked());
    QVERIFY(m_screen->operate(u"saveClient"_s));
    m_screen->press(Qt::Key_Escape);
    QCOMPARE(Screen::focusedPage(), u"CaseloadPage"_s);
    const auto *const table = m_screen->find<QTableView>(u"caseload"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 1);
    for (int column = 0; column < table->model()->columnCount(); ++column)
        QVERIFY(!table->model()->index(0, column).data().toString().contains(u"Hemlig"_s));
}

void TestClientForm::escapeLeavesAndAddsNobody()
{
    newClient();
    m_screen->type(u"Ingen"_s);
    m_screen->press(Qt::Key_Escape);
    QCOMPARE(Screen::focusedPage(), u"CaseloadPage"_s);
    QVERIFY(everybody(*m_screen).empty());
    newClient();
    QCOMPARE(m_screen->textOf(u"clientName"_s), QString()); // nothing of the one before
}

UNDERLAG_TEST(TestClientForm)
#include "tst_ClientForm.moc"
