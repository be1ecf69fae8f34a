// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Person.h"
#include "app/keys/SecretBytes.h"
#include "app/ui/shell/StartStep.h"

#include <QStringList>

class QButtonGroup;
class QLineEdit;
class QListWidget;
class QProgressBar;

namespace ui {

class Field;
class NewPassphrase;

/// What one can do with no vault open.
class WelcomeStep : public StartStep
{
    Q_OBJECT

public:
    explicit WelcomeStep(QWidget *parent = nullptr);
    void setRecent(const QStringList &folders);
    void arrive() override;

Q_SIGNALS:
    void vaultChosen(const QString &folder);
    void createAsked();
    void openAsked();
    void lookAroundAsked();

private:
    QListWidget *m_recent;
    QPushButton *m_create;
};

/// The passphrase of one vault.
class OpenStep : public StartStep
{
    Q_OBJECT

public:
    explicit OpenStep(QWidget *parent = nullptr);
    void setFolder(const QString &folder);
    QString folder() const { return m_folder; }
    void setAdvice(const QString &advice); ///< under the field
    keys::SecretBytes takePassphrase();
    void arrive() override;

Q_SIGNALS:
    void openAsked();
    void otherAsked();
    void recoverAsked();

private:
    QString m_folder;
    QLineEdit *m_passphrase;
    Field *m_field;
};

/// A new vault: where, what kind, who, and a passphrase.
class CreateStep : public StartStep
{
    Q_OBJECT

public:
    explicit CreateStep(QWidget *parent = nullptr);
    QString folder() const;
    void setFolder(const QString &folder);
    cases::VaultKind kind() const;
    QString personName() const;
    keys::SecretBytes takePassphrase();
    void arrive() override;

Q_SIGNALS:
    void browseAsked();
    void createAsked();

private:
    void tryCreate();

    QLineEdit *m_folder;
    QButtonGroup *m_kind;
    QLineEdit *m_name;
    NewPassphrase *m_passphrase;
    Field *m_folderField = nullptr;
    Field *m_nameField;
};

/// The recovery code, shown this once; it is typed back before going on.
class CodeStep : public StartStep
{
    Q_OBJECT

public:
    explicit CodeStep(QWidget *parent = nullptr);
    void setCode(const QString &code);
    QString code() const { return m_code; }
    QString typed() const;
    void arrive() override;

Q_SIGNALS:
    void saveAsked();
    void entered();

private:
    QString m_code;
    QLineEdit *m_shown;
    QLineEdit *m_typed;
    Field *m_field;
};

/// A way back in with the recovery code: a new administrator with a new passphrase.
class RecoverStep : public StartStep
{
    Q_OBJECT

public:
    explicit RecoverStep(QWidget *parent = nullptr);
    void setFolder(const QString &folder);
    QString folder() const { return m_folder; }
    QString code() const;
    QString personName() const;
    keys::SecretBytes takePassphrase();
    void arrive() override;

Q_SIGNALS:
    void recoverAsked();

private:
    QString m_folder;
    QLineEdit *m_code;
    QLineEdit *m_name;
    NewPassphrase *m_passphrase;
};

/// While the made-up caseload is being made.
class DemoStep : public StartStep
{
    Q_OBJECT

public:
    explicit DemoStep(QWidget *parent = nullptr);
    void setProgress(int done, int of);

Q_SIGNALS:
    void cancelAsked();

private:
    QProgressBar *m_bar;
};

} // namespace ui
