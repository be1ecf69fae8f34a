// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/SurveyResults.h"
#include "app/ui/parts/Page.h"
#include "forms/base/LocalText.h"

#include <QHash>

#include <optional>
#include <vector>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace operations {
class VaultSession;
}

namespace ui {

class ErrorBar;
class Field;
class NewPassphrase;
class PageHead;
class TextLabel;

/// The exporter's side of the surveys: preparing them once with a passphrase of their own, how each period stands and
/// why one cannot be opened, and what came of one that can: tables, never an answer.
class SurveyPage : public Page
{
    Q_OBJECT

public:
    explicit SurveyPage(operations::VaultSession &session, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    QWidget *buildPreparing();
    QWidget *buildPeriods();
    QWidget *buildResults();
    void nameAll();
    void showState();
    void showPeriods();
    void showWhy();
    void showResults();
    void setBusy(const QString &what);
    void prepare();
    void keep(const forms::Result<operations::SurveyResults::Key> &made);
    void open();
    void finish(const forms::Result<operations::SurveyResults::Opened> &opened);
    const operations::SurveyResults::PeriodState *current() const;
    QString stateWord(const operations::SurveyResults::PeriodState &period) const;
    QString whyWord(const operations::SurveyResults::PeriodState &period) const;

    operations::VaultSession &m_session;
    QHash<QString, forms::LocalText> m_titles;
    std::vector<operations::SurveyResults::PeriodState> m_periods;
    std::optional<operations::SurveyResults::Opened> m_opened;
    PageHead *m_head;
    ErrorBar *m_error;
    QWidget *m_preparing;
    TextLabel *m_prepareText;
    NewPassphrase *m_new;
    QPushButton *m_prepare;
    QWidget *m_periodsPart;
    TextLabel *m_none;
    QTableWidget *m_table;
    TextLabel *m_why;
    QLineEdit *m_passphrase;
    Field *m_field;
    QPushButton *m_open;
    QWidget *m_results;
    TextLabel *m_resultsTitle;
    TextLabel *m_resultsText;
    QTableWidget *m_counts;
};

} // namespace ui
