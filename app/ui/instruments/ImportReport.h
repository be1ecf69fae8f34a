// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/exchange/Exchange.h"

#include <QWidget>

class QTableWidget;

namespace ui {

class TextLabel;

/// What became of a definition of another program: how much was kept in another shape or left out, and each of it.
class ImportReport : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReport(QWidget *parent = nullptr);

    void show(std::vector<forms::exchange::Note> notes);
    void focusList();
    void retranslate();

protected:
    using QWidget::show;

private:
    std::vector<forms::exchange::Note> m_notes;
    TextLabel *m_count;
    QTableWidget *m_table;
};

} // namespace ui
