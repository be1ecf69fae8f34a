// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sides/SidesPicture.h"

#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/RowHeight.h"
#include "app/ui/parts/Spoken.h"
#include "app/ui/sides/SidesDetails.h"
#include "app/ui/sides/SidesLegend.h"
#include "app/ui/sides/SidesView.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int detailsWidth = 250;
constexpr int sideBySideFrom = 380; ///< width of a ring that the words may stand beside

} // namespace

SidesPicture::SidesPicture(QWidget *parent)
    : QWidget(parent)
    , m_timeLabel(new QLabel(this))
    , m_times(new QComboBox(this))
    , m_tableSwitch(new QToolButton(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_earlier(new SidesView(this))
    , m_ring(new SidesView(this))
    , m_legend(new SidesLegend(this))
    , m_details(new SidesDetails(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(u"sidesPicture"_s);
    build();
    retranslate();
    m_earlier->setObjectName(u"sidesBefore"_s);
    m_earlier->setOpening(false);
    connect(m_ring, &SidesView::currentChanged, this, [this](int field) { follow(m_ring, field); });
    connect(m_earlier, &SidesView::currentChanged, this, [this](int field) { follow(m_earlier, field); });
    connect(m_ring, &SidesView::opened, this, [this](int field) { Q_EMIT opened(m_now.field(field).name); });
    connect(m_details, &SidesDetails::openAsked, this, [this] { m_ring->open(m_ring->current()); });
    connect(m_times, &QComboBox::activated, this, [this](int index) { Q_EMIT timeChosen(index - 1); });
    connect(m_tableSwitch, &QToolButton::toggled, this, &SidesPicture::showTable);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) {
        if (m_mayOpen)
            Q_EMIT opened(m_now.field(row).name);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (m_table->hasFocus())
            m_ring->setCurrent(row);
    });
}

void SidesPicture::build()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::related);
    column->addLayout(buildTop());
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(buildPicture());
    m_table->setObjectName(u"sidesTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->viewport()->setAutoFillBackground(false); // text on the page, no box in it
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_table);
    column->addWidget(m_pages, 1);
    m_scroll->viewport()->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

QBoxLayout *SidesPicture::buildTop()
{
    m_times->setObjectName(u"sidesTimes"_s);
    m_times->setMinimumHeight(metrics::control);
    m_times->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_times->setMinimumContentsLength(12);
    m_timeLabel->setBuddy(m_times);
    m_tableSwitch->setObjectName(u"sidesTableSwitch"_s);
    m_tableSwitch->setCheckable(true);
    m_tableSwitch->setMinimumHeight(metrics::control);
    m_tableSwitch->setFocusPolicy(Qt::TabFocus);
    m_tableSwitch->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tableSwitch->setIcon(icon(u"view-statistics"_s));
    auto *const row = new QHBoxLayout;
    row->setSpacing(metrics::related);
    row->addWidget(m_timeLabel);
    row->addWidget(m_times);
    row->addStretch(1);
    row->addWidget(m_tableSwitch);
    return row;
}

QWidget *SidesPicture::buildPicture()
{
    auto *const content = new QWidget(m_scroll);
    m_rings = new QWidget(content);
    m_across = new QBoxLayout(QBoxLayout::LeftToRight);
    m_across->setSpacing(metrics::group);
    m_across->addStretch(1);
    m_across->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_across->addWidget(m_ring, 0, Qt::AlignHCenter);
    m_across->addStretch(1);
    auto *const drawn = new QVBoxLayout(m_rings);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(metrics::related);
    drawn->addLayout(m_across);
    drawn->addWidget(m_legend);
    drawn->addStretch(1);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_body->setContentsMargins(4, 4, 4, metrics::group);
    m_body->setSpacing(metrics::group);
    m_body->addWidget(m_rings, 1);
    m_body->addWidget(m_details);
    return content;
}

void SidesPicture::retranslate()
{
    m_timeLabel->setText(tr("&Compare with"));
    nameBox(m_times, tr("Compare with"));
    m_tableSwitch->setText(tr("&Table"));
    m_tableSwitch->setToolTip(tr("The same as a table (F8)"));
    m_table->setAccessibleName(tr("The picture as a table"));
}

void SidesPicture::setTimes(const QStringList &times, int chosen)
{
    const QSignalBlocker quiet(m_times);
    m_times->clear();
    m_times->addItem(tr("No earlier time"));
    m_times->addItems(times);
    m_times->setCurrentIndex(chosen + 1);
    m_times->setToolTip(m_times->currentText());
    for (QWidget *const part : std::initializer_list<QWidget *>{m_timeLabel, m_times})
        part->setVisible(!times.isEmpty());
}

