// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/operations/ContentPacks.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Ask;
class ErrorBar;
class Field;
class TextLabel;

/// Whose content packs the vault takes: their keys, with the names that people here call them by.
class PackSigners : public QWidget
{
    Q_OBJECT

public:
    PackSigners(operations::VaultSession &session, Ask &ask, ErrorBar *error, QWidget *parent = nullptr);

    void showSigners();
    void setEditable(bool isEditable);
    void retranslate();

private:
    void add();
    void chooseFile();
    void remove();

    operations::VaultSession &m_session;
    Ask &m_ask;
    ErrorBar *m_error; ///< the page's
    TextLabel *m_title;
    TextLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QPushButton *m_choose;
    QPushButton *m_add;
    Field *m_nameField;
    Field *m_keyField;
};

} // namespace ui
