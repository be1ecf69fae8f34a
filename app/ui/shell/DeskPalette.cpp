// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/DeskPalette.h"

#include "app/ui/parts/CommandPalette.h"
#include "app/ui/parts/Page.h"
#include "app/ui/shell/Desk.h"
#include "app/ui/survey/HandOverPage.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int firstPlace = 1'000'000; // above a page's own: an item's slot is one of those
constexpr int firstControl = 2'000'000;

QString withoutMnemonic(QString text)
{
    static const QRegularExpression mark(u"&(?!&)"_s);
    return text.remove(mark);
}

struct PlaceEntry
{
    TopBar::Place place;
    const char *text;
    const char *keys;
};
constexpr PlaceEntry places[] = {
    {TopBar::Place::Caseload, QT_TRANSLATE_NOOP("ui::DeskPalette", "Go to the caseload"), "Ctrl+1"},
    {TopBar::Place::Release, QT_TRANSLATE_NOOP("ui::DeskPalette", "Go to the release"), "Ctrl+2"},
    {TopBar::Place::People, QT_TRANSLATE_NOOP("ui::DeskPalette", "Go to people and rules"), "Ctrl+3"},
    {TopBar::Place::Instruments, QT_TRANSLATE_NOOP("ui::DeskPalette", "Go to the instruments"), "Ctrl+4"},
    {TopBar::Place::Team, QT_TRANSLATE_NOOP("ui::DeskPalette", "Go to follow-up"), "Ctrl+5"},
};

} // namespace

DeskPalette::DeskPalette(Desk &desk, QStackedWidget &pages)
    : QObject(&desk)
    , m_desk(desk)
    , m_pages(pages)
    , m_palette(new CommandPalette(&desk))
    , m_key(new QShortcut(QKeySequence(u"Ctrl+K"_s), &desk))
{
    m_key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_key, &QShortcut::activated, this, &DeskPalette::open);
    connect(m_palette, &CommandPalette::chosen, this, &DeskPalette::run);
    connect(&pages, &QStackedWidget::currentChanged, this, [this] { m_key->setEnabled(page() != nullptr); });
    qApp->installEventFilter(this);
}

Page *DeskPalette::page() const
{
    return qobject_cast<Page *>(m_pages.currentWidget());
}

void DeskPalette::open()
{
    std::vector<PaletteEntry> entries;
    for (const PlaceEntry &place : places) {
        if (m_desk.hasPlace(place.place))
            entries.push_back({{}, tr(place.text), QString::fromLatin1(place.keys), firstPlace + int(place.place)});
    }
    const std::vector<PaletteEntry> own = page()->commands();
    entries.insert(entries.begin(), own.begin(), own.end());
    addControls(entries);
    addSurveys(entries);
    m_palette->open(std::move(entries), tr("Go somewhere, or do something: a word of it"));
}

/// Whatever can be pressed on the page can be named here instead: no page needs to list its buttons.
void DeskPalette::addControls(std::vector<PaletteEntry> &entries)
{
    m_controls.clear();
    for (QAbstractButton *const button : m_desk.findChildren<QAbstractButton *>()) {
        const QString text = withoutMnemonic(button->text());
        if (button->isVisible() && button->isEnabled() && !text.isEmpty())
            addButton(button, text, entries);
    }
}

/// From whatever page: the survey is nobody's.
void DeskPalette::addSurveys(std::vector<PaletteEntry> &entries)
{
    for (const SurveyOffer &offer : surveyOffers()) {
        //: %1 is a survey, %2 whom it is for
        const QString text = offer.kind.isEmpty() ? tr("Hand over the survey: %1").arg(offer.title)
                                                  : tr("Hand over the survey: %1, %2").arg(offer.title, offer.kind);
        entries.push_back({{}, text, {}, firstControl + int(m_controls.size())});
        m_controls.emplace_back([this, offer] { m_desk.handOver(offer.instrument, offer.variant); });
    }
}

void DeskPalette::addButton(QAbstractButton *button, const QString &text, std::vector<PaletteEntry> &entries)
{
    const auto add = [&](const QString &words, const QString &keys, std::function<void()> press) {
        entries.push_back({{}, words, keys, firstControl + int(m_controls.size())});
        m_controls.push_back(std::move(press));
    };
    const QString name = button->accessibleName().isEmpty() ? text : withoutMnemonic(button->accessibleName());
    const auto *const push = qobject_cast<QPushButton *>(button);
    const auto *const tool = qobject_cast<QToolButton *>(button);
    const QMenu *const menu = push ? push->menu() : tool ? tool->menu() : nullptr;
    if (!menu) {
        add(name, button->shortcut().toString(QKeySequence::NativeText),
            [pressed = QPointer(button)] { pressed ? pressed->click() : void(); });
        return;
    }
    for (QAction *const action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator())
            //: %1 is a button with a menu, %2 what is chosen in it
            add(tr("%1: %2").arg(name, withoutMnemonic(action->text().section(u'\t', 0, 0))), {},
                [chosen = QPointer(action)] { chosen ? chosen->trigger() : void(); });
    }
}

void DeskPalette::run(int id)
{
    if (id >= firstControl) {
        const std::function<void()> press = m_controls[std::size_t(id - firstControl)]; // it may open the palette anew
        return press();
    }
    if (id >= firstPlace)
        return m_desk.showPlace(TopBar::Place(id - firstPlace));
    if (page())
        page()->run(id);
}

bool DeskPalette::eventFilter(QObject *watched, QEvent *event)
{
    // A line edit takes the key for itself unless it is told not to
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType() || !m_key->isEnabled())
        return false;
    const auto *const press = static_cast<QKeyEvent *>(event);
    const bool isOurs = press->key() == Qt::Key_K && press->modifiers() == Qt::ControlModifier
        && m_desk.isAncestorOf(static_cast<QWidget *>(watched));
    if (isOurs)
        event->ignore();
    return isOurs;
}

} // namespace ui
