// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/review/Comment.h"
#include "forms/definition/FormDefinition.h"
#include "forms/entry/FormEntry.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace operations {
class Interview;
}

namespace models {

/// An interview as a reviewer reads it: every item with its answer, what was passed over and why, findings with the
/// reasons they were kept for, comments, and the fourth mark: changed since it was last returned.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Label, AnswerText, Marks, ColumnCount };
    enum Role { SectionRole = Qt::UserRole, ItemRole, SlotRole, SkippedRole, SeverityRole, ChangedRole, CommentsRole };
    enum class Show { Everything, Changed, Findings, Comments, Unanswered };

    explicit ReviewModel(QObject *parent = nullptr);

    void setInterview(operations::Interview *interview); ///< outlives the model's use of it; null: nothing to read
    void setComments(std::vector<review::Comment> comments);
    void setChanged(const QStringList &items);
    void setShow(Show show);
    Show show() const { return m_show; }

    std::vector<review::Comment> commentsAt(const QString &item) const; ///< "": about the whole
    std::vector<forms::Finding> findingsAt(int row) const;
    QString reasonAt(int row) const; ///< why an item was passed over, and reasons given for warnings
    QString itemAt(int row) const; ///< "" for a section
    int rowOf(const QString &item) const;
    int countOf(Show show) const; ///< items it would show

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int section = -1; ///< index into the definition's sections for a heading
        forms::Slot slot = -1;
    };

    void rebuild();
    bool isShown(forms::Slot slot, Show show) const;
    QString label(forms::Cell cell) const;
    QString answerText(forms::Cell cell) const;
    QString marks(forms::Cell cell) const;
    QVariant dataOf(forms::Cell cell, int column, int role) const;

    operations::Interview *m_interview = nullptr;
    std::vector<review::Comment> m_comments;
    QSet<QString> m_changed;
    Show m_show = Show::Everything;
    std::vector<Row> m_rows;
};

} // namespace models
