// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/SectionList.h"

#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QAbstractListModel>
#include <QComboBox>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
enum SectionRole { ProgressRole = Qt::UserRole + 1, WorstRole, DoneRole, KeyRole };
constexpr int rowHeight = 36;
constexpr int keyWidth = 20;
} // namespace

class SectionModel final : public QAbstractListModel
{
public:
    SectionModel(Conduct &conduct, QObject *parent)
        : QAbstractListModel(parent)
        , m_conduct(conduct)
    {
        for (int i = 0; i < conduct.order.sectionCount(); ++i) {
            if (conduct.order.isSectionShown(i))
                m_sections.push_back(i);
        }
        m_progress.resize(m_sections.size());
        refresh();
    }

    void refresh()
    {
        for (size_t i = 0; i < m_sections.size(); ++i) {
            m_progress[i] = m_conduct.interview.entry().progress(m_sections[i]);
            m_progress[i].errors -= m_conduct.unsaidIn(m_sections[i]);
        }
        if (!m_sections.empty())
            Q_EMIT dataChanged(index(0), index(int(m_sections.size()) - 1));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_sections.size());
    }
    int sectionAt(int row) const { return m_sections[size_t(row)]; }
    int rowOf(int section) const
    {
        const auto found = std::find(m_sections.begin(), m_sections.end(), section);
        return found == m_sections.end() ? -1 : int(found - m_sections.begin());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const int section = sectionAt(index.row());
        const forms::Progress &progress = m_progress[size_t(index.row())];
        const QString done = u"%1/%2"_s.arg(progress.answered).arg(progress.asked);
        switch (role) {
        case Qt::DisplayRole:
            return m_conduct.texts.sectionLabel(section);
        case Qt::AccessibleTextRole:
            //: a screen reader's name of a section
            return Tr::tr("%1, %2 of %3 answered")
                .arg(m_conduct.texts.sectionLabel(section))
                .arg(progress.answered)
                .arg(progress.asked);
        case ProgressRole:
            return done;
        case DoneRole:
            return progress.asked > 0 && progress.answered == progress.asked;
        case KeyRole:
            return m_conduct.definition().groups[size_t(m_conduct.definition().sections[size_t(section)])].accessKey;
        case WorstRole:
            return progress.errors > 0  ? int(forms::Severity::Error)
                : progress.warnings > 0 ? int(forms::Severity::Warning)
                : progress.notices > 0  ? int(forms::Severity::Notice)
                                        : -1;
        case Qt::ToolTipRole: {
            const QString key = data(index, KeyRole).toString();
            //: a key to press: "Alt+M"
            const QString name = m_conduct.texts.sectionLabel(section);
            return key.isEmpty() ? name : QString(name + u"  "_s + Tr::tr("Alt+%1").arg(key));
        }
        default: // nothing else is shown
            return {};
        }
    }

private:
    Conduct &m_conduct;
    std::vector<int> m_sections;
    std::vector<forms::Progress> m_progress;
};

namespace {
class SectionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, scaled(rowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->setLayoutDirection(option.direction);
        const auto seen
            = [&option](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
        QRect rest = option.rect.adjusted(metrics::group, 0, -12, 0);
        painter->setPen(colour(palette, Role::Secondary));
        painter->drawText(seen(rest), Qt::AlignVCenter | Qt::AlignLeft, index.data(KeyRole).toString());
        rest.setLeft(rest.left() + scaled(keyWidth));
        const QString progress = index.data(ProgressRole).toString();
        const int progressWidth = option.fontMetrics.horizontalAdvance(u"00/00"_s);
        painter->setPen(colour(palette, index.data(DoneRole).toBool() ? Role::Good : Role::Secondary));
        painter->drawText(seen(rest), Qt::AlignVCenter | Qt::AlignRight, progress);
        rest.setRight(rest.right() - progressWidth - metrics::related);
        paintWorst(painter, option, index, rest);
        painter->setPen(colour(palette, Role::Text));
        painter->drawText(seen(rest), Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    }

private:
    static void paintWorst(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect &rest)
    {
        const QPalette &palette = option.palette;
        const int worst = index.data(WorstRole).toInt();
        const bool isDone = index.data(DoneRole).toBool();
        if (worst < 0 && !isDone)
            return;
        const QString name = worst >= 0 ? severityIcon(forms::Severity(worst)) : u"checkmark"_s;
        const Role role = worst >= 0 ? severityRole(forms::Severity(worst)) : Role::Good;
        const int left = rest.right() - metrics::smallIcon;
        const QRect place(left, rest.center().y() - metrics::smallIcon / 2 + 1, metrics::smallIcon, metrics::smallIcon);
        painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, place).topLeft(),
            symbol(name, metrics::smallIcon, colour(palette, role), colour(palette, Role::Surface),
                painter->device()->devicePixelRatioF()));
        rest.setRight(left - 4);
    }
};
} // namespace

SectionList::SectionList(Conduct &conduct, QWidget *parent)
    : QListView(parent)
    , m_model(new SectionModel(conduct, this))
{
    setObjectName(u"sections"_s);
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new SectionDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    const auto want = [this](const QModelIndex &index) { Q_EMIT sectionWanted(m_model->sectionAt(index.row())); };
    connect(this, &QListView::clicked, this, want);
    connect(this, &QListView::activated, this, want);
}

void SectionList::showIn(QComboBox *box)
{
    m_box = box;
    box->setModel(m_model);
    connect(box, &QComboBox::activated, this, [this](int row) { Q_EMIT sectionWanted(m_model->sectionAt(row)); });
}

void SectionList::setSection(int section)
{
    const int row = m_model->rowOf(section);
    if (row < 0)
        return;
    setCurrentIndex(m_model->index(row));
    if (m_box)
        m_box->setCurrentIndex(row);
}

void SectionList::refresh()
{
    m_model->refresh();
}

std::optional<int> SectionList::neighbour(int section, int step) const
{
    const int row = m_model->rowOf(section) + step;
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->sectionAt(row)) : std::nullopt;
}

} // namespace ui
