// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/OpenItem.h"

class QLabel;
class QPushButton;

namespace ui {

class ElidedLabel;
class FindingStack;
class WrapLabel;

/// The item at hand, opened: its question, its field, the special codes beside it, and what the checks say of it.
class ItemEditor : public OpenItem
{
    Q_OBJECT

public:
    ItemEditor(Conduct &conduct, forms::Slot slot, QWidget *parent);

    forms::Slot slot() const override { return m_slot; }
    void focusField() override;
    bool hasFieldFocus() const;
    bool finishTyping() override;
    bool giveBlank() override;
    void refresh() override;
    void retranslate() override;
    void giveSpecialCode(const QString &name) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QLabel *buildPicture();
    QWidget *buildAnswerRow();
    void take(const QString &typed, Then then);
    void takeFile(const QString &path);
    void refuse(const QString &reason);
    void showAnswer();
    void markSeverity();
    void tellRemarks();
    void forgive(); ///< somebody writes: what was wrong before is no longer said
    std::vector<QWidget *> tabStops() const;

    Conduct &m_conduct;
    forms::Slot m_slot;
    bool m_isOpen;
    ElidedLabel *m_code;
    WrapLabel *m_label;
    WrapLabel *m_context; ///< time frame and hint
    AnswerField *m_field = nullptr;
    std::vector<std::pair<QString, QPushButton *>> m_codes;
    WrapLabel *m_standing; ///< the special code in words, or why nothing can be written
    WrapLabel *m_refusal;
    FindingStack *m_findings;
};

} // namespace ui
