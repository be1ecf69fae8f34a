// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/FindingBox.h"

#include "app/ui/interview/RecordForm.h"
#include "app/ui/parts/FindingMark.h"
#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Labels.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString messageOf(const Conduct &conduct, const forms::Finding &finding)
{
    return conduct.in(finding.message, std::max(finding.focus, 0));
}

QString spoken(const Conduct &conduct, const forms::Finding &finding)
{
    //: a screen reader's name of a finding: its kind, then what it says
    return Tr::tr("%1: %2").arg(severityWord(finding.severity), messageOf(conduct, finding));
}

} // namespace

QString spokenFindings(const Conduct &conduct, forms::Slot slot)
{
    QStringList said;
    for (const forms::Finding &finding : conduct.interview.entry().findingsAt(slot))
        said << spoken(conduct, finding);
    return said.join(u' ');
}

FindingBox::FindingBox(Conduct &conduct, const forms::Finding &finding, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
    , m_finding(finding)
    , m_column(new QVBoxLayout)
    , m_message(new WrapLabel({}, this))
{
    setObjectName(u"finding_"_s + finding.id);
    auto *const across = new QHBoxLayout(this);
    across->setContentsMargins(12, metrics::related, 12, metrics::related);
    across->setSpacing(metrics::related);
    across->addSpacing(metrics::smallIcon); // no margin: that would not change sides with the text
    across->addLayout(m_column, 1);
    m_column->setSpacing(metrics::related);
    m_column->addWidget(m_message);
    if (!finding.record.isEmpty()) {
        m_record = new RecordForm(conduct, finding, this);
        connect(m_record, &RecordForm::finished, this, &FindingBox::settled);
        m_column->addWidget(m_record);
    } else if (finding.severity == forms::Severity::Warning && !finding.critical) {
        buildKeep();
    }
    refresh();
    retranslate();
}

void FindingBox::buildKeep()
{
    m_kept = new WrapLabel({}, this, Role::Secondary);
    m_keep = new QPushButton(this);
    m_keep->setObjectName(u"keep"_s);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"keepReason"_s);
    m_reason->hide();
    m_reason->installEventFilter(this);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(3, 0, 3, 3);
    row->addWidget(m_keep);
    row->addWidget(m_reason, 1);
    row->addStretch();
    m_column->addWidget(m_kept);
    m_column->addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, &FindingBox::askReason);
}

void FindingBox::askReason()
{
    m_keep->hide();
    m_reason->setText(m_conduct.interview.keptReason(m_finding.id));
    m_reason->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void FindingBox::keep()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    m_conduct.interview.keepWarning(m_finding.id, reason);
    m_reason->hide();
    refresh();
    retranslate();
    Q_EMIT settled();
}

void FindingBox::refresh()
{
    if (m_record)
        m_record->refresh();
    if (!m_keep)
        return;
    const QString reason = m_conduct.interview.keptReason(m_finding.id);
    m_kept->setText(reason.isEmpty() ? QString() : Tr::tr("Kept, because %1").arg(reason));
    m_kept->setVisible(!reason.isEmpty());
    m_keep->setVisible(m_reason->isHidden() && !m_conduct.interview.isReadOnly());
    m_keep->setFocusPolicy(reason.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus); // settled: Tab passes by
    m_keep->setProperty("quiet", !reason.isEmpty());
}

void FindingBox::retranslate()
{
    m_message->setText(messageOf(m_conduct, m_finding));
    setAccessibleName(spoken(m_conduct, m_finding));
    if (m_record)
        m_record->retranslate();
    if (!m_keep)
        return;
    const bool isKept = !m_conduct.interview.keptReason(m_finding.id).isEmpty();
    m_keep->setText(isKept ? Tr::tr("Change the reason") : Tr::tr("Keep, because …"));
    m_reason->setPlaceholderText(Tr::tr("because …"));
    m_reason->setAccessibleName(Tr::tr("Why the answer is kept"));
    refresh();
}

bool FindingBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            keep();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_reason->hide();
            refresh();
            m_keep->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isKept = m_keep && !m_conduct.interview.keptReason(m_finding.id).isEmpty();
    const Role role = severityRole(m_finding.severity);
    const Role ground = isKept ? Role::Canvas : weak(role);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(palette(), ground));
    painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    const int top = metrics::related + (m_message->fontMetrics().height() - metrics::smallIcon) / 2;
    const QRect mark(12, top, metrics::smallIcon, metrics::smallIcon);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), mark).topLeft(),
        symbol(severityIcon(m_finding.severity), metrics::smallIcon, colour(palette(), isKept ? Role::Secondary : role),
            colour(palette(), ground), devicePixelRatioF()));
}

FindingStack::FindingStack(Conduct &conduct, QWidget *parent)
    : QWidget(parent)
    , m_conduct(conduct)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::related);
    hide();
}

void FindingStack::showFor(const std::vector<forms::Slot> &slots_)
{
    std::vector<forms::Finding> wanted;
    for (const forms::Slot slot : slots_) {
        for (const forms::Finding &finding : m_conduct.findingsAt(slot)) {
            if (std::find(wanted.begin(), wanted.end(), finding) == wanted.end())
                wanted.push_back(finding);
        }
    }
    std::vector<FindingBox *> boxes;
    auto *const column = static_cast<QVBoxLayout *>(layout());
    for (const forms::Finding &finding : wanted) {
        const auto same = std::find_if(m_boxes.begin(), m_boxes.end(),
            [&finding](const FindingBox *box) { return box && box->id() == finding.id; });
        if (same != m_boxes.end()) {
            (*same)->refresh();
            boxes.push_back(*same);
            *same = nullptr;
            continue;
        }
        auto *const box = new FindingBox(m_conduct, finding, this);
        connect(box, &FindingBox::settled, this, &FindingStack::settled);
        boxes.push_back(box);
    }
    for (FindingBox *const gone : m_boxes) {
        if (gone) {
            gone->hide();
            column->removeWidget(gone);
            gone->deleteLater();
        }
    }
    m_boxes = std::move(boxes);
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        if (column->indexOf(m_boxes[size_t(i)]) != i)
            column->insertWidget(i, m_boxes[size_t(i)]);
        m_boxes[size_t(i)]->show();
    }
    setVisible(!m_boxes.empty());
}

void FindingStack::retranslate()
{
    for (FindingBox *const box : m_boxes)
        box->retranslate();
}

} // namespace ui
