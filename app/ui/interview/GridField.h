// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/GridShape.h"
#include "app/ui/interview/OpenItem.h"

class QLineEdit;

namespace ui {

class FindingStack;
class WrapLabel;

/// A grid of cells: arrows move, Enter goes right, then down. The cells are painted; one line edit stands in the cell
/// at hand. Cells that are not asked are hatched; what a rule recorded is grey.
class GridField : public OpenItem
{
    Q_OBJECT

public:
    GridField(Conduct &conduct, int group, QWidget *parent);

    bool has(forms::Slot slot) const;
    void enter(forms::Slot slot); ///< this cell is at hand
    void leave(); ///< none is
    void showSize(); ///< larger while the client looks along, and back

    forms::Slot slot() const override { return m_slot; }
    void focusField() override;
    bool finishTyping() override;
    bool giveBlank() override;
    void refresh() override;
    void retranslate() override;
    void giveSpecialCode(const QString &name) override;
    int heightForWidth(int width) const override;
    QRect rowAtHand() const; ///< in own coordinates

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Place
    {
        int row = -1;
        int column = -1;
    };
    const forms::Group &group() const { return m_conduct.definition().groups[size_t(m_group)]; }
    Place place(forms::Slot slot) const;
    forms::Slot slotAt(int row, int column) const;
    std::optional<forms::Slot> toward(Step step) const;
    GridShape::Texts texts() const;
    QString legend(int column) const;
    void arrange();
    void showAnswer();
    bool takeKey(class QKeyEvent *press);
    bool typeChoice(const QString &text);
    void take(const QString &typed, Then then);
    void go(Step step);
    void refuse(const QString &reason);
    std::vector<forms::Slot> rowSlots() const;
    void paintCell(class QPainter &painter, int row, int column) const;
    void paintRowAtHand(class QPainter &painter) const;

    Conduct &m_conduct;
    int m_group;
    forms::Slot m_slot = -1;
    GridShape m_shape;
    QLineEdit *m_edit;
    QString m_shown;
    bool m_isMending = false;
    QString m_refusal;
    FindingStack *m_findings;
};

} // namespace ui
