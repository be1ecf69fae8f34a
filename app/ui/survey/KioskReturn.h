// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keys/SecretBytes.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace ui {

class Field;

/// Where the screen waits for the person it belongs to: the passphrase that the vault was opened with, and no other
/// way. In the window's own language, whatever was answered in.
class KioskReturn : public QWidget
{
    Q_OBJECT

public:
    using Check = std::function<bool(const keys::SecretBytes &)>; ///< slow on purpose: runs on a worker
    explicit KioskReturn(Check isWorker, QWidget *parent = nullptr);

    void take(); ///< tries what is written

Q_SIGNALS:
    void returned();

private:
    void tell(bool isRight);

    Check m_isWorker;
    QLineEdit *m_passphrase;
    Field *m_field;
    QPushButton *m_take;
};

} // namespace ui