void SidesPicture::setSituation(charts::SidesData now, std::optional<charts::SidesData> before, bool mayOpen)
{
    m_now = std::move(now);
    m_before = std::move(before);
    m_mayOpen = mayOpen;
    m_now.isMirrored = layoutDirection() == Qt::RightToLeft;
    if (m_before) {
        m_before->isMirrored = m_now.isMirrored;
        m_earlier->setData(*m_before);
    }
    m_earlier->setVisible(m_before.has_value());
    m_ring->setOpening(mayOpen);
    m_ring->setData(m_now);
    m_legend->setData(m_now);
    fillTable();
    arrange();
    showDetails(m_ring->data(), m_ring->current());
}

void SidesPicture::fillTable()
{
    const charts::ChartTable table = charts::sidesTable(m_now);
    m_table->clear();
    m_table->setColumnCount(int(table.columns.size()));
    m_table->setRowCount(int(table.rows.size()));
    m_table->setHorizontalHeaderLabels(table.columns);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString text = table.rows[std::size_t(row)].value(column);
            auto *const item = new QTableWidgetItem(text);
            item->setToolTip(text);
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setCurrentCell(std::max(0, m_ring->current()), 0);
}

/// Rings as large as the room lets them be, side by side where there is room for two that can be read; the words of the
/// area beside them or, where it is narrow, below.
void SidesPicture::arrange()
{
    const int wide = m_scroll->viewport()->width() - 8;
    const int high = m_scroll->viewport()->height() - 4;
    const int least = m_ring->leastSide();
    const int rings = m_before ? 2 : 1;
    const int beside = scaled(detailsWidth);
    const auto share = [&](int room) { return (room - metrics::group * (rings - 1)) / rings; };
    const bool isBeside = share(wide - beside - metrics::group) >= std::max(least, sideBySideFrom);
    const int room = isBeside ? wide - beside - metrics::group : wide;
    const bool isStacked = rings > 1 && share(room) < least * 85 / 100;
    m_across->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setStretchFactor(m_rings, isBeside ? 1 : 0);
    m_body->setStretchFactor(m_details, isBeside ? 0 : 1);
    m_details->setMinimumWidth(isBeside ? beside : 0);
    m_details->setMaximumWidth(isBeside ? beside : QWIDGETSIZE_MAX);
    const int legend = m_legend->heightFor(room);
    m_legend->setFixedHeight(legend);
    const int most = std::min(m_ring->sizeHint().width(), isStacked ? room : share(room));
    const int heading = m_ring->heightForWidth(most) - most;
    const int fitting = high - legend - metrics::group * 2 - heading;
    const int side = std::clamp(fitting, std::min(least, most), most);
    for (SidesView *const ring : {m_earlier, m_ring})
        ring->setFixedSize(side, ring->heightForWidth(side));
    if (m_ring->hasFocus()) // when everything lies where it will
        QMetaObject::invokeMethod(this, [this] { bring(m_ring); }, Qt::QueuedConnection);

    const int columns = std::max(1, m_table->columnCount());
    for (int column = 0; column < columns; ++column)
        m_table->setColumnWidth(column, std::max(scaled(90), (m_table->viewport()->width() - 4) / columns));
    m_table->resizeRowsToContents();
}

void SidesPicture::follow(const SidesView *from, int field)
{
    const charts::SidesData &told = from->data();
    const QString name = told.field(field).name;
    SidesView *const other = from == m_ring ? m_earlier : m_ring;
    if (!other->isHidden() || other == m_ring)
        other->setCurrent(other->data().indexOf(name));
    showDetails(told, field);
    bring(from);
}

/// What is at hand comes into view where the rings are larger than the room.
void SidesPicture::bring(const SidesView *ring)
{
    const QRect where = ring->fieldRect(ring->current());
    const QPoint middle = ring->mapTo(m_scroll->widget(), where.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), where.width() / 2, where.height() / 2);
}

void SidesPicture::showDetails(const charts::SidesData &told, int field)
{
    m_details->setField(told, field, m_mayOpen && &told == &m_ring->data());
}

void SidesPicture::setArea(const QString &name)
{
    const int field = m_now.indexOf(name);
    if (field < 0)
        return;
    m_ring->setCurrent(field);
    if (m_before)
        m_earlier->setCurrent(m_before->indexOf(name));
    m_table->setCurrentCell(field, 0);
    showDetails(m_ring->data(), field);
}

void SidesPicture::focusRing()
{
    (isTable() ? static_cast<QWidget *>(m_table) : m_ring)->setFocus(Qt::OtherFocusReason);
}

bool SidesPicture::isTable() const
{
    return m_pages->currentWidget() == m_table;
}

void SidesPicture::showTable(bool on)
{
    const QSignalBlocker quiet(m_tableSwitch);
    m_tableSwitch->setChecked(on);
    m_pages->setCurrentWidget(on ? static_cast<QWidget *>(m_table) : m_scroll);
    m_table->setCurrentCell(std::max(0, m_ring->current()), 0);
    arrange();
    focusRing();
}

/// The room there is, is known when it has changed, and not before.
bool SidesPicture::eventFilter(QObject *watched, QEvent *event)
{
    const bool isRoom = watched == m_scroll->viewport() || watched == m_table->viewport();
    if (isRoom && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void SidesPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ui
