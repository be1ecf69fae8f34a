// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/ErrorBar.h"
#include "app/ui/parts/Field.h"
#include "support/Register.h"
#include "ui/Screen.h"
#include "ui/Walk.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// The interface is switched to another language, and back when this goes.
class Switched
{
public:
    Switched()
    {
        QCoreApplication::installTranslator(&m_language);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }
    ~Switched()
    {
        QCoreApplication::removeTranslator(&m_language);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    }

private:
    PseudoLanguage m_language;
};

} // namespace

/// What stands in the window when its language is switched.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageFollows();
    void whatWasDoneFollows();
    void anActionFollows();
    void whatIsWrongInAFieldFollows();
    void aMessageThatWasClosedStaysAway();
};

void TestLanguages::aMessageFollows()
{
    Office office;
    office.leave();
    Screen screen;
    screen.window->openVault(office.folder());
    screen.type(u"not the words"_s);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!screen.message().isEmpty(), 20000);
    const QString english = screen.message();
    {
        const Switched other;
        QVERIFY(screen.message().contains(PseudoLanguage::of(u"That passphrase does not open it."_s)));
        QVERIFY(!screen.message().contains(u"passphrase"_s));
    }
    QCOMPARE(screen.message(), english);
}

void TestLanguages::whatWasDoneFollows()
{
    Office office;
    office.leave();
    Screen screen;
    QVERIFY(screen.open(office.folder(), Office::administratorWords));
    screen.press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(screen.fill(u"municipalityCode"_s, u"9901"_s));
    QVERIFY(screen.operate(u"saveRules"_s));
    QTRY_COMPARE(screen.message(), u"Saved."_s);
    const Switched other;
    QVERIFY(screen.message().contains(PseudoLanguage::of(u"Saved."_s)));
}

void TestLanguages::anActionFollows()
{
    const Screen screen;
    ui::ErrorBar bar;
    bar.showText([] {
        const QString words = QCoreApplication::translate("ui::Tr", "Try again");
        return ui::BarText{.what = words, .action = words};
    });
    auto *const action = bar.findChild<QPushButton *>(u"errorBarAction"_s);
    QCOMPARE(action->text(), u"Try again"_s);
    const Switched other;
    QCOMPARE(action->text(), PseudoLanguage::of(u"Try again"_s));
    QVERIFY(bar.accessibleName().contains(action->text()));
}

void TestLanguages::whatIsWrongInAFieldFollows()
{
    const Screen screen;
    auto *const edit = new QLineEdit;
    ui::Field field(edit);
    field.setHint(u"A hint"_s);
    field.setProblem([] { return QCoreApplication::translate("ui::Tr", "A name is missing."); });
    QCOMPARE(edit->accessibleDescription(), u"A name is missing."_s);
    const Switched other;
    QCOMPARE(edit->accessibleDescription(), PseudoLanguage::of(u"A name is missing."_s));
    field.clearProblem();
    QCOMPARE(edit->accessibleDescription(), u"A hint"_s);
}

void TestLanguages::aMessageThatWasClosedStaysAway()
{
    const Screen screen;
    ui::ErrorBar bar;
    bar.showText([] { return ui::BarText{.what = u"Done."_s}; });
    bar.dismiss();
    const Switched other;
    QVERIFY(!bar.isVisible());
}

UNDERLAG_TEST(TestLanguages)
#include "tst_Languages.moc"
