// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/FindingsPane.h"

#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Fonts.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Model = models::DefinitionFindingsModel;
constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::AlignTop) | int(Qt::AlignLeading);

/// The mark, the place and the code in one line; what it says under it.
class FindingDelegate final : public QStyledItemDelegate
{
public:
    explicit FindingDelegate(QListView *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_list->viewport()->width();
        const int text
            = option.fontMetrics.boundingRect(QRect(0, 0, textWidth(width), 100000), wrapped, index.data().toString())
                  .height();
        return {width, 2 * metrics::related + QFontMetrics(textFont(TextSize::Meta)).height() + 2 + text};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear();
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        const auto severity = forms::Severity(index.data(Model::SeverityRole).toInt());
        const QRect inner = option.rect.adjusted(inset, metrics::related, -metrics::related, -metrics::related);
        const auto seen
            = [&option](const QRect &logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setFont(textFont(TextSize::Meta));
        const int line = painter->fontMetrics().height();
        icon(severityIcon(severity), severityRole(severity))
            .paint(painter,
                seen({inner.left(), inner.top() + (line - metrics::smallIcon) / 2, metrics::smallIcon,
                    metrics::smallIcon}));
        const QRect head(inner.left() + indent, inner.top(), textWidth(option.rect.width()), line);
        painter->setPen(colour(option.palette, severityRole(severity)));
        const QString place = index.data(Model::PlaceRole).toString();
        painter->drawText(seen(head), Qt::AlignLeft, place);
        painter->setPen(colour(option.palette, Role::Secondary));
        painter->drawText(seen(head.adjusted(painter->fontMetrics().horizontalAdvance(place + u"  "_s), 0, 0, 0)),
            Qt::AlignLeft, index.data(Model::CodeRole).toString());
        painter->setFont(option.font);
        painter->setPen(colour(option.palette, Role::Text));
        painter->drawText(seen({head.left(), head.bottom() + 3, head.width(), inner.bottom() - head.bottom()}), wrapped,
            index.data().toString());
        painter->restore();
    }

private:
    static constexpr int inset = 12;
    static constexpr int indent = metrics::smallIcon + metrics::related;
    static int textWidth(int width) { return std::max(80, width - inset - indent - metrics::related); }

    QListView *m_list;
};

} // namespace

FindingsPane::FindingsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_title(new TextLabel(TextLabel::Size::Heading))
    , m_count(new TextLabel(TextLabel::Size::Meta))
    , m_filter(new QLineEdit)
    , m_list(new QListView)
    , m_fix(new QPushButton)
    , m_editor(new QPushButton)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(Model::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_count->setObjectName(u"findingsCount"_s);
    m_filter->setObjectName(u"findingsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"definitionFindings"_s);
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_fix->setObjectName(u"makeFix"_s);
    m_fix->setProperty("quiet", true);
    m_fix->setIcon(icon(u"dialog-ok-apply"_s));
    m_editor->setObjectName(u"openInEditor"_s);
    m_editor->setProperty("quiet", true);
    m_editor->setIcon(icon(u"document-edit"_s));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::related, 0, metrics::related);
    column->setSpacing(metrics::related);
    auto *const top = new QVBoxLayout;
    top->setContentsMargins(metrics::group, 0, metrics::group, 0);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_title, m_count, m_filter})
        top->addWidget(widget);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_fix, 0, Qt::AlignLeft);
    column->addWidget(m_editor, 0, Qt::AlignLeft);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list, &QListView::doubleClicked, this, &FindingsPane::showPlace);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::showActions);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        if (const forms::DefinitionFinding *const finding = current())
            Q_EMIT fixAsked(forms::DefinitionFinding(*finding)); // the list is read again meanwhile
    });
    connect(m_editor, &QPushButton::clicked, this, [this] {
        const forms::DefinitionFinding *const finding = current();
        Q_EMIT editorAsked(finding ? finding->file : QString());
    });
    retranslate();
}

void FindingsPane::show(const std::vector<forms::DefinitionFinding> &findings, const QString &definitionFile)
{
    m_model->setFindings(findings, definitionFile);
    m_count->setText(summary());
    m_filter->setVisible(!findings.empty());
    showActions();
}

QString FindingsPane::summary() const
{
    const int errors = m_model->count(forms::Severity::Error);
    const int warnings = m_model->count(forms::Severity::Warning);
    QStringList parts;
    if (errors > 0)
        parts += tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        parts += tr("%n warning(s)", nullptr, warnings);
    return parts.isEmpty() ? tr("Nothing to remark on") : parts.join(u", "_s);
}

void FindingsPane::focusList()
{
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filtered->index(0, 0));
    m_list->setFocus(Qt::ShortcutFocusReason);
}

const forms::DefinitionFinding *FindingsPane::current() const
{
    return m_model->at(m_filtered->mapToSource(m_list->currentIndex()).row());
}

void FindingsPane::showPlace()
{
    if (const forms::DefinitionFinding *const finding = current())
        Q_EMIT placeAsked(*finding);
}

/// What can be done about the finding that is chosen: the one place for it.
void FindingsPane::showActions()
{
    const forms::DefinitionFinding *const finding = current();
    m_fix->setVisible(finding && finding->fix);
    if (finding && finding->fix)
        //: in a definition's text: what stands there, and what is to
        m_fix->setText(tr("Write %1 instead of %2").arg(finding->fix->replacement, finding->fix->replaced));
    //: %1 is a file
    m_editor->setText(finding ? tr("Open %1 in an editor").arg(finding->file) : tr("Open in an editor"));
}

bool FindingsPane::eventFilter(QObject *watched, QEvent *event)
{
    // Enter is pressed, not "activated": a single click must not be one
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showPlace();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPane::retranslate()
{
    m_title->setText(tr("Findings"));
    m_count->setText(summary());
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the findings"));
    m_list->setAccessibleName(tr("Findings of the definition"));
    showActions();
}

} // namespace ui
