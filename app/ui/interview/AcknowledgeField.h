// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/AnswerField.h"

class QCheckBox;

namespace ui {

/// One row to tick: that something has been read out, seen or agreed to.
class AcknowledgeField : public AnswerField
{
    Q_OBJECT

public:
    AcknowledgeField(const About &about, QWidget *parent);

    void showAnswer(const forms::Answer &answer) override;
    void showTyped(const QString &) override { }
    std::optional<QString> pending() const override { return {}; } ///< given at once
    void setAccessible(const QString &name, const QString &description) override;
    QWidget *focusTarget() override;
    void retranslate() override;

protected:
    bool beforeKey(QKeyEvent *press) override;

private:
    QString code() const; ///< what is kept when it is ticked

    QCheckBox *m_box;
    QString m_name;
};

} // namespace ui
