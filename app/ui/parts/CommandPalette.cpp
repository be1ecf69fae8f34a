// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/CommandPalette.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int paletteWidth = 560;
constexpr int rowsShown = 10;
constexpr int codeWidth = 72;
enum EntryRole { CodeRole = Qt::UserRole + 1, HintRole };

/// Lower case without diacritics: "hjalp" finds "hjälp".
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c.toLower();
    }
    return result;
}

int rankOf(const PaletteEntry &entry, const QString &typed, const QStringList &words)
{
    const QString code = plain(entry.code);
    if (!code.isEmpty() && code == typed)
        return 0;
    if (!code.isEmpty() && code.startsWith(typed))
        return 1;
    const QString text = plain(entry.label);
    const bool hasAll = std::all_of(
        words.begin(), words.end(), [&](const QString &word) { return text.contains(word) || code == word; });
    return hasAll ? 2 : -1;
}

class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->setLayoutDirection(option.direction);
        const auto seen
            = [&option](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
        QRect rest = option.rect.adjusted(metrics::group, 0, -metrics::group, 0);
        const QString code = index.data(CodeRole).toString();
        const QString hint = index.data(HintRole).toString();
        painter->setPen(colour(option.palette, Role::Secondary));
        if (!code.isEmpty()) {
            painter->drawText(seen(rest), Qt::AlignVCenter | Qt::AlignLeft, code);
            rest.adjust(scaled(codeWidth), 0, 0, 0);
        }
        const int hintWidth = option.fontMetrics.horizontalAdvance(hint);
        if (hintWidth < rest.width() / 2) {
            painter->drawText(seen(rest), Qt::AlignVCenter | Qt::AlignRight, hint);
            rest.adjust(0, 0, -hintWidth - metrics::group, 0);
        }
        painter->setPen(colour(option.palette, Role::Text));
        painter->drawText(seen(rest), Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {metrics::target, scaled(metrics::control)};
    }
};
} // namespace

std::vector<int> matching(const std::vector<PaletteEntry> &entries, const QString &typed)
{
    const QString wanted = plain(typed.trimmed());
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<int> byRank[3];
    for (int i = 0; i < int(entries.size()); ++i) {
        const int rank = wanted.isEmpty() ? 2 : rankOf(entries[i], wanted, words);
        if (rank >= 0)
            byRank[rank].push_back(i);
    }
    std::vector<int> all = byRank[0];
    all.insert(all.end(), byRank[1].begin(), byRank[1].end());
    all.insert(all.end(), byRank[2].begin(), byRank[2].end());
    return all;
}

class CommandPalette::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;
    void set(std::vector<PaletteEntry> entries)
    {
        m_entries = std::move(entries);
        show({});
    }
    void show(const QString &typed)
    {
        beginResetModel();
        m_shown = matching(m_entries, typed);
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const PaletteEntry &entry = m_entries[m_shown[index.row()]];
        if (role == Qt::DisplayRole)
            return entry.label;
        if (role == Qt::AccessibleTextRole)
            return QString(entry.code + u' ' + entry.label).trimmed();
        if (role == CodeRole)
            return entry.code;
        if (role == HintRole)
            return entry.hint;
        return {};
    }
    int idAt(int row) const { return m_entries[m_shown[row]].id; }

private:
    std::vector<PaletteEntry> m_entries;
    std::vector<int> m_shown;
};

CommandPalette::CommandPalette(QWidget *over)
    : QFrame(over)
    , m_over(over)
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new WrapLabel({}, this, Role::Secondary))
    , m_model(new Model(this))
{
    setObjectName(u"commandPalette"_s);
    m_edit->setObjectName(u"commandPaletteEdit"_s);
    m_list->setObjectName(u"commandPaletteList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setModel(m_model);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(1, metrics::related, 1, metrics::related);
    column->setSpacing(metrics::related);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(metrics::related, 0, metrics::related, 0);
    row->addWidget(m_edit);
    column->addLayout(row);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_nothing->setContentsMargins(metrics::group, 0, metrics::group, 0);
    m_edit->installEventFilter(this);
    m_over->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries, const QString &prompt)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_edit->clear();
    fill(std::move(entries), prompt);
    place();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fill(std::vector<PaletteEntry> entries, const QString &prompt)
{
    m_model->set(std::move(entries));
    m_edit->setPlaceholderText(prompt);
    m_edit->setToolTip(prompt); // there may be no room for all of it
    m_edit->setAccessibleName(prompt);
    m_list->setAccessibleName(Tr::tr("Matches"));
    m_nothing->setText(Tr::tr("Nothing here is called that."));
    filter();
}

void CommandPalette::leave()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::filter()
{
    m_model->show(m_edit->text());
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const int id = m_model->idAt(index.row());
    leave();
    Q_EMIT chosen(id);
}

void CommandPalette::place()
{
    const int width = std::min(paletteWidth, m_over->width() - 2 * metrics::margin);
    const int wanted = metrics::control * (rowsShown + 1) + 3 * metrics::related + 2;
    setGeometry((m_over->width() - width) / 2, metrics::margin * 2, width,
        std::min(wanted, m_over->height() - metrics::margin * 3));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize)
        place();
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QApplication::focusWidget())) {
        hide(); // something else was pointed at: the palette has no more to say
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Esc leaves the palette before anything else
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *const press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default: // typed
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(palette(), Role::Surface));
    painter.setPen(colour(palette(), Role::Edge));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
