// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/WorkshopModels.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class TextLabel;

/// The definition's texts, a column a language, with those that are missing marked. What is written goes into the
/// language's overlay.
class TextsView : public QWidget
{
    Q_OBJECT

public:
    explicit TextsView(QWidget *parent = nullptr);

    void show(const forms::FormDefinition *definition); ///< null: none
    int missing() const { return m_model->missing(); }
    void showWritten(const QString &file); ///< what was written last, as it is named beside the definition
    void addBelow(QWidget *row); ///< above the table, under what is said of it
    void focusList();
    void retranslate();

Q_SIGNALS:
    void written(const QStringList &path, const QString &language, const QString &text);
    void languageAsked(const QString &language); ///< a further one

protected:
    using QWidget::show;

private:
    class Filter;
    void showNote();

    models::InstrumentTextsModel *m_model;
    Filter *m_filtered;
    QCheckBox *m_onlyMissing;
    TextLabel *m_note;
    QLineEdit *m_language;
    QPushButton *m_add;
    QTableView *m_table;
    QString m_written;
};

} // namespace ui
