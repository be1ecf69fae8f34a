// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Labels.h"

namespace ui {

/// Words on a page in one of the few sizes there are; follows the text size that the reader has chosen.
class TextLabel : public WrapLabel
{
    Q_OBJECT

public:
    enum class Size { Title, Heading, Body, Meta };

    explicit TextLabel(Size size = Size::Body, QWidget *parent = nullptr);
};

} // namespace ui
