// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/SectionColumn.h"

#include "app/ui/interview/GridField.h"
#include "app/ui/interview/ItemEditor.h"
#include "app/ui/interview/ItemRow.h"
#include "app/ui/interview/ItemShape.h"
#include "app/ui/interview/RepeatParts.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "forms/entry/CellOrder.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int anchorPerCent = 30; ///< how far down the item at hand rests
}

SectionColumn::SectionColumn(Conduct &conduct, QWidget *parent)
    : QScrollArea(parent)
    , m_conduct(conduct)
    , m_content(new QWidget)
{
    setObjectName(u"sectionColumn"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would move the text
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    viewport()->setBackgroundRole(QPalette::Window);
    m_content->setBackgroundRole(QPalette::Window);
    m_layOut.setSingleShot(true);
    m_layOut.setInterval(0);
    turn();
    connect(&m_layOut, &QTimer::timeout, this, &SectionColumn::layOut);
    connect(&conduct.interview.entry(), &forms::FormEntry::instancesChanged, this, &SectionColumn::rebuild);
    connect(&conduct.interview.entry(), &forms::FormEntry::choicesChanged, this, [this](forms::Slot slot) {
        if (slot == m_slot && m_editor)
            m_editor->refresh();
    });
    m_restyle.setSingleShot(true);
    connect(&m_restyle, &QTimer::timeout, this, [this] {
        (void)finishTyping();
        rebuild();
    });
    auto *const add = new QShortcut(u"Ctrl+M"_s, this);
    add->setContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, &SectionColumn::addHere);
}

OpenItem *SectionColumn::openItem() const
{
    return m_grid ? static_cast<OpenItem *>(m_grid) : m_editor;
}

bool SectionColumn::finishTyping()
{
    return !openItem() || openItem()->finishTyping();
}

void SectionColumn::focusField()
{
    if (openItem())
        openItem()->focusField();
}

void SectionColumn::goTo(forms::Slot slot)
{
    if (slot == m_slot && openItem())
        return focusField();
    if (m_slot >= 0)
        m_conduct.pass(m_slot);
    if (m_conduct.order.section(slot) != m_section)
        build(m_conduct.order.section(slot));
    open(slot);
    layOut();
    anchor();
    focusField();
}

void SectionColumn::open(forms::Slot slot)
{
    GridField *const before = m_grid;
    const auto grid = std::find_if(m_grids.begin(), m_grids.end(), [slot](GridField *one) { return one->has(slot); });
    GridField *const now = grid == m_grids.end() ? nullptr : *grid;
    if (before != now || !now)
        closeOpen();
    m_slot = slot;
    if (now) {
        m_grid = now;
        m_grid->enter(slot);
        return;
    }
    m_editor = new ItemEditor(m_conduct, slot, m_content);
    connect(m_editor, &OpenItem::stepped, this, &SectionColumn::stepped);
    m_editor->installEventFilter(this);
    m_editor->show();
    if (ItemRow *const row = m_rows.value(slot))
        row->hide();
}

void SectionColumn::closeOpen()
{
    if (m_grid)
        m_grid->leave();
    m_grid = nullptr;
    if (!m_editor)
        return;
    if (ItemRow *const row = m_rows.value(m_editor->slot()))
        row->refresh();
    m_editor->removeEventFilter(this);
    m_editor->hide();
    m_editor->deleteLater(); // it may be what sent us here
    m_editor = nullptr;
}

void SectionColumn::reopen()
{
    if (m_slot < 0)
        return;
    for (GridField *const grid : m_grids)
        grid->showSize();
    const forms::Slot slot = m_slot;
    closeOpen();
    open(slot);
    layOut();
    anchor();
    focusField();
}

void SectionColumn::refreshItem(forms::Slot slot)
{
    if (ItemRow *const row = m_rows.value(slot))
        row->refresh();
    for (GridField *const grid : m_grids) {
        if (grid->has(slot))
            grid->refresh();
    }
    if (m_editor && m_editor->slot() == slot)
        m_editor->refresh();
}

void SectionColumn::refresh()
{
    for (InstanceHead *const head : m_heads)
        head->refresh();
    for (InstanceAdd *const add : m_adds)
        add->refresh();
    for (ItemRow *const row : std::as_const(m_rows))
        row->refresh();
    for (GridField *const grid : m_grids)
        grid->refresh();
    if (m_editor)
        m_editor->refresh();
    later();
}

void SectionColumn::sayHeadings()
{
    for (const Words &words : m_words)
        words.label->setText(m_conduct.worded(m_conduct.texts.in(words.text), words.instance));
}

