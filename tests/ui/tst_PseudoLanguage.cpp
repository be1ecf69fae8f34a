// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page in a language that nobody speaks, in the smallest window there is and with text of twice the size
// (WCAG 2.2, 1.4.4): nothing may be cut off, nothing may be left in English.
#include "app/operations/DemoCaseload.h"
#include "app/operations/Instruments.h"
#include "app/ui/instruments/InstrumentsPage.h"
#include "app/ui/interview/InterviewPage.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "support/Register.h"
#include "ui/Screen.h"
#include "ui/Walk.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <functional>

using namespace Qt::StringLiterals;
using State = cases::AssessmentState;

namespace {

constexpr int mostNamed = 60;
constexpr QSize smallest(1024, 640);
constexpr QSize twice(2048, 1280); ///< what a screen of that size has when all is twice as large

/// The window in that language, taken from page to page; at each one it is looked at.
class Walk
{
public:
    Walk(const QString &vault, int textSize)
        : m_vault(vault)
    {
        screen.settings->setTextSize(textSize);
        screen.window->applySettings();
        QCoreApplication::installTranslator(&m_language);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        m_size = textSize > 100 ? twice : smallest;
        screen.window->resize(m_size);
        QCoreApplication::processEvents();
        for (const auto &listed : operations::Instruments::list()) {
            if (const auto definition = operations::Instruments::find(listed.id))
                m_known.add(**definition);
        }
        // Names that are nobody's language: the program's, the languages' own, keys, months as the locale writes them
        for (const char *const name : {"Underlag", "Svenska", "English", "Ctrl", "Shift", "Enter", "Home", "PgUp",
                 "PgDown", "asi", "XLSForm", "FHIR", "REDCap", "ODK", "XForms", "codebook"})
            m_known.add(QString::fromLatin1(name));
        for (int month = 1; month <= 12; ++month) {
            m_known.add(QLocale().monthName(month, QLocale::LongFormat));
            m_known.add(QLocale().monthName(month, QLocale::ShortFormat));
        }
        for (const QString &told : {u"Kommer till skolan varje dag"_s, u"Lugna kvällar hemma, i säng klockan nio"_s,
                 u"Familjeteamet"_s, u"Familjehemsenheten"_s}) // a client's own words, and names
            m_known.add(told);
        m_known.add(vault);
        m_known.add(QDir(vault).dirName());
        m_known.add(screen.folder.path());
    }
    ~Walk()
    {
        QCoreApplication::removeTranslator(&m_language);
        screen.settings->setTextSize(100);
        screen.window->applySettings();
    }

    void know(const QString &text) { m_known.add(text); }

    void look(const QString &stop)
    {
        QTest::qWait(60); // what is shown a moment later
        constexpr int patience = 1500; // ms; a layout may ask for another, and the machine be busy
        (void)QTest::qWaitFor([this] { return cutTexts(*screen.window).isEmpty(); }, patience);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        (void)screen.window->grab(); // an elided text says itself in its tool tip when it is painted
        ++stops;
        if (screen.window->size() != m_size)
            cut << u"%1: the window grew to %2x%3"_s.arg(stop).arg(screen.window->width()).arg(screen.window->height());
        for (const QString &line : cutTexts(*screen.window))
            add(cut, stop, line);
        for (const QString &line : untranslatedTexts(*screen.window, m_known))
            add(untranslated, stop, line);
        const QString pictures = qEnvironmentVariable("UNDERLAG_PSEUDO_PICTURES"); // to look at it oneself
        if (!pictures.isEmpty())
            (void)screen.window->grab().save(u"%1/%2-%3.png"_s.arg(pictures, stop).arg(screen.settings->textSize()));
    }

    void start();
    void forms();
    void interview();
    void result();
    void reviewAndRelease();
    void settingsAndPeople();
    void workshop();

