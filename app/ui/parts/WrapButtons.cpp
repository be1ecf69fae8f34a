// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/parts/WrapButtons.h"

#include "app/ui/parts/Colours.h"
#include "app/ui/parts/Metrics.h"

#include <QGuiApplication>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <type_traits>

namespace ui {

namespace {

constexpr int lettersAtLeast = 12;
constexpr int sidePadding = 10; ///< from a push button's edge to its words
constexpr int endPadding = 6;

template <typename Button> constexpr bool isPush = std::is_same_v<Button, QPushButton>;

/// What stands beside the words: the mark, or a push button's edges.
template <typename Button> int besideWords(const Button *button)
{
    if constexpr (isPush<Button>)
        return 2 * sidePadding;
    else
        return button->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, button)
            + button->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, button);
}

int flags(bool isCentred)
{
    const bool isShown = QGuiApplication::queryKeyboardModifiers() & Qt::AltModifier;
    return int(Qt::TextWordWrap) | int(isShown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic)
        | int(isCentred ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
}

QRect wordsWithin(const QAbstractButton *button, int width)
{
    return button->fontMetrics().boundingRect(
        QRect(0, 0, std::max(width, 1), 100000), int(Qt::TextWordWrap) | int(Qt::TextShowMnemonic), button->text());
}

} // namespace

template <typename Button>
Wrapping<Button>::Wrapping(QWidget *parent)
    : Button(parent)
{
    QSizePolicy policy = this->sizePolicy();
    policy.setHeightForWidth(true);
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum); // fixed, a layout would give it one line
    this->setSizePolicy(policy);
}

template <typename Button>
Wrapping<Button>::Wrapping(const QString &text, QWidget *parent)
    : Wrapping(parent)
{
    this->setText(text);
}

template <typename Button> int Wrapping<Button>::heightForWidth(int width) const
{
    const int words = wordsWithin(this, width - besideWords<Button>(this)).height();
    const int one = this->sizeHint().height();
    return std::max(one, words + (isPush<Button> ? 2 * endPadding : 0));
}

template <typename Button> QSize Wrapping<Button>::minimumSizeHint() const
{
    const int width = besideWords<Button>(this) + this->fontMetrics().averageCharWidth() * lettersAtLeast;
    return {std::min(width, this->sizeHint().width()), this->sizeHint().height()};
}

template <typename Button> void Wrapping<Button>::paintEvent(QPaintEvent *event)
{
    const int room = this->width() - besideWords<Button>(this);
    if (this->fontMetrics().size(Qt::TextShowMnemonic, this->text()).width() <= room)
        return Button::paintEvent(event);
    QStylePainter painter(this);
    painter.setLayoutDirection(this->layoutDirection());
    QStyleOptionButton option;
    this->initStyleOption(&option);
    option.text.clear();
    QRect words = this->rect();
    if constexpr (isPush<Button>) {
        painter.drawControl(QStyle::CE_PushButton, option);
        words.adjust(sidePadding, 0, -sidePadding, 0);
    } else {
        option.rect.setHeight(this->sizeHint().height()); // the mark stands beside the first line
        painter.drawControl(std::is_same_v<Button, QCheckBox> ? QStyle::CE_CheckBox : QStyle::CE_RadioButton, option);
        words = QStyle::visualRect(this->layoutDirection(), words, words.adjusted(besideWords<Button>(this), 0, 0, 0));
    }
    const bool isPrimary = isPush<Button> && this->property("primary").toBool();
    const Role role = !this->isEnabled() ? Role::Edge : isPrimary ? Role::Surface : Role::Text;
    painter.setPen(colour(this->palette(), role));
    painter.drawText(words, flags(isPush<Button>), this->text());
}

template class Wrapping<QCheckBox>;
template class Wrapping<QRadioButton>;
template class Wrapping<QPushButton>;

} // namespace ui
