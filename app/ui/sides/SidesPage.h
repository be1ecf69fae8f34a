// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/operations/Situations.h"
#include "app/ui/parts/Page.h"

#include <optional>
#include <vector>

namespace ui {

class Ask;
class ErrorBar;
class PageHead;
class SidesPicture;

/// The picture of a person's situation as one assessment has it, beside an earlier one: from the client's page and from
/// a result. An area leads into the interview.
class SidesPage : public Page
{
    Q_OBJECT

public:
    SidesPage(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);
    ~SidesPage() override;

    /// Back is where the reader came from: the client's page unless it is the result's.
    void setAssessment(const cases::AssessmentId &assessment, bool isFromResult);
    cases::AssessmentId assessment() const { return m_assessment; }
    cases::ClientId client() const { return m_client.id; }
    bool isFromResult() const { return m_isFromResult; }
    void setArea(const QString &name); ///< at hand
    QString title() const override;
    void arrive() override;
    std::vector<PaletteEntry> commands() const override;
    void run(int command) override;

Q_SIGNALS:
    void areaOpened(const cases::AssessmentId &assessment, forms::Slot slot);

private:
    void build();
    void addKeys();
    void reload();
    void show();
    void chooseTime(int time);
    void open(const QString &area);
    void save();

    operations::VaultSession &m_session;
    Ask &m_ask;
    cases::AssessmentId m_assessment;
    cases::Client m_client;
    bool m_isFromResult = false;
    std::optional<operations::AssessmentContent> m_now;
    std::optional<operations::AssessmentContent> m_before;
    std::vector<cases::Assessment> m_times; ///< that it may be compared with, the latest first
    int m_time = -1; ///< of those; -1: none
    PageHead *m_head;
    ErrorBar *m_error;
    SidesPicture *m_picture;
};

} // namespace ui
