// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Screen.h"

#include "app/ui/parts/ErrorBar.h"
#include "support/Register.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostTabs = 120;
}

bool Answers::confirm(const Question &question)
{
    asked << question.title;
    return yes;
}

std::optional<QString> Answers::text(const TextQuestion &question)
{
    asked << question.title;
    return words;
}

QString Answers::saveFile(const FileQuestion &question)
{
    asked << question.title;
    return path;
}

QString Answers::openFile(const FileQuestion &question)
{
    asked << question.title;
    return path;
}

QString Answers::folder(const FileQuestion &question)
{
    asked << question.title;
    return path;
}

void Answers::tell(const QString &title, const QString &)
{
    asked << title;
}

Screen::Screen(const QString &chosen)
    : theme(*qApp)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Underlag"_s);
    QCoreApplication::setApplicationName(u"tests"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"settings"_s));
    settings = std::make_unique<ui::Settings>();
    settings->setLanguage(chosen);
    settings->setTheme(u"light"_s);
    language.choose(chosen);
    window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Parts{.theme = theme, .language = language, .settings = *settings, .ask = &answers});
    window->applySettings();
    window->startPage().setFastKeys(true);
    window->resize(1500, 950);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window does not become active");
}

bool Screen::open(const QString &vault, const QString &words)
{
    window->openVault(vault);
    type(words);
    press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return desk() && focusedPage() == "CaseloadPage"_L1; }, 20000);
}

QWidget *Screen::find(const QString &name) const
{
    const auto all = window->findChildren<QWidget *>(name);
    for (QWidget *const widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString Screen::textOf(const QString &name) const
{
    const QWidget *const widget = find(name);
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *const line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *const text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    return {};
}

QString Screen::noteAt(const QString &name) const
{
    const QWidget *const widget = find(name);
    return widget ? widget->accessibleDescription() : QString();
}

QString Screen::message() const
{
    const auto all = window->findChildren<ui::ErrorBar *>();
    for (const ui::ErrorBar *const bar : all) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

QString Screen::focused()
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

QString Screen::focusedPage()
{
    for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        const QString name = QString::fromLatin1(at->metaObject()->className());
        if (name.startsWith("ui::"_L1) && (name.endsWith("Page"_L1) || name.endsWith("Form"_L1))
            && name != "ui::EmptyPage"_L1)
            return name.mid(4);
    }
    return {};
}

void Screen::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *const focus = QApplication::focusWidget();
    ++keys;
    QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
}

void Screen::type(const QString &text) const
{
    for (const QChar character : text) {
        QWidget *const focus = QApplication::focusWidget();
        ++keys;
        // keyClicks() takes ASCII only; the focus may go on by itself
        QTest::sendKeyEvent(QTest::Click, focus ? focus : window.get(), Qt::Key(character.toUpper().unicode()),
            QString(character), Qt::NoModifier);
    }
}

bool Screen::reach(const QString &name) const
{
    for (int i = 0; i < mostTabs; ++i) {
        if (focused() == name)
            return true;
        press(Qt::Key_Tab);
    }
    qWarning("%s is not reached with Tab", qPrintable(name));
    return false;
}

bool Screen::operate(const QString &name) const
{
    if (!reach(name))
        return false;
    press(Qt::Key_Space);
    return true;
}

bool Screen::fill(const QString &name, const QString &text) const
{
    if (!reach(name))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
    return true;
}

void Screen::useLanguage(const QString &name)
{
    settings->setLanguage(name);
    window->applySettings();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
}

void Screen::useTheme(const QString &name)
{
    settings->setTheme(name);
    window->applySettings();
}

Sitting::Sitting(const QString &instrument, bool isFast)
{
    client = office.client(Office::testNumber(1980));
    assessment = office.start(client, u"baseline"_s, QDate(2026, 3, 2), instrument);
    TAKE(office.worker(), assessment, Begin);
    office.leave();
    screen.settings->setSpeedTab(isFast);
    QVERIFY(screen.open(office.folder(), Office::workerWords));
    open();
}

void Sitting::open()
{
    screen.desk()->openAssessment(assessment);
    QTRY_VERIFY(Screen::focused() == "answer"_L1 || Screen::focused().startsWith("choice_"_L1));
}

void Sitting::goTo(const QString &item) const
{
    screen.press(Qt::Key_K, Qt::ControlModifier);
    screen.type(item);
    screen.press(Qt::Key_Return);
    QCOMPARE(at(), item);
}

QString Sitting::at() const
{
    // An open item says its name; in a grid it is its code that the header shows
    for (const QWidget *const widget : screen.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->objectName().startsWith("item_"_L1))
            return widget->objectName().sliced(5);
    }
    return screen.textOf(u"where"_s).section(u' ', 0, 0);
}

std::unique_ptr<operations::Interview> Sitting::onDisk()
{
    auto interview = operations::Interview::open(session(), assessment); // which waits until all is on disk
    if (!interview)
        qFatal("%s", qPrintable(interview.error().where));
    return std::move(interview).value();
}

QString Sitting::given(const QString &item)
{
    const auto interview = onDisk();
    return forms::canonicalText(interview->entry().given(interview->definition().find(item)->slot));
}
