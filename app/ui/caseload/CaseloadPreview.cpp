// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/caseload/CaseloadPreview.h"

#include "app/models/Words.h"
#include "app/ui/parts/FocusOrder.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int soon = 14; // days: what is due later is not yet anything to do
}

CaseloadPreview::CaseloadPreview(operations::VaultSession &session, DueRows::Titles titles, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new TextLabel(TextLabel::Size::Heading))
    , m_identity(new TextLabel(TextLabel::Size::Meta))
    , m_details(new TextLabel(TextLabel::Size::Body))
    , m_due(new DueRows(session, std::move(titles), Qt::Vertical))
    , m_next(new WrapPushButton)
    , m_open(new WrapPushButton)
{
    setFixedWidth(280);
    m_next->setObjectName(u"previewNext"_s);
    m_open->setObjectName(u"previewOpen"_s);
    m_next->setMinimumHeight(32);
    m_open->setMinimumHeight(32);
    auto *content = new QWidget;
    auto *scroll = new QScrollArea; // in a low window with large text
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_identity);
    layout->addSpacing(8);
    layout->addWidget(m_details);
    layout->addSpacing(8);
    layout->addWidget(m_next);
    layout->addWidget(m_open);
    layout->addSpacing(16);
    layout->addWidget(m_due);
    layout->addStretch(1);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT assessmentOpened(m_row.assessment); });
    connect(m_due, &DueRows::beginAsked, this, &CaseloadPreview::followUpBegun);
    connect(m_due, &DueRows::arranged, this, [this] { orderFocus(this); });
    connect(m_due, &DueRows::failed, this, &CaseloadPreview::failed);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT clientOpened(m_row.client); });
}

void CaseloadPreview::show(const cases::CaseloadRow *row, QDate today, const QString &title)
{
    m_row = row ? *row : cases::CaseloadRow();
    m_name->setText(!row ? QString() : row->isProtected ? tr("Protected identity") : row->clientName);
    QStringList identity;
    if (row) {
        identity << row->identityShown;
        if (!row->caseNumber.isEmpty())
            identity << tr("Case %1").arg(row->caseNumber);
        identity.removeAll(QString());
    }
    m_identity->setText(identity.join(u" · "_s));
    m_details->setText(row ? details(*row, today, title) : tr("Choose a client in the list."));
    m_next->setText(row ? models::openingWord(row->state, row->isMine, m_session.person().role) : QString());
    m_next->setVisible(row && !row->assessment.isNull());
    m_open->setText(tr("&Open the client"));
    m_open->setVisible(row);
    m_due->setClient(row && row->due.isValid() && row->due <= today.addDays(soon) ? row->client : cases::ClientId());
}

QString CaseloadPreview::details(const cases::CaseloadRow &row, QDate today, const QString &title) const
{
    if (row.assessment.isNull())
        return tr("No assessment yet.");
    QStringList lines;
    lines << title;
    lines << models::stateWord(row.state);
    if (row.interviewDate.isValid())
        lines << tr("Interview %1 (%2)")
                     .arg(models::dayWord(row.interviewDate), models::agoWord(row.interviewDate, today));
    if (row.due.isValid())
        lines << tr("To be done by %1 (%2)").arg(models::dayWord(row.due), models::agoWord(row.due, today));
    return lines.join(u'\n');
}

} // namespace ui