    Screen screen;
    QStringList cut;
    QStringList untranslated;
    int stops = 0;

private:
    void add(QStringList &lines, const QString &stop, const QString &line)
    {
        if (m_seen.contains(line))
            return; // the same widget on the next page
        m_seen.insert(line);
        lines << stop + u": "_s + line;
    }
    std::optional<cases::CaseloadRow> one(State state);
    bool sit(const QString &words)
    {
        if (screen.desk()) {
            screen.press(Qt::Key_L, Qt::ControlModifier);
            if (!QTest::qWaitFor([this] { return !screen.desk(); }))
                return false;
        }
        return screen.open(m_vault, words);
    }

    QString m_vault;
    QSize m_size;
    PseudoLanguage m_language;
    KnownTexts m_known;
    QSet<QString> m_seen;
};

std::optional<cases::CaseloadRow> Walk::one(State state)
{
    cases::CaseloadFilter filter;
    filter.states = {state};
    const auto rows = operations::Caseload(screen.session()).rows(filter, 0, 50);
    if (!rows || rows->empty())
        return std::nullopt;
    for (const cases::CaseloadRow &row : *rows) {
        m_known.add(row.clientName);
        if (row.isMine)
            return row;
    }
    return rows->front();
}

void Walk::start()
{
    look(u"start"_s);
    screen.press(Qt::Key_Space); // to the page that makes a vault
    look(u"create"_s);
    QVERIFY(screen.operate(u"create"_s)); // and what it says when nothing is filled in
    look(u"create-wrong"_s);
    screen.press(Qt::Key_Escape);
    screen.window->openVault(m_vault);
    look(u"open"_s);
    screen.type(u"wrong words"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!screen.message().isEmpty(), 20000);
    look(u"open-wrong"_s);
}

void Walk::forms()
{
    QVERIFY(sit(operations::DemoPlan().passphrase));
    for (const auto &person : screen.session().people())
        m_known.add(person.name);
    cases::CaseloadFilter all;
    const auto everybody = operations::Caseload(screen.session()).rows(all, 0, 200);
    QVERIFY_RESULT(everybody);
    for (const cases::CaseloadRow &row : *everybody)
        m_known.add(row.clientName);
    look(u"caseload"_s);
    screen.press(Qt::Key_K, Qt::ControlModifier);
    look(u"palette"_s);
    screen.press(Qt::Key_Escape);
    QVERIFY(screen.operate(u"newClient"_s));
    const auto *const languages = screen.find<QComboBox>(u"clientLanguage"_s); // each by its own name
    for (int i = 0; languages && i < languages->count(); ++i)
        m_known.add(languages->itemText(i));
    look(u"client-form"_s);
    QVERIFY(screen.operate(u"saveClient"_s));
    look(u"client-form-wrong"_s);
    screen.press(Qt::Key_Escape);
    const auto row = one(State::Approved);
    QVERIFY(row);
    screen.desk()->openClient(row->client);
    look(u"client"_s);
    QVERIFY(screen.operate(u"newMeasure"_s));
    look(u"measure-form"_s);
    QVERIFY(screen.operate(u"saveMeasure"_s));
    look(u"measure-form-wrong"_s);
    QVERIFY(screen.operate(u"cancelMeasure"_s));
    const auto child = std::ranges::find_if(
        *everybody, [](const cases::CaseloadRow &one) { return one.instrument == "bbic_avslut"_L1; });
    QVERIFY(child != everybody->end());
    screen.desk()->openClient(child->client);
    look(u"client-child"_s);
    screen.desk()->openClient(row->client);
    QVERIFY(screen.operate(u"newAssessment"_s));
    look(u"assessment-form"_s);
    screen.press(Qt::Key_Escape);
}

void Walk::interview()
{
    const auto row = one(State::UnderWay);
    QVERIFY(row);
    screen.desk()->openAssessment(row->assessment);
    auto *const page = qobject_cast<ui::InterviewPage *>(screen.desk()->currentPage());
    QVERIFY(page);
    look(u"interview"_s);
    const auto form = operations::Instruments::find(u"asi"_s);
    for (const char *const name : {"G12", "M6", "E5", "D1a", "D10b", "L3", "F9", "P12"}) {
        const forms::Item *const item = (*form)->find(QString::fromLatin1(name));
        QVERIFY2(item, name);
        page->goTo(item->slot);
        look(u"interview-"_s + QString::fromLatin1(name));
    }
    screen.press(Qt::Key_F4);
    look(u"interview-note"_s);
    screen.press(Qt::Key_Escape);
    screen.press(Qt::Key_K, Qt::ControlModifier);
    look(u"interview-palette"_s);
    screen.press(Qt::Key_Escape);
    page->finish();
    look(u"interview-left"_s);
    screen.press(Qt::Key_Escape);
}

void Walk::result()
{
    for (const State state : {State::Rated, State::Approved, State::Sent}) {
        const auto row = one(state);
        if (!row)
            continue;
        screen.desk()->openAssessment(row->assessment);
        look(u"result-"_s + cases::stateName(state));
        screen.press(Qt::Key_F8);
        look(u"result-numbers-"_s + cases::stateName(state));
        screen.press(Qt::Key_F8);
    }
}

void Walk::reviewAndRelease()
{
    QVERIFY(sit(operations::DemoPlan().supervisorPassphrase));
    look(u"caseload-supervisor"_s);
    const auto row = one(State::Sent);
    QVERIFY(row);
    screen.desk()->openAssessment(row->assessment);
    QCOMPARE(Screen::focusedPage(), u"ReviewPage"_s);
    look(u"review"_s);
    screen.press(Qt::Key_5, Qt::ControlModifier);
    look(u"team"_s);
    screen.press(Qt::Key_2, Qt::ControlModifier);
    look(u"release"_s);
    if (screen.find(u"readPlainPage"_s)) {
        QVERIFY(screen.operate(u"readPlainPage"_s));
        look(u"release-plain"_s);
    }
}

void Walk::settingsAndPeople()
{
    screen.press(Qt::Key_Comma, Qt::ControlModifier);
    look(u"settings"_s);
    screen.press(Qt::Key_Escape);
    QVERIFY(sit(operations::DemoPlan().administratorPassphrase));
    screen.press(Qt::Key_3, Qt::ControlModifier);
    look(u"people"_s);
    QVERIFY(screen.operate(u"addPerson"_s));
    look(u"people-wrong"_s);
}

void Walk::workshop()
{
    screen.press(Qt::Key_4, Qt::ControlModifier);
    look(u"workshop-start"_s);
    auto *const page = qobject_cast<ui::InstrumentsPage *>(screen.desk()->currentPage());
    QVERIFY(page);
    page->openPath(QStringLiteral(UNDERLAG_SOURCE "/instruments/asi/asi.yaml"));
    QTRY_VERIFY(screen.find(u"evaluation"_s));
    auto *const tabs = screen.find<QTabWidget>(u"workshopTabs"_s);
    QVERIFY(tabs);
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        look(u"workshop-%1"_s.arg(i));
    }
}

