// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/CommandPalette.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

/// A page of the window. It says its texts through say(), so that they are said again when the language changes.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    virtual QString title() const = 0; ///< for the window's title and for screen readers
    virtual std::vector<PaletteEntry> commands() const { return {}; } ///< what the palette offers here
    virtual void run(int) { } ///< the command of this id
    virtual void arrive() { } ///< shown: read again what may have changed, and put the focus where work begins

Q_SIGNALS:
    void leaveAsked(); ///< back to where the reader came from

protected:
    void say(std::function<void()> text); ///< runs now, and again after every change of language
    void sayAgain(); ///< when something else that a text depends on has changed
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override; ///< Tab then goes through it as it is laid out
    void keyPressEvent(QKeyEvent *event) override; ///< Escape asks to leave

private:
    std::vector<std::function<void()>> m_texts;
};

} // namespace ui
