// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/sides/SidesDetails.h"

#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/TextLabel.h"
#include "app/ui/parts/WrapButtons.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SidesDetails::SidesDetails(QWidget *parent)
    : QWidget(parent)
    , m_side(new TextLabel(TextLabel::Size::Meta, this))
    , m_title(new TextLabel(TextLabel::Size::Heading, this))
    , m_open(new WrapPushButton(this))
{
    setObjectName(u"sidesDetails"_s);
    m_title->setObjectName(u"areaTitle"_s);
    m_open->setObjectName(u"openArea"_s);
    m_open->setMinimumHeight(metrics::control);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_side);
    column->addWidget(m_title);
    column->addSpacing(metrics::group);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &SidesDetails::openAsked);
}

SidesDetails::Part &SidesDetails::part(std::size_t index)
{
    while (m_parts.size() <= index) {
        auto *const column = static_cast<QVBoxLayout *>(layout());
        const Part made{new TextLabel(TextLabel::Size::Meta, this), new TextLabel(TextLabel::Size::Body, this)};
        made.heading->setContentsMargins(0, metrics::related, 0, 0);
        const int before = column->indexOf(m_open) - 1; // and the room above it
        column->insertWidget(before, made.heading);
        column->insertWidget(before + 1, made.text);
        m_parts.push_back(made);
    }
    return m_parts[index];
}

void SidesDetails::setField(const charts::SidesData &given, int field, bool mayOpen)
{
    const charts::ChartTable table = charts::sidesTable(given);
    setVisible(field >= 0 && field < int(table.rows.size()));
    if (isHidden())
        return;
    const QStringList &row = table.rows[std::size_t(field)];
    m_title->setText(row.value(0));
    m_side->setText(row.value(1));
    std::size_t used = 0;
    for (qsizetype cell = 2; cell < row.size(); ++cell) {
        if (row[cell].isEmpty())
            continue;
        Part &one = part(used++);
        one.heading->setText(table.columns.value(cell));
        one.text->setText(row[cell]);
        one.heading->show();
        one.text->show();
    }
    for (std::size_t rest = used; rest < m_parts.size(); ++rest) {
        m_parts[rest].heading->hide();
        m_parts[rest].text->hide();
    }
    m_open->setText(tr("&Open the area"));
    m_open->setToolTip(tr("To its questions (Enter in the picture)"));
    m_open->setVisible(mayOpen);
}

} // namespace ui
