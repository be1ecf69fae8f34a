// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/interview/ChoiceLayout.h"

#include "app/ui/parts/Metrics.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int mostInARow = 6;
constexpr int smallestCode = 9;
constexpr int scaleGap = 4;
constexpr int narrowestLine = 240;
constexpr int narrowestCell = 72;
constexpr int listEnd = 10; ///< air after the longest label

using Buttons = std::vector<ChoiceButton *>;

/// A scale repeats its words over several steps.
bool repeatsItsWords(const forms::ChoiceList *list)
{
    for (size_t i = 1; list && i < list->choices.size(); ++i) {
        if (list->choices[i].label == list->choices[i - 1].label)
            return true;
    }
    return false;
}

int widestCode(const Buttons &buttons)
{
    int widest = smallestCode;
    for (const ChoiceButton *const button : buttons)
        widest = std::max(widest, button->codeWidth());
    return widest;
}

int widest(const Buttons &buttons, int codeWidth)
{
    int found = 0;
    for (const ChoiceButton *const button : buttons)
        found = std::max(found, button->wholeWidth(codeWidth));
    return found;
}

/// Large type needs more than the usual height.
int highest(const Buttons &buttons, int usual)
{
    constexpr int air = 8;
    return buttons.empty() ? usual : std::max(usual, buttons.front()->fontMetrics().height() + air);
}

bool fitInARow(const Buttons &buttons, int width)
{
    int needed = -metrics::related;
    for (const ChoiceButton *const button : buttons)
        needed += button->wholeWidth(smallestCode) + metrics::related;
    return int(buttons.size()) <= mostInARow && needed <= width;
}
} // namespace

ChoiceLayout::ChoiceLayout(const forms::Item &item, const forms::ChoiceList *list)
{
    static const QRegularExpression columns(u"\\bcolumns(?:-(\\d{1,2}))?\\b"_s);
    if (item.appearance.contains("scale"_L1) || repeatsItsWords(list)) {
        m_wish = Wish::Scale;
    } else if (item.appearance.contains("likert"_L1)) {
        m_wish = Wish::Likert;
    } else if (const QRegularExpressionMatch match = columns.match(item.appearance); match.hasMatch()) {
        m_wish = Wish::Columns;
        m_columns = match.captured(1).toInt();
    }
}

ChoiceLayout::Placed ChoiceLayout::place(const Buttons &buttons, int width) const
{
    switch (m_wish) {
    case Wish::Scale:
        return inARow(buttons, width, ChoiceButton::Form::Step);
    case Wish::Likert:
        if (int(buttons.size()) * (narrowestCell + scaleGap) <= width)
            return likert(buttons, width);
        break;
    case Wish::Columns:
        return columns(buttons, width);
    case Wish::Any:
        break;
    }
    return fitInARow(buttons, width) ? inARow(buttons, width, ChoiceButton::Form::Button) : list(buttons, width);
}

ChoiceLayout::Placed ChoiceLayout::inARow(const Buttons &buttons, int width, ChoiceButton::Form form)
{
    Placed placed{.form = form, .codeWidth = smallestCode, .places = {}, .isInARow = true};
    const bool isScale = form == ChoiceButton::Form::Step;
    const int height = highest(buttons, metrics::control);
    int x = 0;
    int y = 0;
    for (const ChoiceButton *const button : buttons) {
        const QSize size(isScale ? button->stepWidth(smallestCode) : button->wholeWidth(smallestCode), height);
        if (x > 0 && x + size.width() > width) { // a long scale on a narrow page
            x = 0;
            y += height + scaleGap;
        }
        placed.places.emplace_back(QPoint(x, y), size);
        x += size.width() + (isScale ? scaleGap : metrics::related);
    }
    placed.height = y + height;
    return placed;
}

ChoiceLayout::Placed ChoiceLayout::likert(const Buttons &buttons, int width)
{
    const int count = std::max(1, int(buttons.size()));
    const int each = (width + scaleGap) / count - scaleGap;
    int height = metrics::control;
    for (const ChoiceButton *const button : buttons)
        height = std::max(height, button->cellHeight(each));
    Placed placed{.form = ChoiceButton::Form::Cell, .places = {}, .height = height, .isInARow = true};
    for (int i = 0; i < int(buttons.size()); ++i)
        placed.places.emplace_back(i * (each + scaleGap), 0, each, height);
    return placed;
}

ChoiceLayout::Placed ChoiceLayout::list(const Buttons &buttons, int width)
{
    const int codeWidth = widestCode(buttons);
    const int line = std::min(width, std::max(narrowestLine, widest(buttons, codeWidth) + listEnd));
    Placed placed{.form = ChoiceButton::Form::Line, .codeWidth = codeWidth, .places = {}};
    const int height = highest(buttons, metrics::compact);
    for (size_t i = 0; i < buttons.size(); ++i)
        placed.places.emplace_back(0, int(i) * height, line, height);
    placed.height = int(buttons.size()) * height;
    return placed;
}

ChoiceLayout::Placed ChoiceLayout::columns(const Buttons &buttons, int width) const
{
    const int codeWidth = widestCode(buttons);
    const int room = width + metrics::related;
    const int fit = room / (std::min(width, widest(buttons, codeWidth)) + metrics::related);
    const int count = std::clamp(m_columns > 0 ? m_columns : fit, 1, std::max(1, int(buttons.size())));
    const int each = room / count - metrics::related;
    Placed placed{.form = ChoiceButton::Form::Line, .codeWidth = codeWidth, .columns = count, .places = {}};
    const int height = highest(buttons, metrics::compact);
    for (int i = 0; i < int(buttons.size()); ++i) {
        placed.places.emplace_back(i % count * (each + metrics::related), i / count * height, each, height);
        placed.height = placed.places.back().bottom() + 1;
    }
    return placed;
}

} // namespace ui
