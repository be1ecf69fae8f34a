// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Assessment.h"
#include "app/operations/Instruments.h"
#include "app/ui/parts/FormColumn.h"
#include "forms/base/Error.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace operations {
class VaultSession;
}

namespace ui {

/// On the way into an interview: what is administered, when and how, and what was said to the client beforehand
/// (rules.md 6). The same page for a new assessment and for a planned one that begins.
class AssessmentForm : public FormColumn
{
    Q_OBJECT

public:
    explicit AssessmentForm(operations::VaultSession &session, QWidget *parent = nullptr);

    void startNew(const cases::Client &client, const QString &instrument = {}); ///< instrument: chosen already
    void startPlanned(const cases::Assessment &assessment, const QString &clientName);
    cases::ClientId client() const { return m_client; }
    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    void begun(const cases::AssessmentId &assessment); ///< the interview can be opened
    void planned(const cases::AssessmentId &assessment); ///< kept for another day

private:
    void build();
    void offer(std::vector<operations::Instruments::Listed> instruments);
    void showVariants();
    void suggestVariant();
    void showInterpreter();
    void save(bool begin);
    bool add();
    void showError(const forms::Error &error);
    cases::InterviewRecord record() const;

    operations::VaultSession &m_session;
    std::vector<operations::Instruments::Listed> m_listed;
    cases::ClientId m_client;
    QString m_clientName;
    QStringList m_begun; ///< instruments that the client has been interviewed with
    cases::AssessmentId m_assessment; ///< null until it is added
    cases::InterviewRecord m_record; ///< what was recorded before, kept where this page does not ask
    QComboBox *m_instrument;
    QComboBox *m_variant;
    QLineEdit *m_date;
    QComboBox *m_contact;
    QCheckBox *m_informed;
    QCheckBox *m_voluntary;
    QComboBox *m_interpreter;
    QLineEdit *m_interpreterLanguage;
    QLineEdit *m_present;
    Field *m_instrumentField = nullptr;
    Field *m_variantField = nullptr;
    Field *m_dateField = nullptr;
    Field *m_languageField = nullptr;
};

} // namespace ui
