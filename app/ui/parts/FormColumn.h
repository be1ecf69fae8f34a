// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/parts/Page.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ErrorBar;
class Field;
class PageHead;

/// A page that is filled in: a head, one column of fields of reading width, what went wrong, and the actions under it.
class FormColumn : public Page
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent = nullptr);

protected:
    PageHead *head() const { return m_head; }
    QVBoxLayout *column() const { return m_column; }
    Field *addField(QWidget *control, std::function<QString()> name);
    void addHeading(std::function<QString()> text);
    QPushButton *addAction(const char *objectName, std::function<QString()> text); ///< the first is the main one
    ErrorBar *problem() const { return m_problem; }

private:
    PageHead *m_head;
    QVBoxLayout *m_column;
    ErrorBar *m_problem;
    QHBoxLayout *m_actions;
};

} // namespace ui
