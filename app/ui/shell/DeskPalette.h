// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QAbstractButton;
class QShortcut;
class QStackedWidget;

namespace ui {

class CommandPalette;
class Desk;
class Page;
struct PaletteEntry;

/// Ctrl+K on every page but an interview, which has a palette of its own items: where one can go, and what the page at
/// hand can do.
class DeskPalette : public QObject
{
    Q_OBJECT

public:
    DeskPalette(Desk &desk, QStackedWidget &pages); ///< the desk owns it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Page *page() const; ///< at hand; null while an interview is
    void open();
    void addControls(std::vector<PaletteEntry> &entries);
    void addSurveys(std::vector<PaletteEntry> &entries);
    void addButton(QAbstractButton *button, const QString &text, std::vector<PaletteEntry> &entries);
    void run(int id);

    Desk &m_desk;
    QStackedWidget &m_pages;
    CommandPalette *m_palette;
    QShortcut *m_key;
    std::vector<std::function<void()>> m_controls; ///< of the page as the palette found it
};

} // namespace ui
