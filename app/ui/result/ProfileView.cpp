// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/result/ProfileView.h"

#include "app/charts/ProfilePainter.h"
#include "app/ui/parts/ChartPalette.h"
#include "app/ui/parts/Metrics.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
/// So that nothing touches the focus ring.
const QMargins padding(metrics::related, 0, metrics::related, 0);

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"profile"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProfileView::setProfile(charts::ProfileData profile)
{
    m_data = std::move(profile);
    QStringList lines;
    for (const QStringList &row : charts::profileTable(m_data).rows)
        lines << row.join(u", "_s);
    setAccessibleName(tr("Profile"));
    setAccessibleDescription(lines.join(u"; "_s));
    updateGeometry();
    update();
}

/// The chosen text size, or what there is room for: scales and numbers may not run into one another. Whoever needs
/// larger text has the table.
QFont ProfileView::fittingFont() const
{
    constexpr double linesAcross = 33; // of the drawing's width, at least
    constexpr double smallest = 7; // points
    QFont fitting = font();
    const double most = width() / linesAcross;
    const double line = QFontMetricsF(fitting).height();
    if (line > most)
        fitting.setPointSizeF(std::max(smallest, fitting.pointSizeF() * most / line));
    return fitting;
}

QSize ProfileView::sizeHint() const
{
    return charts::profileSizeHint(m_data, QFontMetricsF(font())).toSize().grownBy(padding);
}

QSize ProfileView::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

void ProfileView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fittingFont());
    charts::paintProfile(painter, rect().marginsRemoved(padding), m_data, chartColors(palette()));
}

void ProfileView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ui
