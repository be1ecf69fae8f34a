// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ReviewModel.h"
#include "app/operations/Interview.h"
#include "app/review/ReviewSteps.h"
#include "app/ui/parts/Page.h"

#include <memory>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace operations {
class VaultSession;
}

namespace ui {

class ErrorBar;
class ReviewedItem;
class PageHead;
class TextLabel;

/// An interview as the supervisor reads it: skips, checks, changes and comments in view; returned with comments or
/// approved at the bottom, where what cannot be done says why.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewPage(operations::VaultSession &session, QWidget *parent = nullptr);

    void setAssessment(const cases::AssessmentId &assessment);
    cases::ClientId client() const { return m_assessment.client; }
    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    void decided(const cases::AssessmentId &assessment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildWords();
    QWidget *buildTable();
    QWidget *buildBar();
    void reload();
    void showHead();
    void showWords();
    void fitColumns();
    void showSpans();
    void showItem();
    void showBar();
    void comment(const QString &item, const QString &text);
    void settle(const review::CommentId &comment, bool settled);
    void readComments();
    void decide(review::Action action);

    operations::VaultSession &m_session;
    cases::Assessment m_assessment;
    QString m_clientName;
    std::unique_ptr<operations::Interview> m_interview;
    models::ReviewModel *m_model;
    PageHead *m_head;
    ErrorBar *m_error;
    QButtonGroup *m_show;
    QTableView *m_table;
    QScrollArea *m_panel = nullptr; ///< it stands in; wider where the text is large
    ReviewedItem *m_item;
    QLineEdit *m_summary;
    QPushButton *m_return;
    QPushButton *m_approve;
    TextLabel *m_reason;
};

} // namespace ui
