// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ObstacleList.h"

#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QAbstractListModel>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
using Kind = operations::Sitting::ObstacleKind;
enum ObstacleRole { CodeRole = Qt::UserRole + 1, IconRole, InkRole };

struct Look
{
    QString icon;
    Role role;
};

Look lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Error:
        return {severityIcon(forms::Severity::Error), Role::Error};
    case Kind::Warning:
        return {severityIcon(forms::Severity::Warning), Role::Warning};
    case Kind::Record:
        return {severityIcon(forms::Severity::Notice), Role::Notice};
    case Kind::ReturnTo:
        return {u"flag"_s, Role::Accent};
    case Kind::Unanswered:
        return {u"document-edit"_s, Role::Secondary};
    }
    return {};
}
} // namespace

class ObstacleModel final : public QAbstractListModel
{
public:
    ObstacleModel(Conduct &conduct, QObject *parent)
        : QAbstractListModel(parent)
        , m_conduct(conduct)
    { }

    void refresh()
    {
        beginResetModel();
        m_obstacles = m_conduct.interview.obstacles();
        endResetModel();
    }
    const std::vector<operations::Sitting::Obstacle> &all() const { return m_obstacles; }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_obstacles.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const operations::Sitting::Obstacle &obstacle = m_obstacles[size_t(index.row())];
        const forms::Item &item = m_conduct.item(obstacle.slot);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return words(obstacle);
        case Qt::AccessibleTextRole:
            return Tr::tr("%1 %2").arg(item.name, words(obstacle));
        case CodeRole:
            return m_conduct.definition().shownCode(item.name);
        case IconRole:
            return lookOf(obstacle.kind).icon;
        case InkRole:
            return int(lookOf(obstacle.kind).role);
        default: // nothing else is shown
            return {};
        }
    }

private:
    QString words(const operations::Sitting::Obstacle &obstacle) const
    {
        QString label = m_conduct.label(obstacle.slot);
        switch (obstacle.kind) {
        case Kind::Unanswered:
            //: %1 is a question
            return Tr::tr("Not answered: %1").arg(label);
        case Kind::ReturnTo:
            //: %1 is a question
            return Tr::tr("Return to: %1").arg(label);
        case Kind::Record:
        case Kind::Warning:
        case Kind::Error:
            break;
        }
        for (const forms::Finding &finding : m_conduct.interview.entry().findingsAt(obstacle.slot)) {
            if (finding.id == obstacle.findingId)
                return m_conduct.in(finding.message, obstacle.slot);
        }
        return label;
    }

    Conduct &m_conduct;
    std::vector<operations::Sitting::Obstacle> m_obstacles;
};

namespace {
class ObstacleDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect row(0, 0, view ? view->viewport()->width() : narrowest, 100000);
        const QRect words = wordsIn(row, option);
        const int height
            = option.fontMetrics.boundingRect(words, int(Qt::TextWordWrap), index.data().toString()).height();
        return {narrowest, words.top() + height + below};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->setLayoutDirection(option.direction);
        const auto seen
            = [&option](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
        const QRect inner = option.rect.adjusted(metrics::group, metrics::related, -metrics::related, -below);
        const int line = option.fontMetrics.height();
        const QRect mark(
            inner.left(), inner.top() + (line - metrics::smallIcon) / 2, metrics::smallIcon, metrics::smallIcon);
        painter->drawPixmap(seen(mark).topLeft(),
            symbol(index.data(IconRole).toString(), metrics::smallIcon,
                colour(palette, Role(index.data(InkRole).toInt())), colour(palette, Role::Surface),
                painter->device()->devicePixelRatioF()));
        const int left = inner.left() + metrics::smallIcon + metrics::related;
        painter->setPen(colour(palette, Role::Secondary));
        painter->drawText(
            seen({left, inner.top(), inner.right() - left, line}), Qt::AlignLeft, index.data(CodeRole).toString());
        painter->setPen(colour(palette, Role::Text));
        painter->drawText(seen(wordsIn(option.rect, option)), int(Qt::TextWordWrap), index.data().toString());
    }

private:
    static constexpr int narrowest = 200;
    static constexpr int below = metrics::related;
    static QRect wordsIn(const QRect &row, const QStyleOptionViewItem &option)
    {
        constexpr int left = metrics::group + metrics::smallIcon + metrics::related;
        return row.adjusted(left, metrics::related + option.fontMetrics.height() + 2, -metrics::related, -below);
    }
};
} // namespace

ObstacleList::ObstacleList(Conduct &conduct, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
    , m_model(new ObstacleModel(conduct, this))
    , m_title(new WrapLabel({}, this))
    , m_words(new WrapLabel({}, this, Role::Secondary))
    , m_list(new QListView(this))
{
    setObjectName(u"obstacles"_s);
    setTextSize(m_title, TextSize::Question, TextWeight::Strong);
    m_title->setContentsMargins(metrics::group, 0, metrics::group, 0);
    m_words->setContentsMargins(metrics::group, 0, metrics::group, 0);
    m_list->setObjectName(u"obstacleList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ObstacleDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust); // the words wrap anew
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::margin, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(metrics::related);
    column->addWidget(m_list, 1);
    const auto go = [this](const QModelIndex &index) { Q_EMIT wanted(m_model->all()[size_t(index.row())].slot); };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    retranslate();
}

void ObstacleList::refresh()
{
    const int row = m_list->currentIndex().row();
    m_model->refresh();
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(0, count() - 1))));
    retranslate();
}

void ObstacleList::retranslate()
{
    m_title->setText(Tr::tr("Left to do"));
    m_words->setText(count() == 0
            ? Tr::tr("Nothing stands in the way.")
            : Tr::tr("%n thing(s) before the interview can be held. Enter goes there.", nullptr, count()));
    m_list->setAccessibleName(m_title->text());
}

void ObstacleList::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && count() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

int ObstacleList::count() const
{
    return int(m_model->all().size());
}

int ObstacleList::toSettle() const
{
    const auto &all = m_model->all();
    return int(
        std::count_if(all.begin(), all.end(), [](const auto &obstacle) { return obstacle.kind != Kind::Unanswered; }));
}

void ObstacleList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
