// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"
#include "app/ui/interview/OpenItem.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

#include <vector>

namespace ui {

class GridField;
class InstanceAdd;
class InstanceHead;
class ItemEditor;
class ItemRow;
class WrapLabel;

/// One section's items in one scrolled column. Only this section's widgets exist. The item at hand keeps its place on
/// the screen while what stands above it opens, closes and folds.
class SectionColumn : public QScrollArea
{
    Q_OBJECT

public:
    SectionColumn(Conduct &conduct, QWidget *parent);

    int section() const { return m_section; }
    forms::Slot slot() const { return m_slot; }
    void goTo(forms::Slot slot); ///< shows its section and opens it; what was typed elsewhere is given first
    bool finishTyping(); ///< false: it must be looked at first
    void focusField();
    OpenItem *openItem() const; ///< null before the first goTo
    void refresh(); ///< everything as it stands
    void refreshItem(forms::Slot slot);
    void reopen(); ///< the item at hand, in the other size
    void retranslate();

Q_SIGNALS:
    void stepped(ui::Step step);
    void wanted(forms::Slot slot);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Block
    {
        QWidget *widget = nullptr;
        forms::Slot slot = -1; ///< of a row
        int group = -1; ///< of a heading or a grid
        forms::Instance instance = forms::theForm; ///< the group lies in it
        InstanceAdd *add = nullptr; ///< of a repeat's button
        int space = 0; ///< above it
    };

    void build(int section);
    void buildGroup(int group, bool isSection, forms::Instance instance);
    void buildChildren(int group, forms::Instance instance);
    void buildRepeat(int repeat, forms::Instance within);
    void addHeading(int group, bool isSection, forms::Instance instance);
    void addRow(forms::Slot slot);
    void rebuild(); ///< instances have come or gone
    void addHere(); ///< one more of the repeat at hand
    bool isGroupBlockShown(const Block &block) const;
    void addGrid(int group);
    void open(forms::Slot slot);
    void closeOpen();
    void later(); ///< one layout for many changes
    void layOut();
    void anchor();
    bool isBlockShown(const Block &block) const;
    void sayHeadings();
    void turn();

    Conduct &m_conduct;
    QWidget *m_content;
    int m_section = -1;
    forms::Slot m_slot = -1;
    std::vector<Block> m_blocks;
    QHash<forms::Slot, ItemRow *> m_rows;
    std::vector<GridField *> m_grids;
    std::vector<InstanceHead *> m_heads;
    std::vector<InstanceAdd *> m_adds;
    struct Words
    {
        WrapLabel *label;
        const forms::LocalText &text;
        forms::Instance instance;
    };
    std::vector<Words> m_words; ///< headings and hints of groups
    ItemEditor *m_editor = nullptr;
    GridField *m_grid = nullptr; ///< that has the cell at hand
    QTimer m_layOut;
    QTimer m_restyle;
    bool m_isLayingOut = false;
};

} // namespace ui
