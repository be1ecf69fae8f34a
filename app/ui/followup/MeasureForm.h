// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cases/Measure.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Field;

/// One measure as it is told: what, by whom, from when, until when and why it ended. It says nothing of its own to the
/// store: what stands in it is asked for.
class MeasureForm : public QWidget
{
    Q_OBJECT

public:
    explicit MeasureForm(QWidget *parent = nullptr);

    void setKinds(const std::vector<cases::MeasureKind> &kinds);
    void show(const cases::Measure &measure, bool isEnding, QDate today); ///< without an id: a new one
    /// Nothing when a day cannot be read: the field says so.
    std::optional<cases::Measure> told();
    void refuse(const forms::Error &error); ///< says it at the field that it is about

Q_SIGNALS:
    void saved();
    void cancelled();
    void withdrawn();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    void fillKinds();
    bool readDay(QLineEdit *edit, Field *field, QDate &day) const;

    cases::Measure m_measure;
    QDate m_today;
    std::vector<cases::MeasureKind> m_kinds;
    QComboBox *m_kind;
    QLineEdit *m_performer;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QComboBox *m_reason;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPushButton *m_withdraw;
    Field *m_kindField;
    Field *m_performerField;
    Field *m_startField;
    Field *m_endField;
    Field *m_reasonField;
};

} // namespace ui
