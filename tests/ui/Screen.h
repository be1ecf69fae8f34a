// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Ask.h"
#include "app/ui/parts/Language.h"
#include "app/ui/parts/Theme.h"
#include "app/ui/shell/Desk.h"
#include "app/ui/shell/MainWindow.h"
#include "app/ui/shell/StartPage.h"
#include "support/Office.h"

#include <QTemporaryDir>

/// What a person would choose in dialogs, and what they were asked.
class Answers : public ui::Ask
{
public:
    bool confirm(const Question &question) override;
    std::optional<QString> text(const TextQuestion &question) override;
    QString saveFile(const FileQuestion &question) override;
    QString openFile(const FileQuestion &question) override;
    QString folder(const FileQuestion &question) override;
    void tell(const QString &title, const QString &text) override;

    bool yes = true;
    std::optional<QString> words;
    QString path;
    QStringList asked; ///< the dialogs' titles, in order
};

/// The whole window with settings of its own, and a keyboard in front of it: nothing is clicked.
class Screen
{
public:
    explicit Screen(const QString &language = QStringLiteral("en"));

    bool open(const QString &folder, const QString &words); ///< types the passphrase and waits for the caseload
    ui::Desk *desk() { return window->desk(); }
    operations::VaultSession &session() { return desk()->session(); }

    QWidget *find(const QString &name) const; ///< the one that is seen; null when none is
    template <typename Widget> Widget *find(const QString &name) const { return qobject_cast<Widget *>(find(name)); }
    QString textOf(const QString &name) const; ///< of a label, a button, a line or a text
    QString noteAt(const QString &name) const; ///< what stands under a field: advice, or what is wrong
    QString message() const; ///< of the bar that says what happened; "" when there is none
    static QString focused(); ///< its name
    static QString focusedPage(); ///< the class of the page in which the focus is

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const; ///< to whatever has the focus
    void type(const QString &text) const;
    bool reach(const QString &name) const; ///< with Tab
    bool operate(const QString &name) const; ///< a button: Tab there, then Space
    bool fill(const QString &name, const QString &text) const; ///< Tab there, instead of what stands
    void useLanguage(const QString &language);
    void useTheme(const QString &name);

    mutable int keys = 0; ///< pressed so far
    QTemporaryDir folder;
    Answers answers;
    ui::Theme theme;
    ui::Language language;
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::MainWindow> window;
};

/// Somebody's own interview under way in the window.
class Sitting
{
public:
    explicit Sitting(const QString &instrument = QStringLiteral("walk"), bool isFast = false);

    void open(); ///< the interview, wherever one is
    void goTo(const QString &item) const; ///< by its code, as a practised hand does
    QString at() const; ///< the item at hand
    QString given(const QString &item); ///< its answer as it stands on disk
    operations::VaultSession &session() { return screen.session(); }
    std::unique_ptr<operations::Interview> onDisk();

    Office office;
    Screen screen;
    cases::ClientId client;
    cases::AssessmentId assessment;
};
