// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/ReleaseModels.h"
#include "app/operations/MakeRelease.h"
#include "app/ui/parts/Page.h"
#include "forms/base/LocalText.h"

#include <QHash>

#include <optional>

class QComboBox;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace operations {
class VaultSession;
}

namespace ui {

class Ask;
class EmptyPage;
class ErrorBar;
class PageHead;
class TextLabel;

/// One closed period's release: every table exactly as it would leave, what stays and why, and the plain-language page
/// that must be opened before anything is written.
class ReleasePage : public Page
{
    Q_OBJECT

public:
    ReleasePage(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;
    QString writtenTo() const { return m_writtenTo; } ///< the folder of the last release written here

Q_SIGNALS:
    void surveyAsked(); ///< the sealed surveys' own page

private:
    void build();
    QWidget *buildBody();
    QWidget *buildSide();
    QWidget *buildBar();
    void findPeriods();
    void namePeriods();
    void showPeriod();
    void showReleased();
    void showTable();
    void showPlainPage();
    void showSide();
    void showBar();
    void showPlace();
    void showReason(const forms::Error &error);
    QByteArray bytesOf(const QString &name) const;
    void write();

    operations::VaultSession &m_session;
    Ask &m_ask;
    QHash<QString, forms::LocalText> m_titles; ///< of the instruments that have something to release
    std::optional<operations::MakeRelease::Preview> m_preview;
    bool m_isReleased = false; ///< the period chosen: it has had its one release
    bool m_wasRead = false; ///< the plain-language page of this preview
    QString m_writtenTo;
    models::ReleaseTablesModel *m_tables;
    models::CsvModel *m_csv;
    PageHead *m_head;
    QPushButton *m_survey;
    ErrorBar *m_error;
    QComboBox *m_period;
    QStackedWidget *m_stack;
    EmptyPage *m_empty;
    QListView *m_list;
    QStackedWidget *m_middle;
    QTableView *m_table;
    TextLabel *m_withdrawn;
    QPlainTextEdit *m_plain;
    TextLabel *m_caption;
    TextLabel *m_sideTitle;
    TextLabel *m_why;
    TextLabel *m_kept;
    TextLabel *m_earlier;
    QPushButton *m_read;
    QPushButton *m_write;
    TextLabel *m_reason;
};

} // namespace ui
