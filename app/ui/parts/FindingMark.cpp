// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/FindingMark.h"

#include "app/ui/parts/Icons.h"
#include "app/ui/parts/Metrics.h"
#include "app/ui/parts/Tr.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

Role severityRole(forms::Severity severity)
{
    switch (severity) {
    case forms::Severity::Error:
        return Role::Error;
    case forms::Severity::Warning:
        return Role::Warning;
    case forms::Severity::Notice:
        return Role::Notice;
    }
    return Role::Error;
}

QString severityIcon(forms::Severity severity)
{
    switch (severity) {
    case forms::Severity::Error:
        return u"emblem-error"_s;
    case forms::Severity::Warning:
        return u"emblem-warning"_s;
    case forms::Severity::Notice:
        return u"emblem-information"_s;
    }
    return {};
}

QString severityWord(forms::Severity severity)
{
    switch (severity) {
    case forms::Severity::Error:
        //: A finding that must be settled before the interview is held
        return Tr::tr("To correct");
    case forms::Severity::Warning:
        //: A finding that may be kept with a reason
        return Tr::tr("Look again");
    case forms::Severity::Notice:
        //: A finding that is worth knowing
        return Tr::tr("Worth knowing");
    }
    return {};
}

FindingMark::FindingMark(forms::Severity severity, QWidget *parent)
    : QWidget(parent)
{
    show(severity);
}

FindingMark::FindingMark(const QString &icon, Role role, const QString &word, QWidget *parent)
    : QWidget(parent)
{
    show(icon, role, word);
}

void FindingMark::show(forms::Severity severity)
{
    show(severityIcon(severity), severityRole(severity), severityWord(severity));
}

void FindingMark::show(const QString &icon, Role role, const QString &word)
{
    m_icon = icon;
    m_role = role;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize FindingMark::sizeHint() const
{
    return {metrics::smallIcon + 6 + fontMetrics().horizontalAdvance(m_word),
        std::max(metrics::smallIcon + 2, fontMetrics().height())};
}

void FindingMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto seen = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QColor ink = colour(palette(), m_role);
    painter.drawPixmap(seen({0, (height() - metrics::smallIcon) / 2, metrics::smallIcon, metrics::smallIcon}).topLeft(),
        symbol(m_icon, metrics::smallIcon, ink, colour(palette(), Role::Surface), devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(seen(rect().adjusted(metrics::smallIcon + 6, 0, 0, 0)),
        Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_word);
}

} // namespace ui
