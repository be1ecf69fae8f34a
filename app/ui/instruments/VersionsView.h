// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/VersionComparison.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QTableWidget;

namespace ui {

class TextLabel;

/// The definition beside another version of it: each difference, with the most it can do to what has been answered, and
/// what the mapping beside it leaves unsaid or gets wrong.
class VersionsView : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsView(QWidget *parent = nullptr);

    /// The one that is open, with the mapping beside it; null: none.
    void show(std::shared_ptr<const forms::FormDefinition> definition, std::optional<QByteArray> mapping);
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
    QString mappingWords() const;
    void fillChange(int row, const forms::Difference &change);
    void fillFinding(int row, const forms::DefinitionFinding &finding);

    std::shared_ptr<const forms::FormDefinition> m_definition;
    std::shared_ptr<const forms::FormDefinition> m_other;
    QString m_otherPath;
    std::optional<QByteArray> m_mapping;
    operations::VersionComparison m_compared;
    QComboBox *m_with;
    QPushButton *m_file;
    TextLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace ui
