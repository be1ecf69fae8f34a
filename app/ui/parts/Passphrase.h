// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class Field;

/// Long enough: fourteen characters, or five words. Length is what counts (NIST SP 800-63B 5.1.1.2); there are no rules
/// about digits and signs.
bool isLongEnough(const QString &passphrase);

/// What stands in a password field, as secret bytes in one Unicode form; the field is emptied.
keys::SecretBytes takePassphrase(QLineEdit *field);

/// A passphrase to choose, written twice, with advice as it is typed.
class NewPassphrase : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    bool isReady() const;
    keys::SecretBytes take();
    void clear();

Q_SIGNALS:
    void changed();
    void entered(); ///< Enter in the second field

protected:
    void changeEvent(QEvent *event) override;

private:
    void advise();
    void retranslate();

    QLineEdit *m_first;
    QLineEdit *m_again;
    Field *m_firstField;
    Field *m_againField;
};

} // namespace ui
