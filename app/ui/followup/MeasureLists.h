// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/base/Result.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace operations {
class VaultSession;
}

namespace ui {

class Ask;
class Field;
class TextLabel;

/// The code lists of measures there are, and a way to load one: KSI where the municipality has it, from a CSV file.
class MeasureLists : public QWidget
{
    Q_OBJECT

public:
    MeasureLists(operations::VaultSession &session, Ask &ask, QWidget *parent = nullptr);
    void reload();

Q_SIGNALS:
    void failed(const forms::Error &error);
    void loaded(const QString &list, int codes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void retranslate();

    operations::VaultSession &m_session;
    Ask &m_ask;
    TextLabel *m_title;
    TextLabel *m_lists;
    QLineEdit *m_name;
    Field *m_nameField;
    QPushButton *m_load;
};

} // namespace ui