QByteArray told(const QStringList &lines)
{
    for (const QString &line : lines.mid(0, mostNamed))
        qInfo("%s", qPrintable(line)); // a failure's own text is cut at a thousand signs
    return QByteArray::number(lines.size()) + ", named above";
}

} // namespace

class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTextGetsLongerAndKeepsItsPlaces();
    void whatIsCutOffIsNamed();
    void whatIsNotTranslatedIsNamed();
    void nothingIsCutOffAndNothingLeftInEnglish_data();
    void nothingIsCutOffAndNothingLeftInEnglish();

private:
    QTemporaryDir m_folder;
    QString m_vault;
};

void TestPseudoLanguage::initTestCase()
{
    m_vault = m_folder.filePath(u"övning"_s);
    operations::DemoPlan plan;
    plan.folder = m_vault;
    plan.clients = 40;
    plan.families = 3;
    plan.today = QDate::currentDate();
    QVERIFY_RESULT(operations::makeDemoCaseload(plan));
}

void TestPseudoLanguage::aTextGetsLongerAndKeepsItsPlaces()
{
    const QString text = u"%1 of %n items are &done"_s;
    const QString changed = PseudoLanguage::of(text);
    QVERIFY(double(changed.size()) >= double(text.size()) * 1.4 - 1);
    QVERIFY(changed.contains(u"%1"_s) && changed.contains(u"%n"_s) && changed.contains(u"&d"_s));
    QVERIFY(!changed.contains(u"items"_s));
}

