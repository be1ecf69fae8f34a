// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"

#include <QListView>

class QAbstractListModel;
class QComboBox;

namespace ui {

/// The sections with what is done of all and their worst finding. The same model stands in a drop-down where the window
/// is narrow.
class SectionModel;

class SectionList : public QListView
{
    Q_OBJECT

public:
    SectionList(Conduct &conduct, QWidget *parent);

    void showIn(QComboBox *box); ///< the same rows, in step with the list
    void setSection(int section);
    void refresh();
    std::optional<int> neighbour(int section, int step) const; ///< the shown one before or after

Q_SIGNALS:
    void sectionWanted(int section);

private:
    SectionModel *m_model;
    QComboBox *m_box = nullptr;
};

} // namespace ui
