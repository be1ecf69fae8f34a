// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/ChoiceButton.h"
#include "forms/definition/FormDefinition.h"

#include <QRect>

#include <vector>

namespace ui {

/// How a list of choices stands: few and short ones in a row, a scale as its steps, all others as a list, unless the
/// item's appearance wishes something else.
class ChoiceLayout
{
public:
    ChoiceLayout(const forms::Item &item, const forms::ChoiceList *list);

    struct Placed
    {
        ChoiceButton::Form form = ChoiceButton::Form::Line;
        int codeWidth = 0; ///< that all codes are given
        int columns = 1; ///< how far down the next line is, in buttons
        std::vector<QRect> places; ///< left to right
        int height = 0;
        bool isInARow = false; ///< arrows up and down leave it
    };
    Placed place(const std::vector<ChoiceButton *> &buttons, int width) const;
    bool isScale() const { return m_wish == Wish::Scale; }

private:
    enum class Wish { Any, Scale, Likert, Columns };
    static Placed inARow(const std::vector<ChoiceButton *> &buttons, int width, ChoiceButton::Form form);
    static Placed likert(const std::vector<ChoiceButton *> &buttons, int width);
    static Placed list(const std::vector<ChoiceButton *> &buttons, int width);
    Placed columns(const std::vector<ChoiceButton *> &buttons, int width) const;

    Wish m_wish = Wish::Any;
    int m_columns = 0; ///< 0: as many as there is room for
};

} // namespace ui
