// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/PeopleModel.h"
#include "app/operations/VaultSession.h"
#include "app/ui/parts/Page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace ui {

class Ask;
class ErrorBar;
class Field;
class MeasureLists;
class NewPassphrase;
class PackSigners;
class PageHead;
class TextLabel;

/// Who works in the vault, and the few rules that are this office's own: which municipality, what to do when somebody
/// is in danger. Only an administrator changes either.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    PeoplePage(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);

    QString title() const override;
    void arrive() override;

private:
    QWidget *buildPeople();
    QWidget *buildRules();
    void nameControls();
    void showPeople();
    void showRules();
    void addPerson();
    void showRoleOfCurrent();
    void changeRole();
    void finishAdding(const forms::Result<cases::PersonId> &added);
    void saveRules();

    operations::VaultSession &m_session;
    models::PeopleModel *m_model;
    PageHead *m_head;
    ErrorBar *m_error;
    QTableView *m_people;
    QComboBox *m_newRole;
    QPushButton *m_change;
    TextLabel *m_addTitle;
    QLineEdit *m_name;
    QComboBox *m_role;
    NewPassphrase *m_passphrase;
    QPushButton *m_add;
    TextLabel *m_rulesTitle;
    QLineEdit *m_code;
    QLineEdit *m_municipality;
    QLineEdit *m_unit;
    QPlainTextEdit *m_routine;
    QLineEdit *m_telephone;
    QPushButton *m_save;
    MeasureLists *m_measureLists;
    PackSigners *m_signers;
    Field *m_newRoleField;
    Field *m_nameField;
    Field *m_roleField;
    Field *m_codeField;
    Field *m_municipalityField;
    Field *m_unitField;
    Field *m_routineField;
    Field *m_telephoneField;
};

} // namespace ui
