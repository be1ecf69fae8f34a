// SPDX-FileCopyrightText: Underlag's authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/interview/Conduct.h"

#include <QScrollArea>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class WrapLabel;

/// The right column: what helps with the item at hand. Guidance, the earlier answer, the note, the mark to return.
class ItemPanel : public QScrollArea
{
    Q_OBJECT

public:
    ItemPanel(Conduct &conduct, QWidget *parent);

    void showItem(forms::Slot slot);
    void refresh(); ///< note and marks
    void focusNote();
    void writeOn(forms::Slot of); ///< the note of an item, of its section or of the whole interview
    bool hasNoteFocus() const;
    void keepNote(); ///< what is written is kept now
    void retranslate();

Q_SIGNALS:
    void left(); ///< back to the answer
    void repeatWanted(); ///< the earlier answer again
    void returnToggled();
    void cardWanted(); ///< for the client to look at

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fit();
    void showGuidance();
    void showEarlier();
    void showNote();
    void sayWhatAbout();
    forms::Slot noted() const; ///< what the note is about
    operations::Sitting::NoteKind kind() const;

    Conduct &m_conduct;
    forms::Slot m_slot = -1;
    WrapLabel *m_guidanceHead;
    WrapLabel *m_guidance;
    WrapLabel *m_codes;
    WrapLabel *m_earlierHead;
    WrapLabel *m_earlier;
    QPushButton *m_repeat;
    WrapLabel *m_noteHead;
    QComboBox *m_about;
    QPlainTextEdit *m_note;
    QCheckBox *m_private;
    QPushButton *m_return;
    QPushButton *m_card;
    QTimer m_rest;
};

} // namespace ui
