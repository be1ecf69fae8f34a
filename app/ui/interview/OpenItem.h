// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/AnswerField.h"
#include "app/ui/interview/Conduct.h"

#include <QWidget>

namespace ui {

/// Whatever the cursor is in: an item opened for its answer, or a grid with one cell at hand.
class OpenItem : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual forms::Slot slot() const = 0;
    virtual void focusField() = 0;
    /// Gives what is typed and not given yet. False when it must be looked at first, or nothing can be kept now.
    virtual bool finishTyping() = 0;
    /// In a second keying: the paper says nothing here. False when the first one did.
    virtual bool giveBlank() = 0;
    virtual void refresh() = 0; ///< answer, findings and marks as they stand
    virtual void retranslate() = 0;
    virtual void giveSpecialCode(const QString &name) = 0;

Q_SIGNALS:
    void stepped(ui::Step step);
    void wanted(forms::Slot slot); ///< go there
};

} // namespace ui
