// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Instruments.h"
#include "forms/versions/Comparison.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace ui {

class TextLabel;

/// The definition beside another version of it: each difference, with the most it can do to what has been answered.
class VersionsView : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsView(QWidget *parent = nullptr);

    void show(std::shared_ptr<const forms::FormDefinition> definition); ///< the one that is open; null: none
    void compareWith(const QString &path);
    void focusList();
    void retranslate();

Q_SIGNALS:
    void otherAsked(); ///< another file to compare with
    void failed(const forms::Error &error);

protected:
    using QWidget::show;

private:
    void offer();
    void compare();
    void fill();
    QString summary() const;

    std::shared_ptr<const forms::FormDefinition> m_definition;
    std::shared_ptr<const forms::FormDefinition> m_other;
    QString m_otherPath;
    forms::Comparison m_comparison;
    int m_unmapped = 0; ///< items whose answers have no place without a mapping
    QComboBox *m_with;
    QPushButton *m_file;
    TextLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace ui
