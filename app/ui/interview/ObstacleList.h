// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"

#include <QWidget>

class QListView;

namespace ui {

class ObstacleModel;
class WrapLabel;

/// What stands in the way of the interview being held, in the form's order. Enter goes there.
class ObstacleList : public QWidget
{
    Q_OBJECT

public:
    ObstacleList(Conduct &conduct, QWidget *parent);

    void refresh();
    void retranslate();
    void focusList();
    int count() const; ///< all of them
    int toSettle() const; ///< those that are more than a blank item

Q_SIGNALS:
    void wanted(forms::Slot slot);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Conduct &m_conduct;
    ObstacleModel *m_model;
    WrapLabel *m_title;
    WrapLabel *m_words;
    QListView *m_list;
};

} // namespace ui
