// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Client.h"
#include "app/ui/parts/FormColumn.h"
#include "forms/base/Error.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace operations {
class VaultSession;
}

namespace ui {

/// A new client, or one to change. The identity number is read as it is typed and says what it says of the person; one
/// that somebody already has points at who.
class ClientForm : public FormColumn
{
    Q_OBJECT

public:
    explicit ClientForm(operations::VaultSession &session, QWidget *parent = nullptr);

    void startNew();
    void startEdit(const cases::ClientId &client);
    bool isNew() const { return !m_edited; }
    QString title() const override;
    void arrive() override;

Q_SIGNALS:
    void saved(const cases::ClientId &client);
    void existingOpened(const cases::ClientId &client); ///< the one who already has the identity number

private:
    void build();
    void readIdentity();
    void save();
    void saveNew();
    void saveChanged();
    void showError(const forms::Error &error);
    QString identityWords(const cases::IdentityNumber &number) const;
    QString selectedLanguage() const;

    operations::VaultSession &m_session;
    std::optional<cases::Client> m_edited;
    QString m_existing; ///< the client's id who has the number typed
    QLineEdit *m_name;
    QLineEdit *m_identity;
    QLineEdit *m_birth;
    QLineEdit *m_case;
    QComboBox *m_language;
    QCheckBox *m_protected;
    Field *m_nameField = nullptr;
    Field *m_identityField = nullptr;
    Field *m_birthField = nullptr;
};

} // namespace ui
