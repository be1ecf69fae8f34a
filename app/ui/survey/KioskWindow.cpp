// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/KioskWindow.h"

#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/WrapButtons.h"
#include "app/ui/survey/KioskChoice.h"
#include "app/ui/survey/KioskPage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// WCAG 2.2, 2.2.1: who needs longer is asked first, and has more than twenty seconds to say so.
constexpr std::chrono::minutes askedAfter{3};
constexpr std::chrono::seconds goneAfter{60};

bool isTouch(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin
        || type == QEvent::Wheel;
}

} // namespace

QString languageInItself(const QString &language)
{
    if (language == "en"_L1) // Qt says which English
        return u"English"_s;
    QString name = QLocale(language).nativeLanguageName();
    if (name.isEmpty())
        return language;
    name[0] = name[0].toUpper();
    return name;
}

KioskWindow::KioskWindow(
    std::unique_ptr<operations::Survey> survey, KioskReturn::Check isWorker, const QString &language)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_survey(std::move(survey))
    , m_isWorker(std::move(isWorker))
    , m_stillThere(new WrapLabel({}, this, Role::Warning))
    , m_untilAsked(askedAfter)
    , m_untilGone(goneAfter)
{
    setObjectName(u"kiosk"_s);
    const QStringList languages = m_survey->languages();
    m_language = languages.contains(language) ? language : languages.value(0);
    m_stillThere->setObjectName(u"kioskStillThere"_s);
    m_stillThere->setAlignment(Qt::AlignCenter);
    m_stillThere->setFont(kioskTextFont());
    m_stillThere->setContentsMargins(metrics::margin, metrics::related, metrics::margin, metrics::related);
    m_stillThere->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stillThere);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &KioskWindow::beQuietOrAsk);
    qApp->installEventFilter(this);
    showWelcome();
}

void KioskWindow::open(const QScreen *screen)
{
    if (screen)
        setGeometry(screen->geometry());
    showFullScreen();
    raise();
    activateWindow();
    m_idle.start(m_untilAsked);
}

void KioskWindow::setPatience(std::chrono::milliseconds untilAsked, std::chrono::milliseconds untilGone)
{
    m_untilAsked = untilAsked;
    m_untilGone = untilGone;
    touched();
}

QString KioskWindow::text(const forms::LocalText &text) const
{
    return text.in(m_language, m_survey->definition().languages.value(0));
}

KioskPage *KioskWindow::newPage()
{
    setLayoutDirection(QLocale(m_language).textDirection());
    return new KioskPage(m_language, this);
}

void KioskWindow::show(KioskPage *page)
{
    if (m_page) { // it may be its own button that was pressed
        m_page->hide();
        layout()->removeWidget(m_page);
        m_page->deleteLater();
    }
    m_page = page;
    static_cast<QVBoxLayout *>(layout())->addWidget(page, 1);
    page->show();
    page->begin();
}

QWidget *KioskWindow::languageRow()
{
    auto *const row = new QWidget;
    auto *const across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, metrics::group);
    across->setSpacing(metrics::related);
    for (const QString &language : m_survey->languages()) {
        auto *const choice = new KioskChoice(languageInItself(language));
        choice->setObjectName(u"kioskLanguage-"_s + language);
        choice->setFont(kioskTextFont());
        choice->setAccessibleDescription(word(KioskWord::Language));
        choice->setLocale(QLocale(language));
        choice->setChecked(language == m_language);
        connect(choice, &KioskChoice::clicked, this, [this, language] {
            m_language = language;
            showWelcome();
        });
        across->addWidget(choice);
    }
    across->addStretch(1);
    return row;
}

void KioskWindow::showWelcome()
{
    KioskPage *const page = newPage();
    if (m_survey->languages().size() > 1)
        page->addRow(languageRow());
    page->addTitle(text(m_survey->definition().title));
    const std::vector<forms::Slot> notes = m_survey->notes();
    for (const forms::Slot note : notes)
        page->addText(text(m_survey->item(note).label));
    if (notes.empty())
        page->addText(word(KioskWord::Promise));
    page->addText(word(KioskWord::NotKept));
    page->addWay("kioskDecline", word(KioskWord::Decline), [this] { leave(); });
    page->addMainWay("kioskBegin", word(KioskWord::Begin), [this] { showQuestion(0); });
    show(page);
}

