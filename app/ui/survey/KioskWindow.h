// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Survey.h"
#include "app/ui/survey/KioskReturn.h"
#include "app/ui/survey/KioskWords.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <vector>

class QScreen;

namespace ui {

class KioskPage;
class WrapLabel;

/// The screen that is handed over: one survey, full screen, and nothing else. No menu, no palette, no title, no
/// closing; it ends at a page that looks alike whether something was handed in or not, and that only the passphrase
/// leads away from. What is answered is kept nowhere until it is handed in, and goes when nobody has touched anything
/// for a while.
class KioskWindow : public QWidget
{
    Q_OBJECT

public:
    /// language: to begin in, where the survey has it.
    KioskWindow(std::unique_ptr<operations::Survey> survey, KioskReturn::Check isWorker, const QString &language);

    void open(const QScreen *screen);
    /// How long nobody may touch anything before it asks, and then before the answers go.
    void setPatience(std::chrono::milliseconds untilAsked, std::chrono::milliseconds untilGone);
    KioskPage *page() const { return m_page; }

Q_SIGNALS:
    void returned(); ///< the passphrase was right: the window may go

protected:
    void closeEvent(QCloseEvent *event) override; ///< refused: Alt+F4, the window manager, the session's end
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< anything touched anywhere

private:
    QString word(KioskWord word) const { return kioskWord(word, m_language); }
    QString text(const forms::LocalText &text) const;
    KioskPage *newPage();
    void show(KioskPage *page);
    using QWidget::show;
    void showWelcome();
    QWidget *languageRow();
    void showQuestion(std::size_t at);
    void addChoices(KioskPage *page, forms::Slot slot);
    void showReady();
    void showStop();
    void showCurrent(); ///< where one was
    void handIn();
    void leave(); ///< declined, stopped or left alone
    void showEnd();
    void beQuietOrAsk(); ///< nobody has touched anything for a while
    void touched();

    std::unique_ptr<operations::Survey> m_survey; ///< none any more at the end
    KioskReturn::Check m_isWorker;
    QString m_language;
    std::size_t m_at = 0; ///< the question at hand; as many as there are: ready to be handed in
    QSet<forms::Slot> m_passed; ///< questions gone on from, answered or not
    WrapLabel *m_stillThere;
    KioskPage *m_page = nullptr;
    QTimer m_idle;
    std::chrono::milliseconds m_untilAsked;
    std::chrono::milliseconds m_untilGone;
};

QString languageInItself(const QString &language); ///< "Svenska", "English", "العربية"

} // namespace ui
