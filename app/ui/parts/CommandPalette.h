// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QListView;

namespace ui {

/// Something the palette can go to or do.
struct PaletteEntry
{
    QString code; ///< "M6", or empty for a command
    QString label;
    QString hint; ///< where it stands, or its keys
    int id = 0;
};

/// Indexes of the entries that fit what was typed: the same code first, then codes that begin so, then those that have
/// every word (in any case, with or without diacritics); the order given within each.
std::vector<int> matching(const std::vector<PaletteEntry> &entries, const QString &typed);

/// Type a code or a word, Enter goes there, Esc leaves and gives the focus back. Lies over the window's upper part, as
/// it was asked for by a key; it opens no window.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *over);
    void open(std::vector<PaletteEntry> entries, const QString &prompt);
    void fill(std::vector<PaletteEntry> entries, const QString &prompt); ///< what was typed stays
    void leave();

Q_SIGNALS:
    void chosen(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    void filter();
    void choose();
    void place();

    QWidget *m_over;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing; ///< says so where nothing matches
    Model *m_model;
    QPointer<QWidget> m_before;
};

} // namespace ui
