// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class WrapLabel;
class RecordForm;

/// One finding at its item: icon, what it says, and what can be done about it here. A warning is kept with a reason,
/// once; a notice with a record asks what was done, when and by whom.
class FindingBox : public QWidget
{
    Q_OBJECT

public:
    FindingBox(Conduct &conduct, const forms::Finding &finding, QWidget *parent);

    QString id() const { return m_finding.id; }
    void refresh(); ///< marks may have changed
    void retranslate();

Q_SIGNALS:
    void settled(); ///< a reason or a record was written: back to the answer

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildKeep();
    void keep();
    void askReason();

    Conduct &m_conduct;
    forms::Finding m_finding;
    QVBoxLayout *m_column;
    WrapLabel *m_message;
    WrapLabel *m_kept = nullptr;
    QPushButton *m_keep = nullptr;
    QLineEdit *m_reason = nullptr;
    RecordForm *m_record = nullptr;
};

/// What a screen reader says of the findings at an item: each one's kind, then its words; "" of none.
QString spokenFindings(const Conduct &conduct, forms::Slot slot);

/// The findings at one or several items, in the form's order; keeps a box that is being written in.
class FindingStack : public QWidget
{
    Q_OBJECT

public:
    FindingStack(Conduct &conduct, QWidget *parent);
    void showFor(const std::vector<forms::Slot> &slots_);
    void retranslate();
    bool isEmpty() const { return m_boxes.empty(); }

Q_SIGNALS:
    void settled();

private:
    Conduct &m_conduct;
    std::vector<FindingBox *> m_boxes;
};

} // namespace ui
