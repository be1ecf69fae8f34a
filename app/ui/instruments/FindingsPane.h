// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/WorkshopModels.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace ui {

class TextLabel;

/// What the check says of the definition: a list with a filter. Enter shows the place in the text.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(QWidget *parent = nullptr);

    void show(const std::vector<forms::DefinitionFinding> &findings, const QString &definitionFile);
    QString summary() const; ///< "2 errors, 1 warning"
    void focusList();
    void retranslate();

Q_SIGNALS:
    void placeAsked(const forms::DefinitionFinding &finding);
    void fixAsked(const forms::DefinitionFinding &finding); ///< that it offers
    void editorAsked(const QString &file); ///< the file the finding is in; the definition when none is chosen

protected:
    using QWidget::show;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const forms::DefinitionFinding *current() const;
    void showPlace();
    void showActions();

    models::DefinitionFindingsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    TextLabel *m_title;
    TextLabel *m_count;
    QLineEdit *m_filter;
    QListView *m_list;
    QPushButton *m_fix;
    QPushButton *m_editor;
};

} // namespace ui
