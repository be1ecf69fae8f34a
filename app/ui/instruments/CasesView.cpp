// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/instruments/CasesView.h"

#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/PlainTable.h"
#include "app/ui/parts/TextLabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Model = models::CasesModel;
constexpr int detailHeight = 120;

/// The state with its mark: never colour alone.
class StateDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool holds = index.data(Model::HoldsRole).toBool();
        const Role role = holds ? Role::Good : Role::Error;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(holds ? u"checkmark"_s : u"emblem-error"_s, role);
        option->decorationSize = QSize(metrics::smallIcon, metrics::smallIcon);
        option->palette.setColor(QPalette::Text, colour(option->palette, role));
        option->palette.setColor(QPalette::HighlightedText, colour(option->palette, role));
    }
};

} // namespace

CasesView::CasesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_mark(new FindingMark(u"checkmark"_s, Role::Good, QString()))
    , m_run(new QPushButton)
    , m_keep(new QPushButton)
    , m_advice(new TextLabel(TextLabel::Size::Meta))
    , m_table(new QTableView)
    , m_detail(new QPlainTextEdit)
{
    m_mark->setObjectName(u"casesMark"_s);
    m_run->setObjectName(u"runCases"_s);
    m_run->setIcon(icon(u"view-refresh"_s));
    m_keep->setObjectName(u"keepAsCase"_s);
    for (QPushButton *const button : {m_run, m_keep})
        button->setMinimumHeight(metrics::control);
    m_table->setObjectName(u"cases"_s);
    m_table->setModel(m_model);
    makePlain(m_table);
    m_table->setItemDelegateForColumn(Model::State, new StateDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(Model::State, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Model::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Model::Place, QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    m_detail->setObjectName(u"caseDetail"_s);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFixedHeight(detailHeight);
    auto *const strip = new QHBoxLayout;
    strip->setSpacing(metrics::related);
    strip->addWidget(m_mark);
    strip->addStretch(1);
    strip->addWidget(m_run);
    strip->addWidget(m_keep);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::related, metrics::group, metrics::related);
    column->setSpacing(metrics::related);
    column->addLayout(strip);
    column->addWidget(m_advice);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    connect(m_run, &QPushButton::clicked, this, &CasesView::runAsked);
    connect(m_keep, &QPushButton::clicked, this, &CasesView::keepAsked);
    connect(m_table, &QTableView::doubleClicked, this, &CasesView::showPlace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasesView::showCurrent);
    retranslate();
}

void CasesView::showRunning()
{
    m_isRunning = true;
    showSummary();
}

void CasesView::show(std::vector<operations::CaseResult> results, bool isCurrent)
{
    const int row = m_table->currentIndex().row();
    m_isRunning = false;
    m_isCurrent = isCurrent;
    m_model->setResults(std::move(results));
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
    showSummary();
    showCurrent();
}

QString CasesView::summary() const
{
    return u"%1/%2"_s.arg(m_model->holding()).arg(m_model->rowCount());
}

void CasesView::showSummary()
{
    const int wrong = m_model->rowCount() - m_model->holding();
    if (m_isRunning)
        m_mark->show(u"view-refresh"_s, Role::Secondary, tr("Running …"));
    else if (!m_isCurrent)
        m_mark->show(u"emblem-warning"_s, Role::Warning, tr("Not run: the definition has errors"));
    else if (m_model->rowCount() == 0)
        m_mark->show(u"emblem-information"_s, Role::Notice, tr("No cases"));
    else if (wrong > 0)
        m_mark->show(u"emblem-error"_s, Role::Error, tr("%n case(s) do not hold", nullptr, wrong));
    else
        m_mark->show(u"emblem-success"_s, Role::Good, tr("All %n case(s) hold", nullptr, m_model->rowCount()));
}

void CasesView::showCurrent()
{
    const operations::CaseResult *const one = m_model->at(m_table->currentIndex().row());
    QStringList lines;
    for (const forms::CaseFailure &failure : one ? one->failures : std::vector<forms::CaseFailure>())
        lines += models::failureText(failure);
    m_detail->setPlainText(lines.isEmpty() && one ? tr("What was expected came.") : lines.join(u'\n'));
}

void CasesView::showPlace()
{
    if (const operations::CaseResult *const one = m_model->at(m_table->currentIndex().row()))
        Q_EMIT placeAsked(one->file, one->line);
}

void CasesView::setKeepable(bool isKeepable)
{
    m_keep->setEnabled(isKeepable);
}

void CasesView::focusList()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

bool CasesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showPlace();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CasesView::retranslate()
{
    m_run->setText(tr("Run again"));
    m_keep->setText(tr("Keep these answers as a case …"));
    m_advice->setText(
        tr("A case holds made-up answers and what is to come of them. Never write a real person's here."));
    m_table->setAccessibleName(tr("Cases of the definition"));
    m_detail->setAccessibleName(tr("What of the case does not hold"));
    showSummary();
    showCurrent();
}

} // namespace ui
