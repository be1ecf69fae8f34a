// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace ui {

/// Keeps a table's rows as high as its text needs: so high at the usual size, and more when the text grows.
class RowHeight : public QObject
{
    Q_OBJECT

public:
    RowHeight(QTableView *table, int atUsualSize);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QTableView *m_table;
    int m_atUsualSize;
};

} // namespace ui
