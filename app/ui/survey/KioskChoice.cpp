// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/KioskChoice.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Metrics.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {
constexpr int padding = metrics::group;
constexpr int above = 10;
constexpr double chosenEdge = 2.5;
constexpr int letters = 10; // of the narrowest
constexpr int flags = int(Qt::TextWordWrap) | int(Qt::AlignLeading) | int(Qt::AlignVCenter);

QString withMnemonicsEscaped(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}
} // namespace

KioskChoice::KioskChoice(const QString &words, QWidget *parent)
    : QRadioButton(withMnemonicsEscaped(words), parent)
    , m_words(words)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(words);
}

int KioskChoice::beside() const
{
    return 2 * padding + fontMetrics().height() + metrics::related;
}

int KioskChoice::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - beside(), 1), 100000);
    return fontMetrics().boundingRect(room, flags, m_words).height() + 2 * above;
}

QSize KioskChoice::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + beside(), fontMetrics().height() + 2 * above};
}

QSize KioskChoice::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * letters + beside(), fontMetrics().height() + 2 * above};
}

void KioskChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = isChecked();
    const QColor edge = colour(palette(), isChosen ? Role::Accent : Role::Edge);
    const double width = isChosen ? chosenEdge : 1;
    painter.setPen(QPen(edge, width));
    painter.setBrush(colour(palette(), isChosen ? Role::AccentWeak : Role::Surface));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), metrics::radius, metrics::radius);

    const int mark = fontMetrics().height() * 3 / 4;
    const auto placed = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const QRect circle = placed({padding, (height() - mark) / 2, mark, mark});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, 2));
    painter.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (isChosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        const int inner = mark / 4;
        painter.drawEllipse(circle.adjusted(inner, inner, -inner, -inner));
    }
    painter.setPen(colour(palette(), Role::Text));
    painter.setFont(font());
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(placed({beside() - padding, 0, this->width() - beside(), height()}), flags, m_words);
}

} // namespace ui
