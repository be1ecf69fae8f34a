// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/models/AssessmentTitles.h"
#include "app/ui/caseload/Timeline.h"
#include "app/ui/parts/Page.h"
#include "forms/base/LocalText.h"
#include "forms/base/Result.h"

#include <QHash>

#include <vector>

class QPushButton;
class QTableWidget;

namespace operations {
class VaultSession;
}

namespace ui {

class Ask;
class AssessmentRows;
class DeadlineRows;
class DueRows;
class ErrorBar;
class GoalRows;
class PageHead;
class TextLabel;
class MeasureRows;

/// One client: who it is, the time line, what is going on and what has been, and results side by side.
class ClientPage : public Page
{
    Q_OBJECT

public:
    ClientPage(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);

    void setClient(const cases::ClientId &client);
    cases::ClientId client() const { return m_client.id; }
    QString title() const override;
    void arrive() override;
    std::vector<PaletteEntry> commands() const override;
    void run(int command) override;

Q_SIGNALS:
    void assessmentOpened(const cases::AssessmentId &assessment);
    void newAssessmentAsked(const cases::ClientId &client, const QString &instrument);
    void carryAsked(const cases::AssessmentId &assessment);
    void pictureAsked(const cases::AssessmentId &assessment);
    void editAsked(const cases::ClientId &client);
    void failed(const forms::Error &error);

private:
    void build();
    void reload();
    void showHead();
    void showAssessments();
    void showTimeline();
    void openMark(Timeline::Lane lane, const QString &id);
    void showAgain();
    void showResults();
    void showPicture();
    QString assessmentTitle(const cases::Assessment &assessment) const;
    QString interviewerName(const cases::Assessment &assessment) const;
    QString carryWord(const cases::Assessment &assessment) const;
    QString nextWord(const cases::Assessment &assessment) const;

    const cases::Assessment *planned() const; ///< the one that is to be held next; null for none
    /// What is saved of a planned assessment: its making, its file's name and its entry in the audit trail.
    struct Saving;
    void savePlanned(const cases::AssessmentId &assessment, const Saving &saving);
    void saveMeetingPage(const cases::AssessmentId &assessment);
    void saveCalendar(const cases::AssessmentId &assessment);

    operations::VaultSession &m_session;
    Ask &m_ask;
    models::AssessmentTitles m_titles;
    QHash<QString, QString> m_versions; ///< that new assessments are begun with
    cases::Client m_client;
    std::vector<cases::Assessment> m_assessments;
    PageHead *m_head;
    ErrorBar *m_said;
    TextLabel *m_protected;
    QPushButton *m_add = nullptr;
    Timeline *m_timeline;
    QPushButton *m_picture; ///< of the latest assessment that has one
    cases::AssessmentId m_pictured; ///< null: none has
    TextLabel *m_deadlinesTitle;
    DeadlineRows *m_deadlines;
    DueRows *m_due;
    TextLabel *m_currentTitle;
    AssessmentRows *m_current;
    TextLabel *m_earlierTitle;
    AssessmentRows *m_earlier;
    TextLabel *m_nothing;
    TextLabel *m_resultsTitle;
    QTableWidget *m_results;
    TextLabel *m_again; ///< new cases after a closing
    TextLabel *m_measuresTitle;
    MeasureRows *m_measures;
    TextLabel *m_goalsTitle;
    GoalRows *m_goals;
};

} // namespace ui
