// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/Workshop.h"

#include <QWidget>

class QBoxLayout;
class QSplitter;
class QTabWidget;

namespace forms::exchange {
struct Note;
}
namespace operations {
class Trial;
}

namespace ui {

class Ask;
class CasesView;
class EvaluationView;
class FindingsPane;
class ImportReport;
class SourceView;
class TextsView;
class TrialView;
class VersionsView;

/// The definition that is open, from every side: findings at the left; the trial with what its expressions come to, the
/// text, the cases and the translations beside them. Where there is little room the findings are a tab too, and the
/// evaluation lies under the trial.
class WorkshopBench : public QWidget
{
    Q_OBJECT

public:
    /// The workshop and who is asked outlive this.
    WorkshopBench(operations::Workshop &workshop, Ask &ask, QDate today, QWidget *parent = nullptr);

    void refresh(); ///< the workshop has read something
    void showReport(std::vector<forms::exchange::Note> notes);
    void hideReport(); ///< another definition is open now
    void compareWith(const QString &path);
    void goTo(forms::Slot slot); ///< in the trial
    operations::Trial *trial() const; ///< null while there is none
    bool finishTyping();
    void showWritten(const QString &file);
    void addToLanguages(QWidget *row);
    void runCases();
    void nextArea(); ///< F6
    void setHead(QWidget *head, QWidget *first); ///< of the page: an area too, entered at its first control
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void editorAsked(const QString &file);
    void fixAsked(const forms::DefinitionFinding &finding);
    void otherVersionAsked();
    void failed(const forms::Error &error);
    void keepAsked();
    void textWritten(const QStringList &path, const QString &language, const QString &text);
    void languageAsked(const QString &language);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void showPlace(const QString &file, const forms::Position &position, forms::Severity severity);
    void showSource(const QString &file);
    void evaluate();
    void fold();
    void nameTabs();

    operations::Workshop &m_workshop;
    QDate m_today;
    QSplitter *m_across;
    FindingsPane *m_findings;
    QTabWidget *m_tabs;
    QSplitter *m_trialAndWhy;
    TrialView *m_trial;
    EvaluationView *m_evaluation;
    SourceView *m_source;
    CasesView *m_cases;
    TextsView *m_texts;
    VersionsView *m_versions;
    ImportReport *m_report;
    QWidget *m_head = nullptr;
    QWidget *m_headFirst = nullptr;
    QString m_sourceFile; ///< that is shown
    QTimer m_soon; ///< one evaluation for many facts
    int m_run = 0; ///< of the cases; an older one's results are dropped
};

} // namespace ui