/// The questions run as the language does in which they are asked, whatever the interface's does.
void SectionColumn::turn()
{
    if (m_conduct.texts.isLanguageChosen())
        m_content->setLayoutDirection(QLocale(m_conduct.texts.language()).textDirection());
    else
        m_content->unsetLayoutDirection();
}

void SectionColumn::retranslate()
{
    turn();
    sayHeadings();
    for (InstanceHead *const head : m_heads)
        head->refresh();
    for (InstanceAdd *const add : m_adds)
        add->refresh();
    for (ItemRow *const row : std::as_const(m_rows))
        row->refresh();
    for (GridField *const grid : m_grids)
        grid->retranslate();
    if (m_editor)
        m_editor->retranslate();
    later();
}

bool SectionColumn::isBlockShown(const Block &block) const
{
    if (block.slot >= 0)
        return m_conduct.order.isShown(block.slot);
    if (const auto *const label = qobject_cast<const WrapLabel *>(block.widget); label && label->text().isEmpty())
        return false;
    return isGroupBlockShown(block);
}

/// A repeat is shown while it is relevant, also without an instance; another group while something in it is.
bool SectionColumn::isGroupBlockShown(const Block &block) const
{
    if (block.add)
        return block.add->isOffered();
    const forms::FormEntry &entry = m_conduct.interview.entry();
    if (m_conduct.definition().groups[size_t(block.group)].isRepeat)
        return entry.isGroupShown(block.group, block.instance);
    const auto &slots_ = m_conduct.order.slotsOf(m_section);
    return std::any_of(slots_.begin(), slots_.end(), [&](forms::Slot slot) {
        const forms::Instance around = entry.instances().instanceOf(slot);
        if (block.instance != forms::theForm
            && entry.instances().withRepeat(around, entry.instances().row(block.instance).repeat) != block.instance)
            return false;
        for (int at = m_conduct.item(slot).group; at >= 0; at = m_conduct.definition().groups[size_t(at)].parent) {
            if (at == block.group)
                return m_conduct.order.isShown(slot);
        }
        return false;
    });
}

void SectionColumn::later()
{
    if (!m_isLayingOut)
        m_layOut.start();
}

void SectionColumn::layOut()
{
    m_layOut.stop();
    m_isLayingOut = true;
    const int room = viewport()->width() - metrics::margin - metrics::group;
    const int width = std::min(room, shape::columnWidth());
    const int left = std::max(metrics::group, (viewport()->width() - width) / 2);
    const int topBefore = openItem() && openItem()->isVisible() ? openItem()->y() : -1;
    int y = 0;
    bool isAfterHeading = false;
    for (const Block &block : m_blocks) {
        const bool isShown = isBlockShown(block);
        QWidget *widget = block.widget;
        if (m_editor && block.slot == m_editor->slot())
            widget = m_editor;
        if (widget == block.widget)
            widget->setVisible(isShown);
        if (!isShown)
            continue;
        y += block.space + (isAfterHeading && block.slot >= 0 ? metrics::related : 0);
        isAfterHeading = block.slot < 0;
        const QRect place(left, y, width, widget->heightForWidth(width));
        if (widget->geometry() != place)
            widget->setGeometry(place);
        y += place.height();
    }
    // Room below, so that also the last item comes to rest where the others do
    const int below = viewport()->height() * (100 - anchorPerCent) / 100 - shape::rowHeight() * 2;
    m_content->resize(viewport()->width(), y + std::max(metrics::margin, below));
    if (topBefore >= 0 && openItem()->y() != topBefore) // what is above it folded: the item at hand stays where it is
        verticalScrollBar()->setValue(verticalScrollBar()->value() + openItem()->y() - topBefore);
    m_isLayingOut = false;
}

void SectionColumn::anchor()
{
    if (!openItem())
        return;
    const QRect atHand = m_grid ? m_grid->rowAtHand().translated(m_grid->pos()) : m_editor->geometry();
    const int rest = viewport()->height() * anchorPerCent / 100;
    int top = atHand.top() - rest;
    top = std::max(
        top, std::min(atHand.top() - metrics::related, atHand.bottom() + metrics::group - viewport()->height()));
    // A whole screen of small section needs no movement at all
    const int contentEnd
        = m_blocks.empty() ? 0 : m_content->height() - viewport()->height() * (100 - anchorPerCent) / 100;
    if (contentEnd + shape::rowHeight() * 2 <= viewport()->height())
        top = 0;
    verticalScrollBar()->setValue(std::max(0, top));
}

void SectionColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
    anchor();
}

void SectionColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_section >= 0)
        m_restyle.start(); // when everything below has its font
}

bool SectionColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && (watched == m_editor || watched == m_grid))
        later();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
