// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/shell/DeskPalette.h"

#include "app/ui/parts/CommandPalette.h"
#include "app/ui/parts/Page.h"
#include "app/ui/shell/Desk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int firstPlace = 1'000'000; // above a page's own: an item's slot is one of those

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
    m_palette->open(std::move(entries), tr("Go somewhere, or do something: a word of it"));
}

void DeskPalette::run(int id)
{
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
