// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ReviewModel.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace operations {
class Interview;
}

namespace ui {

class TextLabel;

/// The item at hand in a review: why it was passed over, what its findings say and why a warning was kept, and the
/// conversation about it.
class ReviewedItem : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewedItem(QWidget *parent = nullptr);

    void setInterview(operations::Interview *interview) { m_interview = interview; }
    void show(const models::ReviewModel &model, int row, bool mayComment);
    bool hasDraft() const; ///< something is written and not yet added

Q_SIGNALS:
    void commented(const QString &item, const QString &text);
    void settled(const review::CommentId &comment, bool settled);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addLine(const QString &text, bool isMeta);
    void addFindings(const models::ReviewModel &model, int row);
    void addComments(const models::ReviewModel &model);
    void add();
    void retranslate();

    operations::Interview *m_interview = nullptr; ///< the review page's
    QString m_item;
    TextLabel *m_code;
    TextLabel *m_label;
    QVBoxLayout *m_lines;
    QPlainTextEdit *m_comment;
    QPushButton *m_add;
};

} // namespace ui
