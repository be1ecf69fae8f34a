// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/AssessmentTitles.h"
#include "app/models/CaseloadModel.h"
#include "app/operations/Caseload.h"
#include "app/ui/parts/Page.h"

#include <QHash>
#include <QTimer>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace operations {
class VaultSession;
}

namespace ui {

class CaseloadPreview;
class EmptyPage;
class TextLabel;

/// Everybody one works with: one search field, a few words to narrow by, a plain table, and the row at hand beside it.
class CaseloadPage : public Page
{
    Q_OBJECT

public:
    explicit CaseloadPage(operations::VaultSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    void clientOpened(const cases::ClientId &client);
    void assessmentOpened(const cases::AssessmentId &assessment);
    void newAssessmentAsked(const cases::ClientId &client, const QString &instrument);
    void newClientAsked();
    void failed(const forms::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Narrow { Everything, Today, Waiting, Returned, DueThisWeek };

    void buildHead(QVBoxLayout *layout);
    QWidget *buildFilters();
    void buildTable();
    models::CaseloadModel::Source source() const;
    cases::CaseloadFilter filter() const;
    cases::CaseloadFilter filterOf(Narrow narrow) const; ///< of a word alone, with "only mine"
    void countWords();
    void narrow();
    void showCount();
    void showPreview();
    void openRow(int row);
    void fitColumns();

    operations::VaultSession &m_session;
    std::shared_ptr<models::AssessmentTitles> m_titles; ///< the model and the preview ask it too
    models::CaseloadModel *m_model;
    QPushButton *m_add = nullptr;
    QLineEdit *m_search;
    QToolButton *m_mine;
    QButtonGroup *m_narrow;
    QHash<int, int> m_counts; ///< how many each word leaves
    TextLabel *m_count;
    QTableView *m_table;
    EmptyPage *m_empty;
    CaseloadPreview *m_preview;
    QStackedLayout *m_stack = nullptr;
    QTimer m_typing; ///< a search is logged: wait until the word is typed
};

} // namespace ui
