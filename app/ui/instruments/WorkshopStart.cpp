// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/WorkshopStart.h"

#include "app/models/Words.h"
#include "app/ui/instruments/PackList.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QBoxLayout>
#include <QDir>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int columnWidth = 560;
constexpr int rowHeight = 36;
constexpr int mostRows = 7; // of a list, before it scrolls
constexpr int fewestRows = 3; ///< seen at once, however low the window is
} // namespace

WorkshopStart::WorkshopStart(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Size::Heading))
    , m_text(new TextLabel(TextLabel::Size::Body))
    , m_file(new WrapPushButton)
    , m_folder(new WrapPushButton)
    , m_atHandTitle(new TextLabel(TextLabel::Size::Heading))
    , m_atHand(new QListWidget)
    , m_recentTitle(new TextLabel(TextLabel::Size::Heading))
    , m_recent(new QListWidget)
    , m_packs(new PackList)
{
    m_file->setObjectName(u"openDefinition"_s);
    m_file->setProperty("primary", true);
    m_folder->setObjectName(u"openDefinitionFolder"_s);
    m_atHand->setObjectName(u"instrumentsAtHand"_s);
    m_recent->setObjectName(u"recentDefinitions"_s);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::related);
    for (QPushButton *const button : {m_file, m_folder}) {
        button->setMinimumHeight(metrics::control);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_recentPart = list(m_recentTitle, m_recent);
    auto *const content = new QWidget;
    content->setMaximumWidth(columnWidth);
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(3, metrics::margin, 3, metrics::margin);
    column->setSpacing(metrics::related);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(metrics::related);
    column->addLayout(buttons);
    column->addSpacing(metrics::group);
    column->addWidget(m_recentPart);
    column->addWidget(list(m_atHandTitle, m_atHand), 100);
    column->addWidget(m_packs);
    column->addStretch(1);
    auto *const whole = new QWidget;
    auto *const scroll = new QScrollArea; // in a low window with large text
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(whole);
    auto *const page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    auto *const across = new QHBoxLayout(whole);
    across->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    across->addStretch(1);
    across->addWidget(content, 4);
    across->addStretch(1);
    connect(m_file, &QPushButton::clicked, this, &WorkshopStart::fileAsked);
    connect(m_folder, &QPushButton::clicked, this, &WorkshopStart::folderAsked);
    connect(m_packs, &PackList::installAsked, this, &WorkshopStart::packAsked);
    connect(m_packs, &PackList::takeOutAsked, this, &WorkshopStart::packOutAsked);
    retranslate();
}

QWidget *WorkshopStart::list(TextLabel *title, QListWidget *list)
{
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->installEventFilter(this);
    connect(list, &QListWidget::itemDoubleClicked, this,
        [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
    auto *const part = new QWidget;
    auto *const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, metrics::group);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(list);
    return part;
}

void WorkshopStart::fill(const std::vector<operations::Instruments::Listed> &atHand, const QStringList &recent)
{
    const auto add = [](QListWidget *list, const QString &text, const QString &path) {
        auto *const item = new QListWidgetItem(icon(u"document-open"_s, Role::Secondary), text, list);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        item->setSizeHint(QSize(0, scaled(rowHeight)));
    };
    m_atHand->clear();
    for (const auto &listed : atHand) {
        const QString name = u"%1  %2"_s.arg(listed.title.in(models::language()), listed.version);
        add(m_atHand, listed.isRetired ? tr("%1, no longer used").arg(name) : name, listed.path);
    }
    m_recent->clear();
    for (const QString &path : recent)
        add(m_recent, QDir::toNativeSeparators(path), path);
    m_recentPart->setVisible(!recent.isEmpty());
    for (QListWidget *const list : {m_recent, m_atHand}) {
        list->setMaximumHeight(std::clamp(list->count(), 1, mostRows) * scaled(rowHeight) + 4);
        list->setMinimumHeight(std::clamp(list->count(), 1, fewestRows) * scaled(rowHeight) + 4); // and it scrolls
        list->setCurrentRow(0);
    }
}

void WorkshopStart::fillPacks(std::vector<operations::InstalledPack> packs, bool mayChange)
{
    m_packs->fill(std::move(packs), mayChange);
}

void WorkshopStart::focusFirst()
{
    m_file->setFocus();
}

bool WorkshopStart::eventFilter(QObject *watched, QEvent *event)
{
    const auto *const list = qobject_cast<QListWidget *>(watched);
    if (list && event->type() == QEvent::KeyPress && list->currentItem()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT chosen(list->currentItem()->data(Qt::UserRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WorkshopStart::retranslate()
{
    m_title->setText(tr("Open an instrument's definition"));
    m_text->setText(tr("A YAML file or its folder, or a form of another program, which becomes a new folder. It can "
                       "also be dragged here. What you change in your own editor is shown at once."));
    m_file->setText(tr("Open a &file …"));
    m_folder->setText(tr("Open a f&older …"));
    m_recentTitle->setText(tr("Opened last"));
    m_atHandTitle->setText(tr("Instruments at hand"));
    m_recent->setAccessibleName(tr("Definitions opened last"));
    m_atHand->setAccessibleName(tr("Instruments at hand"));
    m_packs->retranslate();
}

} // namespace ui