/// The controls: a window that has each of the faults, and one that has none.
void TestPseudoLanguage::whatIsCutOffIsNamed()
{
    QWidget window;
    window.resize(300, 400);
    auto *const column = new QVBoxLayout(&window);
    auto *const label = new QLabel(u"A line that has much more to say than there is room for"_s);
    label->setObjectName(u"cutLabel"_s);
    auto *const button = new QPushButton(u"Another that nobody can read to its end"_s);
    button->setObjectName(u"cutButton"_s);
    auto *const line = new QLineEdit;
    line->setObjectName(u"cutLine"_s);
    line->setPlaceholderText(u"Write what was said in the client's own words here"_s);
    auto *const wrapped = new ui::WrapLabel(u"Some words that need more than one line of the room"_s);
    wrapped->setObjectName(u"cutWrap"_s);
    wrapped->setFixedSize(80, 18);
    for (QWidget *const one : std::initializer_list<QWidget *>{label, button, line}) {
        one->setFixedWidth(120);
        column->addWidget(one);
    }
    column->addWidget(wrapped);
    auto *const outside = new QPushButton(u"Out"_s, &window);
    outside->setObjectName(u"outside"_s);
    outside->setGeometry(280, 10, 80, 30);
    window.show();
    const QStringList cut = cutTexts(window);
    for (const char *const name : {"cutLabel", "cutButton", "cutLine", "cutWrap", "outside"})
        QVERIFY2(!cut.filter(QString::fromLatin1(name)).isEmpty(), name);
    QCOMPARE(cut.size(), 5);
    for (QWidget *const one : std::initializer_list<QWidget *>{label, button, line})
        one->setFixedWidth(600);
    wrapped->setFixedSize(400, 60);
    outside->move(10, 300);
    window.resize(640, 400);
    QTest::qWait(10);
    QCOMPARE(cutTexts(window), QStringList());
}

void TestPseudoLanguage::whatIsNotTranslatedIsNamed()
{
    QWidget window;
    auto *const column = new QVBoxLayout(&window);
    auto *const label = new QLabel(u"Forgotten"_s);
    label->setObjectName(u"forgotten"_s);
    column->addWidget(label);
    column->addWidget(new QLabel(PseudoLanguage::of(u"Taken care of by %1"_s).arg(u"Ana"_s)));
    column->addWidget(new QLabel(u"2026-03-02 · M6 · Klient 7"_s));
    window.show();
    KnownTexts known;
    known.add(u"Klient 7"_s);
    const QStringList found = untranslatedTexts(window, known);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.front().contains(u"forgotten"_s));
}

void TestPseudoLanguage::nothingIsCutOffAndNothingLeftInEnglish_data()
{
    QTest::addColumn<int>("textSize");
    QTest::newRow("100 %") << 100;
    QTest::newRow("200 %") << 200;
}

void TestPseudoLanguage::nothingIsCutOffAndNothingLeftInEnglish()
{
    QFETCH(int, textSize);
    Walk walk(m_vault, textSize);
    walk.start();
    walk.forms();
    walk.interview();
    walk.result();
    walk.reviewAndRelease();
    walk.settingsAndPeople();
    walk.workshop();
    QVERIFY(walk.stops > 35);
    const QByteArray cut = told(walk.cut);
    QVERIFY2(walk.untranslated.isEmpty(), "not translated: " + told(walk.untranslated));
    QVERIFY2(walk.cut.isEmpty(), "cut off: " + cut);
}

UNDERLAG_TEST(TestPseudoLanguage)
#include "tst_PseudoLanguage.moc"