void KioskWindow::addChoices(KioskPage *page, forms::Slot slot)
{
    const forms::FormDefinition &form = m_survey->definition();
    const forms::Item &item = m_survey->item(slot);
    const forms::Answer given = m_survey->answer(slot);
    const auto add = [&](const QString &words, const forms::Answer &answer, const QString &name, bool isChosen) {
        page->addChoice(words, isChosen, [this, slot, answer] { m_survey->give(slot, answer); })
            ->setObjectName(u"kioskChoice-"_s + name);
    };
    if (const forms::ChoiceList *const list = form.choiceList(item)) {
        for (const int at : m_survey->choices(slot)) {
            const forms::Choice &choice = list->choices[std::size_t(at)];
            const forms::Answer answer = forms::Chosen{choice.name};
            add(text(choice.label), answer, choice.name, given == answer);
        }
    }
    for (const QString &code : item.missingCodes) {
        const forms::MissingCode *const missing = form.missingCode(code);
        const forms::Answer answer = forms::Missing{code};
        add(missing ? text(missing->label) : code, answer, code, given == answer);
    }
    add(word(KioskWord::NoAnswer), forms::Unanswered{}, u"none"_s,
        !forms::isAnswered(given) && m_passed.contains(slot));
}

void KioskWindow::showQuestion(std::size_t at)
{
    const std::vector<forms::Slot> questions = m_survey->questions();
    if (at >= questions.size())
        return showReady();
    m_at = at;
    const forms::Slot slot = questions[at];
    const forms::Item &item = m_survey->item(slot);
    KioskPage *const page = newPage();
    page->setProgress(int(at) + 1, int(questions.size()), word(KioskWord::Progress).arg(at + 1).arg(questions.size()));
    page->setStop(word(KioskWord::Stop), [this] { showStop(); });
    page->addTitle(text(item.label));
    if (const QString hint = text(item.hint); !hint.isEmpty())
        page->addText(hint);
    addChoices(page, slot);
    page->addWay("kioskBack", word(KioskWord::Back), [this, at] { at == 0 ? showWelcome() : showQuestion(at - 1); });
    page->addMainWay("kioskNext", word(KioskWord::Next), [this, at, slot] {
        m_passed.insert(slot);
        showQuestion(at + 1);
    });
    show(page);
}

void KioskWindow::showReady()
{
    const std::size_t count = m_survey->questions().size();
    m_at = count;
    KioskPage *const page = newPage();
    page->setStop(word(KioskWord::Stop), [this] { showStop(); });
    page->addTitle(word(KioskWord::ReadyTitle));
    page->addText(word(KioskWord::ReadyText));
    page->addWay("kioskBack", word(KioskWord::Back), [this, count] { showQuestion(count - 1); });
    page->addMainWay("kioskHandIn", word(KioskWord::HandIn), [this] { handIn(); });
    show(page);
}

void KioskWindow::showCurrent()
{
    showQuestion(m_at);
}

void KioskWindow::showStop()
{
    KioskPage *const page = newPage();
    page->addTitle(word(KioskWord::StopTitle));
    page->addText(word(KioskWord::StopText));
    page->addWay("kioskStopYes", word(KioskWord::StopYes), [this] { leave(); });
    page->addMainWay("kioskGoOn", word(KioskWord::GoOn), [this] { showCurrent(); });
    show(page);
}

void KioskWindow::handIn()
{
    if (m_survey->finish())
        return showEnd();
    KioskPage *const page = newPage();
    page->addTitle(word(KioskWord::NotStored));
    page->addWay("kioskStopYes", word(KioskWord::StopYes), [this] { leave(); });
    page->addMainWay("kioskHandIn", word(KioskWord::TryAgain), [this] { handIn(); });
    show(page);
}

void KioskWindow::leave()
{
    (void)m_survey->decline(); // where even the number cannot be written, there is nobody here to tell
    showEnd();
}

void KioskWindow::showEnd()
{
    m_idle.stop();
    m_stillThere->hide();
    m_passed.clear();
    m_survey.reset();
    KioskPage *const page = newPage();
    page->addTitle(word(KioskWord::Thanks));
    page->addText(word(KioskWord::ThanksText));
    auto *const back = new KioskReturn(m_isWorker);
    connect(back, &KioskReturn::returned, this, &KioskWindow::returned);
    page->addRow(back);
    show(page);
    back->setFocus();
}

void KioskWindow::beQuietOrAsk()
{
    if (!m_survey)
        return;
    if (m_stillThere->isVisible())
        return leave();
    m_stillThere->setText(word(KioskWord::StillThere));
    m_stillThere->show();
    m_idle.start(m_untilGone);
}

void KioskWindow::touched()
{
    m_stillThere->hide();
    if (m_survey)
        m_idle.start(m_untilAsked);
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (!isTouch(event->type()) || !m_survey)
        return false;
    const auto *const widget = watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != this)
        return false;
    const bool wasAsking = m_stillThere->isVisible();
    touched();
    return wasAsking; // it says that somebody is there, and nothing else
}

void KioskWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_survey && m_page && m_page->goOn())
        return;
    event->accept(); // no key leads anywhere else
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
}

} // namespace ui
